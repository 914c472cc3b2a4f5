// The answer about somebody or something that the question names: what is said with them, and what is said elsewhere of them, and nothing
// of anybody else.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func tellSubjects(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    guard question.asks != "how" || ParticipantFact.best(question) != nil else { return nil }
    let participants = question.subjects.filter { if case .participant = $0 { true } else { false } }
    let items = question.subjects.filter { if case .item = $0 { true } else { false } }
    if !participants.isEmpty { return tellParticipants(participants, items, question, mandate) }
    if !items.isEmpty, let reply = tellItems(items, question, mandate) { return reply }
    return items.count == question.subjects.count ? nil : tellNamed(question, mandate)
  }

  // MARK: Those who take part

  private func tellParticipants(
    _ subjects: [Subject], _ items: [Subject], _ question: FactQuestion, _ mandate: MandateInContext
  ) -> Reply? {
    if let reply = tellMembership(subjects, question, mandate) { return reply }
    // `Hva har NAV ansvar for i hjemmebesøk?`
    if !items.isEmpty, let reply = tellItems(items, question, mandate) { return reply }
    let wanted = ParticipantFact.best(question)
    if let wanted {
      let found =
        subjects.flatMap { mandate.statements(about: $0, wanted.fields) }
        + mandate.statements(on: wanted.elsewhere).filter(mandate.isAbout(subjects))
      if !found.isEmpty { return tell(found, mandate, opening: question.asksWhetherThereIs ? yes : nil) }
    }
    if let target = target(question), !target.places.allSatisfy({ $0.hasPrefix("participants") }) {
      return tellPlaces(target, of: subjects, question, mandate)
    }
    guard let wanted else { return nil }
    return tellSilence(
      about: subjects, wanted.fields.map { "participants.\($0.rawValue)" }, advice: wanted.advice, question, mandate)
  }

  /// What stands in the places asked for, of those who are named only.
  private func tellPlaces(_ target: FactTarget, of subjects: [Subject], _ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    let all = mandate.statements(on: target.places)
    let own = all.filter(mandate.isAbout(subjects))
    if let reply = tellDays(own, target, question, mandate) { return reply }
    let asksWhetherItIsThey = question.isYesOrNo && !question.asksWhetherThereIs
    if !own.isEmpty { return tell(own, mandate, opening: question.isYesOrNo ? yes : opening(question, own, target), advice: target.advice) }
    if asksWhetherItIsThey, !all.isEmpty { return tell(all, mandate, opening: no, advice: target.advice) }
    let near = mandate.statements(on: target.near).filter(mandate.isAbout(subjects))
    if let reply = tellNear(near, target, mandate) { return reply }
    // What is said once, and of meetings, is said of all who take part; who leads NAV is another matter.
    let isShared = target.places.allSatisfy { place in !Self.divided.contains { place.hasPrefix($0) } }
    if isShared, question.has("lead") { return nil }
    if isShared, let reply = tell(all, mandate, advice: target.advice) ?? tellNear(mandate.statements(on: target.near), target, mandate) {
      return reply
    }
    return tellSilence(about: subjects, target.places.filter { $0.hasPrefix("participants.") }, advice: target.advice, question, mandate)
  }

  /// What is one thing for some and another for others.
  private static let divided = ["participants", "goals", "measures", "tasks", "risks"]

  /// `Er NAV med?`
  private func tellMembership(_ subjects: [Subject], _ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    guard question.isYesOrNo, question.asksForMembership else { return nil }
    let declared = mandate.participants
    let own = declared.filter(mandate.isAbout(subjects))
    return tell(own, mandate, opening: yes, advice: "bufdir.innledning")
  }

  // MARK: Items

  private func tellItems(_ subjects: [Subject], _ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    var (found, places): ([Statement], [String]) = ([], [])
    var isUnderstood = false
    let sections = question.content.flatMap { $0.compactMap(SectionKind.init) }
    for case .item(let kind, let range) in subjects {
      // `åpenhet` in the self-assessment is not the value of that name.
      if sections.contains(.selfAssessment) || question.has("answered"), kind != .selfAssessment { continue }
      guard let fields = ItemFact.fields(question, of: kind) else { continue }
      isUnderstood = true
      places += fields.map { "\(kind.rawValue).\($0.rawValue)" }
      found += mandate.statements(inItem: range, of: kind, fields)
    }
    if !isUnderstood, sections.contains(.selfAssessment) { return tell(mandate.statements(on: .selfAssessment), mandate) }
    guard isUnderstood else { return nil }
    let target = FactTarget(places)
    if let reply = tellDays(found, target, question, mandate) { return reply }
    if let reply = tell(found, mandate, opening: question.asksWhetherThereIs ? yes : nil, advice: target.advice) { return reply }
    let own = subjects.filter { if case .item(let kind, _) = $0 { places.contains { $0.hasPrefix(kind.rawValue + ".") } } else { false } }
    return tellSilence(about: own.isEmpty ? subjects : own, Array(places.prefix(1)), advice: target.advice, question, mandate)
  }

  // MARK: People and bodies

  /// `Hvem er Tom Reed?`
  private func tellNamed(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    let found = mandate.said.filter(mandate.isAbout(question.subjects))
    if question.content.allSatisfy({ $0.contains { Self.anything.contains($0) } }) {
      return tell(found, mandate, opening: question.isYesOrNo && !question.content.isEmpty ? yes : nil)
    }
    // `Hva har Kari ansvar for?` is answered by whom she represents.
    let places = mandate.mandate.participants.indices.filter { place in
      found.contains { statement in
        ["participants.representative", "participants.deputy"].contains(statement.id)
          && mandate.mandate.participants[place].items.contains { $0.range.contains(statement.range.lowerBound) }
      }
    }
    if !places.isEmpty, let wanted = ParticipantFact.best(question) {
      let told = places.flatMap { mandate.statements(about: .participant($0), wanted.fields) }
      if let reply = tell(told, mandate) { return reply }
    }
    guard let target = target(question) else { return nil }
    let own = mandate.statements(on: target.places + target.near).filter(mandate.isAbout(question.subjects))
    return tell(own, mandate, opening: question.isYesOrNo ? yes : nil, advice: target.advice)
      ?? tellSilence(about: question.subjects, [], advice: target.advice, question, mandate)
  }

  private static let anything: Set<Idea> = ["do", "role", "responsibility", "responsible", "representative", "happens", "participate"]
}

