import MandateGuidance
import MandateLanguage

extension Rule {
  /// At the start, why to collaborate at all is the question that decides.
  static let benefitMissingAtTheStart = Rule(
    code: "NYT003", name: "benefit-missing-at-the-start", severity: .warning, advice: ["bufdir.4.nytte", "bufdir.4.q8"],
    rows: ["R058", "R068"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Arbeidet er i utredning eller beslutning, og mandatet sier ikke hvorfor partene tjener på å samarbeide.",
      nn: "Arbeidet er i utgreiing eller avgjerd, og mandatet seier ikkje kvifor partane tener på å samarbeide.",
      en: "The work is in inquiry or decision, and the mandate does not say why the parties gain from collaborating."),
    example: """
      Mandat: Trygg oppvekst
      Fase: utredning
      Problemforståelse: Familiene søker hjelp tre steder.
      ^^^^^^^^^^^^^^^^^ NYT003
      """
  ) { mandate, context in
    guard context.phase == "inquiry" || context.phase == "decision" else { return [] }
    return context.missingBenefit(
      in: mandate,
      Text(
        nb: "Skriv hva dere tjener på å samarbeide, før dere går videre: for målgruppen og for hver part.",
        nn: "Skriv kva de tener på å samarbeide, før de går vidare: for målgruppa og for kvar part.",
        en: "Write what you gain from collaborating before you go on: for the target group and for each party.")
    ).map { [$0] } ?? []
  }
}
