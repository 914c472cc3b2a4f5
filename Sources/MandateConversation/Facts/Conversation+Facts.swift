// The answer to a question about the mandate at hand: what it says, with the line; or that it says nothing, and why it should.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Nil where the question is not about what the mandate says.
  func tellFact(_ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    let question = FactQuestion(asked, mandate)
    guard !question.asksForAdvice else { return nil }
    if let reply = tellParticipant(question, mandate) { return reply }
    if let section = question.section(asked), let reply = tell(mandate.everything(in: section)) { return reply }
    guard let fact = question.fact else { return nil }
    if let reply = tell(mandate.statements(on: fact.places), fact.advice) { return reply }
    // `Hvem skal koordinere?` asks for advice where nobody does.
    return question.saysShall ? nil : tellSilence(fact, mandate)
  }

  /// `Hva må avklares?`: what the mandate itself says is open.
  func tellOpenPoints(_ asked: Asked, _ mandate: MandateInContext) -> Reply? {
    guard FactPatterns.asksForOpenPoints(asked.words.map(\.bytes)) else { return nil }
    if let reply = tell(mandate.openPoints, "bufdir.1.oppstart") { return reply }
    let nothing = say(
      "Ingenting står som uavklart i mandatet.", "Ingenting står som uavklart i mandatet.", "Nothing is marked as open in the mandate.")
    return Reply(
      .answered, Prose([.paragraph(nothing)]), short: nothing, followUps: [say("Hva mangler?", "Kva manglar?", "What is missing?")])
  }

  private func tell(_ statements: [Statement], _ advice: String? = nil) -> Reply? {
    guard let first = statements.first else { return nil }
    let some = statements.prefix(Self.mostStatements)
    var lines = some.map(shown)
    if statements.count > some.count {
      let more = statements.count - some.count
      lines.append(say("… og \(more) til", "… og \(more) til", "… and \(more) more"))
    }
    let lead = say("Mandatet sier:", "Mandatet seier:", "The mandate says:")
    let entry = advice.flatMap(Guidance.entry)
    return Reply(
      .answered, Prose([.paragraph(lead), .list(lines)]), short: shown(first),
      references: some.map(reference) + (entry.map { [Reply.Reference($0, language)] } ?? []), followUps: question(entry))
  }

  private static let mostStatements = 12

  /// The question that an entry answers, to be asked next.
  private func question(_ entry: Entry?) -> [String] {
    entry.flatMap { Phrasings.of($0.id)?.question(language) }.map { [$0] } ?? []
  }

  private func tellSilence(_ fact: Fact, _ mandate: MandateInContext) -> Reply? {
    guard let entry = Guidance.entry(fact.advice) else { return nil }
    let silence = say("Mandatet sier ikke noe om det.", "Mandatet seier ikkje noko om det.", "The mandate says nothing about that.")
    let advice = reply(from: entry, nil)
    return Reply(
      .answered, Prose([.paragraph(silence)] + advice.answer.blocks), short: silence, references: advice.references,
      suggestions: suggestions(for: entry, mandate), followUps: advice.followUps)
  }

  /// `Hva har NAV ansvar for?` `Hvem er vara for skolen?`
  private func tellParticipant(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    let named = question.participants.sorted().filter { mandate.mandate.participants.indices.contains($0) }
    guard !named.isEmpty, question.isOnlyAboutParticipants else { return nil }
    let statements = named.flatMap { mandate.statements(about: mandate.mandate.participants[$0], question.participantFields) }
    if let reply = tell(statements) { return reply }
    let names = listed(named.map { mandate.mandate.participants[$0].shortestName }, language)
    let silence = say(
      "Mandatet sier ikke noe om det for \(names).", "Mandatet seier ikkje noko om det for \(names).",
      "The mandate says nothing about that for \(names).")
    let entry = question.participantAdvice.flatMap(Guidance.entry)
    return Reply(
      .answered, Prose([.paragraph(silence)]), short: silence, references: entry.map { [Reply.Reference($0, language)] } ?? [],
      suggestions: entry.map { suggestions(for: $0, mandate) } ?? [], followUps: self.question(entry))
  }
}

extension MandateInContext {
  /// What is said of a participant: some fields, or all of them; and what it answers for elsewhere.
  func statements(about participant: Participant, _ kinds: [FieldKind]) -> [Statement] {
    var found: [Statement] = []
    for item in participant.items {
      for field in item.fields where kinds.isEmpty || kinds.contains(field.kind) {
        if let statement = statement(field, .participants, owner: participant.shortestName) { found.append(statement) }
      }
    }
    guard kinds.isEmpty || kinds.contains(.responsibility) else { return found }
    let place = mandate.participants.firstIndex { $0.name.range == participant.name.range }
    for (field, kind, owner) in referring where context.participants(namedBy: [field]).places.contains(where: { $0 == place }) {
      if let statement = statement(field, kind, owner: owner) { found.append(statement) }
    }
    return found
  }

  /// The fields outside of the participants that name somebody, with whose they are.
  private var referring: [(Field, SectionKind, owner: String)] {
    var found: [(Field, SectionKind, owner: String)] = []
    for kind in [SectionKind.coordination, .evaluation] {
      for field in mandate[kind]?.fields ?? [] where field.kind == .owner || field.kind == .responsible {
        found.append((field, kind, Keywords.section(kind).words.canonical(context.language)))
      }
    }
    for kind in [SectionKind.tasks, .measures, .risks] {
      for item in mandate[kind]?.items ?? [] {
        for field in item.all(.responsible) { found.append((field, kind, item.name?.text ?? item.text.text)) }
      }
    }
    return found
  }
}
