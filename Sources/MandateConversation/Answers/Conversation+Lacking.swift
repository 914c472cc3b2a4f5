// What is said to a question about the mandate, or to a change of it, where there is no mandate.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// The answer where there is no mandate. What would change one, or tell of it, is said to need one; much that can be asked of a mandate can
  /// be asked of the guidance as well.
  func answerWithoutMandate(_ asked: Asked, at place: Place?) -> Reply {
    if mayTake(asked), asksEmptyMandate({ $0.takes(asked, $1) }) { return needOfMandate }
    let advice = advise(asked, nil, at: place)
    let isAnswered = advice.status == .answered
    let isOwn = !isAnswered && asked.words.contains { Self.own.contains($0.bytes) } && asksEmptyMandate { $0.tells(asked, $1) }
    guard isOwn || isProposed(asked) else { return advice }
    let need = needOfMandate
    guard isAnswered else { return need }
    return Reply(
      .answered, Prose(need.answer.blocks + advice.answer.blocks), short: need.short, references: advice.references,
      followUps: advice.followUps, lacksMandate: need.lacksMandate)
  }

  private func asksEmptyMandate(_ asks: (Conversation, MandateInContext) -> Bool) -> Bool {
    let empty = Conversation(Document(SourceText("Mandat: \(gap)\n")), request, language: language)
    return empty.mandate(0).map { asks(empty, $0) } ?? false
  }

  /// Whether the words are such as a change or a question about how far the mandate has come is made of. Reading the language's own words
  /// takes longer than the search, so it is done only where it may matter.
  private func mayTake(_ asked: Asked) -> Bool {
    let words = InstructionText(asked.text).words
    return words.indices.contains { InstructionVerb(words[$0...]) != nil } || Self.mayAskForProgress(asked)
  }

  /// Whether somebody wants a change, or to know how far the mandate has come.
  private func takes(_ asked: Asked, _ mandate: MandateInContext) -> Bool {
    carryOut(asked, mandate) != nil || FactQuestion(asked, mandate).flatMap { tellMissing(asked, $0, mandate) } != nil
  }

  private func tells(_ asked: Asked, _ mandate: MandateInContext) -> Bool {
    FactQuestion(asked, mandate).flatMap { tellFact(asked, $0, mandate) } != nil
  }

  /// Whether it is one of the questions that are proposed about a mandate, in any language.
  private func isProposed(_ asked: Asked) -> Bool {
    Language.allCases.contains { language in
      Conversation(document, request, language: language).mandateQuestions.contains { Asked($0.question, language).folded == asked.folded }
    }
  }

  /// Words of those who ask about their own. Folded.
  private static let own: Set<[UInt8]> = Set(["vi", "oss", "me", "mandatet", "we", "our", "us", "mandate"].map { Array($0.utf8) })

  private var needOfMandate: Reply {
    guard let document else {
      let text = say(
        "Dette gjelder et mandat, og her er ikke noe mandat.", "Dette gjeld eit mandat, og her er ikkje noko mandat.",
        "This is about a mandate, and there is no mandate at hand.")
      return Reply(.none, Prose([.paragraph(text)]), short: text, lacksMandate: true)
    }
    let text = say("Her er ikke noe mandat ennå.", "Her er ikkje noko mandat enno.", "There is no mandate here yet.")
    let lead = say(
      "Begynn med navnet på samarbeidet og hva dere vil oppnå:", "Byrj med namnet på samarbeidet og kva de vil oppnå:",
      "Begin with the name of the collaboration and what you want to achieve:")
    let example = say("Mandat: …\n\nMål:\n  - …", "Mandat: …\n\nMål:\n  - …", "Mandate: …\n\nGoals:\n  - …")
    return Reply(
      .none, Prose([.paragraph(text), .paragraph(lead), .example(example)]), short: text,
      suggestions: [beginning(example, in: document.text)], followUps: Array(openingQuestions.filter { $0.hasSuffix("?") }.suffix(3)))
  }

  private func beginning(_ example: String, in text: SourceText) -> Reply.Suggestion {
    let isFresh = text.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
    let lines = example.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: text.lineEnd)
    let edit = Fix.Edit(text.bytes.count..<text.bytes.count, (isFresh ? "" : text.lineEnd) + lines + text.lineEnd)
    return Reply.Suggestion(title: say("Begynn på et mandat", "Byrj på eit mandat", "Begin a mandate"), edits: [edit])
  }
}
