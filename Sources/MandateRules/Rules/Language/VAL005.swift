import MandateGuidance
import MandateLanguage

extension Rule {
  /// A value from a closed list must be one of its words, or it turns nothing on.
  static let notAChoice = Rule(
    code: "VAL005", name: "not-a-choice", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Verdien er ikke en av dem som kan velges.",
      nn: "Verdien er ikkje ein av dei som kan veljast.",
      en: "The value is not one of those that can be chosen."),
    example: """
      Mandat: Trygg oppvekst
      Status: vedtaddt
              ^^^^^^^^ VAL005
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .notChoice(let choice, let nearest) = problem.kind else { return nil }
      let written = context.string(problem.range)
      let words = choice.options.map { $0.words }
      func list(_ language: Language) -> String {
        let quoted = words.map { language == .en ? "“\($0.canonical(.en))”" : "«\($0.canonical(language))»" }
        let last = (language == .en ? " or " : " eller ") + (quoted.last ?? "")
        return quoted.dropLast().joined(separator: ", ") + last
      }
      let near = nearest.flatMap { choice.id(of: $0) }.map { choice.word($0, context.language) }
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» er ikke et av valgene. " + (near.map { "Mente du «\($0)»?" } ?? "Velg \(list(.nb))."),
          nn: "«\(written)» er ikkje eit av vala. " + (near.map { "Meinte du «\($0)»?" } ?? "Vel \(list(.nn))."),
          en: "“\(written)” is not one of the choices. " + (near.map { "Did you mean “\($0)”?" } ?? "Choose \(list(.en)).")),
        fixes: near.map { [.replace(problem.range, with: $0)] }
          ?? words.map { Fix.choose(problem.range, $0.canonical(context.language)) })
    }
  }
}
