import MandateGuidance
import MandateLanguage

extension Rule {
  /// A service does not pick up the telephone; a post or a person does.
  static let coordinatorUnnamed = Rule(
    code: "KOO005", name: "coordinator-unnamed", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q5"], rows: ["R018"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står hvilken tjeneste som koordinerer, men ikke hvem der.",
      nn: "Det står kva teneste som koordinerer, men ikkje kven der.",
      en: "It says which service coordinates, but not who there."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
        - Skole
      Koordinering:
        eier: NAV
              ^^^ KOO005
      """
  ) { mandate, context in
    let coordinating = Coordinating(mandate, context)
    guard let section = coordinating.section, !coordinating.isSettled, !section.all(.by).contains(where: \.isAnswered),
      let owner = coordinating.owners.first(where: { !$0.isSomeone(mandate) })
    else { return [] }
    let name = shortened(owner.text)
    let message = Text(
      nb: "Skriv hvem hos «\(name)» som koordinerer: stilling eller navn.",
      nn: "Skriv kven hos «\(name)» som koordinerer: stilling eller namn.",
      en: "Write who at “\(name)” coordinates: a post or a name.")
    if let gap = section.all(.by).first(where: { !$0.isEmpty }) { return [Finding(at: gap.place, message, aboutMissing: true)] }
    let empty = section.all(.by).first
    let edit = empty.map { Fix.Edit($0.value.range, " \(gap)") } ?? context.insert(.by, into: section)
    return [Finding(at: owner.range, message, fixes: [.add(context.word(.by, in: .coordination), edit)], aboutMissing: true)]
  }
}

extension Coordinating.Owner {
  /// Whether it is known which person or post it is.
  fileprivate func isSomeone(_ mandate: Mandate) -> Bool {
    if hasHolder || Posts.isPost(text) || Persons.isPerson(text) { return true }
    if places.isEmpty {
      // What nobody declares may well be a person, unless it is one word: `NAV`.
      return text.contains(" ")
    }
    return places.contains { place in
      let participant = mandate.participants[place]
      return participant.answers(.representative) || participant.namesSomeone
    }
  }
}
