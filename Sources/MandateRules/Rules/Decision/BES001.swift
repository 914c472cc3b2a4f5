import MandateGuidance
import MandateLanguage

extension Rule {
  /// A good basis for a decision has weighed the interests against each other.
  static let interestsNotWeighed = Rule(
    code: "BES001", name: "interests-not-weighed", severity: .warning, advice: ["dfo.beslutning"], rows: ["R100"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "I beslutningsfasen står det ikke hvordan interessene er veid mot hverandre.",
      nn: "I avgjerdsfasen står det ikkje korleis interessene er vegne mot kvarandre.",
      en: "In the decision phase it does not say how the interests were weighed."),
    example: """
      Mandat: Trygg oppvekst
      Fase: beslutning
      Beslutningsgrunnlag:
      ^^^^^^^^^^^^^^^^^^^ BES001
        konklusjon: vi går videre
        gjennomførbart fordi: pengene er satt av
      """
  ) { mandate, context in
    guard context.phase == "decision" else { return [] }
    let message = Text(
      nb: "Skriv hvilke interesser som står mot hverandre, og hvordan dere har veid dem.",
      nn: "Skriv kva interesser som står mot kvarandre, og korleis de har vege dei.",
      en: "Write which interests stand against each other, and how you have weighed them.")
    if let finding = context.missing(.basisForDecision, in: mandate, message, lines: context.basisLines) { return [finding] }
    guard let section = mandate[.basisForDecision], !section.isSettled,
      !context.says(["avvei", "avveg", "interess", "veid", "vege", "weigh"], in: section.prose)
    else { return [] }
    return context.missing(.interestsWeighed, in: section, message).map { [$0] } ?? []
  }
}

extension Context {
  /// All of a basis for decision, with gaps.
  var basisLines: [String] {
    [FieldKind.interestsWeighed, .conclusion, .feasibleBecause].map { "  \(word($0, in: .basisForDecision)): \(gap)" }
  }
}
