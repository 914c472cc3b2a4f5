import MandateGuidance
import MandateLanguage

extension Rule {
  /// A deadline nobody can read is no deadline.
  static let notADate = Rule(
    code: "VAL001", name: "not-a-date", severity: .warning, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "Verdien er ikke en dato.",
      nn: "Verdien er ikkje ein dato.",
      en: "The value is not a date."),
    example: """
      Mandat: Trygg oppvekst
      Tiltak:
        - Utlån av utstyr
            frist: så snart som mulig
                   ^^^^^^^^^^^^^^^^^^ VAL001
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .notDate = problem.kind else { return nil }
      let written = context.string(problem.range)
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» er ikke en dato. Skriv for eksempel «15. juni 2026», «juni 2026» eller «2026».",
          nn: "«\(written)» er ikkje ein dato. Skriv til dømes «15. juni 2026», «juni 2026» eller «2026».",
          en: "“\(written)” is not a date. Write for instance “15 June 2026”, “June 2026” or “2026”."))
    }
  }
}
