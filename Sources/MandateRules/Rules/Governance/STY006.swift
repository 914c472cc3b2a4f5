import MandateGuidance
import MandateLanguage

extension Rule {
  /// In the phase of implementation: leaders in the owners' line are involved.
  static let ownersNotInvolved = Rule.field(
    .contactWithTheOwners, of: .governance, code: "STY006", name: "owners-not-involved", severity: .warning,
    advice: ["dfo.iverksetting.9"], rows: ["R103"],
    summary: Text(
      nb: "Mandatet sier ikke hvordan lederne i eierlinjen er med i iverksettingen.",
      nn: "Mandatet seier ikkje korleis leiarane i eigarlinja er med i iverksetjinga.",
      en: "The mandate does not say how leaders in the owners’ line take part in the implementation."),
    message: Text(
      nb: "Skriv hvordan lederne i eierlinjen blir involvert, i feltet «eierkontakt».",
      nn: "Skriv korleis leiarane i eigarlinja blir involverte, i feltet «eigarkontakt».",
      en: "Write how leaders in the owners’ line are involved, in “contact with the owners”."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Styring:
      ^^^^^^^ STY006
        linje: ordinær
      """,
    when: { _, section, context in context.phase == "implementation" && section.saysSomething })
}
