// The tree of a document: mandates hold sections, sections hold fields and items, items hold fields and sub-items.
// Everything in it carries the bytes it was read from, and every line of the file has a place in it.

/// A document as it was read. Reading never fails: what could not be understood is in `problems`.
package struct Document: Sendable {
  package let text: SourceText
  package let lines: [Line]
  package let mandates: [Mandate]
  package let problems: [Problem]
  /// The language the document states, or the one most of its keywords are in.
  package let language: Language
  /// Whether `language` was stated.
  package let statesLanguage: Bool
}

package struct Mandate: Sendable {
  /// The place among the file's mandates.
  package let index: Int
  /// The word `Mandat` on the heading line; nil where the file begins without one.
  package internal(set) var keyword: Range<Int>?
  package internal(set) var title: Value
  package internal(set) var sections: [Section] = []
  package internal(set) var participants: [Participant] = []
  /// The lines of the mandate, from 0.
  package internal(set) var lines: Range<Int>

  package subscript(_ kind: SectionKind) -> Section? {
    for index in sections.indices where sections[index].kind == kind { return sections[index] }
    return nil
  }

  /// Every self-assessment, or the one section of another kind.
  package func all(_ kind: SectionKind) -> [Section] {
    sections.filter { $0.kind == kind }
  }

  /// Where a finding about the whole mandate points: the title, else the keyword, else the first heading.
  package var name: Range<Int> {
    if !title.isEmpty { return title.range }
    return keyword ?? sections.first?.keyword ?? 0..<0
  }
}

package struct Section: Sendable {
  package let kind: SectionKind
  /// The kind's place in the order in which a mandate is usually written.
  package let position: Int
  /// The heading's word.
  package let keyword: Range<Int>
  /// Where else the same section stands.
  package internal(set) var otherPlaces: [Range<Int>] = []
  /// What the heading line says, or the text right below it.
  package internal(set) var value: Value
  package internal(set) var fields: [Field] = []
  package internal(set) var items: [Item] = []
  /// From the heading's first byte to the end of the section's last line that is not blank.
  package internal(set) var range: Range<Int>

  /// The first field of a kind.
  package subscript(_ kind: FieldKind) -> Field? {
    for index in fields.indices where fields[index].kind == kind { return fields[index] }
    return nil
  }

  package func all(_ kind: FieldKind) -> [Field] {
    fields.filter { $0.kind == kind }
  }

  /// Whether the heading line, or the only item, settles the whole section: it is open, or not relevant for a reason.
  package var isSettled: Bool {
    value.isSettled || fields.contains { $0.isOnHeading && $0.isSettled } || items.count == 1 && items[0].text.isSettled
  }

  /// Whether nothing at all is written in the section.
  package var isEmpty: Bool { value.isEmpty && fields.allSatisfy(\.isEmpty) && items.allSatisfy(\.isEmpty) }
}

package struct Item: Sendable {
  /// The item's mark; empty where the item has none.
  package let mark: Range<Int>
  let column: Int
  /// All that stands on the item's own lines.
  package internal(set) var text: Value
  /// What the item is called, where the section names things.
  package internal(set) var name: Phrase?
  /// The short name in brackets.
  package internal(set) var shortName: Phrase?
  /// The id of the chosen word that names the item.
  package internal(set) var chosen: String?
  /// Roles that stand beside the name: `(leder)`, `– gruppeleder`.
  var impliedRoles: [Chosen] = []
  /// What is said of it: after `name:`, or all of the text where nothing is named.
  package internal(set) var body: Value
  package internal(set) var fields: [Field] = []
  package internal(set) var subitems: [Item] = []
  /// Whether the item is only there because fields of an item stand directly in the section.
  package internal(set) var isImplied = false
  /// Where the heading stands that an implied item is about.
  package internal(set) var range: Range<Int>

  package subscript(_ kind: FieldKind) -> Field? {
    for index in fields.indices where fields[index].kind == kind { return fields[index] }
    return nil
  }

  package func all(_ kind: FieldKind) -> [Field] {
    fields.filter { $0.kind == kind }
  }

  package var isEmpty: Bool { text.isEmpty && fields.allSatisfy(\.isEmpty) && subitems.allSatisfy(\.isEmpty) }

  /// Where a finding about the item points.
  package var place: Range<Int> {
    if let name { return name.range }
    return text.isEmpty ? (mark.isEmpty ? range : mark) : text.range
  }
}

package struct Field: Sendable {
  package let kind: FieldKind
  /// The field's word; the heading's word where the value stands on the heading line.
  package let keyword: Range<Int>
  package internal(set) var isOnHeading = false
  package internal(set) var value: Value
  /// Deeper items: the value is several things.
  package internal(set) var parts: [Value] = []
  let column: Int

  package var isEmpty: Bool { value.isEmpty && parts.allSatisfy(\.isEmpty) }

  /// The value and the parts that say something.
  package var values: [Value] {
    let own = value.isEmpty ? [] : [value]
    return parts.isEmpty ? own : own + parts.filter { !$0.isEmpty }
  }

  /// Whether the field says something, is open, or says why it is not relevant. A gap `…` and a bare «ikke relevant» say nothing.
  package var isAnswered: Bool { !value.isUnanswered || parts.contains { !$0.isUnanswered } }

  /// Where a finding about what the field says points.
  package var place: Range<Int> { values.first?.range ?? keyword }
}

/// A piece of text and where it stands.
package struct Phrase: Hashable, Sendable {
  package let text: String
  package let range: Range<Int>

  package init(text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}
