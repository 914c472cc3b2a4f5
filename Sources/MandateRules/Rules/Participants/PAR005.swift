import MandateGuidance
import MandateLanguage

extension Rule {
  /// A participant that coordinates or delivers, and for whom this is no core task, needs at least one measure it answers for.
  static let notCoreTaskAndNoMeasure = Rule(
    code: "PAR005", name: "not-core-task-and-no-measure", severity: .warning, advice: ["bufdir.4.q3"], rows: ["R063"], fixable: true,
    summary: Text(
      nb:
        "En deltaker skal koordinere eller levere på trinn 3 eller 4, men oppgaven er ingen kjerneoppgave, og deltakeren har ingen tiltak.",
      nn: "Ein deltakar skal koordinere eller levere på steg 3 eller 4, men oppgåva er inga kjerneoppgåve, og deltakaren har ingen tiltak.",
      en: "A participant coordinates or delivers on step 3 or 4, but this is no core task for it, and it has no measures."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles tiltak
      Deltakere:
        - NAV
            rolle: koordinerer
            kjerneoppgave: ja
        - Skole
            rolle: leverer
            kjerneoppgave: nei
                           ^^^ PAR005
      Tiltak:
        - Utlån av utstyr
            ansvarlig: NAV
      """
  ) { mandate, context in
    guard let step = context.step, step >= 3, mandate[.measures]?.isSettled != true else { return [] }
    let measures = context.participants(namedBy: mandate[.measures]?.items.flatMap { $0.all(.responsible) } ?? [])
    guard !measures.isEveryone else { return [] }
    return mandate.participants.enumerated().compactMap { place, participant in
      guard participant.hasRole("coordinates") || participant.hasRole("delivers"), !measures.places.contains(place),
        let answer = participant.all(.coreTask).flatMap(\.choices).first, answer.id == "no"
      else { return nil }
      let name = participant.shortestName
      return Finding(
        at: answer.range,
        Text(
          nb: "Dette er ingen kjerneoppgave for «\(shortened(name))», som likevel skal levere. Sett opp et tiltak deltakeren svarer for.",
          nn:
            "Dette er inga kjerneoppgåve for «\(shortened(name))», som likevel skal levere. Set opp eit tiltak som deltakaren svarar for.",
          en: "This is no core task for “\(shortened(name))”, which is to deliver all the same. Set up a measure that it answers for."),
        fixes: [context.addMeasure(of: name, in: mandate)])
    }
  }
}

extension Context {
  fileprivate func addMeasure(of name: String, in mandate: Mandate) -> Fix {
    let responsible = "\(word(.responsible, in: .measures)): \(name)"
    guard let section = mandate[.measures] else {
      return .add(word(.measures), insertSection(.measures, nil, ["  - \(gap)", "      \(responsible)"], in: mandate))
    }
    return .add(responsible, insertItem([gap, responsible], into: section))
  }
}
