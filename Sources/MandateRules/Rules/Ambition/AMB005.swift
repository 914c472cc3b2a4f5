import MandateGuidance
import MandateLanguage

extension Rule {
  /// Several steps at once are a long way without anything in between.
  static let stepLeapWithoutMilestones = Rule(
    code: "AMB005", name: "step-leap-without-milestones", severity: .info, advice: ["dfo.samordningsstigen"], rows: ["R086"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det er flere trinn fra der samarbeidet står til målet, og ingen delmål på veien.",
      nn: "Det er fleire steg frå der samarbeidet står til målet, og ingen delmål på vegen.",
      en: "There are several steps from where the collaboration is to the target, and no milestones on the way."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
                ^^^^^^^^^^^^^ AMB005
        nå: dele informasjon
      """
  ) { mandate, context in
    guard let section = mandate[.ambition], let step = context.step, let now = section[.now]?.step, let range = mandate.targetRange,
      step - now >= context.settings.stepLeap
    else { return [] }
    let message = Text(
      nb: "Dere vil fra trinn \(now) til trinn \(step). Skriv delmål, så dere ser at dere er på vei. \(Text.ourLimit.nb)",
      nn: "De vil frå steg \(now) til steg \(step). Skriv delmål, så de ser at de er på veg. \(Text.ourLimit.nn)",
      en: "You want to go from step \(now) to step \(step). Write milestones, so that you see you are on your way. \(Text.ourLimit.en)")
    return context.missing(.milestones, in: section, message, at: range).map { [$0] } ?? []
  }
}
