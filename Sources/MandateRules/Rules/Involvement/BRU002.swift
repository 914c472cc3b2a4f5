import MandateGuidance
import MandateLanguage

extension Rule {
  /// In implementation: meetings with user groups, together.
  static let noMeetingsWithUsers = Rule.field(
    .meetings, of: .userInvolvement, code: "BRU002", name: "no-meetings-with-users", severity: .info, advice: ["dfo.iverksetting.8"],
    rows: ["R103"],
    summary: Text(
      nb: "I iverksettingsfasen står det ikke om partene møter brukerne sammen.",
      nn: "I iverksetjingsfasen står det ikkje om partane møter brukarane saman.",
      en: "In the phase of implementation it does not say whether the parties meet the users together."),
    message: Text(
      nb: "Møt brukergruppene sammen. Skriv hvor ofte i «møter».",
      nn: "Møt brukargruppene saman. Skriv kor ofte i «møte».",
      en: "Meet the user groups together. Write how often in “meetings”."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Brukermedvirkning: Ungdomsrådet leser alle utkast
      ^^^^^^^^^^^^^^^^^ BRU002
      """,
    when: { _, section, context in
      context.phase == "implementation" && section.saysSomething
        && !context.says(["møt", "brukermøt", "brukarmøt", "dialogmøt", "meet", "samling", "treff"], in: section.prose)
    })
}
