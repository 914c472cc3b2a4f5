import MandateGuidance
import MandateLanguage

extension Rule {
  /// In implementation: meeting places and groups that last.
  static let arenaWithoutDuration = Rule(
    code: "ARE007", name: "arena-without-duration", severity: .info, advice: ["dfo.iverksetting.6"], rows: ["R103"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Det står ikke hvor lenge en møteplass skal vare.",
      nn: "Det står ikkje kor lenge ein møteplass skal vare.",
      en: "It does not say how long a meeting place is to last."),
    example: """
      Mandat: Trygg oppvekst
      Fase: iverksetting
      Møter:
        - Familieforum
          ^^^^^^^^^^^^ ARE007
            hyppighet: månedlig
      """
  ) { mandate, context in
    guard context.phase == "implementation" else { return [] }
    return context.each(
      context.arenas.filter { !$0.answers(.lasts) }, .lasts,
      message: { name in
        Text(
          nb: "Hvor lenge skal «\(name)» vare? Skriv det i «varer», for eksempel «ut 2027».",
          nn: "Kor lenge skal «\(name)» vare? Skriv det i «varer», til dømes «ut 2027».",
          en: "How long is “\(name)” to last? Write it in “lasts”, for instance “until the end of 2027”.")
      },
      many: Text(
        nb: "Hvor lenge skal møteplassene vare? Skriv det i «varer», for eksempel «ut 2027».",
        nn: "Kor lenge skal møteplassane vare? Skriv det i «varer», til dømes «ut 2027».",
        en: "How long are the meeting places to last? Write it in “lasts”, for instance “until the end of 2027”."))
  }
}
