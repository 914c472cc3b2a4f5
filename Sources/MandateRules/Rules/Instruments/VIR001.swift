import MandateGuidance
import MandateLanguage

extension Rule {
  /// Means run from the formal to the relational; who aims high combines them on purpose.
  static let instrumentsOfOneKind = Rule(
    code: "VIR001", name: "instruments-of-one-kind", severity: .info,
    advice: ["dfo.virkemidler", "dfo.beslutning.4", "rapport.difi-2017-erfaringer", "rapport.difi-2014-mot-alle-odds"],
    rows: ["R085", "R101"], fixable: true,
    summary: Text(
      nb: "Virkemidlene er enten bare formelle eller bare uformelle.",
      nn: "Verkemidla er anten berre formelle eller berre uformelle.",
      en: "The instruments are either all formal or all informal."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: trinn 3
      Virkemidler:
      ^^^^^^^^^^^ VIR001
        - nettverk
        - møteplass
      """
  ) { mandate, context in
    guard let step = context.step, step >= 3, let section = mandate[.instruments], section.saysSomething else { return [] }
    let kinds = section.prose.map { Instrument.kind(context.words($0)) }
    // One that is not recognised may be of either kind.
    guard !kinds.isEmpty, !kinds.contains(nil) else { return [] }
    let isFormal = kinds.contains(.formal)
    guard isFormal != kinds.contains(.relational), !kinds.contains(.both) else { return [] }
    let ids = isFormal ? ["meetingPlace", "network"] : ["rules", "budget"]
    let words = ids.map { Choice.instrument.word($0, context.language) }
    return [
      Finding(
        at: section.keyword,
        isFormal
          ? Text(
            nb: "Alle virkemidlene er formelle. Ta også med noe som bygger relasjoner, for eksempel en møteplass.",
            nn: "Alle verkemidla er formelle. Ta òg med noko som byggjer relasjonar, til dømes ein møteplass.",
            en: "All the instruments are formal. Include something that builds relations too, for instance a meeting place.")
          : Text(
            nb: "Alle virkemidlene er uformelle. Ta også med noe som forplikter, for eksempel budsjett eller regelverk.",
            nn: "Alle verkemidla er uformelle. Ta òg med noko som forpliktar, til dømes budsjett eller regelverk.",
            en: "All the instruments are informal. Include something that binds too, for instance a budget or rules."),
        fixes: words.map { .add($0, context.insertItem(["\($0) – \(gap)"], into: section)) })
    ]
  }
}

private enum Instrument {
  case formal, relational, both

  private static let formalIds: Set<String> = ["rules", "budget", "allotmentLetter", "plan", "agreement"]

  private static let stems = WordEndings(
    [
      "regelverk", "regelverket", "forskrift", "forskriften", "forskrifta", "forskrifter", "retningslinje", "retningslinjer", "rundskriv",
      "budsjett", "budsjettet", "tilskudd", "tilskot", "tildelingsbrev", "tildelingsbrevet", "plan", "planen", "planer", "planar",
      "strategi",
      "strategien", "avtale", "avtalen", "avtaler", "avtalar",
    ].map { ($0, 1) }
      + [
        "nettverk", "nettverket", "møteplass", "møteplassen", "møteplasser", "møteplassar", "arena", "arenaen", "møte", "møtet", "møter",
        "forum",
        "samling", "samlinger", "samlingar", "lokaler", "lokale", "samlokalisering", "network", "networks", "meetings",
      ].map { ($0, 2) })

  /// What kind an instrument is, by what stands before its explanation; nil where that is not known.
  static func kind(_ words: [Word]) -> Instrument? {
    let head = words.prefix { !["–", "—", ":", "("].contains($0.folded) }
    var kinds: Set<Int> = []
    for index in head.indices {
      if let match = Choice.instrument.match(head[index...]) {
        kinds.insert(formalIds.contains(match.id) ? 1 : 2)
      } else if let found = stems.longest(in: Array(head[index].folded.utf8)[...]) {
        kinds.insert(found.value)
      }
    }
    return kinds.isEmpty ? nil : kinds.count == 2 ? .both : kinds.contains(1) ? .formal : .relational
  }
}
