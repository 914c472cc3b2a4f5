import MandateGuidance
import MandateLanguage

extension Rule {
  /// How far there is to go can only be seen by those who know where they stand.
  static let currentStepMissing = Rule.field(
    .now, of: .ambition, code: "AMB002", name: "current-step-missing", severity: .warning, advice: ["dfo.samordningsstigen"],
    rows: ["R086"],
    summary: Text(
      nb: "Mandatet sier ikke hvilket trinn samarbeidet står på i dag.",
      nn: "Mandatet seier ikkje kva steg samarbeidet står på i dag.",
      en: "The mandate does not say which step the collaboration is on today."),
    message: Text(
      nb: "Skriv også hvor dere står i dag, så alle ser hvor langt det er å gå.",
      nn: "Skriv òg kvar de står i dag, så alle ser kor langt det er å gå.",
      en: "Write where you are today as well, so that everyone sees how far there is to go."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      ^^^^^^^^ AMB002
      """,
    when: { _, section, _ in section[.target]?.isAnswered ?? false })
}
