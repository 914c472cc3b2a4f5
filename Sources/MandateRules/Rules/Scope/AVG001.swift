import MandateGuidance
import MandateLanguage

extension Rule {
  /// What one sector solves better alone should stay there, and a boundary says what that is.
  static let boundaryMissing = Rule(
    code: "AVG001", name: "boundary-missing", severity: .info, advice: ["bufdir.3.q5"], rows: ["R051"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke hva som hører hjemme utenfor samarbeidet.",
      nn: "Det står ikkje kva som høyrer heime utanfor samarbeidet.",
      en: "It does not say what belongs outside the collaboration."),
    example: """
      Mandat: Trygg oppvekst
      Omfang:
      ^^^^^^ AVG001
        innenfor: bolig og økonomisk rådgivning
      """
  ) { mandate, context in
    let message = Text(
      nb: "Skriv hva som ikke hører til her, for eksempel saker som én tjeneste løser bedre alene.",
      nn: "Skriv kva som ikkje høyrer til her, til dømes saker som éi teneste løyser betre åleine.",
      en: "Write what does not belong here, for instance matters that one service solves better alone.")
    let outside = "  \(context.word(.outside, in: .scope)): \(gap)"
    if let finding = context.missing(.scope, in: mandate, message, lines: [outside]) { return [finding] }
    guard let section = mandate[.scope], !section.isSettled, !context.saysWhatIsOutside(section) else { return [] }
    return context.missing(.outside, in: section, message).map { [$0] } ?? []
  }
}

extension Context {
  /// Running text may set the boundary as well: `Ordinær saksbehandling inngår ikke.`
  fileprivate func saysWhatIsOutside(_ section: Section) -> Bool {
    ([section.value] + section.items.map(\.text)).contains { value in
      words(value).contains { outsideWords.contains($0.folded) }
    }
  }
}

private let outsideWords: Set<String> = [
  "ikke", "ikkje", "utenfor", "utanfor", "unntatt", "unntak", "unnateke", "not", "outside", "except", "excluding", "excludes",
  "uten", "utan",
]
