// The outline: mandates, their headings, the items and fields below. Made from the lines in their order, so that every symbol lies
// inside the one above it, also where a section stands in two places.

import MandateLanguage
import MandateRules

package struct Symbol: Sendable {
  package enum Kind: Hashable, Sendable {
    case mandate, section, participant, meeting, item, field
  }

  /// Never empty.
  package let name: String
  package let detail: String?
  package let kind: Kind
  /// All of it.
  package internal(set) var range: Range<Int>
  /// What to show when it is chosen; inside `range`.
  package let selection: Range<Int>
  package internal(set) var children: [Symbol] = []
}

extension Inspection {
  /// Mandates hold sections, sections hold fields and items, items hold fields.
  package func symbols() -> [Symbol] {
    document.mandates.map(symbol)
  }

  private func symbol(_ mandate: Mandate) -> Symbol {
    let lines = document.lines[mandate.lines]
    let whole = contentRange(of: lines)
    let title = shown(mandate.title.text, limit: 100)
    let untitled = say("Mandat uten tittel", "Mandat utan tittel", "Untitled mandate")
    var builder = OutlineBuilder(inspection: self, mandate: mandate)
    for line in lines { builder.add(line) }
    return Symbol(
      name: title.isEmpty ? untitled : title, detail: nil, kind: .mandate, range: whole, selection: mandate.name.clamped(to: whole),
      children: builder.finish())
  }

  private func contentRange(of lines: ArraySlice<Line>) -> Range<Int> {
    let written = lines.filter { $0.kind != .blank }
    guard let first = written.first, let last = written.last else { return 0..<0 }
    return first.content.lowerBound..<last.content.upperBound
  }
}

private struct OutlineBuilder {
  let inspection: Inspection
  let mandate: Mandate
  private var sections: [Symbol] = []
  private var item: Symbol?
  private var sectionKind: SectionKind?
  private var field: Symbol?

  init(inspection: Inspection, mandate: Mandate) {
    self.inspection = inspection
    self.mandate = mandate
  }

  mutating func add(_ line: Line) {
    switch line.kind {
    case .heading where line.place.section >= 0:
      closeItem()
      sectionKind = mandate.sections.indices.contains(line.place.section) ? mandate.sections[line.place.section].kind : nil
      sections.append(symbol(line, .section))
    case .field:
      closeField()
      if line.place.item < 0 || item == nil { closeItem() }
      field = symbol(line, .field)
    case .item where line.place.part < 0 && line.place.subitem < 0 && !sections.isEmpty:
      closeItem()
      item = symbol(line, itemKind)
    case .item, .text: extend(to: line.content.upperBound)
    default: break
    }
  }

  mutating func finish() -> [Symbol] {
    closeItem()
    return sections
  }

  private var itemKind: Symbol.Kind {
    guard let sectionKind else { return .item }
    return sectionKind.declaresParticipants ? .participant : sectionKind == .meetings ? .meeting : .item
  }

  private func symbol(_ line: Line, _ kind: Symbol.Kind) -> Symbol {
    let value = inspection.shown(line.value, limit: 80)
    guard line.keyword.isEmpty else {
      return Symbol(
        name: inspection.shown(line.keyword, limit: 80), detail: value.isEmpty ? nil : value, kind: kind, range: line.content,
        selection: line.keyword)
    }
    let item = inspection.item(on: line)
    let name = item?.name.map { inspection.shown($0.text, limit: 80) } ?? value
    let body = item.map { $0.name == nil ? "" : inspection.shown($0.body.text, limit: 80) } ?? ""
    return Symbol(
      name: name.isEmpty ? "–" : name, detail: body.isEmpty ? nil : body, kind: kind, range: line.content,
      selection: line.value.isEmpty ? line.content : line.value)
  }

  private mutating func extend(to end: Int) {
    if field != nil {
      field?.extend(to: end)
    } else if item != nil {
      item?.extend(to: end)
    } else if let last = sections.indices.last {
      sections[last].extend(to: end)
    }
  }

  private mutating func closeField() {
    guard let closed = field else { return }
    field = nil
    if item != nil {
      item?.adopt(closed)
    } else if let last = sections.indices.last {
      sections[last].adopt(closed)
    }
  }

  private mutating func closeItem() {
    closeField()
    guard let closed = item else { return }
    item = nil
    if let last = sections.indices.last { sections[last].adopt(closed) }
  }
}

extension Symbol {
  fileprivate mutating func extend(to end: Int) {
    range = range.lowerBound..<max(range.upperBound, end)
  }

  fileprivate mutating func adopt(_ child: Symbol) {
    extend(to: child.range.upperBound)
    children.append(child)
  }
}

extension Inspection {
  /// The item that a line begins.
  func item(on line: Line) -> Item? {
    guard document.mandates.indices.contains(line.place.mandate) else { return nil }
    let sections = document.mandates[line.place.mandate].sections
    guard sections.indices.contains(line.place.section) else { return nil }
    return sections[line.place.section].items.first { !$0.isImplied && $0.range.lowerBound == line.content.lowerBound }
  }
}
