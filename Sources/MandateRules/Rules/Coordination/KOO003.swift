import MandateGuidance
import MandateLanguage

extension Rule {
  /// The same start-up question goes on: and what does the responsibility imply?
  static let dutiesMissing = Rule.field(
    .duties, of: .coordination, code: "KOO003", name: "duties-missing", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q5"],
    rows: ["R019"],
    summary: Text(
      nb: "Det står ikke hva koordineringsansvaret går ut på.",
      nn: "Det står ikkje kva koordineringsansvaret går ut på.",
      en: "It does not say what the coordinating responsibility implies."),
    message: Text(
      nb: "Skriv hva den som koordinerer, skal gjøre, for eksempel kalle inn og følge opp det dere blir enige om.",
      nn: "Skriv kva den som koordinerer, skal gjere, til dømes kalle inn og følgje opp det de blir einige om.",
      en: "Write what the coordinator is to do, for instance convene and follow up what you agree on."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering: NAV
      ^^^^^^^^^^^^ KOO003
        ved: enhetsleder
      """,
    when: { _, section, _ in !section.isEmpty })
}
