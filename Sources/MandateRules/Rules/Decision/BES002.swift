import MandateGuidance
import MandateLanguage

extension Rule {
  /// ... and ends in a clear conclusion about what can be carried out.
  static let feasibilityNotConcluded = Rule(
    code: "BES002", name: "feasibility-not-concluded", severity: .warning, advice: ["dfo.beslutning"], rows: ["R100"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "I beslutningsfasen står det ikke om det lar seg gjennomføre.",
      nn: "I avgjerdsfasen står det ikkje om det lèt seg gjennomføre.",
      en: "In the decision phase it does not say whether it can be carried out."),
    example: """
      Mandat: Trygg oppvekst
      Fase: beslutning
      Beslutningsgrunnlag:
      ^^^^^^^^^^^^^^^^^^^ BES002
        avveiing: skolen vil ha ro, NAV vil ha fart
        konklusjon: felles mottak fra høsten
      """
  ) { mandate, context in
    guard context.phase == "decision" else { return [] }
    let message = Text(
      nb: "Skriv hva dere konkluderer med, og hvorfor det lar seg gjennomføre.",
      nn: "Skriv kva de konkluderer med, og kvifor det lèt seg gjennomføre.",
      en: "Write what you conclude, and why it can be carried out.")
    if let finding = context.missing(.basisForDecision, in: mandate, message, lines: context.basisLines) { return [finding] }
    guard let section = mandate[.basisForDecision], !section.isSettled, !section.all(.conclusion).contains(where: \.isSettled),
      !context.says(
        ["gjennomfør", "mulig", "mogleg", "mogeleg", "realistisk", "feasib", "possible"],
        in: section.prose + section.all(.conclusion).flatMap(\.values))
    else { return [] }
    guard var finding = context.missing(.feasibleBecause, in: section, message) else { return [] }
    let lacking = [FieldKind.conclusion, .feasibleBecause].filter { !section.all($0).contains(where: \.isAnswered) }
    finding.fixes = [
      .add(
        Keywords.listed(lacking, of: .basisForDecision, context.language), lacking.compactMap { context.fill($0, in: section) })
    ].filter { !$0.edits.isEmpty }
    return [finding]
  }
}
