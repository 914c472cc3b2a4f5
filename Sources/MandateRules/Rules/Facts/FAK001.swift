import MandateGuidance
import MandateLanguage

extension Rule {
  /// To agree on what is wrong comes before the choice of remedy.
  static let measuresWithoutFacts = Rule(
    code: "FAK001", name: "measures-without-facts", severity: .warning, advice: ["bufdir.4.fakta", "bufdir.4"], rows: ["R054"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet har tiltak, men ikke noe felles faktagrunnlag.", nn: "Mandatet har tiltak, men ikkje noko felles faktagrunnlag.",
      en: "The mandate has measures, but no common facts."),
    example: """
      Mandat: Trygg oppvekst
      Faktagrunnlag:
      ^^^^^^^^^^^^^ FAK001
      Tiltak:
        - Utlån av fritidsutstyr
      """
  ) { mandate, context in
    guard mandate.filledItems(.measures).contains(where: { !$0.text.isSettled && !$0.text.isUnanswered }) else { return [] }
    let message = Text(
      nb: "Mandatet har tiltak. Skriv også hvilke fakta de bygger på, med kilde og år.",
      nn: "Mandatet har tiltak. Skriv òg kva fakta dei byggjer på, med kjelde og år.",
      en: "The mandate has measures. Write which facts they stand on as well, with source and year.")
    let severity = context.phase == "implementation" && context.step != 1 ? Severity.error : nil
    return context.missing(.facts, in: mandate, message, lines: ["  - \(gap)"], severity: severity).map { [$0] } ?? []
  }
}
