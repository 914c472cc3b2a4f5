import MandateGuidance
import MandateLanguage

extension Rule {
  /// «Ikke relevant» settles a question only when the reader learns why.
  static let notRelevantWithoutReason = Rule(
    code: "OPN002", name: "not-relevant-without-reason", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "«Ikke relevant» står uten grunn.",
      nn: "«Ikkje relevant» står utan grunn.",
      en: "“Not relevant” stands without a reason."),
    example: """
      Mandat: Trygg oppvekst
      Risiko: ikke relevant
              ^^^^^^^^^^^^^ OPN002
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .noReason = problem.kind else { return nil }
      let written = context.string(problem.range)
      return Finding(
        at: problem.range,
        Text(
          nb: "Skriv hvorfor det ikke er relevant, for eksempel «\(written): vi deler bare informasjon».",
          nn: "Skriv kvifor det ikkje er relevant, til dømes «\(written): vi deler berre informasjon».",
          en: "Write why it is not relevant, for instance “\(written): we only share information”."),
        fixes: [
          .add(": \(gap)", Fix.Edit(problem.range.upperBound..<problem.range.upperBound, ": \(gap)"))
        ])
    }
  }
}
