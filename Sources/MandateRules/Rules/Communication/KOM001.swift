import MandateGuidance
import MandateLanguage

extension Rule {
  /// In implementation: a communication plan that shows what is done together.
  static let communicationPlanMissing = Rule(
    code: "KOM001", name: "communication-plan-missing", severity: .info, advice: ["dfo.iverksetting.4"], rows: ["R103"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "I iverksettingsfasen mangler en plan for kommunikasjon.",
      nn: "I iverksetjingsfasen manglar ein plan for kommunikasjon.",
      en: "In the phase of implementation there is no communication plan."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Kommunikasjon:
      ^^^^^^^^^^^^^ KOM001
        dokumenter: felles mappe
      """
  ) { mandate, context in
    guard context.phase == "implementation" else { return [] }
    let message = Text(
      nb: "Skriv hvordan dere gjør arbeidet synlig: hvem som skal vite hva, og når.",
      nn: "Skriv korleis de gjer arbeidet synleg: kven som skal vite kva, og når.",
      en: "Write how you make the work visible: who should know what, and when.")
    if let finding = context.missing(.communication, in: mandate, message, lines: context.communicationLines) { return [finding] }
    // Text on the heading line is the plan.
    guard let section = mandate[.communication], !section.isSettled, section.value.isEmpty else { return [] }
    return context.missing(.plan, in: section, message).map { [$0] } ?? []
  }
}

extension Context {
  /// What the phase asks for under `Kommunikasjon`, with gaps.
  var communicationLines: [String] {
    (phase == "implementation" ? [FieldKind.plan, .documents] : [.documents]).map { "  \(word($0, in: .communication)): \(gap)" }
  }
}
