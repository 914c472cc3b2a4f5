import MandateGuidance
import MandateLanguage

extension Rule {
  /// Values are agreements on how to behave when the parties disagree.
  static let valuesMissing = Rule(
    code: "VER001", name: "values-missing", severity: .warning, advice: ["bufdir.3", "bufdir.3.verdier", "difi2017.1"],
    rows: ["R040", "R042"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet har ingen verdier eller prinsipper for samarbeidet.",
      nn: "Mandatet har ingen verdiar eller prinsipp for samarbeidet.",
      en: "The mandate has no values or principles for the collaboration."),
    example: """
      Mandat: Trygg oppvekst
      Verdier:
      ^^^^^^^ VER001
      """
  ) { mandate, context in
    guard mandate[.principles]?.isEmpty ?? true else { return [] }
    let items = Choice.value.options.map { "  - \($0.words.canonical(context.language)): \(gap)" }
    let message = Text(
      nb: "Skriv hvilke verdier dere vil holde dere til, og hvordan de vises i det daglige.",
      nn: "Skriv kva verdiar de vil halde dykk til, og korleis dei viser seg i det daglege.",
      en: "Write which values you will keep to, and how they are seen from day to day.")
    return context.missing(.values, in: mandate, message, lines: items).map { [$0] } ?? []
  }
}
