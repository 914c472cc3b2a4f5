import MandateGuidance
import MandateLanguage

extension Rule {
  /// A collaboration lasts as long as each party sees what it gains.
  static let benefitMissing = Rule(
    code: "NYT001", name: "benefit-missing", severity: .info, advice: ["bufdir.3.nytte", "bufdir.4.q8"], rows: ["R043", "R068"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hva partene får igjen for samarbeidet.", nn: "Mandatet seier ikkje kva partane får att for samarbeidet.",
      en: "The mandate does not say what the parties gain from the collaboration."),
    example: """
      Mandat: Trygg oppvekst
      Problemforståelse: Familiene søker hjelp tre steder.
      ^^^^^^^^^^^^^^^^^ NYT001
        vurderes på nytt: hvert år
      """
  ) { mandate, context in
    context.missingBenefit(
      in: mandate,
      Text(
        nb: "Skriv hva hver av partene får igjen for å samarbeide.", nn: "Skriv kva kvar av partane får att for å samarbeide.",
        en: "Write what each of the parties gains from collaborating.")
    ).map { [$0] } ?? []
  }
}

extension Context {
  /// Where the benefit should stand, and does not.
  func missingBenefit(in mandate: Mandate, _ message: Text) -> Finding? {
    guard let section = mandate[.problem], !section.isEmpty else {
      return missing(.problem, in: mandate, message, lines: ["  \(word(.benefit, in: .problem)): \(gap)"])
    }
    return section.isSettled ? nil : missing(.benefit, in: section, message)
  }
}
