// Ready wordings for fields of free text, to take as they are or to change. They are ours; the sources give no wordings (inventory 2,
// column c).

import MandateGuidance
import MandateLanguage
import MandateRules

extension Inspection {
  func wordings(_ kind: FieldKind?, _ section: SectionKind, _ spot: Spot) -> [Completion.Item] {
    if section == .values, kind == nil, let id = spot.item?.chosen, let mark = Wordings.marksOfValues[id] {
      return [item(mark)]
    }
    guard let kind else { return [] }
    if section.declaresParticipants, kind == .sector { return sectors }
    if section == .goals, kind == .indicator { return povertyIndicators("") }
    let owner = section.declaresParticipants ? SectionKind.participants : section
    return (Wordings.ofFields["\(owner.rawValue).\(kind.rawValue)"] ?? []).map(item)
  }

  private func item(_ wording: Text) -> Completion.Item {
    Completion.Item(wording[document.language], .text)
  }

  private var sectors: [Completion.Item] {
    let words =
      switch document.language {
      case .nb: ["helse", "oppvekst", "barnevern", "nav", "kultur", "bolig", "politi", "plan"]
      case .nn: ["helse", "oppvekst", "barnevern", "nav", "kultur", "bustad", "politi", "plan"]
      case .en: ["health", "education", "child welfare", "labour and welfare", "culture", "housing", "police", "planning"]
      }
    return words.map { Completion.Item($0, .text) }
  }

  /// Bufdir's five indicators, where the mandate is about low income among families (bufdir.4.indikatorer).
  func povertyIndicators(_ mark: String) -> [Completion.Item] {
    let written = text.string(0..<text.bytes.count).lowercased()
    guard ["fattig", "lavinntekt", "låginntekt", "lav inntekt", "låg inntekt", "poverty", "low income"].contains(where: written.contains)
    else { return [] }
    return Wordings.povertyIndicators.map { Completion.Item($0[document.language], .text, text: mark + $0[document.language]) }
  }
}

enum Wordings {
  static let ofFields: [String: [Text]] = [
    "coordination.duties": [
      Text(
        nb: "kaller inn, følger opp tiltakene og rapporterer", nn: "kallar inn, følgjer opp tiltaka og rapporterer",
        en: "calls the meetings, follows up the measures and reports"),
      Text(
        nb: "vurderer hvert halvår om verdiene følges", nn: "vurderer kvart halvår om verdiane blir følgde",
        en: "assesses twice a year whether the values are followed"),
    ],
    "coordination.authority": [
      Text(
        nb: "setter dagsorden, fordeler oppgaver og løfter uenighet", nn: "set dagsorden, fordeler oppgåver og løftar usemje",
        en: "sets the agenda, assigns tasks and takes disagreement further")
    ],
    "evaluation.method": [
      Text(
        nb: "spørreskjema til deltakerne og samtale i styringsgruppen", nn: "spørjeskjema til deltakarane og samtale i styringsgruppa",
        en: "questionnaire to the participants and a talk in the steering group"),
      Text(
        nb: "indikatorene i mandatet og samtaler med brukerne", nn: "indikatorane i mandatet og samtalar med brukarane",
        en: "the indicators of the mandate and talks with the users"),
    ],
    "routines.notice": [Text(nb: "to uker før møtet", nn: "to veker før møtet", en: "two weeks before the meeting")],
    "routines.agenda": [
      Text(nb: "sendes ut en uke før møtet", nn: "blir send ut ei veke før møtet", en: "sent out a week before the meeting")
    ],
    "routines.minutes": [
      Text(
        nb: "sendes ut innen en uke etter møtet", nn: "blir sendt ut innan ei veke etter møtet",
        en: "sent out within a week after the meeting")
    ],
    "routines.disagreement": [
      Text(nb: "løftes til … innen to uker", nn: "blir løfta til … innan to veker", en: "taken to … within two weeks")
    ],
    "meetings.standingItem": [
      Text(
        nb: "hva går bra i samarbeidet, og hva skurrer?", nn: "kva går bra i samarbeidet, og kva skurrar?",
        en: "what works in the collaboration, and what does not?")
    ],
    "participants.replacement": [
      Text(
        nb: "ny representant meldes en måned før og får opplæring", nn: "ny representant blir meld ein månad før og får opplæring",
        en: "a new representative is announced a month ahead and gets an introduction")
    ],
    "duration.continuation": [
      Text(
        nb: "arbeidet går inn i den ordinære driften", nn: "arbeidet går inn i den ordinære drifta",
        en: "the work becomes part of ordinary operations")
    ],
    "anchoring.because": [
      Text(
        nb: "nivået rår over folkene og pengene som trengs", nn: "nivået rår over folka og pengane som trengst",
        en: "this level controls the people and money that are needed")
    ],
    "problem.benefit": [
      Text(
        nb: "partene får tilgang til hverandres virkemidler", nn: "partane får tilgang til verkemidla til kvarandre",
        en: "the parties get access to each other's instruments")
    ],
    "governance.expectations": [
      Text(
        nb: "alle ledere i rekken vet hva samarbeidet krever av dem", nn: "alle leiarar i rekkja veit kva samarbeidet krev av dei",
        en: "every leader in the line knows what the collaboration asks of them")
    ],
  ]

  /// How each of the six values shows in practice.
  static let marksOfValues: [String: Text] = [
    "trust": Text(nb: "vi holder det vi har lovet", nn: "vi held det vi har lova", en: "we keep what we have promised"),
    "respect": Text(
      nb: "vi lytter til fagene og rollene til hverandre", nn: "vi lyttar til faga og rollene til kvarandre",
      en: "we listen to each other's professions and roles"),
    "openness": Text(
      nb: "vi sier fra når noe endrer seg hos oss", nn: "vi seier frå når noko endrar seg hos oss",
      en: "we say so when something changes on our side"),
    "teamSpirit": Text(
      nb: "vi gjør hverandre gode og deler æren", nn: "vi gjer kvarandre gode og deler æra",
      en: "we help each other succeed and share the credit"),
    "flexibility": Text(
      nb: "vi prøver nye løsninger når de gamle ikke virker", nn: "vi prøver nye løysingar når dei gamle ikkje verkar",
      en: "we try new ways when the old ones do not work"),
    "communication": Text(
      nb: "vi svarer hverandre innen to dager", nn: "vi svarar kvarandre innan to dagar", en: "we answer each other within two days"),
  ]

  static let povertyIndicators: [Text] = [
    Text(
      nb: "antall barn i husholdninger med vedvarende lav inntekt", nn: "talet på barn i hushald med vedvarande låg inntekt",
      en: "number of children in households with persistent low income"),
    Text(
      nb: "andel barn med innvandrerbakgrunn i disse husholdningene", nn: "delen barn med innvandrarbakgrunn i desse hushalda",
      en: "share of children with an immigrant background in these households"),
    Text(nb: "antall enslige forsørgere", nn: "talet på einslege forsørgjarar", en: "number of single providers"),
    Text(nb: "antall barn som bor trangt", nn: "talet på barn som bur trongt", en: "number of children in crowded homes"),
    Text(
      nb: "antall barnefamilier som leier bolig", nn: "talet på barnefamiliar som leiger bustad",
      en: "number of families with children that rent their home"),
  ]
}
