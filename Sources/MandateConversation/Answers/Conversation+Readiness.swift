// `Er det klart til vedtak?` and `Hva må gjøres først?`: whether what the rules found stands in the way, and where to begin.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// What has to be mended before the mandate can be adopted, by the rules that hold already.
  func tellReadiness(_ mandate: MandateInContext) -> Reply {
    let all = found(mandate)
    let grave = all.filter { $0.severity >= .warning }
    let interview = interview(mandate: mandate.mandate.index)
    let open = mandate.openPoints
    let unanswered = interview.map { Interview.startUpCount - $0.startUpAnswered } ?? 0
    let isReady = grave.isEmpty && unanswered == 0 && open.isEmpty
    var opening =
      isReady
      ? say("Ja, så vidt verktøyet kan se.", "Ja, så vidt verktøyet kan sjå.", "Yes, as far as can be seen.")
      : say("Ikke ennå.", "Ikkje enno.", "Not yet.")
    if let whose = whose(mandate) { opening = whose + " " + opening }
    if let interview { opening += " " + progress(interview) }
    if let standing = mandate.statements(on: ["status"]).first, ["adopted", "ended"].contains(mandate.context.status) {
      opening += " " + shown(standing) + "."
    }
    var answer = Prose([.paragraph(opening)])
    if !open.isEmpty {
      answer.append(.paragraph(say("Dette er ikke avklart:", "Dette er ikkje avklara:", "This is not settled:")))
      answer.append(.list(open.prefix(6).map(shown)))
    }
    let reply = tell(grave.isEmpty ? all : grave, answer, next: interview?.next?.question, most: 6)
    return Reply(
      .answered, reply.answer, short: opening, references: reply.references + open.prefix(6).map(reference), suggestions: reply.suggestions,
      followUps: reply.followUps)
  }

  /// The gravest of what was found, else the next question of the interview.
  func tellFirst(_ mandate: MandateInContext) -> Reply {
    let all = found(mandate)
    let late = mandate.said.filter { $0.isOpen && isPast($0) }
    guard let first = all.first else { return late.isEmpty ? tellNext(mandate) : tell(late, mandate) ?? tellNext(mandate) }
    let lead = say("Begynn med dette:", "Byrj med dette:", "Begin with this:")
    let opening = [whose(mandate), lead].compactMap { $0 }.joined(separator: " ")
    let most = max(1, min(3, all.count { $0.severity == first.severity }))
    return tell(Array(all.prefix(most)), Prose([.paragraph(opening)]), next: interview(mandate: mandate.mandate.index)?.next?.question)
  }

  /// `Hva må avklares?`: what the mandate itself says is open.
  func tellOpenPoints(_ question: ProgressQuestion, _ mandate: MandateInContext) -> Reply {
    let opening = question.isYesOrNo ? yes : nil
    if let reply = tell(mandate.openPoints, mandate, opening: opening, advice: "bufdir.1.oppstart") { return reply }
    let nothing =
      (question.isYesOrNo ? no + " " : "")
      + say(
        "Ingenting står som uavklart i mandatet.", "Ingenting står som uavklart i mandatet.", "Nothing is marked as open in the mandate.")
    return Reply(
      .answered, Prose([.paragraph(nothing)]), short: nothing, followUps: [say("Hva mangler?", "Kva manglar?", "What is missing?")])
  }
}
