import MandateGuidance
import MandateLanguage

extension Rule {
  /// Routines make the collaboration independent of who is at work.
  static let routinesMissing = Rule(
    code: "RUT001", name: "routines-missing", severity: .warning, advice: ["bufdir.2.rutiner"], rows: ["R026"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet har ingen rutiner for samarbeidet.",
      nn: "Mandatet har ingen rutinar for samarbeidet.",
      en: "The mandate has no routines for the collaboration."),
    example: """
      Mandat: Trygg oppvekst
      Rutiner:
      ^^^^^^^ RUT001
      """
  ) { mandate, context in
    let lines = [FieldKind.notice, .agenda, .minutes, .disagreement].map { "  \(context.word($0, in: .routines)): \(gap)" }
    let message = Text(
      nb: "Skriv rutinene for samarbeidet: innkalling, saksliste, referat og hva dere gjør når dere er uenige.",
      nn: "Skriv rutinane for samarbeidet: innkalling, saksliste, referat og kva de gjer når de er usamde.",
      en: "Write the routines of the collaboration: notice, agenda, minutes and what you do when you disagree.")
    return context.missing(.routines, in: mandate, message, lines: lines).map { [$0] } ?? []
  }
}
