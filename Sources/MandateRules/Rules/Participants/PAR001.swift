import MandateGuidance
import MandateLanguage

extension Rule {
  /// One service cannot carry a composite problem alone. Those who only watch or are kept informed do not count.
  static let tooFewParticipants = Rule(
    code: "PAR001", name: "too-few-participants", severity: .error, profile: .grunnmur, advice: ["bufdir.innledning"], rows: ["R001"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet har færre enn to deltakere. De som bare observerer eller orienteres, regnes ikke med.",
      nn: "Mandatet har færre enn to deltakarar. Dei som berre observerer eller blir orienterte, tel ikkje med.",
      en: "The mandate has fewer than two participants. Those who only observe or are informed do not count."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
      ^^^^^^^^^ PAR001
        - NAV
            rolle: koordinerer
        - Brukerrådet
            rolle: observerer
      """
  ) { mandate, context in
    guard mandate.parties.count < 2 else { return [] }
    let message = Text(
      nb: "Skriv minst to som tar del i samarbeidet. De som bare observerer eller orienteres, regnes ikke med.",
      nn: "Skriv minst to som tek del i samarbeidet. Dei som berre observerer eller blir orienterte, tel ikkje med.",
      en: "Write at least two who take part in the collaboration. Those who only observe or are informed do not count.")
    let lines = ["  - \(gap)", "  - \(gap)"]
    guard let section = mandate[.participants], !section.isEmpty, section.unanswered == nil else {
      return context.missing(.participants, in: mandate, message, lines: lines).map { [$0] } ?? []
    }
    let written = section.items.filter { !$0.isEmpty }
    guard !section.isSettled, !written.contains(where: \.text.isSettled) else { return [] }
    let isProse =
      written.isEmpty && !section.value.isEmpty || written.contains { $0.name?.text.contains(",") ?? false || $0.isSentence(context.text) }
    if isProse { return [context.participantsInProse(section)] }
    if let empty = written.first(where: { $0.text.isGap }) { return [Finding(at: empty.text.range, message, aboutMissing: true)] }
    return [
      Finding(
        at: section.keyword, message, fixes: [.add("- \(gap)", context.insertItem([gap], into: section))], aboutMissing: true)
    ]
  }
}

extension Context {
  /// Running text may well name enough of them; nobody can count there.
  fileprivate func participantsInProse(_ section: Section) -> Finding {
    Finding(
      at: section.keyword,
      Text(
        nb: "Deltakerne står i løpende tekst. Sett dem opp i en liste, så rolle og ansvar kan stå ved hver av dem.",
        nn: "Deltakarane står i løpande tekst. Set dei opp i ei liste, så rolle og ansvar kan stå ved kvar av dei.",
        en: "The participants stand in running text. List them, so that each can have its role and responsibility."),
      severity: .info, aboutMissing: true)
  }
}
