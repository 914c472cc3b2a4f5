// Where in the tree a cursor stands. Found by the bytes the nodes were read from, since a heading such as `Deltakere: NAV og Skole`
// has more items than lines.

package import MandateLanguage

package struct Spot: Sendable {
  package let offset: Int
  /// From 0.
  package let lineIndex: Int
  package let line: Line
  package let mandate: Mandate?
  package let section: Section?
  package let item: Item?
  package let subitem: Item?
  package let field: Field?
  /// The value that stands under the cursor: a field's, an item's text, a section's or the title.
  package let value: Value?

  /// The place as the guidance names it: `evaluation.frequency`, `participants.role`, `goals`.
  package var concern: String? {
    guard let section else { return nil }
    guard let field else { return section.kind.rawValue }
    return "\(section.kind.rawValue).\(field.kind.rawValue)"
  }
}

extension Inspection {
  /// The place of an offset; one outside the text counts as its nearest end.
  package func spot(at offset: Int) -> Spot {
    let offset = min(max(offset, 0), text.bytes.count)
    let index = text.line(at: offset)
    let line = document.lines[index]
    let mandate = document.mandates.indices.contains(line.place.mandate) ? document.mandates[line.place.mandate] : nil
    let section = mandate.flatMap { $0.sections.indices.contains(line.place.section) ? $0.sections[line.place.section] : nil }
    var finder = NodeFinder(line: line, offset: offset)
    if let section {
      finder.look(in: section)
    } else if let title = mandate?.title, title.segments.contains(where: { $0.overlapsLine(line) }) {
      finder.value = title
    }
    return Spot(
      offset: offset, lineIndex: index, line: line, mandate: mandate, section: section, item: finder.item, subitem: finder.subitem,
      field: finder.field, value: finder.value)
  }
}

extension Range<Int> {
  fileprivate func overlapsLine(_ line: Line) -> Bool { overlaps(line.range) || line.range.contains(lowerBound) }
}

private struct NodeFinder {
  let line: Line
  let offset: Int
  var item: Item?
  var subitem: Item?
  var field: Field?
  var value: Value?

  mutating func look(in section: Section) {
    // What a structure says of its own line outweighs what it says of the cursor: every line belongs to one node.
    for candidate in section.items where isHere(candidate.text) || isHere(candidate.mark) || hasLine(candidate) {
      item = candidate
      if candidate.text.range.touches(offset) { break }
    }
    if let item { look(in: item) }
    if field == nil, subitem == nil, let found = section.fields.first(where: isHere) { take(found) }
    if field == nil, item == nil, isHere(section.value) { value = section.value }
  }

  private mutating func look(in item: Item) {
    if let found = item.fields.first(where: isHere) { return take(found) }
    if let found = item.subitems.first(where: { isHere($0.text) || isHere($0.mark) }) {
      subitem = found
      value = found.text
      return
    }
    if isHere(item.text) { value = item.text }
  }

  private mutating func take(_ found: Field) {
    field = found
    value = found.parts.first(where: isHere) ?? found.value
  }

  private func hasLine(_ item: Item) -> Bool { item.fields.contains(where: isHere) || item.subitems.contains { isHere($0.text) } }

  private func isHere(_ range: Range<Int>) -> Bool {
    line.range.contains(range.lowerBound) && !range.isEmpty
  }

  private func isHere(_ value: Value) -> Bool {
    value.segments.contains { line.range.contains($0.lowerBound) }
  }

  private func isHere(_ field: Field) -> Bool {
    (!field.isOnHeading && line.range.contains(field.keyword.lowerBound)) || isHere(field.value) || field.parts.contains(where: isHere)
  }
}
