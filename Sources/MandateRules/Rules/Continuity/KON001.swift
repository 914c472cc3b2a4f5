import MandateGuidance
import MandateLanguage

extension Rule {
  /// Anchoring is to secure continuity: who takes over when the coordinator is away?
  static let noDeputyForCoordinator = Rule.field(
    .deputy, of: .coordination, code: "KON001", name: "coordinator-without-deputy", severity: .info, advice: ["bufdir.1.kontinuitet"],
    rows: ["R007"],
    summary: Text(
      nb: "Koordinatoren har ingen stedfortreder.",
      nn: "Koordinatoren har ingen stadfortredar.",
      en: "The coordinator has no deputy."),
    message: Text(
      nb: "Hvem tar over når koordinatoren er borte? Skriv en stedfortreder.",
      nn: "Kven tek over når koordinatoren er borte? Skriv ein stadfortredar.",
      en: "Who takes over when the coordinator is away? Write a deputy."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering: NAV
      ^^^^^^^^^^^^ KON001
        ved: enhetsleder
      """,
    when: { _, section, context in
      // The deputy of the party that coordinates steps in for it.
      let owners = section.all(.owner).flatMap { context.references($0) }.compactMap { context.participant(named: $0.text) }
      return section.saysSomething && !owners.contains { $0.answers(.deputy) }
    })
}
