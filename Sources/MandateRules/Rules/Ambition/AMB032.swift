import MandateGuidance
import MandateLanguage

extension Rule {
  /// From the second step on the parties have looked at the problem together, and what they saw is written down.
  static let commonProblemMissing = Rule(
    code: "AMB032", name: "common-problem-missing", severity: .warning, advice: ["dfo.trinn.2", "dfo.utredning.3", "bufdir.4"],
    rows: ["R089"], aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Målet er minst felles forståelse, men mandatet beskriver ikke problemet.",
      nn: "Målet er minst felles forståing, men mandatet skildrar ikkje problemet.",
      en: "The target is at least a shared understanding, but the mandate does not describe the problem."),
    example: """
      Mandat: Trygg oppvekst
      Ambisjon: felles forståelse
      Problemforståelse:
      ^^^^^^^^^^^^^^^^^ AMB032
        felles interesser: færre akutte saker
      """
  ) { mandate, context in
    guard let step = context.step, step >= 2 else { return [] }
    let message = Text(
      nb: "Målet er trinn \(step). Beskriv problemet slik dere ser det sammen.",
      nn: "Målet er steg \(step). Skildre problemet slik de ser det saman.",
      en: "The target is step \(step). Describe the problem as you see it together.")
    if let finding = context.missing(.problem, in: mandate, message, value: gap) { return [finding] }
    guard let section = mandate[.problem], !section.isSettled else { return [] }
    let written = ([section.value] + section.items.map(\.text)).filter { !$0.isEmpty }
    guard !written.contains(where: { !$0.isUnanswered }) else { return [] }
    if let unanswered = written.first { return [Finding(at: unanswered.range, message, aboutMissing: true)] }
    return [Finding(at: section.keyword, message, fixes: context.fill(section, gap, []), aboutMissing: true)]
  }
}
