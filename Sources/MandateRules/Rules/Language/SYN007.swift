import MandateGuidance
import MandateLanguage

extension Rule {
  /// A file without a single known heading is hardly a mandate.
  static let noMandate = Rule(
    code: "SYN007", name: "no-mandate", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Det står ikke noe mandat i filen.",
      nn: "Det står ikkje noko mandat i fila.",
      en: "There is no mandate in the file."),
    example: """
      Hei, dette er bare et brev.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SYN007
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .noMandate = problem.kind else { return nil }
      return Finding(
        at: problem.range,
        Text(
          nb: "Her er det ikke noe mandat ennå. Begynn med en linje som «Mandat: Navnet på samarbeidet».",
          nn: "Her er det ikkje noko mandat enno. Begynn med ei linje som «Mandat: Namnet på samarbeidet».",
          en: "There is no mandate here yet. Begin with a line such as “Mandate: The name of the collaboration”."),
        fixes: [
          .add(
            "Mandat",
            Fix.Edit(problem.range.lowerBound..<problem.range.lowerBound, "Mandat: \(gap)\(context.text.lineEnd)\(context.text.lineEnd)"))
        ])
    }
  }
}
