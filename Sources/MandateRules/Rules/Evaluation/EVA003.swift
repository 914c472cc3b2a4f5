import MandateGuidance
import MandateLanguage

extension Rule {
  /// How often and how belong together: the one without the other is not done.
  static let evaluationMethodMissing = Rule.field(
    .method, of: .evaluation, code: "EVA003", name: "evaluation-method-missing", severity: .warning, profile: .grunnmur,
    advice: ["bufdir.1.q6"], rows: ["R021"],
    summary: Text(
      nb: "Mandatet sier ikke hvordan samarbeidet skal evalueres.",
      nn: "Mandatet seier ikkje korleis samarbeidet skal evaluerast.",
      en: "The mandate does not say how the collaboration is evaluated."),
    message: Text(
      nb: "Skriv også hvordan dere evaluerer: hvem dere spør, og hva dere ser etter.",
      nn: "Skriv òg korleis de evaluerer: kven de spør, og kva de ser etter.",
      en: "Write how you evaluate as well: whom you ask, and what you look for."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering: hvert halvår
      ^^^^^^^^^^ EVA003
      """,
    when: { _, section, context in section.saysSomething && !context.says(methods, in: section.everyValue) })

  /// `hvert halvår, med spørreskjema til familiene` says how.
  private static let methods = [
    "spørreskjema", "spørjeskjema", "spørreundersøk", "spørjeundersøk", "undersøk", "intervju", "samtale", "skjema", "indikator",
    "gjennomgang",
    "rapport", "statistikk", "tall", "måling", "workshop", "survey", "interview", "questionnaire", "indicator", "review", "report",
    "statistics",
  ]
}
