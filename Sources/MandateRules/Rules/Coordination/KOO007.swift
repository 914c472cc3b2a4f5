import MandateGuidance
import MandateLanguage

extension Rule {
  /// One with the role is enough to know who coordinates; a section of its own has room for duties and authority.
  static let coordinatorByRoleOnly = Rule(
    code: "KOO007", name: "coordinator-by-role-only", severity: .info, profile: .grunnmur, advice: ["bufdir.1.q5"], rows: ["R018"],
    fixable: true,
    summary: Text(
      nb: "Koordineringsansvaret følger bare av en rolle.",
      nn: "Koordineringsansvaret følgjer berre av ei rolle.",
      en: "The coordinating responsibility follows from a role only."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            rolle: koordinerer
                   ^^^^^^^^^^^ KOO007
        - Skole
            rolle: leverer
      """
  ) { mandate, context in
    let coordinating = Coordinating(mandate, context)
    guard coordinating.byRole.count == 1, !coordinating.saysOwner, !coordinating.isSettled else { return [] }
    let name = mandate.participants[coordinating.byRole[0].place].shortestName
    return [
      Finding(
        at: coordinating.byRole[0].role.range,
        Text(
          nb: "«\(shortened(name))» koordinerer. Skriv det også under «Koordinering», der plikter og fullmakt får plass.",
          nn: "«\(shortened(name))» koordinerer. Skriv det òg under «Koordinering», der plikter og fullmakt får plass.",
          en: "“\(shortened(name))” coordinates. Write it under “Coordination” too, where duties and authority have their place."),
        fixes: [context.nameOwner(name, coordinating.section, mandate)])
    ]
  }
}
