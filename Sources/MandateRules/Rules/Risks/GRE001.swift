import MandateGuidance
import MandateLanguage

extension Rule {
  /// Where the work borders on other work, someone may be doing it already.
  static let interfacesMissing = Rule(
    code: "GRE001", name: "interfaces-missing", severity: .info, advice: ["bufdir.4.q6"], rows: ["R066"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvilke oppgaver og strategier arbeidet grenser mot.",
      nn: "Mandatet seier ikkje kva oppgåver og strategiar arbeidet grensar mot.",
      en: "The mandate does not say which tasks and strategies the work borders on."),
    example: """
      Mandat: Trygg oppvekst
      Grenseflater:
      ^^^^^^^^^^^^ GRE001
      """
  ) { mandate, context in
    let message = Text(
      nb: "Skriv hvilke andre oppgaver, planer eller grupper arbeidet grenser mot, og hvordan det er avklart.",
      nn: "Skriv kva andre oppgåver, planar eller grupper arbeidet grensar mot, og korleis det er avklart.",
      en: "Write which other tasks, plans or groups the work borders on, and how that is settled.")
    let lines = ["  - \(gap)", "      \(context.word(.settled, in: .interfaces)): \(gap)"]
    return context.missing(.interfaces, in: mandate, message, lines: lines, severity: context.isHighStep ? .warning : nil).map { [$0] }
      ?? []
  }
}
