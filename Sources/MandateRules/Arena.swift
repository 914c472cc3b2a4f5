// Where the participants meet. A section that only says how often is one arena without a name.

import MandateGuidance
import MandateLanguage

struct Arena {
  /// Nil where the section says how often and nothing else.
  let item: Item?
  let section: Section

  var name: String? { item?.name?.text }
  var place: Range<Int> { item?.place ?? section.keyword }

  func all(_ kind: FieldKind) -> [Field] { item?.all(kind) ?? [] }

  func answers(_ kind: FieldKind) -> Bool { all(kind).contains(where: \.isAnswered) }

  /// The gap or the reasonless «ikke relevant» that stands where an answer should be.
  func unanswered(_ kind: FieldKind) -> Range<Int>? { item?.unanswered(kind) }
}

extension Context {
  /// The meeting places of a mandate whose `Møter` says something and is not open as a whole.
  var arenas: [Arena] {
    guard let section = mandate[.meetings], section.saysSomething else { return [] }
    let items = section.items.filter { !$0.isEmpty && !$0.text.isSettled }
    return items.isEmpty ? [Arena(item: nil, section: section)] : items.map { Arena(item: $0, section: section) }
  }

  /// A finding for each arena that lacks a field, or one on the heading. `template` is what the fix writes.
  func each(
    _ lacking: [Arena], _ kind: FieldKind, template: String = gap, message: (String) -> Text, many: Text
  ) -> [Finding] {
    guard let section = lacking.first?.section else { return [] }
    let entries = lacking.map { arena in
      let gap = arena.unanswered(kind)
      let edit = gap == nil ? insert(kind, template, into: arena) : nil
      return (place: gap ?? arena.place, name: arena.name ?? "", edit: edit)
    }
    return each(
      entries, of: arenas.count, heading: section.keyword, field: word(kind, in: .meetings),
      message: { $0.isEmpty ? many : message($0) }, many: many)
  }

  func insert(_ kind: FieldKind, _ value: String = gap, into arena: Arena) -> Fix.Edit? {
    guard let item = arena.item else { return insert(kind, value, into: arena.section) }
    return insert(kind, value, into: item, of: arena.section)
  }
}

extension Section {
  /// Whether there is anything to ask more about: something is written, and it is neither open, irrelevant nor a gap.
  var saysSomething: Bool { !isEmpty && !isSettled && unanswered == nil }

  /// All that is written in the section: its value, its fields' and its items'.
  var everyValue: [Value] {
    [value] + fields.flatMap(\.values) + items.flatMap { [$0.text] + $0.fields.flatMap(\.values) + $0.subitems.map(\.text) }
  }

  /// What is written in the section and not in its fields.
  var prose: [Value] { ([value] + items.map(\.text)).filter { !$0.isEmpty } }
}

extension Context {
  /// Whether a word that begins, ends or is one of these stands in a value. Stems are given in lower case.
  func says(_ stems: [String], in values: [Value]) -> Bool {
    values.contains { value in
      words(value).contains { word in word.kind == .letters && stems.contains { word.folded.hasPrefix($0) } }
    }
  }
}
