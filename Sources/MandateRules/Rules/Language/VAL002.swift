import MandateGuidance
import MandateLanguage

extension Rule {
  /// A date that the calendar does not have is a slip that moves a deadline.
  static let noSuchDate = Rule(
    code: "VAL002", name: "no-such-date", severity: .warning, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "Datoen finnes ikke.",
      nn: "Datoen finst ikkje.",
      en: "The date does not exist."),
    example: """
      Mandat: Trygg oppvekst
      Tiltak:
        - Utlån av utstyr
            frist: 31. juni 2026
                   ^^^^^^^^^^^^^ VAL002
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .noSuchDate = problem.kind else { return nil }
      let written = context.string(problem.range)
      return Finding(
        at: problem.range,
        Text(
          nb: "Datoen «\(written)» finnes ikke. Se etter i kalenderen.",
          nn: "Datoen «\(written)» finst ikkje. Sjå etter i kalenderen.",
          en: "The date “\(written)” does not exist. Look it up in the calendar."))
    }
  }
}
