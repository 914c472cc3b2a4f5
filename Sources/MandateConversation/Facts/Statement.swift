// Something a mandate says, in its own words and with its line: what answers about the mandate are made of.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct Statement: Hashable, Sendable {
  /// The place as the guidance names it: `evaluation.frequency`.
  let id: String
  /// The words of the document, on one line: `hyppighet: hvert halvår`.
  let text: String
  /// Whose field it is, where that is not plain from the words: a participant, a goal.
  let owner: String?
  let range: Range<Int>
}

extension MandateInContext {
  private var text: SourceText { context.text }

  /// What the mandate says of some fields (`goals`, `evaluation.frequency`), in their order.
  func statements(on fields: [String], limit: Int = .max) -> [Statement] {
    var found: [Statement] = []
    for id in fields {
      for statement in statements(on: id) where !found.contains(where: { $0.range == statement.range }) { found.append(statement) }
    }
    return Array(found.prefix(limit))
  }

  private func statements(on id: String) -> [Statement] {
    let parts = id.split(separator: ".").map(String.init)
    guard let section = parts.first.flatMap(SectionKind.init(rawValue:)) else { return [] }
    guard parts.count > 1 else { return statements(on: section) }
    // `participants.role:coordinates` is that role alone.
    let (name, choice) = (parts[1].prefix { $0 != ":" }, parts[1].drop { $0 != ":" }.dropFirst())
    guard let field = FieldKind(rawValue: String(name)) else { return [] }
    guard !choice.isEmpty else { return statements(on: field, of: section) }
    return mandate.participants.filter { $0.hasRole(String(choice)) }.flatMap { participant in
      participant.all(field).compactMap { statement($0, section, owner: participant.shortestName) }
    }
  }

  /// What stands on a section's heading line, and its items.
  func statements(on kind: SectionKind) -> [Statement] {
    if kind == .participants { return participants }
    return mandate.all(kind).flatMap { section in
      let heading = section.fields.filter { $0.isOnHeading && !$0.isEmpty }.compactMap { statement($0, kind, owner: nil) }
      let value = heading.isEmpty && !section.value.isUnanswered ? statement(section).map { [$0] } ?? [] : heading
      return value + section.items.filter { !$0.isImplied && !$0.text.isUnanswered }.map { statement($0, kind) }
    }
  }

  /// Everything a section says: its heading, its fields and its items.
  func everything(in kind: SectionKind) -> [Statement] {
    mandate.all(kind).flatMap { section in
      let fields = section.fields.filter { !$0.isOnHeading }.compactMap { statement($0, kind, owner: nil) }
      let own = statements(on: kind).filter { section.range.contains($0.range.lowerBound) }
      return (own + fields).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  func statements(on kind: FieldKind, of section: SectionKind) -> [Statement] {
    if section == .participants {
      return mandate.participants.flatMap { participant in
        participant.all(kind).compactMap { statement($0, section, owner: participant.shortestName) }
      }
    }
    return mandate.all(section).flatMap { section in
      section.all(kind).compactMap { statement($0, section.kind, owner: nil) }
        + section.items.flatMap { statements(on: kind, of: $0, section) }
    }
  }

  private func statements(on kind: FieldKind, of item: Item, _ section: Section) -> [Statement] {
    item.all(kind).compactMap { field in
      statement(field, section.kind, owner: item.isImplied ? nil : shortened(item.name?.text ?? item.text.text))
    }
  }

  /// Those who take part, each on the line that declares it.
  var participants: [Statement] {
    mandate.participants.map { participant in
      let range = participant.items.first?.text.range ?? participant.name.range
      return Statement(id: "participants", text: oneLine(range), owner: nil, range: range)
    }
  }

  /// What is to be settled, in the order of the document.
  var openPoints: [Statement] {
    mandate.sections.flatMap { section in
      let owner = Keywords.section(section.kind).words.canonical(context.language)
      let value = section.value.openPoint == nil ? nil : statement(section)
      let fields = section.fields.compactMap { statement(open: $0, section.kind, owner: owner) }
      let items = section.items.flatMap { item in
        item.fields.compactMap { statement(open: $0, section.kind, owner: item.name?.text ?? owner) }
          + (item.text.openPoint == nil ? [] : [statement(item, section.kind)])
      }
      return [value].compactMap { $0 }.filter { own in !fields.contains { own.range.overlaps($0.range) } } + fields + items
    }
  }

  private func statement(open field: Field, _ section: SectionKind, owner: String) -> Statement? {
    field.values.contains { $0.openPoint != nil } ? statement(field, section, owner: field.isOnHeading ? nil : owner) : nil
  }

  func statement(_ field: Field, _ section: SectionKind, owner: String?) -> Statement? {
    guard field.isAnswered, let last = field.values.last else { return nil }
    let range = field.keyword.lowerBound..<max(field.keyword.upperBound, last.range.upperBound)
    return Statement(id: "\(section.rawValue).\(field.kind.rawValue)", text: oneLine(range), owner: owner, range: range)
  }

  private func statement(_ section: Section) -> Statement? {
    guard !section.value.isEmpty else { return nil }
    let range = section.keyword.lowerBound..<max(section.keyword.upperBound, section.value.range.upperBound)
    return Statement(id: section.kind.rawValue, text: oneLine(range), owner: nil, range: range)
  }

  private func statement(_ item: Item, _ section: SectionKind) -> Statement {
    Statement(id: section.rawValue, text: oneLine(item.text.range), owner: nil, range: item.text.range)
  }

  private func oneLine(_ range: Range<Int>) -> String {
    Drawing.plain(
      text.string(range).split(whereSeparator: { $0.isNewline }).map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: " "))
  }

  private func shortened(_ name: String) -> String {
    name.unicodeScalars.count <= 60 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(59))) + "…"
  }

  /// The folded words of every name that the mandate declares.
  var nameWords: Set<[UInt8]> {
    Set(context.names.all.flatMap { Folding.words($0.text).map(\.bytes) })
  }
}

extension Conversation {
  /// `«hyppighet: hvert halvår» (linje 74)`
  func shown(_ statement: Statement) -> String {
    let words = language == .en ? "“\(statement.text)”" : "«\(statement.text)»"
    return (statement.owner.map { "\($0): " } ?? "") + "\(words) (\(line(statement.range)))"
  }

  func line(_ range: Range<Int>) -> String {
    let number = (document?.text.line(at: range.lowerBound) ?? 0) + 1
    return say("linje \(number)", "linje \(number)", "line \(number)")
  }

  func reference(_ statement: Statement) -> Reply.Reference {
    Reply.Reference(id: statement.id, title: statement.text, source: line(statement.range), rows: [], range: statement.range)
  }
}
