import MandateGuidance
import MandateLanguage

extension Rule {
  /// High on the ladder, somebody steers and somebody carries out. That it takes hold from step 3 is ours to say.
  static let oneLevelOnly = Rule(
    code: "STR002", name: "one-level-only", severity: .info, advice: ["bufdir.1.strukturer"], rows: ["R022"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet sikter mot trinn 3 eller 4, men har bare én møteplass.",
      nn: "Mandatet siktar mot steg 3 eller 4, men har berre éin møteplass.",
      en: "The mandate aims for step 3 or 4, but has only one meeting place."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      Møter:
      ^^^^^ STR002
        - Boligsosialt forum
            hyppighet: månedlig
      """
  ) { mandate, context in
    guard let step = context.step, step >= 3, context.parent == nil, !context.parentIsMissing, context.document.mandates.count == 1,
      let section = mandate[.meetings], !section.isEmpty, !section.isSettled, section.meetingPlaces < 2,
      !mandate.hasTwoLevels
    else { return [] }
    let lines = [gap, "\(context.word(.task, in: .meetings)): \(gap)", "\(context.word(.frequency, in: .meetings)): \(gap)"]
    return [
      Finding(
        at: section.keyword,
        Text(
          nb: "Her er bare ett nivå. Hvem styrer, og hvem utfører? (At dette gjelder fra trinn 3, er vår grense, ikke kildens.)",
          nn: "Her er berre eitt nivå. Kven styrer, og kven utfører? (At dette gjeld frå steg 3, er vår grense, ikkje kjelda si.)",
          en: "There is only one level here. Who steers, and who carries out? (That this holds from step 3 is our limit, not the source’s.)"
        ),
        fixes: [.add("- \(gap)", context.insertItem(lines, into: section))], aboutMissing: true)
    ]
  }
}

extension Section {
  /// `Møter: månedlig`, with or without fields below it, is a meeting place too.
  fileprivate var meetingPlaces: Int {
    let isOne = fields.contains { $0.isOnHeading && !$0.isEmpty } || items.contains(where: \.isImplied)
    return items.count(where: { !$0.isEmpty && !$0.isImplied }) + (isOne ? 1 : 0)
  }
}

extension Mandate {
  /// Someone decides and others carry out, or the work is reported to a body of several.
  fileprivate var hasTwoLevels: Bool {
    if participants.contains(where: { $0.hasRole("decides") }) { return true }
    let reports = self[.coordination]?.all(.reportsTo).flatMap(\.values).map { $0.text.lowercased() } ?? []
    return reports.contains { text in bodyWords.contains { text.contains($0) } }
  }
}

private let bodyWords = [
  "styringsgruppe", "styringsgruppa", "styringsrå", "ledergruppe", "leiargruppe", "leiargruppa", "ledermøte", "leiarmøte", "direktørmøte",
  "steering", "prosjektstyre", "programstyre",
]
