import MandateGuidance
import MandateLanguage

extension Rule {
  /// The easiest place to begin is where all want the same.
  static let sharedInterestsMissing = Rule.field(
    .sharedInterests, of: .problem, code: "INT001", name: "shared-interests-missing", severity: .info, advice: ["bufdir.4.q7"],
    rows: ["R067"],
    summary: Text(
      nb: "Mandatet sier ikke hvor partene vil det samme.", nn: "Mandatet seier ikkje kvar partane vil det same.",
      en: "The mandate does not say where the parties want the same."),
    message: Text(
      nb: "Skriv hvor interessene deres faller sammen. Der er det lettest å begynne.",
      nn: "Skriv kvar interessene dykkar fell saman. Der er det lettast å byrje.",
      en: "Write where your interests coincide. That is the easiest place to begin."),
    example: """
      Mandat: Trygg oppvekst
      Problemforståelse: Familiene søker hjelp tre steder.
      ^^^^^^^^^^^^^^^^^ INT001
      """,
    when: { _, section, _ in !section.isEmpty })
}
