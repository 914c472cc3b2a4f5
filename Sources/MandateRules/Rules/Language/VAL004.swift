import MandateGuidance
import MandateLanguage

extension Rule {
  /// How often must be something that can be counted.
  static let notAFrequency = Rule(
    code: "VAL004", name: "not-a-frequency", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Verdien sier ikke hvor ofte.",
      nn: "Verdien seier ikkje kor ofte.",
      en: "The value does not say how often."),
    example: """
      Mandat: Trygg oppvekst
      Brukermedvirkning:
        møter: når det passer
               ^^^^^^^^^^^^^^ VAL004
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      switch problem.kind {
      case .notFrequency, .vagueFrequency: break
      default: return nil
      }
      let written = context.string(problem.range)
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» sier ikke hvor ofte. Skriv for eksempel «månedlig» eller «to ganger i året».",
          nn: "«\(written)» seier ikkje kor ofte. Skriv til dømes «kvar månad» eller «to gonger i året».",
          en: "“\(written)” does not say how often. Write for instance “monthly” or “twice a year”."),
        fixes: context.frequencyFixes(problem.range))
    }
  }
}
