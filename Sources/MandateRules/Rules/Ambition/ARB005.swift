import MandateGuidance
import MandateLanguage

extension Rule {
  /// Joint measures stand on a knowledge base that the parties share.
  static let jointWorkWithoutFacts = Rule.section(
    .facts, code: "ARB005", name: "joint-work-without-facts", severity: .warning, advice: ["bufdir.5.q4", "bufdir.4.fakta"],
    rows: ["R076"],
    summary: Text(
      nb: "Arbeidsformen er felles, men mandatet har ikke noe felles faktagrunnlag.",
      nn: "Arbeidsforma er felles, men mandatet har ikkje noko felles faktagrunnlag.",
      en: "The way of working is joint, but the mandate has no common facts."),
    message: Text(
      nb: "Dere arbeider felles. Skriv hvilke fakta dere er enige om å bygge på, med kilde og år.",
      nn: "De arbeider felles. Skriv kva fakta de er einige om å byggje på, med kjelde og år.",
      en: "You work jointly. Write which facts you agree to build on, with source and year."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
        arbeidsform: felles
      Faktagrunnlag:
      ^^^^^^^^^^^^^ ARB005
      """,
    template: (nil, ["  - \(gap)"]), when: { mandate, context in context.wayOfWorking(mandate) == "joint" })
}
