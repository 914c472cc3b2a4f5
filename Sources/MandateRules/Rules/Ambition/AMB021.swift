import MandateGuidance
import MandateLanguage

extension Rule {
  /// Joint work costs time and money; a high step without any is a wish.
  static let highStepWithoutResources = Rule(
    code: "AMB021", name: "high-step-without-resources", severity: .warning, advice: ["bufdir.5.prioritet", "bufdir.1.ressurser"],
    rows: ["R078"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Samarbeidet sikter høyt på stigen uten at det er satt av tid eller midler.",
      nn: "Samarbeidet siktar høgt på stigen utan at det er sett av tid eller midlar.",
      en: "The collaboration aims high on the ladder with no time or money set aside."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      Ressurser:
        midler: 0 kr
                ^^^^ AMB021
      """
  ) { mandate, context in
    guard context.isHighStep, let step = context.step else { return [] }
    let message = Text(
      nb:
        "Målet er trinn \(step), og det er ikke satt av tid eller midler. Sett av det som trengs, eller senk trinnet. \(Text.ourLimit.nb)",
      nn:
        "Målet er steg \(step), og det er ikkje sett av tid eller midlar. Set av det som trengst, eller senk steget. \(Text.ourLimit.nn)",
      en:
        "The target is step \(step), and no time or money is set aside. Set aside what it takes, or lower the step. \(Text.ourLimit.en)")
    let fields = mandate.participants.flatMap { $0.all(.resources) }
    guard !fields.contains(where: { $0.isSettled || $0.values.contains { !context.isNothing($0) } }) else { return [] }
    let template = ["  \(context.word(.time, in: .resources)): \(gap)"]
    guard let section = mandate[.resources] else {
      // The participants' own lines say nought: they are what to change.
      if let nought = fields.first(where: { !$0.isEmpty }) { return [Finding(at: nought.place, message, aboutMissing: true)] }
      return context.missing(.resources, in: mandate, message, lines: template).map { [$0] } ?? []
    }
    if section.isSettled { return [] }
    if let finding = context.missing(.resources, in: mandate, message, lines: template) { return [finding] }
    let amounts = section.all(.time) + section.all(.money)
    let stated = [section.value] + section.items.map(\.text) + amounts.flatMap(\.values)
    let written = stated.filter { !$0.isEmpty }
    guard !written.contains(where: { $0.isSettled || !context.isNothing($0) }) else { return [] }
    if let nought = written.first { return [Finding(at: nought.range, message, aboutMissing: true)] }
    return context.missing(.time, in: section, message).map { [$0] } ?? []
  }
}
