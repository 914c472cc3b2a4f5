import MandateGuidance
import MandateLanguage

extension Rule {
  /// How binding the work is for each one should be settled early.
  static let commitmentMissing = Rule(
    code: "OMF001", name: "commitment-missing", severity: .warning, advice: ["bufdir.5"], rows: ["R069"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Det står ikke hva deltakeren binder seg til.",
      nn: "Det står ikkje kva deltakaren bind seg til.",
      en: "It does not say what the participant commits to."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            forpliktelse: svarer på søknader innen fem dager
        - Skole
          ^^^^^ OMF001
      """
  ) { mandate, context in
    let parties = mandate.parties
    return context.eachParticipant(
      [.commitment], among: parties, lacking: parties.filter { !$0.answers(.commitment) }, in: mandate,
      severity: context.phase == "inquiry" ? .info : nil,
      message: { name, _ in
        Text(
          nb: "Skriv hva «\(name)» binder seg til å gjøre, også når det er travelt.",
          nn: "Skriv kva «\(name)» bind seg til å gjere, også når det er travelt.",
          en: "Write what “\(name)” commits to do, also when it is busy.")
      },
      many: Text(
        nb: "Skriv hva hver deltaker binder seg til å gjøre, også når det er travelt.",
        nn: "Skriv kva kvar deltakar bind seg til å gjere, også når det er travelt.",
        en: "Write what each participant commits to do, also when it is busy."))
  }
}
