import MandateGuidance
import MandateLanguage

extension Rule {
  /// Without a title nobody can refer to the mandate.
  static let mandateWithoutTitle = Rule(
    code: "SYN009", name: "mandate-without-title", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Mandatet har ingen tittel.",
      nn: "Mandatet har ingen tittel.",
      en: "The mandate has no title."),
    example: """
      Mål: Færre barn vokser opp med lav inntekt
      ^^^ SYN009
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .noTitle = problem.kind else { return nil }
      let edit =
        mandate.keyword.map { Fix.Edit($0.upperBound..<min($0.upperBound + 1, context.text.bytes.count), ": \(gap)") }
        ?? context.insertTitle()
      return Finding(
        at: problem.range,
        Text(
          nb: "Mandatet har ingen tittel. Skriv «Mandat:» og navnet på samarbeidet øverst.",
          nn: "Mandatet har ingen tittel. Skriv «Mandat:» og namnet på samarbeidet øvst.",
          en: "The mandate has no title. Write “Mandate:” and the name of the collaboration at the top."),
        fixes: [.add(context.word(.mandate), edit)])
    }
  }
}
