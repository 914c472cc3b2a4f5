// The places of a mandate, and what it says in each of them.

internal import MandateLanguage
internal import MandateRules

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
    // `coordination.duties~minutes` is what of it speaks of minutes.
    let (place, subject) = (id.prefix { $0 != "~" }, id.drop { $0 != "~" }.dropFirst())
    guard subject.isEmpty else { return statements(on: String(place)).filter { $0.speaks(of: String(subject)) } }
    let parts = place.split(separator: ".").map(String.init)
    guard let section = parts.first.flatMap(SectionKind.init(rawValue:)) else { return [] }
    guard parts.count > 1 else { return statements(on: section) }
    // `participants.role:coordinates` is that role alone.
    let (name, choice) = (parts[1].prefix { $0 != ":" }, parts[1].drop { $0 != ":" }.dropFirst())
    guard let field = FieldKind(rawValue: String(name)) else { return [] }
    guard !choice.isEmpty else { return statements(on: field, of: section) }
    return mandate.participants.filter { $0.hasRole(String(choice)) }.flatMap { roles(of: $0, String(choice)) }
  }

  /// The roles of a participant, in a field, beside the name or by the heading it stands under.
  func roles(of participant: Participant, _ choice: String? = nil) -> [Statement] {
    let fields = participant.all(.role).filter { field in choice.map { id in field.choices.contains { $0.id == id } } ?? true }
    let stated = fields.compactMap { statement($0, .participants, owner: participant.shortestName) }
    guard stated.isEmpty || choice == nil else { return stated }
    let headed = mandate.sections.filter { $0.kind.declaresParticipants && $0.kind != .participants }.flatMap { section in
      section.items.filter { item in participant.items.contains { $0.range == item.range } }.map { declared($0, section) }
    }
    let all = stated + headed
    return all.isEmpty && !participant.roles.isEmpty ? participant.items.prefix(1).map { statement($0, .participants) } : all
  }

  /// `Leder: Oppvekstsjefen` as one, also where the name stands on its own line.
  private func declared(_ item: Item, _ section: Section) -> Statement {
    let range = item.text.range
    let isOnHeading = text.line(at: section.keyword.lowerBound) == text.line(at: range.lowerBound)
    let whole = isOnHeading ? section.keyword.lowerBound..<range.upperBound : range
    return Statement(
      id: section.kind.rawValue, text: oneLine(whole), owner: isOnHeading ? nil : context.word(section.kind), range: whole)
  }

  /// What stands on a section's heading line, and its items.
  func statements(on kind: SectionKind) -> [Statement] {
    if kind == .mandate { return title.map { [$0] } ?? [] }
    if kind == .participants { return participants }
    if kind.declaresParticipants { return mandate.all(kind).flatMap { section in section.items.map { declared($0, section) } } }
    return mandate.all(kind).flatMap { section in
      let heading = section.fields.filter { $0.isOnHeading && !$0.isEmpty }.compactMap { statement($0, kind, owner: nil) }
      let value = heading.isEmpty && !section.value.isUnanswered ? statement(section).map { [$0] } ?? [] : heading
      return value + section.items.filter { !$0.isImplied && !$0.text.isUnanswered }.map { statement($0, kind) }
    }
  }

  private var title: Statement? {
    guard !mandate.title.isEmpty else { return nil }
    let range = (mandate.keyword?.lowerBound ?? mandate.title.range.lowerBound)..<mandate.title.range.upperBound
    return Statement(id: "mandate", text: oneLine(range), owner: nil, range: range)
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
  var openPoints: [Statement] { said.filter(\.isOpen) }

  /// All that the mandate says, in the order of the document, each with whose it is.
  var said: [Statement] {
    mandate.sections.flatMap { section in
      let word = context.word(section.kind)
      let heading = section.items.isEmpty && !section.fields.contains(where: \.isOnHeading) ? statement(section) : nil
      let fields = section.fields.compactMap { statement($0, section.kind, owner: $0.isOnHeading ? nil : word) }
      let items = section.items.flatMap { item in
        (item.isImplied || item.text.isUnanswered ? [] : [statement(item, section.kind)])
          + item.fields.compactMap {
            statement($0, section.kind, owner: item.isImplied ? word : shortened(item.name?.text ?? item.text.text))
          }
      }
      return ([heading].compactMap { $0 } + fields + items).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  func statement(_ field: Field, _ section: SectionKind, owner: String?) -> Statement? {
    guard field.isAnswered, let last = field.values.last else { return nil }
    let range = field.keyword.lowerBound..<max(field.keyword.upperBound, last.range.upperBound)
    let open = field.values.lazy.compactMap(\.openPoint).first
    let day = Self.due.contains(field.kind) ? field.date?.end ?? field.period?.lastDay : nil
    return Statement(
      id: "\(section.rawValue).\(field.kind.rawValue)", text: oneLine(range), owner: owner, range: range, due: day ?? open?.due?.value.end,
      isOpen: open != nil)
  }

  private func statement(_ section: Section) -> Statement? {
    guard !section.value.isEmpty else { return nil }
    let range = section.keyword.lowerBound..<max(section.keyword.upperBound, section.value.range.upperBound)
    return Statement(
      id: section.kind.rawValue, text: oneLine(range), owner: nil, range: range, due: section.value.openPoint?.due?.value.end,
      isOpen: section.value.openPoint != nil)
  }

  /// Fields whose day is one to act by.
  private static let due: Set<FieldKind> = [.deadline, .next, .review, .period]

  func statement(_ item: Item, _ section: SectionKind) -> Statement {
    // `Risiko: avklares`: what is open is only said by the heading.
    let open = item.text.openPoint
    return Statement(
      id: section.rawValue, text: oneLine(item.text.range), owner: open == nil ? nil : context.word(section), range: item.text.range,
      due: open?.due?.value.end, isOpen: open != nil)
  }

  func oneLine(_ range: Range<Int>) -> String {
    Drawing.plain(
      text.string(range).split(whereSeparator: { $0.isNewline }).map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: " "))
  }

  func shortened(_ name: String) -> String {
    name.unicodeScalars.count <= 60 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(59))) + "…"
  }

  /// The folded words of every name that the mandate declares.
  var nameWords: Set<[UInt8]> {
    Set(context.names.all.flatMap { Folding.words($0.text).map(\.bytes) })
  }
}
