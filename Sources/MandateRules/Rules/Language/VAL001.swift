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
      if context.lacksYear(problem.range) {
        let year = context.today?.year ?? 2026
        return Finding(
          at: problem.range,
          Text(
            nb: "«\(written)» mangler år. Skriv for eksempel «\(written) \(year)».",
            nn: "«\(written)» manglar år. Skriv til dømes «\(written) \(year)».",
            en: "“\(written)” has no year. Write for instance “\(written) \(year)”."))
      }
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» er ikke en dato. Skriv for eksempel «15. juni 2026», «juni 2026» eller «2026».",
          nn: "«\(written)» er ikkje ein dato. Skriv til dømes «15. juni 2026», «juni 2026» eller «2026».",
          en: "“\(written)” is not a date. Write for instance “15 June 2026”, “June 2026” or “2026”."))
    }
  }
}

extension Context {
  /// A day and a month, and no year.
  fileprivate func lacksYear(_ range: Range<Int>) -> Bool {
    guard case .failure(let problem) = readDate(MandateLanguage.words(text.bytes, range)[...]) else { return false }
    return problem.kind == .noYear
  }
}
