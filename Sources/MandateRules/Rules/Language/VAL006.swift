import MandateGuidance
import MandateLanguage

extension Rule {
  /// A visible gap reminds the writer of what a fix could not know.
  static let gapLeftOpen = Rule(
    code: "VAL006", name: "gap-left-open", severity: .warning, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "Her står det fortsatt «…» som skal fylles ut.",
      nn: "Her står det framleis «…» som skal fyllast ut.",
      en: "There is still a “…” here to be filled in."),
    example: """
      Mandat: Trygg oppvekst
      Målgruppe: …
                 ^ VAL006
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .gap = problem.kind else { return nil }
      return Finding(
        at: problem.range,
        Text(
          nb: "Her mangler det noe. Bytt ut «…» med det som gjelder hos dere, eller skriv «avklares innen» og en dato.",
          nn: "Her manglar det noko. Byt ut «…» med det som gjeld hos dykk, eller skriv «avklarast innan» og ein dato.",
          en: "Something is missing here. Replace “…” with what holds for you, or write “to be settled by” and a date."))
    }
  }
}
