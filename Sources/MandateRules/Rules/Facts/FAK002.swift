import MandateGuidance
import MandateLanguage

extension Rule {
  /// A measure that began before anything was known was not chosen because of it.
  static let measureBeforeFacts = Rule(
    code: "FAK002", name: "measure-before-facts", severity: .warning, advice: ["bufdir.4.fakta"], rows: ["R054"],
    summary: Text(
      nb: "Et tiltak starter tidligere enn det eldste året i faktagrunnlaget.",
      nn: "Eit tiltak startar tidlegare enn det eldste året i faktagrunnlaget.",
      en: "A measure starts earlier than the oldest year among the facts."),
    example: """
      Mandat: Trygg oppvekst
      Faktagrunnlag:
        - 412 barn vokser opp med lav inntekt
            år: 2024
      Tiltak:
        - Utlån av fritidsutstyr
            start: 1. mars 2022
                   ^^^^^^^^^^^^ FAK002
      """
  ) { mandate, context in
    let years = mandate.filledItems(.facts).flatMap { $0.all(.year) }.compactMap { $0.date?.start.year }
    guard let oldest = years.min() else { return [] }
    return mandate.filledItems(.measures).flatMap { $0.all(.start) }.flatMap(\.values).compactMap { value in
      guard let start = value.date?.start.year, start < oldest, let range = value.readRange else { return nil }
      return Finding(
        at: range,
        Text(
          nb: "Tiltaket starter i \(start), men det eldste årstallet i faktagrunnlaget er \(oldest). Skriv hva tiltaket bygger på.",
          nn: "Tiltaket startar i \(start), men det eldste årstalet i faktagrunnlaget er \(oldest). Skriv kva tiltaket byggjer på.",
          en: "The measure starts in \(start), but the oldest year among the facts is \(oldest). Write what the measure stands on."))
    }
  }
}
