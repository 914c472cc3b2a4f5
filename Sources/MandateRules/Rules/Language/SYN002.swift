import MandateGuidance
import MandateLanguage

extension Rule {
  /// A field with a slip of the pen is read as what it means, and said.
  static let misspeltField = Rule(
    code: "SYN002", name: "misspelt-field", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Feltet ser ut til å være feilskrevet.",
      nn: "Feltet ser ut til å vere feilskrive.",
      en: "The field seems to be misspelt."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering:
        hypighet: hvert halvår
        ^^^^^^^^ SYN002
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .misspeltField(let field, let section) = problem.kind else { return nil }
      let written = context.string(problem.range)
      let word = context.word(field, in: section)
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» er ikke et felt under «\(context.word(section))». Mente du «\(word)»?",
          nn: "«\(written)» er ikkje eit felt under «\(context.word(section))». Meinte du «\(word)»?",
          en: "“\(written)” is not a field of “\(context.word(section))”. Did you mean “\(word)”?"),
        fixes: [.replace(problem.range, with: word)])
    }
  }
}
