import MandateGuidance
import MandateLanguage

extension Rule {
  /// In the decision phase: the principles and values steer the follow-up too.
  static let valuesNotForFollowUp = Rule(
    code: "BES004", name: "values-not-for-follow-up", severity: .info, advice: ["dfo.beslutning.1", "difi2017.1"], rows: ["R101"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Det står ikke om verdiene også gjelder når tiltakene følges opp.",
      nn: "Det står ikkje om verdiane òg gjeld når tiltaka blir følgde opp.",
      en: "It does not say whether the values also apply when the measures are followed up."),
    example: """
      Mandat: Trygg oppvekst
      Fase: beslutning
      Verdier:
      ^^^^^^^ BES004
        - tillit: vi sier fra tidlig
      """
  ) { mandate, context in
    guard context.phase == "decision" else { return [] }
    let sections = [SectionKind.values, .principles].compactMap { mandate[$0] }.filter(\.saysSomething)
    guard let section = sections.first, !sections.contains(where: { $0.all(.applyToFollowUp).contains(where: \.isAnswered) }) else {
      return context.refused(sections)
    }
    let message = Text(
      nb: "Gjelder verdiene også når tiltakene følges opp? Skriv det i «gjelder oppfølging».",
      nn: "Gjeld verdiane òg når tiltaka blir følgde opp? Skriv det i «gjeld oppfølging».",
      en: "Do the values also apply when the measures are followed up? Write it in “apply to follow-up”.")
    return context.missing(.applyToFollowUp, in: section, message).map { [$0] } ?? []
  }
}

extension Context {
  /// A bare «nei».
  fileprivate func refused(_ sections: [Section]) -> [Finding] {
    let values = sections.flatMap { $0.all(.applyToFollowUp) }.flatMap(\.values)
    guard values.count == 1, let value = values.first else { return [] }
    let said = words(value)
    guard let first = said.first, said.count == 1, ["nei", "no"].contains(first.folded) else { return [] }
    return [
      Finding(
        at: value.range,
        Text(
          nb: "Verdiene bør også gjelde når tiltakene følges opp. Skriv «ja», eller hvorfor ikke.",
          nn: "Verdiane bør òg gjelde når tiltaka blir følgde opp. Skriv «ja», eller kvifor ikkje.",
          en: "The values should also apply when the measures are followed up. Write “yes”, or why not."),
        fixes: [.choose(value.range, Choice.answer.word("yes", language))], aboutMissing: false)
    ]
  }
}
