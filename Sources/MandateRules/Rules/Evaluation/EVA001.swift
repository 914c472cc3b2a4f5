import MandateGuidance
import MandateLanguage

extension Rule {
  /// The last of the start-up questions: how often, and how, is the collaboration itself evaluated?
  static let evaluationMissing = Rule.section(
    .evaluation, code: "EVA001", name: "evaluation-missing", severity: .error, profile: .grunnmur, advice: ["bufdir.1.q6"],
    rows: ["R020"],
    summary: Text(
      nb: "Mandatet sier ikke hvor ofte samarbeidet skal evalueres.",
      nn: "Mandatet seier ikkje kor ofte samarbeidet skal evaluerast.",
      en: "The mandate does not say how often the collaboration is evaluated."),
    message: Text(
      nb: "Skriv hvor ofte samarbeidet skal evalueres, hvordan, og hvem som har ansvaret.",
      nn: "Skriv kor ofte samarbeidet skal evaluerast, korleis, og kven som har ansvaret.",
      en: "Write how often the collaboration is evaluated, how, and who is responsible."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering:
      ^^^^^^^^^^ EVA001
      """,
    template: (gap, []))
}
