import MandateGuidance
import MandateLanguage

extension Rule {
  /// Where something is set aside, it should show from whom.
  static let participantWithoutResources = Rule(
    code: "RES002", name: "participant-without-resources", severity: .hint, advice: ["bufdir.1.ressurser"], rows: ["R008"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hva en deltaker stiller med.",
      nn: "Det står ikkje kva ein deltakar stiller med.",
      en: "It does not say what a participant contributes."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            ressurser: 20 % stilling
        - Skole
          ^^^^^ RES002
      """
  ) { mandate, context in
    let asked = context.activeParticipants
    func isSetAside(_ value: Value) -> Bool {
      !value.isUnanswered && !value.isSettled && saysNothing(context.words(value)[...]) == nil
    }
    let section = mandate[.resources].flatMap { $0.saysSomething ? $0 : nil }
    let said = section?.everyValue.filter { !$0.isEmpty && !$0.isUnanswered } ?? []
    let own = asked.flatMap { $0.all(.resources) }.flatMap(\.values)
    let isAnythingSetAside = (said + own).contains(where: isSetAside)
    guard isAnythingSetAside else { return [] }
    return context.each(
      asked.filter { participant in !participant.answers(.resources) && !said.contains { context.mentions(participant, $0.text) } },
      of: asked.count, .resources,
      message: { name in
        Text(
          nb: "Hva stiller «\(name)» med? Skriv det i «ressurser», også når det er ingenting.",
          nn: "Kva stiller «\(name)» med? Skriv det i «ressursar», òg når det er ingenting.",
          en: "What does “\(name)” contribute? Write it in “resources”, also when it is nothing.")
      },
      many: Text(
        nb: "Hva stiller hver av deltakerne med? Skriv det i «ressurser», også når det er ingenting.",
        nn: "Kva stiller kvar av deltakarane med? Skriv det i «ressursar», òg når det er ingenting.",
        en: "What does each participant contribute? Write it in “resources”, also when it is nothing."))
  }
}
