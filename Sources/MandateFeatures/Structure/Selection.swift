// From the word under the cursor outwards: the value, the line, the field, the item, the section, the mandate, the document.

import MandateLanguage

extension Inspection {
  /// Ranges around an offset, each inside the next and larger than the one before. There is always one.
  package func selections(at offset: Int) -> [Range<Int>] {
    let spot = spot(at: offset)
    let whole = 0..<text.bytes.count
    var candidates: [Range<Int>] = []
    if let word = words(text.bytes, spot.line.content).first(where: { $0.range.touches(spot.offset) }) { candidates.append(word.range) }
    if spot.line.keyword.touches(spot.offset) { candidates.append(spot.line.keyword) }
    if let value = spot.value {
      candidates += value.segments
      candidates.append(value.range)
    }
    candidates.append(spot.line.content)
    candidates += outline(around: spot.offset).reversed()
    candidates.append(whole)
    var selections: [Range<Int>] = []
    for candidate in candidates where candidate.touches(spot.offset) {
      guard let last = selections.last else {
        selections.append(candidate)
        continue
      }
      let contains = candidate.lowerBound <= last.lowerBound && last.upperBound <= candidate.upperBound
      if contains, candidate != last { selections.append(candidate) }
    }
    return selections.isEmpty ? [spot.offset..<spot.offset] : selections
  }

  /// The symbols that an offset lies in, the outermost first.
  private func outline(around offset: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var level = symbols()
    while let symbol = level.first(where: { $0.range.touches(offset) }) {
      ranges.append(symbol.range)
      level = symbol.children
    }
    return ranges
  }
}
