import MandateGuidance
import MandateLanguage

extension Rule {
  /// Nobody can plan for an evaluation that comes "when needed".
  static let evaluationFrequencyVague = Rule(
    code: "EVA002", name: "evaluation-frequency-vague", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q6"],
    rows: ["R020"], fixable: true,
    summary: Text(
      nb: "Det står ikke hvor ofte samarbeidet skal evalueres, bare at det skal skje.",
      nn: "Det står ikkje kor ofte samarbeidet skal evaluerast, berre at det skal skje.",
      en: "It does not say how often the collaboration is evaluated, only that it is."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering:
        hyppighet: ved behov
                   ^^^^^^^^^ EVA002
      """
  ) { mandate, context in
    mandate[.evaluation]?.all(.frequency).flatMap(\.values).compactMap { value in
      guard let range = context.notCountable(value) else { return nil }
      let written = context.string(range)
      return Finding(
        at: range,
        Text(
          nb: "«\(written)» sier ikke når dere evaluerer. Skriv for eksempel «hvert halvår».",
          nn: "«\(written)» seier ikkje når de evaluerer. Skriv til dømes «kvart halvår».",
          en: "“\(written)” does not say when you evaluate. Write for instance “twice a year”."),
        fixes: context.frequencyFixes(range, [.halfYearly, .yearly, .quarterly]))
    } ?? []
  }
}
