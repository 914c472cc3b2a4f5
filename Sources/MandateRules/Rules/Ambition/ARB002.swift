import MandateGuidance
import MandateLanguage

extension Rule {
  /// Joint measures with joint responsibility are the top step of the ladder.
  static let jointWorkBelowTopStep = Rule(
    code: "ARB002", name: "joint-work-below-top-step", severity: .warning, advice: ["bufdir.5.q4", "dfo.trinn.4"], rows: ["R076"],
    fixable: true,
    summary: Text(
      nb: "Arbeidsformen er felles, men målet er et lavere trinn enn felles tiltak.",
      nn: "Arbeidsforma er felles, men målet er eit lågare steg enn felles tiltak.",
      en: "The way of working is joint, but the target is a lower step than joint measures."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles forståelse
        arbeidsform: felles
                     ^^^^^^ ARB002
      """
  ) { mandate, context in
    guard let step = context.step, step < 4, let chosen = mandate[.ambition]?[.wayOfWorking]?.choices.first, chosen.id == "joint",
      let target = mandate.targetRange
    else { return [] }
    let written = context.string(chosen.range)
    return [
      Finding(
        at: chosen.range,
        Text(
          nb: "Arbeidsformen er «\(written)», men målet er bare trinn \(step). Felles tiltak er trinn 4. Velg det ene eller det andre.",
          nn: "Arbeidsforma er «\(written)», men målet er berre steg \(step). Felles tiltak er steg 4. Vel det eine eller det andre.",
          en: "The way of working is “\(written)”, but the target is only step \(step). Joint measures are step 4. Choose one or the other."
        ),
        fixes: [
          .choose(chosen.range, Choice.wayOfWorking.word("sideBySide", context.language)),
          .choose(target, Choice.step.word("4", context.language)),
        ])
    ]
  }
}
