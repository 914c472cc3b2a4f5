import MandateGuidance
import MandateLanguage

extension Rule {
  /// Whether the ordinary line steers has to be said, all the more when the aim is high.
  static let lineMissing = Rule(
    code: "STY004", name: "line-missing", severity: .warning, advice: ["bufdir.2", "difi2017.6"], rows: ["R025"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke om samarbeidet styres gjennom den ordinære linjen.",
      nn: "Mandatet seier ikkje om samarbeidet blir styrt gjennom den ordinære linja.",
      en: "The mandate does not say whether the collaboration is steered through the ordinary line."),
    example: """
      Mandat: Trygg oppvekst
      Styring:
      ^^^^^^^ STY004
        forventninger: lederne følger opp tiltakene
      """
  ) { mandate, context in
    let severity: Severity? = context.step.map { $0 >= 3 } == true ? .error : nil
    let message = Text(
      nb: "Skriv om samarbeidet styres gjennom den ordinære linjen, eller utenom og hvorfor.",
      nn: "Skriv om samarbeidet blir styrt gjennom den ordinære linja, eller utanom og kvifor.",
      en: "Write whether the collaboration is steered through the ordinary line, or outside it and why.")
    let line = context.word(.line, in: .governance)
    if let finding = context.missing(.governance, in: mandate, message, lines: ["  \(line): \(gap)"], severity: severity) {
      return [finding]
    }
    guard let section = mandate[.governance], !section.isSettled, section.lineValue == nil, !context.namesLine(section),
      var finding = context.missing(.line, in: section, message, severity: severity)
    else { return [] }
    if section.all(.line).allSatisfy(\.isEmpty) {
      let words = [
        Choice.line.word("ordinary", context.language), "\(Choice.line.word("own", context.language)) – \(gap)",
      ]
      finding.fixes = words.compactMap { word in context.fill(.line, word, in: section).map { .write("\(line): \(word)", $0) } }
    }
    return [finding]
  }
}

extension Context {
  /// Whether the text under the heading says which line it is: `Gruppen styres i linjen`.
  fileprivate func namesLine(_ section: Section) -> Bool {
    section.prose.contains { Choice.line.firstMatch(in: words($0)[...]) != nil }
  }
}
