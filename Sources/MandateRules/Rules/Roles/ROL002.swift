import MandateGuidance
import MandateLanguage

extension Rule {
  /// A role without duties is only a title. To observe, to be informed, to chair and to keep the minutes say by themselves what to do.
  static let roleWithoutDuty = Rule(
    code: "ROL002", name: "role-without-duty", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q4"], rows: ["R017"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Deltakeren har en rolle, men det står ikke hva den har ansvar for.",
      nn: "Deltakaren har ei rolle, men det står ikkje kva han har ansvar for.",
      en: "The participant has a role, but it does not say what it is responsible for."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
            rolle: koordinerer
            ansvar: økonomisk rådgivning
        - Skole
          ^^^^^ ROL002
            rolle: leverer
        - Helsestasjonen: råd til foreldre
            rolle: leverer
        - Brukerrådet
            rolle: observerer
      """
  ) { mandate, context in
    let asked = mandate.participants.enumerated().filter { context.needsDuty($1) }
    guard !asked.isEmpty else { return [] }
    let placed = context.placesWithDuties(in: mandate)
    return context.eachParticipant(
      [.responsibility], among: mandate.participants, lacking: asked.filter { !placed.contains($0.offset) }.map(\.element), in: mandate,
      message: { name, _ in
        Text(
          nb: "«\(name)» har en rolle, men ingen plikter. Skriv hva deltakeren har ansvar for.",
          nn: "«\(name)» har ei rolle, men ingen plikter. Skriv kva deltakaren har ansvar for.",
          en: "“\(name)” has a role, but no duties. Write what the participant is responsible for.")
      },
      many: Text(
        nb: "Deltakerne har roller, men ingen plikter. Skriv hva hver av dem har ansvar for.",
        nn: "Deltakarane har roller, men ingen plikter. Skriv kva kvar av dei har ansvar for.",
        en: "The participants have roles, but no duties. Write what each of them is responsible for."))
  }
}

extension Context {
  private static let selfExplaining: Set<String> = ["observes", "isInformed", "leads", "secretariat"]

  fileprivate func needsDuty(_ participant: Participant) -> Bool {
    guard participant.hasRoleField, !participant.answers(.responsibility), participant.description?.isUnanswered ?? true else {
      return false
    }
    guard participant.roles.isEmpty else { return participant.roles.contains { !Context.selfExplaining.contains($0.id) } }
    // A role in words of their own: `støtter` is one, `observatørstatus med talerett` is only watching.
    guard let written = participant.all(.role).first(where: { $0.isAnswered && !$0.isSettled }) else { return false }
    return !written.values.contains { value in
      words(value).contains { word in ["observ", "orienter", "inform"].contains { word.folded.hasPrefix($0) } }
    }
  }

  /// Those whose duties stand elsewhere: under `Koordinering`, or with a task or a measure.
  fileprivate func placesWithDuties(in mandate: Mandate) -> Set<Int> {
    let items = [SectionKind.tasks, .measures].flatMap { mandate[$0]?.items ?? [] }
    var places = participants(namedBy: items.flatMap { $0.all(.responsible) }).places
    if mandate[.coordination]?.all(.duties).contains(where: \.isAnswered) ?? false {
      places.formUnion(Coordinating(mandate, self).ownerPlaces)
    }
    return places
  }
}
