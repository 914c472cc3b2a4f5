import MandateGuidance
import MandateLanguage

extension Rule {
  /// Without a step nobody knows how much of the advice applies.
  static let ambitionMissing = Rule(
    code: "AMB001", name: "ambition-missing", severity: .error, advice: ["bufdir.5.q3", "dfo.samordningsstigen"], rows: ["R075"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvilket trinn på samordningsstigen samarbeidet sikter mot.",
      nn: "Mandatet seier ikkje kva steg på samordningsstigen samarbeidet siktar mot.",
      en: "The mandate does not say which step of the coordination ladder the collaboration aims for."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon:
      ^^^^^^^^ AMB001
        nå: dele informasjon
      """
  ) { mandate, context in
    let message = Text(
      nb: "Skriv hvor på samordningsstigen dere vil: dele informasjon, felles forståelse, unngå å svekke andres mål eller felles tiltak.",
      nn: "Skriv kvar på samordningsstigen de vil: dele informasjon, felles forståing, unngå å svekkje andre sine mål eller felles tiltak.",
      en:
        "Write where on the ladder you want to be: share information, shared understanding, do not weaken others' goals, or shared measures."
    )
    if let finding = context.missing(.ambition, in: mandate, message, value: gap) { return [finding] }
    guard let section = mandate[.ambition], !section.isSettled else { return [] }
    return context.missing(.target, in: section, message).map { [$0] } ?? []
  }
}
