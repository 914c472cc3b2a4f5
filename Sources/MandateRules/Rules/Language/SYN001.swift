import MandateGuidance
import MandateLanguage

extension Rule {
  /// A heading with a slip of the pen is read as what it means, and said.
  static let unknownHeading = Rule(
    code: "SYN001", name: "unknown-heading", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Overskriften er ikke en del av et mandat, men ligner på en som er det.",
      nn: "Overskrifta er ikkje ein del av eit mandat, men liknar på ei som er det.",
      en: "The heading is not part of a mandate, but resembles one that is."),
    example: """
      Mandat: Trygg oppvekst
      Eveluering: hvert halvår
      ^^^^^^^^^^ SYN001
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .unknownHeading(let nearest, _) = problem.kind else { return nil }
      let written = context.string(problem.range)
      let word = context.word(nearest)
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» er ikke en kjent overskrift. Mente du «\(word)»?",
          nn: "«\(written)» er ikkje ei kjend overskrift. Meinte du «\(word)»?",
          en: "“\(written)” is not a known heading. Did you mean “\(word)”?"),
        fixes: [.replace(problem.range, with: word)])
    }
  }
}
