// What can be asked about one item: when a meeting is, who answers for a measure, by when a goal is to be reached.

internal import MandateLanguage

enum ItemFact {
  /// The fields that a question wants of an item; empty for all of it, nil where the question is about something else.
  static func fields(_ question: FactQuestion, of kind: SectionKind) -> [FieldKind]? {
    let section = Keywords.section(kind)
    var wanted: [FieldKind] = []
    for word in question.content {
      let here = word.compactMap(FieldKind.init(rawValue:)).filter { section.field($0) != nil }
      let meant = here.isEmpty ? word.flatMap { meaning[$0] ?? [] }.filter { section.field($0) != nil } : here
      if !meant.isEmpty {
        wanted += meant
      } else if !word.contains(where: { $0 == kind.rawValue || harmless.contains($0) }) {
        return nil
      }
    }
    guard wanted.isEmpty else { return wanted }
    let asked = question.asks.flatMap { byAsking[$0] } ?? []
    let found = asked.filter { section.field($0) != nil }
    // `Hvordan …?` is not answered by whatever the item says.
    if found.isEmpty, let asks = question.asks, asks != "what" { return nil }
    return question.has("do") && section.field(.task) != nil ? [.task] : found
  }

  private static let byAsking: [Idea: [FieldKind]] = [
    "who": [.responsible, .convener, .agreedBy], "when": [.time, .frequency, .start, .deadline, .date], "where": [.place],
    "howOften": [.frequency], "howLong": [.lasts], "what": [],
  ]

  private static let meaning: [Idea: [FieldKind]] = [
    "responsibility": [.responsible, .convener], "responsible": [.responsible, .convener], "owner": [.responsible],
    "lead": [.convener, .responsible],
    "charge": [.responsible, .convener], "convene": [.convener], "convener": [.convener], "do": [.task], "happens": [.task],
    "time": [.time, .frequency],
    "end": [.deadline, .lasts], "passed": [.deadline], "begin": [.start], "nowState": [.now], "lasts": [.lasts], "duration": [.lasts],
    "handle": [.handling], "agree": [.agreedBy], "next": [.time, .frequency], "late": [.deadline], "tasks": [.task], "settle": [.settled],
    "achieve": [.wanted], "measures": [.measure], "adopt": [.date],
  ]

  private static let harmless: Set<Idea> = [
    "do", "happens", "next", "meetings", "measures", "goals", "target", "tasks", "answered", "selfAssessment", "participate", "end",
  ]
}
