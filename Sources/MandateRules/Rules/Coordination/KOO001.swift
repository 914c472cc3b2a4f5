import MandateGuidance
import MandateLanguage

extension Rule {
  /// One of the start-up questions: who has the coordinating responsibility? One participant with the role is an answer (KOO007).
  static let coordinatorMissing = Rule(
    code: "KOO001", name: "coordinator-missing", severity: .error, profile: .grunnmur, advice: ["bufdir.1.q5"], rows: ["R018"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hvem som har koordineringsansvaret.",
      nn: "Det står ikkje kven som har koordineringsansvaret.",
      en: "It does not say who has the coordinating responsibility."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering:
      ^^^^^^^^^^^^ KOO001
        plikter: kaller inn og følger opp
      """
  ) { mandate, context in
    let coordinating = Coordinating(mandate, context)
    guard coordinating.byRole.isEmpty, !coordinating.isSettled else { return [] }
    let message = Text(
      nb: "Skriv hvem av deltakerne som har ansvaret for at samarbeidet henger sammen.",
      nn: "Skriv kven av deltakarane som har ansvaret for at samarbeidet heng saman.",
      en: "Write which of the participants is responsible for holding the collaboration together.")
    if let finding = context.missing(.coordination, in: mandate, message, value: gap) { return [finding] }
    return coordinating.section.flatMap { context.missing(.owner, in: $0, message) }.map { [$0] } ?? []
  }
}
