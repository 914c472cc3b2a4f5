import MandateGuidance
import MandateLanguage

extension Rule {
  /// New people at every meeting slow the work down. A post is as good as a name, and may stand in any of four places.
  static let representativeMissing = Rule(
    code: "DEL001", name: "representative-missing", severity: .warning, profile: .grunnmur, advice: ["bufdir.2.stabilitet"],
    rows: ["R033"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvem som møter for deltakeren, eller at det er ulike personer.",
      nn: "Det står ikkje kven som møter for deltakaren, eller at det er ulike personar.",
      en: "It does not say who meets for the participant, or says that it varies."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            representant: enhetsleder
        - Skole
            representant: varierer
                          ^^^^^^^^ DEL001
        - Helsestasjonen
          ^^^^^^^^^^^^^^ DEL001
        - Rektor ved Nordvik skole
      """
  ) { mandate, context in
    let parties = mandate.parties
    let holders = Coordinating(mandate, context).placesWithHolder
    let lacking = mandate.participants.enumerated().filter { place, participant in
      !participant.isPassive && !participant.answers(.representative) && !participant.namesSomeone && !holders.contains(place)
    }
    let missing = context.eachParticipant(
      [.representative], among: parties, lacking: lacking.map(\.element), in: mandate,
      message: { name, _ in
        Text(
          nb: "Skriv hvem som møter for «\(name)»: stilling eller navn.",
          nn: "Skriv kven som møter for «\(name)»: stilling eller namn.",
          en: "Write who meets for “\(name)”: a post or a name.")
      },
      many: Text(
        nb: "Skriv for hver deltaker hvem som møter: stilling eller navn.",
        nn: "Skriv for kvar deltakar kven som møter: stilling eller namn.",
        en: "Write for each participant who meets: a post or a name."))
    return missing + parties.flatMap { $0.all(.representative) }.flatMap(\.values).compactMap { context.varies($0) }
  }
}

extension Participant {
  /// Whether the participant is a post or a person, or has one beside its name: `Rektor`, `NAV (enhetsleder)`, `NAV: enhetsleder`.
  var namesSomeone: Bool {
    [name.text, shortName?.text ?? ""].contains { Posts.isPost($0) || Persons.isPerson($0) }
      || items.contains { Posts.beginsWithPost($0.body.text) || Persons.isPerson($0.body.text) }
  }
}

extension Context {
  private static let vague: Set<String> = ["varierer", "varierar", "varierende", "varierande", "varies", "varying", "tilfeldig", "whoever"]
  private static let changing: Set<String> = [
    "skifter", "skiftar", "skiftende", "skiftande", "rullerer", "rullerar", "alternates", "ulike",
  ]

  /// A value that says that it is not the same every time. A rota that names its posts is all right.
  fileprivate func varies(_ value: Value) -> Finding? {
    guard !value.isSettled else { return nil }
    let all = words(value)
    let isVague = all.contains { Context.vague.contains($0.folded) }
    let isChanging = all.contains { Context.changing.contains($0.folded) } && !Posts.isPost(value.text)
    guard isVague || isChanging || all.starts(with: ["den", "som"]) || all.starts(with: ["den", "av"]) else { return nil }
    let written = shortened(value.text)
    return Finding(
      at: value.range,
      Text(
        nb: "«\(written)» betyr at de som møter, skifter. Skriv en fast stilling, og en vara.",
        nn: "«\(written)» tyder at dei som møter, skiftar. Skriv ei fast stilling, og ein vara.",
        en: "“\(written)” means that those who meet change. Write one post, and a deputy."),
      fixes: [.choose(value.range, gap)], aboutMissing: false)
  }
}

extension [Word] {
  fileprivate func starts(with texts: [String]) -> Bool { map(\.folded).starts(with: texts) }
}
