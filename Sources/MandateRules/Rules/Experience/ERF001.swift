import MandateGuidance
import MandateLanguage

extension Rule {
  /// Others have had similar tasks: ask them.
  static let experienceMissing = Rule(
    code: "ERF001", name: "experience-missing", severity: .hint, advice: ["dfo.utredning.8", "dfo.iverksetting.2"], rows: ["R099"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvem dere har hentet erfaring fra.",
      nn: "Det står ikkje kven de har henta erfaring frå.",
      en: "It does not say from whom you have gathered experience."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Erfaringer:
      ^^^^^^^^^^ ERF001
      """
  ) { mandate, context in
    guard context.phase == "inquiry" || context.phase == "implementation" else { return [] }
    let message = Text(
      nb: "Spør noen som har hatt en lignende oppgave, og skriv hva dere lærte.",
      nn: "Spør nokon som har hatt ei liknande oppgåve, og skriv kva de lærte.",
      en: "Ask somebody who has had a similar task, and write what you learnt.")
    return context.missing(.experience, in: mandate, message, value: gap).map { [$0] } ?? []
  }
}
