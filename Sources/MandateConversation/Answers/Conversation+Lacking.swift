// What is said to a question about the mandate, or to a change of it, where there is no mandate.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// The answer where there is no mandate. What would change one, or tell of it, is said to need one; much that can be asked of a mandate can
  /// be asked of the guidance as well.
  func answerWithoutMandate(_ asked: Asked, at place: Place?) -> Reply {
    let empty = Conversation(Document(SourceText("Mandat: \(gap)\n")), request, language: language)
    guard let mandate = empty.mandate(0) else { return advise(asked, nil, at: place) }
    if empty.takes(asked, mandate) { return needOfMandate }
    let advice = advise(asked, nil, at: place)
    let isAnswered = advice.status == .answered
    let isOwn = !isAnswered && asked.words.contains { Self.own.contains($0.bytes) } && empty.tellFact(asked, mandate) != nil
    guard isOwn || isProposed(asked) else { return advice }
    let need = needOfMandate
    guard isAnswered else { return need }
    return Reply(
      .answered, Prose(need.answer.blocks + advice.answer.blocks), short: need.short, references: advice.references,
      followUps: advice.followUps, lacksMandate: need.lacksMandate)
  }

  /// Whether somebody wants a change, or to know how far the mandate has come.
  private func takes(_ asked: Asked, _ mandate: MandateInContext) -> Bool {
    carryOut(asked, mandate) != nil || tellMissing(asked, mandate) != nil || tellOpenPoints(asked, mandate) != nil
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
    guard document != nil else {
      let text = say(
        "Dette gjelder et mandat, og her er ikke noe mandat.", "Dette gjeld eit mandat, og her er ikkje noko mandat.",
        "This is about a mandate, and there is no mandate at hand.")
      return Reply(.none, Prose([.paragraph(text)]), short: text, lacksMandate: true)
    }
    let text = say("Her er ikke noe mandat ennå.", "Her er ikkje noko mandat enno.", "There is no mandate here yet.")
    let lead = say("Det begynner med en linje som denne:", "Det byrjar med ei linje som denne:", "It begins with a line like this:")
    let example = say("Mandat: Trygg oppvekst", "Mandat: Trygg oppvekst", "Mandate: Safe childhood")
    return Reply(.none, Prose([.paragraph(text), .paragraph(lead), .example(example)]), short: text)
  }
}
