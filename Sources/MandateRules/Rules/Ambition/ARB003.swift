import MandateGuidance
import MandateLanguage

extension Rule {
  /// A joint plan is not made side by side.
  static let sideBySideAtTopStep = Rule(
    code: "ARB003", name: "side-by-side-at-top-step", severity: .warning, advice: ["bufdir.5.q4", "dfo.trinn.4"], rows: ["R076"],
    fixable: true,
    summary: Text(
      nb: "Målet er felles tiltak, men partene arbeider hver for seg.",
      nn: "Målet er felles tiltak, men partane arbeider kvar for seg.",
      en: "The target is joint measures, but the parties work side by side."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
        arbeidsform: side om side
                     ^^^^^^^^^^^^ ARB003
      """
  ) { mandate, context in
    guard context.step == 4, let chosen = mandate[.ambition]?[.wayOfWorking]?.choices.first, chosen.id == "sideBySide" else { return [] }
    let written = context.string(chosen.range)
    return [
      Finding(
        at: chosen.range,
        Text(
          nb: "Målet er felles plan eller tiltak, men arbeidsformen er «\(written)». Velg en arbeidsform der dere har noe felles.",
          nn: "Målet er felles plan eller tiltak, men arbeidsforma er «\(written)». Vel ei arbeidsform der de har noko felles.",
          en:
            "The target is a joint plan or measures, but the way of working is “\(written)”. Choose a way of working with something in common."
        ),
        fixes: ["joint", "both"].map { .choose(chosen.range, Choice.wayOfWorking.word($0, context.language)) })
    ]
  }
}
