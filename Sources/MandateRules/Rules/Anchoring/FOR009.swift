import MandateGuidance
import MandateLanguage

extension Rule {
  /// Agencies under different ministries need all of them.
  static let otherMinistriesMissing = Rule(
    code: "FOR009", name: "other-ministries-missing", severity: .info, advice: ["dfo.virksomhet"], rows: ["R083"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Deltakerne hører til flere departementer, men bare ett står under «Forankring».",
      nn: "Deltakarane høyrer til fleire departement, men berre eitt står under «Forankring».",
      en: "The participants belong to several ministries, but only one stands under “Anchoring”."),
    example: """
      Mandat: Trygg oppvekst
      Aktør: virksomhet
      Deltakere:
        - Skoledirektoratet
            forankret hos: Skoledepartementet
        - Helsedirektoratet
            forankret hos: Helsedepartementet
      Forankring:
      ^^^^^^^^^^ FOR009
        - departement: Helsedepartementet
      """
  ) { mandate, context in
    guard context.actor == "agency", let section = mandate[.anchoring], section.saysSomething else { return [] }
    let theirs = context.supporters.filter { Posts.isMinistry($0.text) }
    let named = context.anchors.filter { $0.layers.contains(.ministry) || Posts.isMinistry($0.text) }
    guard named.count == 1, let one = named.first, !one.isUnsaid else { return [] }
    var missing: [Anchor] = []
    for ministry in theirs
    where !Posts.isSame(ministry.text, one.text) && !missing.contains(where: { Posts.isSame($0.text, ministry.text) }) {
      missing.append(ministry)
    }
    // Unless one of them is the one named, the two may be written in different ways.
    guard !missing.isEmpty, theirs.contains(where: { Posts.isSame($0.text, one.text) }) else { return [] }
    let names = missing.map(\.text)
    let edits = missing.map { context.insertItem(["\(Choice.level.word("ministry", context.language)): \($0.text)"], into: section) }
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Deltakerne er forankret i flere departementer. Ta også med \(listed(names, .nb)).",
          nn: "Deltakarane er forankra i fleire departement. Ta òg med \(listed(names, .nn)).",
          en: "The participants are anchored with several ministries. Include \(listed(names, .en)) as well."),
        fixes: [.add(listed(names, context.language), edits)],
        related: missing.map {
          Finding.Related($0.range, Text(nb: "Her er det nevnt.", nn: "Her er det nemnt.", en: "Here it is mentioned."))
        }, aboutMissing: true)
    ]
  }
}
