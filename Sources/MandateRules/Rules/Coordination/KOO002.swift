import MandateGuidance
import MandateLanguage

extension Rule {
  /// Where two coordinate, each may wait for the other. It can be done, but then it should say why.
  static let severalCoordinators = Rule(
    code: "KOO002", name: "several-coordinators", severity: .error, profile: .grunnmur, advice: ["bufdir.1.q5"], rows: ["R018"],
    fixable: true,
    summary: Text(
      nb: "Flere har koordineringsansvaret, og det står ikke hvorfor de deler det.",
      nn: "Fleire har koordineringsansvaret, og det står ikkje kvifor dei deler det.",
      en: "Several have the coordinating responsibility, and it does not say why they share it."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
        - Skole
      Koordinering:
        eier: NAV og Skole
              ^^^^^^^^^^^^ KOO002
      """
  ) { mandate, context in
    let coordinating = Coordinating(mandate, context)
    guard !coordinating.isSettled else { return [] }
    if !coordinating.saysOwner { return context.severalByRole(coordinating, mandate) }
    guard let section = coordinating.section, coordinating.owners.count >= 2 else { return [] }
    let shared = section.all(.shared)
    guard !shared.contains(where: \.isAnswered), !context.givesReason(section) else { return [] }
    let message = Text(
      nb: "Her står \(coordinating.owners.count) som koordinerer. Velg én, eller skriv under «delt» hvorfor de deler ansvaret.",
      nn: "Her står \(coordinating.owners.count) som koordinerer. Vel éin, eller skriv under «delt» kvifor dei deler ansvaret.",
      en: "Here are \(coordinating.owners.count) who coordinate. Choose one, or write under “shared” why they share the responsibility.")
    if let gap = shared.first(where: { !$0.isEmpty }) { return [Finding(at: gap.place, message, aboutMissing: true)] }
    let field = context.word(.shared, in: .coordination)
    return [Finding(at: context.place(of: coordinating.owners), message, fixes: [.add(field, context.insert(.shared, into: section))])]
  }
}

extension Context {
  /// All owners where they stand on one line, else the second.
  fileprivate func place(of owners: [Coordinating.Owner]) -> Range<Int> {
    guard let first = owners.first, let last = owners.last else { return 0..<0 }
    let isOneLine = text.line(at: first.range.lowerBound) == text.line(at: last.range.lowerBound)
    return isOneLine ? first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound) : owners[1].range
  }

  /// `NAV og Skole – fordi begge eier halve oppgaven`.
  fileprivate func givesReason(_ section: Section) -> Bool {
    section.all(.owner).flatMap(\.values).contains { value in
      words(value).contains { ["fordi", "because", "–", "—"].contains($0.folded) }
    }
  }

  /// Two or more have the role, and nobody is the owner.
  fileprivate func severalByRole(_ coordinating: Coordinating, _ mandate: Mandate) -> [Finding] {
    guard coordinating.byRole.count >= 2 else { return [] }
    let second = coordinating.byRole[1]
    let fixes = coordinating.byRole.map { place, _ in
      nameOwner(mandate.participants[place].shortestName, coordinating.section, mandate)
    }
    return [
      Finding(
        at: second.role.range,
        Text(
          nb: "\(coordinating.byRole.count) deltakere har rollen som koordinator. Skriv under «Koordinering» hvem som har ansvaret.",
          nn: "\(coordinating.byRole.count) deltakarar har rolla som koordinator. Skriv under «Koordinering» kven som har ansvaret.",
          en: "\(coordinating.byRole.count) participants have the role of coordinator. Write under “Coordination” who is responsible."),
        fixes: fixes,
        related: [
          Finding.Related(
            coordinating.byRole[0].role.range,
            Text(nb: "Her står den første.", nn: "Her står den første.", en: "The first stands here."))
        ])
    ]
  }

  /// "Skriv «Koordinering: NAV»".
  func nameOwner(_ name: String, _ section: Section?, _ mandate: Mandate) -> Fix {
    guard let section else {
      return .add("\(word(.coordination)): \(name)", insertSection(.coordination, name, in: mandate))
    }
    let edit =
      section.all(.owner).first(where: \.isEmpty).map { Fix.Edit($0.value.range, " " + name) } ?? insert(.owner, name, into: section)
    return .add("\(word(.owner, in: .coordination)): \(name)", edit)
  }
}
