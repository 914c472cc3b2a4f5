import MandateGuidance
import MandateLanguage

extension Rule {
  /// One of the start-up questions: which part does each service have? The owner under `Koordinering` has one there.
  static let roleMissing = Rule(
    code: "ROL001", name: "role-missing", severity: .error, profile: .grunnmur, advice: ["bufdir.1.q4"], rows: ["R017"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvilken rolle deltakeren har.",
      nn: "Det står ikkje kva rolle deltakaren har.",
      en: "It does not say which role the participant has."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            rolle: koordinerer
        - Skole
          ^^^^^ ROL001
      """
  ) { mandate, context in
    let owners = Coordinating(mandate, context).ownerPlaces
    let lacking = mandate.participants.enumerated().filter { place, participant in
      participant.roles.isEmpty && !participant.answers(.role) && !owners.contains(place)
    }
    return context.eachParticipant(
      [.role], among: mandate.participants, lacking: lacking.map(\.element), in: mandate,
      message: { name, _ in
        Text(
          nb: "Skriv hvilken rolle «\(name)» har, for eksempel «leverer», «deltar» eller «gir råd».",
          nn: "Skriv kva rolle «\(name)» har, til dømes «leverer», «deltek» eller «gir råd».",
          en: "Write which role “\(name)” has, for instance “delivers”, “takes part” or “advises”.")
      },
      many: Text(
        nb: "Skriv hvilken rolle hver deltaker har, for eksempel «leverer», «deltar» eller «gir råd».",
        nn: "Skriv kva rolle kvar deltakar har, til dømes «leverer», «deltek» eller «gir råd».",
        en: "Write which role each participant has, for instance “delivers”, “takes part” or “advises”."))
  }
}
