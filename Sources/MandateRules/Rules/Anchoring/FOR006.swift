import MandateGuidance
import MandateLanguage

extension Rule {
  /// What stands in a plan that already steers is remembered: for municipalities always, for all from the decision phase.
  static let planMissing = Rule(
    code: "FOR006", name: "plan-missing", severity: .info, advice: ["bufdir.1.plan", "dfo.beslutning.3"], rows: ["R024", "R101"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Arbeidet er ikke knyttet til en plan eller en strategi.",
      nn: "Arbeidet er ikkje knytt til ein plan eller ein strategi.",
      en: "The work is not tied to a plan or a strategy."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: kommune
      Forankring:
      ^^^^^^^^^^ FOR006
        - politisk: Kommunestyret
      """
  ) { mandate, context in
    guard context.isMunicipal || context.isDecisionOrLater, let section = mandate[.anchoring], section.saysSomething,
      !section.items.contains(where: \.isPlan), !Posts.isPlan(section.value.text)
    else { return [] }
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Knytt arbeidet til en plan eller en strategi som allerede gjelder. Skriv hvilken.",
          nn: "Knyt arbeidet til ein plan eller ein strategi som allereie gjeld. Skriv kva for ein.",
          en: "Tie the work to a plan or a strategy that already applies. Write which one."),
        fixes: [context.addLevels(["plan"], to: section)], aboutMissing: true)
    ]
  }
}
