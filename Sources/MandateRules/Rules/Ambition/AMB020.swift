import MandateGuidance
import MandateLanguage

extension Rule {
  /// A high step and a low priority pull in opposite directions.
  static let highStepLowPriority = Rule(
    code: "AMB020", name: "high-step-low-priority", severity: .warning, advice: ["bufdir.5.prioritet"], rows: ["R078"], fixable: true,
    summary: Text(
      nb: "Samarbeidet sikter høyt på stigen, men har lav prioritet.",
      nn: "Samarbeidet siktar høgt på stigen, men har låg prioritet.",
      en: "The collaboration aims high on the ladder, but has low priority."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
        prioritet: lav
                   ^^^ AMB020
      """
  ) { mandate, context in
    guard context.isHighStep, let step = context.step, let chosen = mandate[.ambition]?[.priority]?.choices.first, chosen.id == "low"
    else { return [] }
    let written = context.string(chosen.range)
    return [
      Finding(
        at: chosen.range,
        Text(
          nb:
            "Målet er trinn \(step), men prioriteten er «\(written)». Senk trinnet, eller gi arbeidet høyere prioritet. \(Text.ourLimit.nb)",
          nn:
            "Målet er steg \(step), men prioriteten er «\(written)». Senk steget, eller gi arbeidet høgare prioritet. \(Text.ourLimit.nn)",
          en: "The target is step \(step), but the priority is “\(written)”. Lower the step, or raise the priority. \(Text.ourLimit.en)"),
        fixes: ["high", "medium"].map { .choose(chosen.range, Choice.priority.word($0, context.language)) })
    ]
  }
}
