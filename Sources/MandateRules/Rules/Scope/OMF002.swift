import MandateGuidance
import MandateLanguage

extension Rule {
  /// Goals alone do not show how much one means to do; the place among other tasks does.
  static let priorityMissing = Rule.field(
    .priority, of: .ambition, code: "OMF002", name: "priority-missing", severity: .info, advice: ["bufdir.5.prioritet"], rows: ["R077"],
    summary: Text(
      nb: "Det står ikke hvor høyt arbeidet er prioritert.",
      nn: "Det står ikkje kor høgt arbeidet er prioritert.",
      en: "It does not say how high the priority of the work is."),
    message: Text(
      nb: "Skriv hvor høyt dere prioriterer arbeidet: høy, middels eller lav.",
      nn: "Skriv kor høgt de prioriterer arbeidet: høg, middels eller låg.",
      en: "Write which priority the work has: high, medium or low."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      ^^^^^^^^ OMF002
      """,
    when: { _, section, _ in !section.isEmpty })
}
