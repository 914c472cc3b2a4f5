import MandateGuidance
import MandateLanguage

extension Rule {
  /// The world moves on while the figures stand still.
  static let factOld = Rule(
    code: "FAK006", name: "fact-old", severity: .hint, advice: ["bufdir.4.kilder"], rows: ["R057"],
    summary: Text(
      nb: "Et faktum er flere år gammelt.", nn: "Eit faktum er fleire år gammalt.", en: "A fact is several years old."),
    example: """
      Mandat: Trygg oppvekst
      Faktagrunnlag:
        - 412 barn vokser opp med lav inntekt
            år: 2019
                ^^^^ FAK006
      """
  ) { mandate, context in
    guard let today = context.today, context.status != "ended" else { return [] }
    let years = context.settings.factAgeYears
    return mandate.filledItems(.facts).flatMap { $0.all(.year) }.flatMap(\.values).compactMap { value in
      guard let last = value.date?.end, let range = value.readRange, last.adding(months: 12 * max(0, min(years, 1000))) < today
      else { return nil }
      return Finding(
        at: range,
        Text(
          nb: "Dette er mer enn \(Language.nb.years(years)) gammelt. Finnes det nyere tall? \(Text.ourLimit.nb)",
          nn: "Dette er meir enn \(Language.nn.years(years)) gammalt. Finst det nyare tal? \(Text.ourLimit.nn)",
          en: "This is more than \(Language.en.years(years)) old. Are there newer figures? \(Text.ourLimit.en)"))
    }
  }
}
