import MandateGuidance
import MandateLanguage

extension Rule {
  /// Those who say that they are not open with each other may have a conflict that nobody has written down.
  static let conflictsSilentThoughNotOpen = Rule(
    code: "KNF003", name: "conflicts-silent-though-not-open", severity: .hint, advice: ["bufdir.3.q2", "bufdir.4.q5"], rows: ["R048"],
    fixable: true,
    summary: Text(
      nb: "Egenvurderingen sier nei til åpenhet, og mandatet nevner ingen konflikter.",
      nn: "Eigenvurderinga seier nei til openheit, og mandatet nemner ingen konfliktar.",
      en: "The self-assessment says no to openness, and the mandate mentions no conflicts."),
    example: """
      Mandat: Trygg oppvekst
      Risiko:
        - Familiene sier nei til at vi deler opplysninger
      Egenvurdering: 10. januar 2026
        - åpenhet: nei – vi hører om endringer for sent
                   ^^^ KNF003
      """
  ) { mandate, context in
    guard let answer = mandate.assessmentAnswers.first(where: { $0.question == "openness" }), answer.answer == "no",
      let range = answer.item.body.readRange
    else { return [] }
    let section = mandate[.risks]
    if let section {
      guard !section.isSettled, !section.items.contains(where: { [.conflict, .noneFound].contains(context.kind(of: $0, in: section)) }),
        !context.foundNoRisks(section)
      else { return [] }
    }
    let conflict = "\(Choice.conflict.word("interests", context.language)): \(gap)"
    let edit =
      section.map { context.insertItem([conflict], into: $0) } ?? context.insertSection(.risks, nil, ["  - \(conflict)"], in: mandate)
    return [
      Finding(
        at: range,
        Text(
          nb: "Svaret er nei, og mandatet nevner ingen konflikter. Er det interesser som står mot hverandre, kan de skrives ned.",
          nn: "Svaret er nei, og mandatet nemner ingen konfliktar. Er det interesser som står mot kvarandre, kan dei skrivast ned.",
          en: "The answer is no, and the mandate mentions no conflicts. If there are interests that collide, they can be written down."),
        fixes: [.add(Choice.conflict.word("interests", context.language), edit)])
    ]
  }
}
