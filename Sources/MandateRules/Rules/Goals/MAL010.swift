import MandateGuidance
import MandateLanguage

extension Rule {
  /// The effort is to be seen from the needs of those it is for, so they must be named.
  static let targetGroupMissing = Rule.section(
    .targetGroup, code: "MAL010", name: "target-group-missing", severity: .warning, advice: ["bufdir.innledning.behov"], rows: ["R002"],
    summary: Text(
      nb: "Mandatet sier ikke hvem samarbeidet er til for.",
      nn: "Mandatet seier ikkje kven samarbeidet er til for.",
      en: "The mandate does not say whom the collaboration is for."),
    message: Text(
      nb: "Skriv hvem samarbeidet er til for, og hva de trenger fra flere tjenester.",
      nn: "Skriv kven samarbeidet er til for, og kva dei treng frå fleire tenester.",
      en: "Write whom the collaboration is for, and what they need from several services."),
    example: """
      Mandat: Trygg oppvekst
      Målgruppe:
      ^^^^^^^^^ MAL010
      """,
    template: (gap, []))
}
