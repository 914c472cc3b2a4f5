import MandateGuidance
import MandateLanguage

extension Rule {
  /// A document is worth what the parties have said yes to; from the decision on they should have.
  static let notJoined = Rule(
    code: "DOK001", name: "not-joined", severity: .warning, advice: ["bufdir.4.dokument"], rows: ["R060"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "En deltaker har ikke sluttet seg til mandatet, selv om arbeidet er kommet til beslutning eller lenger.",
      nn: "Ein deltakar har ikkje slutta seg til mandatet, sjølv om arbeidet er kome til avgjerd eller lenger.",
      en: "A participant has not joined the mandate, although the work has come to decision or further."),
    example: """
      Mandat: Trygg oppvekst
      Fase: beslutning
      Deltakere:
        - NAV
            sluttet seg til: 3. september 2025
        - Skole
          ^^^^^ DOK001
      """
  ) { mandate, context in
    guard context.isDecisionOrLater else { return [] }
    // The advice of the phases weighs less on the lowest step.
    let severity: Severity? = context.step == 1 ? .info : nil
    let parties = mandate.parties
    func message(_ name: String) -> Text {
      Text(
        nb: "Det står ikke at «\(name)» har sluttet seg til mandatet. Skriv datoen når det er gjort.",
        nn: "Det står ikkje at «\(name)» har slutta seg til mandatet. Skriv datoen når det er gjort.",
        en: "It does not say that “\(name)” has joined the mandate. Write the date when it is done.")
    }
    let refused = parties.flatMap { participant in
      participant.all(.joined).filter { context.refuses($0) }.map { field in
        Finding(at: field.place, message(shortened(participant.shortestName)), severity: severity, aboutMissing: true)
      }
    }
    return refused
      + context.eachParticipant(
        [.joined], among: parties, lacking: parties.filter { !$0.answers(.joined) }, in: mandate, severity: severity,
        message: { name, _ in message(name) },
        many: Text(
          nb: "Skriv for hver deltaker når den sluttet seg til mandatet.",
          nn: "Skriv for kvar deltakar når han slutta seg til mandatet.",
          en: "Write for each participant when it joined the mandate."))
  }
}

extension Context {
  /// `nei`, `ikke ennå`.
  func refuses(_ field: Field) -> Bool {
    guard field.date == nil, !field.isSettled, let first = field.values.lazy.flatMap({ words($0) }).first else { return false }
    return ["nei", "ikke", "ikkje", "no", "not"].contains(first.folded)
  }
}
