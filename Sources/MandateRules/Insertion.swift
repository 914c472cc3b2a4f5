// Where a new section, field or item goes, so that a fix writes what the coordinator would have written, in the document's own language.

import MandateGuidance
package import MandateLanguage

/// The visible gap that a fix leaves where only the coordinator knows the words.
package let gap = "…"

extension Context {
  /// A field at the end of what its section says before the items, or what an empty one lacks.
  package func insert(_ kind: FieldKind, _ value: String = gap, into section: Section) -> Fix.Edit {
    if let empty = section.all(kind).first(where: \.isEmpty) { return Fix.Edit(empty.value.range, " " + value) }
    let keyword = Keywords.section(section.kind).field(kind)?.words.canonical(language) ?? ""
    return insertLine(margin(section) + "  \(keyword): \(value)", after: lastFieldLine(of: section))
  }

  /// A field at the end of an item, or what an empty one lacks. Nil where several items share the heading line: a field below it would be
  /// the last one's.
  package func insert(_ kind: FieldKind, _ value: String = gap, into item: Item, of section: Section) -> Fix.Edit? {
    if let empty = item.all(kind).first(where: \.isEmpty) { return Fix.Edit(empty.value.range, " " + value) }
    if item.mark.isEmpty, !item.isImplied, section.items.count(where: { self.line(of: $0) == self.line(of: item) }) > 1 { return nil }
    let keyword = Keywords.section(section.kind).field(kind)?.words.canonical(language) ?? ""
    if item.isImplied { return insertLine(margin(section) + "  \(keyword): \(value)", after: text.line(at: section.range.upperBound)) }
    let line = text.line(at: max(item.range.lowerBound, item.range.upperBound - 1))
    return insertLine(indentation(of: item, in: section) + "\(keyword): \(value)", after: line)
  }

  /// A field of a participant, wherever the participant is declared.
  package func insert(_ kind: FieldKind, _ value: String = gap, into participant: Participant, of mandate: Mandate) -> Fix.Edit? {
    for item in participant.items {
      let section = mandate.sections.first { section in section.items.contains { $0.range == item.range } }
      if let section { return insert(kind, value, into: item, of: section) }
    }
    return nil
  }

  /// A field that a section lacks: in the place of an empty one, else added. Nil where a gap stands already.
  package func fill(_ kind: FieldKind, _ value: String = gap, in section: Section) -> Fix.Edit? {
    let fields = section.all(kind)
    guard fields.allSatisfy(\.isEmpty) else { return nil }
    return fields.first.map { Fix.Edit($0.value.range, " " + value) } ?? insert(kind, value, into: section)
  }

  /// An item at the end of a section.
  package func insertItem(_ lines: [String], into section: Section) -> Fix.Edit {
    let indent = section.items.last { !$0.isImplied && !$0.mark.isEmpty }.map { lead(of: $0.mark.lowerBound) } ?? margin(section) + "  "
    let written = lines.enumerated().map { $0 == 0 ? "\(indent)- \($1)" : "\(indent)    \($1)" }
    return insertLine(
      written.joined(separator: text.lineEnd), after: text.line(at: max(section.range.lowerBound, section.range.upperBound - 1)))
  }

  /// A section at the place where a mandate usually has it. `lines` follow the heading, indented as they shall be.
  package func insertSection(_ kind: SectionKind, _ value: String? = nil, _ lines: [String] = [], in mandate: Mandate) -> Fix.Edit {
    let heading = "\(word(kind)):" + (value.map { " " + $0 } ?? "")
    let margin = mandate.sections.first.map { self.margin($0) } ?? ""
    let written = ([heading] + lines).map { margin + $0 }.joined(separator: text.lineEnd)
    let own = kind.position
    let before = mandate.sections.filter { $0.position < own }.max { $0.position < $1.position }
    let line: Int
    if let before {
      line = text.line(at: max(before.range.lowerBound, before.range.upperBound - 1))
    } else if let keyword = mandate.keyword {
      line = max(text.line(at: keyword.lowerBound), text.line(at: max(0, mandate.title.range.upperBound - 1)))
    } else {
      return Fix.Edit(start..<start, written + text.lineEnd + text.lineEnd)
    }
    let opening = lines.isEmpty && before.map { self.isShort($0) } ?? false ? "" : text.lineEnd
    return insertLine(opening + written + (isSetApart(line + 1, from: lines) ? text.lineEnd : ""), after: line)
  }

