// What can be asked about somebody who takes part, in everyday words: `Hva stiller NAV med?` asks for resources and commitment.

internal import MandateLanguage

struct ParticipantFact: Sendable {
  let fields: [FieldKind]
  let advice: String
  /// Places outside of the participants that may say it, too.
  let elsewhere: [String]
  /// Ideas, each all that such a question says.
  let patterns: [[Idea]]

  private init(_ fields: [FieldKind], elsewhere: [String] = [], _ advice: String, _ patterns: String) {
    self.fields = fields
    self.elsewhere = elsewhere
    self.advice = advice
    self.patterns = patterns.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
  }

  /// What a question wants to know of those it names; nil where it says something else as well, no fields where it wants all.
  static func best(_ question: FactQuestion) -> (fields: [FieldKind], elsewhere: [String], advice: String?)? {
    let (ideas, content) = (question.ideas, question.content)
    if content.isEmpty, question.asks != "how" { return ([], [], "bufdir.4.q1") }
    var best: (fit: Int, fact: ParticipantFact)?
    for fact in all {
      for pattern in fact.patterns
      where pattern.count > best?.fit ?? 0 && pattern.allSatisfy(ideas.contains)
        && (question.asks != "how" || pattern.contains("how"))
      {
        if content.allSatisfy({ $0.contains(where: pattern.contains) }) { best = (pattern.count, fact) }
      }
    }
    if let best { return (best.fact.fields, best.fact.elsewhere, best.fact.advice) }
    guard question.asks != "how" else { return nil }
    // By the fields' own names.
    let known = content.map { word in word.compactMap(FieldKind.init).first { Keywords.section(.participants).field($0) != nil } }
    guard known.count == 1, let kind = known[0] else { return nil }
    return ([kind], [], FactTarget.advice(on: "participants.\(kind.rawValue)"))
  }

  private static let all: [ParticipantFact] = [
    ParticipantFact([.role], "bufdir.1.q4", "role,what role,role have"),
    ParticipantFact(
      [.responsibility], "bufdir.4.q1",
      "responsibility,what responsibility,what do responsibility,responsible,tasks"),
    ParticipantFact([], "bufdir.4.q1", "do,what do,happens"),
    ParticipantFact(
      [.representative], "bufdir.2.stabilitet",
      "representative,who representative,who meetings,who bring,who participate,who representative participate"),
    ParticipantFact([.deputy], "bufdir.2.stabilitet", "deputy,who deputy,who bring deputy"),
    ParticipantFact([.ambition], "bufdir.5.ambisjon", "ambition,what ambition,step,what step,what aim,howHigh aim"),
    ParticipantFact(
      [.resources, .commitment], "bufdir.1.ressurser",
      "what bring,resources bring"),
    ParticipantFact(
      [.resources], "bufdir.1.ressurser",
      "resources,position,money,time,howMuch position,howMuch time bring,howMuch time,howMany position,howMany position bring,howMany bring,howMuch bring,howMuch position bring,what position"
    ),
    ParticipantFact([.coreTask], "bufdir.4.q3", "coreTask"),
    ParticipantFact([.commitment], "bufdir.5", "commitment,duties"),
    ParticipantFact([.ownGoals], "bufdir.4.q2", "what ownGoals,target ownGoals,what goals,goals"),
    ParticipantFact([.viewOfTheProblem], "bufdir.4.q4", "viewOfTheProblem,what problem,how see problem,what see problem"),
    ParticipantFact(
      [.anchoredWith], elsewhere: ["anchoring"], "bufdir.1.forpliktelse",
      "who standBehind,standBehind,anchoring,who anchoring,where anchoring"),
    ParticipantFact([.authority], "bufdir.2.handlefrihet", "authority,what decide,freedom,howMuch freedom,what decide authority"),
    ParticipantFact([.changes], "dfo.trinn.3", "changes,what changes,what changes themselves,what do changes"),
    ParticipantFact(
      [.joined], elsewhere: ["changes"], "bufdir.4.dokument", "join,when join,when end,when participate"),
    ParticipantFact(
      [.todaysSolution], "bufdir.4.q4", "what solve,what nowState,what solve nowState,what do nowState,what do problem nowState"),
  ]
}
