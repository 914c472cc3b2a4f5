// A heading line that names several, as the items it stands for: what is said of one of them has no place on the line.

internal import MandateLanguage
internal import MandateRules

struct HeadingLine {
  private let context: Context
  private let items: [Item]
  /// All that the heading says: on its own line, and on those that go on with it.
  private let segments: [Range<Int>]
  private let keyword: Range<Int>

  /// Nil where the item stands on no heading. A section may stand twice, so it need not be the section's first.
  init?(naming item: Item, of section: Section, _ context: Context) {
    let lines = context.document.lines
    var heading = context.text.line(at: item.range.lowerBound)
    while heading > 0, lines[heading].kind == .text { heading -= 1 }
    guard lines[heading].kind == .heading else { return nil }
    var end = heading
    while end + 1 < lines.count, lines[end + 1].kind == .text { end += 1 }
    let segments = [lines[heading].value] + lines[(heading + 1)..<(end + 1)].map(\.content)
    items = section.items.filter { item in
      item.mark.isEmpty && !item.isImplied && segments.contains { $0.contains(item.range.lowerBound) }
    }
    (self.context, self.segments, keyword) = (context, segments, lines[heading].keyword)
  }

  /// Every name as an item, with all that was said of it, and a field below one of them. Running text is kept as a comment.
  func asItems(_ field: String, below chosen: Item) -> Fix.Edit {
    let text = context.text
    let indent = text.string(text.contentRange(text.line(at: keyword.lowerBound)).lowerBound..<keyword.lowerBound) + "  "
    var lines: [String] = []
    let first = segments.first?.lowerBound ?? 0
    let end = segments.last?.upperBound ?? first
    var isProse = first < (items.first?.range.lowerBound ?? first)
    for (index, item) in items.enumerated() {
      let next = index + 1 < items.count ? items[index + 1].range.lowerBound : end
      var said = written(item.range.lowerBound..<next)
      if index == items.count - 1, isNewSentence(item.range.upperBound..<end) {
        said = written(item.range)
        isProse = true
      }
      lines.append("\(indent)- \(HeadingLine.withoutSeparator(said))")
      if item.range == chosen.range { lines.append("\(indent)    \(field)") }
    }
    if isProse { lines.insert("\(indent)# \(written(first..<end))", at: 0) }
    let colon = text.bytes[keyword.upperBound..<first].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? first
    return Fix.Edit(colon..<end, lines.map { text.lineEnd + $0 }.joined())
  }

  /// The words of a range, on one line.
  private func written(_ range: Range<Int>) -> String {
    segments.filter { $0.overlaps(range) }.map { context.string($0.clamped(to: range)).trimmedOfSpace }.joined(separator: " ")
  }

  private func isNewSentence(_ range: Range<Int>) -> Bool {
    let rest = written(range)
    return rest.first == "." && rest.count > 1
  }

  /// `NAV (leder), ` and `Skole og ` without what set them apart from the next.
  private static func withoutSeparator(_ text: String) -> String {
    var text = text.trimmedOfSpace
    while let last = text.words.last, [",", ";", ".", "og", "and", "samt"].contains(last.folded) {
      text = String(decoding: Array(text.utf8)[..<last.range.lowerBound], as: UTF8.self).trimmedOfSpace
    }
    return text
  }
}
