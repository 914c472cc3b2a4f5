import MandateGuidance
import MandateLanguage

extension Rule {
  /// One language is easier to read than two.
  static let keywordInAnotherLanguage = Rule(
    code: "SYN008", name: "keyword-in-another-language", severity: .hint, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Ordet er på et annet språk enn resten av dokumentet.",
      nn: "Ordet er på eit anna språk enn resten av dokumentet.",
      en: "The word is in another language than the rest of the document."),
    example: """
      Mandat: Trygg oppvekst
      Målgruppe: familier
      Møter: månedlig
      Deltakere: NAV og skolen
      Goals: færre fattige barn
      ^^^^^ SYN008
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .otherLanguage(_, let canonical) = problem.kind else { return nil }
      let written = context.string(problem.range)
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» er på et annet språk enn resten. Her heter det «\(canonical)».",
          nn: "«\(written)» er på eit anna språk enn resten. Her heiter det «\(canonical)».",
          en: "“\(written)” is in another language than the rest. Here the word is “\(canonical)”."),
        fixes: [.replace(problem.range, with: canonical)])
    }
  }
}
