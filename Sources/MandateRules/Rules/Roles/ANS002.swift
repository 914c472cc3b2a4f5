import MandateGuidance
import MandateLanguage

extension Rule {
  /// What two answer for, each by itself, nobody answers for. Duties that everyone has (`deltar i møtene`) are another matter.
  static let sameResponsibilityTwice = Rule(
    code: "ANS002", name: "same-responsibility-twice", severity: .warning, advice: ["bufdir.4.q1"], rows: ["R061"], fixable: true,
    summary: Text(
      nb: "To deltakere har det samme ansvaret, uten at det står at de deler det.",
      nn: "To deltakarar har det same ansvaret, utan at det står at dei deler det.",
      en: "Two participants have the same responsibility, without it saying that they share it."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            ansvar: økonomisk rådgivning, kontakt med foreldrene
        - Skole
            ansvar: gratis skolestart, kontakt med foreldrene
                                       ^^^^^^^^^^^^^^^^^^^^^^ ANS002
        - Helsestasjonen
            ansvar: hjemmebesøk
      """
  ) { mandate, context in
    var known: [String: [(participant: Participant, place: Range<Int>)]] = [:]
    for participant in mandate.parties {
      for duty in participant.all(.responsibility).flatMap({ context.duties($0) }) where context.isArea(duty) {
        let text = context.string(duty).lowercased()
        if known[text]?.last?.participant.name != participant.name { known[text, default: []].append((participant, duty)) }
      }
    }
    // What everyone does is nobody's sole responsibility, except where everyone is two.
    let twice = known.values.filter { $0.count == 2 }.sorted { $0[1].place.lowerBound < $1[1].place.lowerBound }
    return twice.map { pair in
      let (first, second) = (shortened(pair[0].participant.shortestName), shortened(pair[1].participant.shortestName))
      let duty = context.string(pair[1].place)
      let shared = duty + (context.language == .en ? " (shared)" : " (felles)")
      return Finding(
        at: pair[1].place,
        Text(
          nb: "Både «\(first)» og «\(second)» har ansvaret for «\(shortened(duty))». Velg én av dem, eller skriv at ansvaret er felles.",
          nn: "Både «\(first)» og «\(second)» har ansvaret for «\(shortened(duty))». Vel éin av dei, eller skriv at ansvaret er felles.",
          en: "Both “\(first)” and “\(second)” are responsible for “\(shortened(duty))”. Choose one, or write that it is shared."),
        fixes: [.choose(pair[1].place, shared)],
        related: [Finding.Related(pair[0].place, Text(nb: "Det samme ansvaret", nn: "Det same ansvaret", en: "The same responsibility"))])
    }
  }
}

extension Context {
  /// Whether a duty is a field to answer for, and not what any member does, nor something that is said to be shared.
  fileprivate func isArea(_ duty: Range<Int>) -> Bool {
    let all = MandateLanguage.words(text.bytes, duty).map(\.folded)
    guard let first = all.first, !memberVerbs.contains(first) else { return false }
    return !all.contains { sharedWords.contains($0) }
  }
}

private let memberVerbs: Set<String> = [
  "deltar", "deltek", "delta", "møter", "møte", "bidrar", "bidreg", "bidra", "stiller", "melder", "informerer", "rapporterer",
  "forankrer", "forankrar", "følger", "følgjer", "holder", "held", "gir", "gjev", "sørger", "sørgjer", "attends", "contributes", "reports",
  "takes", "egne", "eigne", "egen", "eigen", "eige", "eget", "own", "deltakelse", "deltaking", "se", "sjå", "see", "som",
]

private let sharedWords: Set<String> = [
  "felles", "delt", "sammen", "saman", "medansvar", "medansvarlig", "medansvarleg", "joint", "jointly", "shared", "together", "begge",
  "alle",
]
