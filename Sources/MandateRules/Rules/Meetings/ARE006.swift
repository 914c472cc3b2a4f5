import MandateGuidance
import MandateLanguage

extension Rule {
  /// While inquiring and while carrying out: somewhere to get to know each other and share what one has learnt.
  static let noArena = Rule(
    code: "ARE006", name: "no-arena", severity: .info, advice: ["dfo.utredning.1", "dfo.iverksetting.1"], rows: ["R094"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet har ingen felles møteplass i utrednings- eller iverksettingsfasen.",
      nn: "Mandatet har ingen felles møteplass i utgreiings- eller iverksetjingsfasen.",
      en: "The mandate has no common meeting place in the phase of inquiry or of implementation."),
    example: """
      Mandat: Trygg oppvekst
              ^^^^^^^^^^^^^^ MAN001
      Fase: utredning
      """
  ) { mandate, context in
    guard context.phase == "inquiry" || context.phase == "implementation", mandate[.meetings] == nil else { return [] }
    let message = Text(
      nb: "Lag en møteplass der dere blir kjent og deler erfaringer.",
      nn: "Lag ein møteplass der de blir kjende og deler erfaringar.",
      en: "Make a meeting place where you get to know each other and share experience.")
    return context.missing(.meetings, in: mandate, message, value: gap).map { [$0] } ?? []
  }
}
