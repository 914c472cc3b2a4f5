import MandateGuidance
import MandateLanguage

extension Rule {
  /// A shared understanding of the problem must be kept up while the measures run.
  static let problemNotRevised = Rule(
    code: "PRO001", name: "problem-not-revised", severity: .info, advice: ["dfo.iverksetting.3"], rows: ["R103"],
    summary: Text(
      nb: "Det er lenge siden problemforståelsen ble gått gjennom.", nn: "Det er lenge sidan problemforståinga vart gått gjennom.",
      en: "It is long since the understanding of the problem was gone through."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Problemforståelse: Familiene søker hjelp tre steder.
        revidert: oktober 2024
                  ^^^^^^^^^^^^ PRO001
      """
  ) { mandate, context in
    guard context.phase == "implementation", context.status != "ended", let today = context.today,
      let value = mandate[.problem]?.all(.revised).flatMap(\.values).first(where: { $0.date != nil }), let last = value.date?.end,
      let range = value.readRange
    else { return [] }
    let years = context.settings.problemAgeYears
    guard last.adding(months: 12 * max(0, min(years, 1000))) < today else { return [] }
    let (nb, nn, en) = (Language.nb.years(years), Language.nn.years(years), Language.en.years(years))
    return [
      Finding(
        at: range,
        Text(
          nb: "Det er mer enn \(nb) siden dere gikk gjennom problemet. Se om det fortsatt stemmer, og skriv ny dato. \(Text.ourLimit.nb)",
          nn: "Det er meir enn \(nn) sidan de gjekk gjennom problemet. Sjå om det framleis stemmer, og skriv ny dato. \(Text.ourLimit.nn)",
          en: "You went through the problem more than \(en) ago. See whether it still holds, and write the new date. \(Text.ourLimit.en)"),
        severity: context.step == 1 ? .hint : nil)
    ]
  }
}
