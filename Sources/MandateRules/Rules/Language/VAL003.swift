import MandateGuidance
import MandateLanguage

extension Rule {
  /// A period that ends before it starts is never.
  static let endsBeforeStart = Rule(
    code: "VAL003", name: "ends-before-start", severity: .warning, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "Perioden slutter før den begynner.",
      nn: "Perioden sluttar før han byrjar.",
      en: "The period ends before it starts."),
    example: """
      Mandat: Trygg oppvekst
      Varighet: 2027–2026
                     ^^^^ VAL003
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .endsBeforeStart = problem.kind else { return nil }
      let written = context.string(problem.range)
      return Finding(
        at: problem.range,
        Text(
          nb: "Slutten «\(written)» er før begynnelsen. Bytt om de to datoene, eller rett den ene.",
          nn: "Slutten «\(written)» er før starten. Byt om dei to datoane, eller rett den eine.",
          en: "The end “\(written)” is before the start. Swap the two dates, or correct one of them."))
    }
  }
}