  /// Whether a blank line must be written between a new section and a line that follows it.
  private func isSetApart(_ next: Int, from lines: [String]) -> Bool {
    guard document.lines.indices.contains(next), document.lines[next].kind != .blank else { return false }
    return !lines.isEmpty || document.lines[(next + 1)...].first.map { $0.kind != .heading && $0.kind != .blank } ?? false
  }

  /// The start of the text, after a byte order mark.
  private var start: Int {
    text.bytes.count >= 3 && text.bytes[0] == 0xEF && text.bytes[1] == 0xBB && text.bytes[2] == 0xBF ? 3 : 0
  }

  /// A section that is only its heading line: `Status: utkast`.
  private func isShort(_ section: Section) -> Bool {
    text.line(at: section.range.lowerBound) == text.line(at: max(section.range.lowerBound, section.range.upperBound - 1))
  }

  private func lastFieldLine(of section: Section) -> Int {
    let heading = text.line(at: section.keyword.lowerBound)
    let firstItem = section.items.first { !$0.isImplied && text.line(at: $0.range.lowerBound) > heading }
    let end =
      firstItem.map { text.line(at: $0.range.lowerBound) } ?? text.line(at: max(section.range.lowerBound, section.range.upperBound - 1)) + 1
    let sectionEnd = text.line(at: max(section.range.lowerBound, section.range.upperBound - 1))
    var line = min(end - 1, sectionEnd)
    while line > heading, document.lines[line].kind == .blank { line -= 1 }
    return max(line, heading)
  }

  private func line(of item: Item) -> Int { text.line(at: item.range.lowerBound) }

  /// The white space that fields of an item stand after.
  private func indentation(of item: Item, in section: Section) -> String {
    // A field that lost its indentation is no model for another.
    if let indent = item.fields.lazy.map({ lead(of: $0.keyword.lowerBound) }).first(where: { !$0.isEmpty }) { return indent }
    // What the heading line names needs no more room than the section itself.
    let isOnHeading = item.mark.isEmpty && line(of: item) == text.line(at: section.keyword.lowerBound)
    return isOnHeading ? margin(section) + "  " : lead(of: item.mark.lowerBound) + "    "
  }

  /// The white space before a place on its line; two spaces where something else stands before it.
  private func lead(of offset: Int) -> String {
    let line = text.contentRange(text.line(at: offset))
    let before = text.bytes[line.lowerBound..<max(line.lowerBound, offset)]
    guard before.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return "  " }
    return String(decoding: before, as: UTF8.self)
  }

  /// The white space before the headings, where all of a mandate is indented.
  private func margin(_ section: Section) -> String {
    let line = text.contentRange(text.line(at: section.keyword.lowerBound))
    return String(decoding: text.bytes[line.lowerBound...].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
  }

  private func insertLine(_ written: String, after line: Int) -> Fix.Edit {
    let content = text.contentRange(line)
    return Fix.Edit(content.upperBound..<content.upperBound, text.lineEnd + written)
  }
}

extension Fix {
  /// "Legg til «Evaluering»".
  package static func add(_ what: String, _ edit: Edit) -> Fix {
    add(what, [edit])
  }

  /// Several at once; insertions at one place become one.
  package static func add(_ what: String, _ edits: [Edit]) -> Fix {
    Fix(Text(nb: "Legg til «\(what)»", nn: "Legg til «\(what)»", en: "Add “\(what)”"), joined(edits))
  }
}
