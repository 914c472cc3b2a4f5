// How far the mandate has come by its own word: `Er mandatet vedtatt?`, `Is it a draft?`

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func tellStanding(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    if let reply = tellLateness(question, mandate) { return reply }
    guard question.isYesOrNo, question.unknown.isEmpty, question.subjects.isEmpty, !question.saysMay, !question.saysShall else {
      return nil
    }
    let asked = question.content.filter { !$0.contains("status") }
    guard asked.count == 1, let wanted = Self.standings.first(where: { asked[0].contains($0) }) else { return nil }
    let status = mandate.context.status
    // `Er det vedtatt?` is true of what has ended since.
    let isSo = status == (wanted == "adopt" ? "adopted" : wanted) || wanted == "adopt" && status == "ended"
    let statements = mandate.statements(on: ["status", "decision", "decision.date"])
    if let reply = tell(isSo ? statements : mandate.statements(on: ["status"]), mandate, opening: isSo ? yes : no, advice: "dfo.beslutning")
    {
      return reply
    }
    let decided = wanted == "adopt" ? mandate.statements(on: ["decision", "decision.date"]) : []
    let lead = say(
      "Mandatet har ingen status, men det sier:", "Mandatet har ingen status, men det seier:", "The mandate has no status, but it says:")
    if let reply = tell(decided, mandate, lead: lead, advice: "dfo.beslutning") { return reply }
    let draft = say(
      "Mandatet har ingen status, og da regnes det som utkast.", "Mandatet har ingen status, og då reknar verktøyet det som utkast.",
      "The mandate has no status, so it counts as a draft.")
    let text = (isSo ? yes : no) + " " + draft
    return Reply(.answered, Prose([.paragraph(text)]), short: text, followUps: [say("Hva mangler?", "Kva manglar?", "What is missing?")])
  }

  private static let standings = ["adopt", "draft", "proposed", "ended"]
}
