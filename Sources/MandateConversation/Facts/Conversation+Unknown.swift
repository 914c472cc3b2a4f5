// Names that the mandate does not have: `Er NAV med?` where NAV is not, `Hva har Politiet ansvar for?` where nobody is called that.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// Nil where the words that nothing is known about are not a name, or the question could not have been answered for anybody.
  func tellUnknownName(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    guard let first = question.unknown.first, let last = question.unknown.last, question.subjects.isEmpty else { return nil }
    let isOneName =
      question.unknown.count <= 3
      && zip(question.unknown, question.unknown.dropFirst()).allSatisfy { $1.range.lowerBound - $0.range.upperBound <= 1 }
    guard isOneName, asksOfSomebody(question) else { return nil }
    let isName = question.unknown.allSatisfy { $0.isCapitalised && $0.range.lowerBound > 0 }
    guard isName || question.isYesOrNo && (question.has("participate") || question.has("with")) && question.unknown.count == 1 else {
      return nil
    }
    let name = String(decoding: Array(question.text.utf8)[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    let text =
      (question.isYesOrNo ? no + " " : "")
      + (question.asksForMembership
        ? say(
          "«\(name)» står ikke blant deltakerne.", "«\(name)» står ikkje blant deltakarane.", "“\(name)” is not among the participants.")
        : say("«\(name)» står ikke i mandatet.", "«\(name)» står ikkje i mandatet.", "“\(name)” is not in the mandate."))
    guard let those = tell(mandate.participants, mandate, opening: text, lead: say("Disse deltar:", "Desse deltek:", "These take part:"))
    else {
      return Reply(.answered, Prose([.paragraph(text)]), short: text)
    }
    return Reply(
      .answered, those.answer, short: text, references: those.references,
      followUps: question.asksForMembership ? followUpOnParticipants : [])
  }

  private func asksOfSomebody(_ question: FactQuestion) -> Bool {
    guard question.asks != "why", question.asks != "how" else { return false }
    if question.asksForMembership { return true }
    let content = question.content
    return !content.isEmpty && ParticipantFact.best(question) != nil && content.contains { $0.contains(where: Self.ofSomebody.contains) }
  }

  private static let ofSomebody: Set<Idea> = ["role", "responsibility", "representative", "deputy", "commitment", "bring", "resources"]

  private var followUpOnParticipants: [String] { [say("Hvem deltar?", "Kven deltek?", "Who takes part?")] }
}
