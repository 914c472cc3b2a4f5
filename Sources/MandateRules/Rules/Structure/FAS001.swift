import MandateGuidance
import MandateLanguage

extension Rule {
  /// The advice comes in three phases, and each asks for something else.
  static let phaseMissing = Rule(
    code: "FAS001", name: "phase-missing", severity: .error, advice: ["dfo.faser"], rows: ["R080"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvilken fase arbeidet er i, eller ordet er ikke et av dem som kan velges.",
      nn: "Det står ikkje kva fase arbeidet er i, eller ordet er ikkje eitt av dei som kan veljast.",
      en: "It does not say which phase the work is in, or the word is not one of those that can be chosen."),
    example: """
      Mandat: Trygg oppvekst
      Fase: oppstart
            ^^^^^^^^ FAS001
      """
  ) { mandate, context in
    context.unstated(
      .phase, .phase, in: mandate,
      missing: Text(
        nb: "Velg fase: utredning, beslutning eller iverksetting. Det avgjør hvilke råd som gjelder.",
        nn: "Vel fase: utgreiing, avgjerd eller iverksetjing. Det avgjer kva råd som gjeld.",
        en: "Choose a phase: inquiry, decision or implementation. It decides which advice applies."),
      unknown: { written in
        Text(
          nb: "«\(written)» er ingen av fasene. Velg utredning, beslutning eller iverksetting.",
          nn: "«\(written)» er ingen av fasane. Vel utgreiing, avgjerd eller iverksetjing.",
          en: "“\(written)” is none of the phases. Choose inquiry, decision or implementation.")
      })
  }
}
