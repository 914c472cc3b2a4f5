import MandateGuidance
import MandateLanguage

extension Rule {
  /// An agency needs the ministries concerned behind it.
  static let ministryMissing = Rule(
    code: "FOR008", name: "ministry-missing", severity: .warning, advice: ["dfo.virksomhet"], rows: ["R083"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "En virksomhet har ikke skrevet hvilket departement som står bak.",
      nn: "Ei verksemd har ikkje skrive kva departement som står bak.",
      en: "An agency does not say which ministry stands behind it."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: virksomhet
      Fase: beslutning
      Forankring:
      ^^^^^^^^^^ FOR008
        - administrativ: Direktøren
      """
  ) { mandate, context in
    guard context.actor == "agency", context.isDecisionOrLater, let section = mandate[.anchoring], section.saysSomething else { return [] }
    let commissioners = [mandate, context.parent?.mandate].compactMap { $0?[.commissionedBy]?.value.text }
    let behind = context.anchors.contains { $0.layers.contains(.ministry) } || context.supporters.contains { Posts.isMinistry($0.text) }
    // A minister is the ministry's own.
    guard !behind, !context.anchors.contains(where: { Posts.isPolitical($0.text) || Posts.isMinistry($0.text) }),
      !commissioners.contains(where: Posts.isMinistry)
    else { return [] }
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Skriv hvilket departement som står bak arbeidet.",
          nn: "Skriv kva departement som står bak arbeidet.",
          en: "Write which ministry stands behind the work."),
        fixes: [context.addLevels(["ministry"], to: section)], aboutMissing: true)
    ]
  }
}
