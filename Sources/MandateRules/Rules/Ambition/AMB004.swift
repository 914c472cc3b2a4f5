import MandateGuidance
import MandateLanguage

extension Rule {
  /// A step that is none of the four turns nothing on and can be compared with nothing.
  static let stepUnknown = Rule(
    code: "AMB004", name: "step-unknown", severity: .error, advice: ["bufdir.5.q3", "dfo.samordningsstigen"], rows: ["R075"],
    fixable: true,
    summary: Text(
      nb: "Ambisjonen er ikke et av de fire trinnene på samordningsstigen.",
      nn: "Ambisjonen er ikkje eit av dei fire stega på samordningsstigen.",
      en: "The ambition is none of the four steps of the coordination ladder."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: trinn 5
                ^^^^^^^ AMB004
      """
  ) { _, context in
    context.problems.compactMap { problem in
      guard case .notChoice(let choice, let nearest) = problem.kind, choice.option("4") != nil else { return nil }
      let written = context.string(problem.range)
      // A wrong number is not a misspelling of another one.
      let hasDigits = MandateLanguage.words(context.text.bytes, problem.range).contains { $0.kind == .digits }
      let near = (hasDigits ? nil : nearest).flatMap { choice.id(of: $0) }.map { choice.word($0, context.language) }
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» er ikke et trinn på samordningsstigen. " + (near.map { "Mente du «\($0)»?" } ?? "Velg et av de fire."),
          nn: "«\(written)» er ikkje eit steg på samordningsstigen. " + (near.map { "Meinte du «\($0)»?" } ?? "Vel eitt av dei fire."),
          en: "“\(written)” is not a step of the coordination ladder. "
            + (near.map { "Did you mean “\($0)”?" } ?? "Choose one of the four.")
        ),
        fixes: near.map { [.replace(problem.range, with: $0)] }
          ?? choice.options.map { .choose(problem.range, $0.words.canonical(context.language)) })
    }
  }
}
