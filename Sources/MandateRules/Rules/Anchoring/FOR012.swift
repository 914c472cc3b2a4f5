import MandateGuidance
import MandateLanguage

extension Rule {
  /// From the decision phase: anchored both with politicians and in the administration, so that the ownership lasts.
  static let politicalOrAdministrativeMissing = Rule(
    code: "FOR012", name: "political-or-administrative-anchoring-missing", severity: .warning,
    advice: ["dfo.beslutning.2", "difi2017.4"], rows: ["R101"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Fra beslutningsfasen mangler forankringen enten det politiske eller det administrative nivået.",
      nn: "Frå avgjerdsfasen manglar forankringa anten det politiske eller det administrative nivået.",
      en: "From the decision phase, the anchoring lacks either the political or the administrative level."),
    example: """
      Mandat: Trygg oppvekst
      Fase: beslutning
      Forankring:
      ^^^^^^^^^^ FOR012
        - administrativ: Kommunedirektøren
      """
  ) { mandate, context in
    guard context.isDecisionOrLater, let section = mandate[.anchoring], section.saysSomething else { return [] }
    let leaders = context.anchors.filter(\.isLeadership)
    guard !leaders.isEmpty, !leaders.contains(where: \.layers.isEmpty) else { return [] }
    let all = leaders + context.supporters
    // An agency's political level is its ministry.
    let political = all.contains { $0.layers.contains(.political) || context.actor == "agency" && $0.layers.contains(.ministry) }
    let administrative = all.contains { $0.layers.contains(.administrative) || $0.layers.contains(.serviceLeaders) }
    let missing = (political ? [] : ["political"]) + (administrative ? [] : ["administrative"])
    guard !missing.isEmpty else { return [] }
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Arbeidet bør være forankret både politisk og administrativt. Legg til \(quotedLayers(missing, .nb)).",
          nn: "Arbeidet bør vere forankra både politisk og administrativt. Legg til \(quotedLayers(missing, .nn)).",
          en: "The work should be anchored both politically and in the administration. Add \(quotedLayers(missing, .en))."),
        fixes: [context.addLevels(missing, to: section)], aboutMissing: true)
    ]
  }
}
