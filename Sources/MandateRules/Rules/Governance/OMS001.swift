import MandateGuidance
import MandateLanguage

extension Rule {
  /// The report on ministries and change: what leaders contribute across sectors should count.
  static let leadersNotFollowedUp = Rule.field(
    .followUpOfLeaders, of: .governance, code: "OMS001", name: "leaders-not-followed-up", severity: .hint,
    advice: ["rapport.difi-2019-forersetet"], rows: ["R104b"],
    summary: Text(
      nb: "Mandatet sier ikke hvordan lederne følges opp på det de bidrar med på tvers.",
      nn: "Mandatet seier ikkje korleis leiarane blir følgde opp på det dei bidreg med på tvers.",
      en: "The mandate does not say how leaders are followed up on what they contribute across sectors."),
    message: Text(
      nb: "Følges lederne opp på det de bidrar med på tvers? Skriv hvordan i «lederoppfølging».",
      nn: "Blir leiarane følgde opp på det dei bidreg med på tvers? Skriv korleis i «leiaroppfølging».",
      en: "Are leaders followed up on what they contribute across sectors? Write how in “follow-up of leaders”."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: virksomhet
      Styring:
      ^^^^^^^ OMS001
        linje: ordinær
      """,
    when: { _, section, context in context.isState && section.saysSomething })
}
