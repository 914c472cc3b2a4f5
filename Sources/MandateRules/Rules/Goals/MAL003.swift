import MandateGuidance
import MandateLanguage

extension Rule {
  /// Quick gains and lasting solutions ask for different work, so the parties should know which of them they want.
  static let goalHorizonMissing = Rule(
    code: "MAL003", name: "goal-horizon-missing", severity: .info, advice: ["bufdir.5.q2"], rows: ["R074"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Målet sier ikke om det gjelder på kort sikt, er varig, eller begge deler.",
      nn: "Målet seier ikkje om det gjeld på kort sikt, er varig, eller begge delar.",
      en: "The goal does not say whether it is short-term, lasting, or both."),
    example: """
      Mandat: Trygg oppvekst
      Mål:
        - Færre barn bor i midlertidig bolig
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MAL003
            frist: 31.12.2026
        - Familiene blir boende
            horisont: varig
      """
  ) { mandate, context in
    context.eachGoal(
      .horizon, in: mandate,
      message: { goal in
        Text(
          nb: "Skriv om målet «\(goal)» er kortsiktig, varig eller begge deler.",
          nn: "Skriv om målet «\(goal)» er kortsiktig, varig eller begge delar.",
          en: "Write whether the goal “\(goal)” is short-term, lasting or both.")
      },
      many: Text(
        nb: "Skriv for hvert mål om det er kortsiktig, varig eller begge deler.",
        nn: "Skriv for kvart mål om det er kortsiktig, varig eller begge delar.",
        en: "Write for each goal whether it is short-term, lasting or both."))
  }
}
