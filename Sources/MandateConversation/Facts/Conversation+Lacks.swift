// Which of several lack something: `Hvem mangler rolle?`, `Which goals have no deadline?`; and what of the mandate is still to be settled.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Nil where the question does not ask what lacks a field.
  func tellLack(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    let asksAll = question.isYesOrNo && question.has("all")
    guard question.asks != nil || question.isYesOrNo, question.has("lack") || question.has("not") || asksAll, question.subjects.isEmpty
    else { return nil }
    let content = question.content.filter { !$0.contains { ["lack", "not", "all"].contains($0) } }
    guard let kind = holder(content, question), let field = content.lazy.compactMap({ self.field($0, in: kind) }).first,
      content.allSatisfy({ word in word.contains(kind.rawValue) || self.field(word, in: kind) == field })
    else { return nil }
    let target = FactTarget(["\(kind.rawValue).\(field.rawValue)"])
    let lacking = lacking(field, of: kind, mandate)
    if lacking.isEmpty {
      let text = (asksAll ? yes + " " : "") + say("Ingen mangler det.", "Ingen manglar det.", "None lacks it.")
      return tell(mandate.statements(on: target.places), mandate, opening: text, advice: target.advice)
    }
    let word = Keywords.section(kind).field(field)?.words.canonical(mandate.context.language) ?? ""
    let lead = say("«\(word)» mangler her:", "«\(word)» manglar her:", "“\(word)” is missing here:")
    guard
      let reply = tell(
        lacking.map(\.statement), mandate, opening: asksAll ? no : question.asks == "howMany" ? number(lacking.count) : nil, lead: lead,
        advice: target.advice)
    else {
      return nil
    }
    let fixes = lacking.compactMap { adding(target.places[0], to: $0.subject, mandate) }
    return Reply(
      reply.status, reply.answer, short: reply.short, references: reply.references, suggestions: Array(fixes.prefix(3)),
      followUps: reply.followUps)
  }

  /// The section whose items are asked about; `hvem` asks about those who take part.
  private func holder(_ content: [[Idea]], _ question: FactQuestion) -> SectionKind? {
    let named = content.lazy.flatMap { $0 }.compactMap(SectionKind.init(rawValue:)).first { kind in
      Keywords.section(kind).holdsItems && content.contains { self.field($0, in: kind) != nil && !$0.contains(kind.rawValue) }
    }
    // `Hvilke indikatorer mangler?`: of whatever has them.
    let owner =
      question.asks == "what" && content.count == 1
      ? content[0].compactMap(FieldKind.init(rawValue:)).lazy.compactMap { kind in
        Keywords.sections.first { $0.isItemOnly(kind) && !$0.kind.declaresParticipants }?.kind
      }.first : nil
    return named ?? owner ?? (question.asks == "who" || question.isYesOrNo && question.has("all") ? .participants : nil)
  }

  private func field(_ ideas: [Idea], in kind: SectionKind) -> FieldKind? {
    ideas.lazy.compactMap(FieldKind.init(rawValue:)).first { Keywords.section(kind).field($0) != nil }
  }

  private func lacking(_ field: FieldKind, of kind: SectionKind, _ mandate: MandateInContext) -> [(subject: Subject, statement: Statement)]
  {
    if kind == .participants {
      return mandate.mandate.participants.indices.compactMap { place in
        let participant = mandate.mandate.participants[place]
        let has = participant.answers(field) || field == .role && participant.hasRoleField
        return has ? nil : (.participant(place), mandate.participants[place])
      }
    }
    return mandate.mandate.all(kind).flatMap(\.items).filter { item in !item.isImplied && !item.all(field).contains(where: \.isAnswered) }
      .map {
        (.item(kind, $0.range), mandate.statement($0, kind))
      }
  }

  /// `Når må ambisjonen avklares?`: what is open of something.
  func tellOpen(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    guard question.has("settle"), question.subjects.isEmpty else { return nil }
    let content = question.content.filter { !$0.contains("settle") && !$0.contains("not") && !$0.contains("all") }
    guard content.count == 1 else { return nil }
    let ideas = content[0]
    let open = mandate.openPoints.filter { statement in
      ideas.contains { idea in statement.id == idea || statement.id.hasPrefix(idea + ".") || statement.id.hasSuffix("." + idea) }
    }
    if let reply = tell(open, mandate, opening: question.isYesOrNo ? no : nil) { return reply }
    // `Er ambisjonen avklart?` where it says what it is.
    guard question.isYesOrNo, let kind = ideas.lazy.compactMap(SectionKind.init(rawValue:)).first else { return nil }
    return tell(mandate.statements(on: kind), mandate, opening: yes)
  }
}