extension FactQuestion {
  var asksForMembership: Bool {
    if has("with"), isYesOrNo, content.isEmpty { return true }
    return has("participate") && content.allSatisfy { $0.contains("participate") || $0.contains("participants") }
      || !content.isEmpty && content.allSatisfy { $0.contains("participants") || $0.contains("role:takesPart") }
  }
}

extension MandateInContext {
  /// What is said of a participant: some fields, or all of them; and what it answers for elsewhere.
  func statements(about subject: Subject, _ kinds: [FieldKind]) -> [Statement] {
    guard case .participant(let place) = subject else { return [] }
    let participant = mandate.participants[place]
    var found = participant.items.flatMap { item in
      item.fields.filter { (kinds.isEmpty || kinds.contains($0.kind)) && $0.kind != .role }
        .compactMap { statement($0, .participants, owner: participant.shortestName) }
    }
    if kinds.isEmpty || kinds.contains(.role) { found = roles(of: participant) + found }
    if kinds.isEmpty, found.isEmpty { found = participants.filter(isAbout([subject])) }
    guard kinds.isEmpty || kinds.contains(.responsibility) else { return found }
    let isOwn = isAbout([subject])
    let elsewhere = said.filter { statement in
      Self.answerable.contains(statement.id) && isOwn(statement) && !found.contains { $0.range == statement.range }
    }
    return found + elsewhere
  }

  private static let answerable: Set<String> = [
    "coordination.owner", "evaluation.responsible", "tasks.responsible", "measures.responsible", "risks.responsible",
  ]

  /// Some fields of an item, or the item with all of them.
  func statements(inItem range: Range<Int>, of kind: SectionKind, _ fields: [FieldKind]) -> [Statement] {
    guard let item = mandate.all(kind).lazy.flatMap(\.items).first(where: { $0.range == range }) else { return [] }
    let owner = shortened(item.name?.text ?? item.text.text)
    let own = item.fields.filter { fields.isEmpty || fields.contains($0.kind) }.compactMap { statement($0, kind, owner: owner) }
    return (fields.isEmpty && !item.isImplied ? [statement(item, kind)] : []) + own
  }
}
