import MandateGuidance
import MandateLanguage

extension Rule {
  /// The mandate should not say two things about who coordinates.
  static let anotherCoordinates = Rule(
    code: "KOO008", name: "another-coordinates", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q5"], rows: ["R018"],
    fixable: true,
    summary: Text(
      nb: "En annen enn den som står under «Koordinering», har rollen «koordinerer».",
      nn: "Ein annan enn den som står under «Koordinering», har rolla «koordinerer».",
      en: "Another than the one under “Coordination” has the role “coordinates”."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            rolle: leverer
        - Skole
            rolle: koordinerer
                   ^^^^^^^^^^^ KOO008
      Koordinering: NAV
      """
  ) { mandate, context in
    let coordinating = Coordinating(mandate, context)
    // A post, or a name nobody declares, may be the same one.
    guard let owner = coordinating.owners.first, coordinating.owners.allSatisfy({ !$0.places.isEmpty }) else { return [] }
    let owners = coordinating.ownerPlaces
    return coordinating.byRole.filter { !owners.contains($0.place) }.map { place, role in
      let name = shortened(mandate.participants[place].shortestName)
      let other = shortened(owner.text)
      return Finding(
        at: role.range,
        Text(
          nb: "«\(name)» har rollen som koordinator, men under «Koordinering» står «\(other)». Rett det ene stedet.",
          nn: "«\(name)» har rolla som koordinator, men under «Koordinering» står «\(other)». Rett den eine staden.",
          en: "“\(name)” has the role of coordinator, but “Coordination” says “\(other)”. Correct one of the places."),
        fixes: ["delivers", "takesPart"].map { .choose(role.range, Choice.role.word($0, context.language)) },
        related: [
          Finding.Related(owner.range, Text(nb: "Den som koordinerer", nn: "Den som koordinerer", en: "The one who coordinates"))
        ])
    }
  }
}
