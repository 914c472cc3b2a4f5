import MandateGuidance
import MandateLanguage

extension Rule {
  /// From programme to lasting structure: what happens when the mandate ends?
  static let noContinuation = Rule(
    code: "KON003", name: "no-continuation", severity: .hint, advice: ["rapport.dfo-2020-0-24"], rows: ["R104g"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet har en sluttdato, men sier ikke hva som skjer etterpå.",
      nn: "Mandatet har ein sluttdato, men seier ikkje kva som skjer etterpå.",
      en: "The mandate has an end date, but does not say what happens afterwards."),
    example: """
      Mandat: Trygg oppvekst
      Varighet: 1. januar 2026 – 31. desember 2027
                                 ^^^^^^^^^^^^^^^^^ KON003
      """
  ) { mandate, context in
    guard context.status != "ended", let section = mandate[.duration],
      let end = section.all(.period).compactMap({ $0.period?.end }).first,
      var finding = context.missing(
        .continuation, in: section,
        Text(
          nb: "Hva skjer når mandatet går ut? Skriv i «videreføring» hvem som tar arbeidet videre, eller at det slutter.",
          nn: "Kva skjer når mandatet går ut? Skriv i «vidareføring» kven som tek arbeidet vidare, eller at det sluttar.",
          en: "What happens when the mandate ends? Write in “continuation” who carries the work on, or that it stops."))
    else { return [] }
    if section.all(.continuation).allSatisfy(\.isEmpty) { finding = finding.moved(to: end.range) }
    return [finding]
  }
}
