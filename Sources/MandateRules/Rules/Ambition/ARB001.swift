import MandateGuidance
import MandateLanguage

extension Rule {
  /// Side by side, or together: the answer decides who is responsible for what.
  static let wayOfWorkingMissing = Rule.field(
    .wayOfWorking, of: .ambition, code: "ARB001", name: "way-of-working-missing", severity: .warning, advice: ["bufdir.5.q4"],
    rows: ["R076"],
    summary: Text(
      nb: "Mandatet sier ikke om partene har tiltak side om side eller felles.",
      nn: "Mandatet seier ikkje om partane har tiltak side om side eller felles.",
      en: "The mandate does not say whether the parties have measures side by side or joint ones."),
    message: Text(
      nb: "Skriv om dere arbeider side om side med egne tiltak, felles, eller begge deler.",
      nn: "Skriv om de arbeider side om side med eigne tiltak, felles, eller begge delar.",
      en: "Write whether you work side by side with measures of your own, jointly, or both."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      ^^^^^^^^ ARB001
      """,
    when: { _, section, _ in !section.isEmpty })
}
