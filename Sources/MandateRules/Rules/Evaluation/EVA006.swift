import MandateGuidance
import MandateLanguage

extension Rule {
  /// What nobody is responsible for is put off.
  static let evaluationWithoutResponsible = Rule.field(
    .responsible, of: .evaluation, code: "EVA006", name: "evaluation-without-responsible", severity: .warning, advice: ["bufdir.1.q6"],
    rows: ["R021"],
    summary: Text(
      nb: "Ingen har ansvaret for å evaluere samarbeidet.",
      nn: "Ingen har ansvaret for å evaluere samarbeidet.",
      en: "Nobody is responsible for evaluating the collaboration."),
    message: Text(
      nb: "Skriv hvem som har ansvaret for evalueringen.",
      nn: "Skriv kven som har ansvaret for evalueringa.",
      en: "Write who is responsible for the evaluation."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering: hvert halvår
      ^^^^^^^^^^ EVA006
        metode: samtale med deltakerne
      """,
    when: { _, section, context in
      section.saysSomething && !context.says(["ansvar", "responsib"], in: section.prose + section.all(.frequency).flatMap(\.values))
    })
}
