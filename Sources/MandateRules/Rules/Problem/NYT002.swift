import MandateGuidance
import MandateLanguage

extension Rule {
  /// The benefit that made the parties join must be felt again and again, or attending becomes a habit.
  static let benefitReassessmentMissing = Rule(
    code: "NYT002", name: "benefit-reassessment-missing", severity: .warning,
    advice: ["bufdir.4.paanytt", "bufdir.4.nytte", "rapport.dfo-2021-ntaes"], rows: ["R059", "R104f"], fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvor ofte dere vurderer nytten på nytt.", nn: "Mandatet seier ikkje kor ofte de vurderer nytta på nytt.",
      en: "The mandate does not say how often you reassess the benefit."),
    example: """
      Mandat: Trygg oppvekst
      Problemforståelse: Familiene søker hjelp tre steder.
        nytte: NAV får færre akutte søknader
        vurderes på nytt: ved behov
                          ^^^^^^^^^ NYT002
      """
  ) { mandate, context in
    guard let section = mandate[.problem], !section.isSettled else { return [] }
    let vague = section.all(.reassessed).flatMap(\.values).compactMap { context.notCountable($0) }
    if !vague.isEmpty {
      return vague.map { range in
        let written = context.string(range)
        return Finding(
          at: range,
          Text(
            nb: "«\(written)» sier ikke hvor ofte dere vurderer nytten på nytt. Skriv for eksempel «årlig».",
            nn: "«\(written)» seier ikkje kor ofte de vurderer nytta på nytt. Skriv til dømes «kvart år».",
            en: "“\(written)” does not say how often you reassess the benefit. Write for instance “yearly”."),
          fixes: context.frequencyFixes(range, [.yearly, .halfYearly]))
      }
    }
    // Where no benefit is written, that is the question.
    guard section.all(.benefit).contains(where: { $0.isAnswered && !$0.isSettled }) else { return [] }
    let message = Text(
      nb: "Skriv hvor ofte dere vurderer om samarbeidet fortsatt er til nytte, for eksempel «årlig».",
      nn: "Skriv kor ofte de vurderer om samarbeidet framleis er til nytte, til dømes «kvart år».",
      en: "Write how often you assess whether the collaboration is still of benefit, for instance “yearly”.")
    return context.missing(.reassessed, in: section, message).map { [$0] } ?? []
  }
}
