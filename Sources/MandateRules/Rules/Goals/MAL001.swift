import MandateGuidance
import MandateLanguage

extension Rule {
  /// The first of the start-up questions: what is the goal?
  static let goalMissing = Rule.section(
    .goals, code: "MAL001", name: "goal-missing", severity: .error, profile: .grunnmur, advice: ["bufdir.1.q1", "bufdir.5.q1"],
    rows: ["R014", "R073"],
    summary: Text(
      nb: "Mandatet sier ikke hva samarbeidet skal oppnå.",
      nn: "Mandatet seier ikkje kva samarbeidet skal oppnå.",
      en: "The mandate does not say what the collaboration is to achieve."),
    message: Text(
      nb: "Skriv hva samarbeidet skal oppnå.",
      nn: "Skriv kva samarbeidet skal oppnå.",
      en: "Write what the collaboration is to achieve."),
    example: """
      Mandat: Trygg oppvekst
      Mål:
      ^^^ MAL001
      """,
    template: (nil, ["  - \(gap)"]))
}
