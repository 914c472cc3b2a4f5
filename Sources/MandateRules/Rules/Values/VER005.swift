import MandateGuidance
import MandateLanguage

extension Rule {
  /// Values that nobody looks at again are a poster on the wall.
  static let valueAssessmentFrequencyMissing = Rule(
    code: "VER005", name: "value-assessment-frequency-missing", severity: .warning, advice: ["bufdir.3.jevnlig", "bufdir.3.koordinator"],
    rows: ["R046"], fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvor ofte dere vurderer om verdiene følges.",
      nn: "Mandatet seier ikkje kor ofte de vurderer om verdiane blir følgde.",
      en: "The mandate does not say how often you assess whether the values are kept."),
    example: """
      Mandat: Trygg oppvekst
      Verdier:
        vurderes: jevnlig
                  ^^^^^^^ VER005
        - tillit: vi sier fra tidlig
      """
  ) { mandate, context in
    guard let section = context.valueSection(mandate), !section.isSettled else { return [] }
    let noun = context.noun(for: section)
    let vague = section.all(.assessed).flatMap(\.values).compactMap { context.notCountable($0) }
    if !vague.isEmpty {
      return vague.map { range in
        let written = context.string(range)
        return Finding(
          at: range,
          Text(
            nb: "«\(written)» sier ikke hvor ofte dere vurderer \(noun.nb). Skriv for eksempel «hvert halvår».",
            nn: "«\(written)» seier ikkje kor ofte de vurderer \(noun.nn). Skriv til dømes «kvart halvår».",
            en: "“\(written)” does not say how often you assess \(noun.en). Write for instance “twice a year”."),
          fixes: context.frequencyFixes(range, [.halfYearly, .yearly, .quarterly]))
      }
    }
    guard context.dutyOfAssessingValues(mandate) == nil else { return [] }
    let message = Text(
      nb: "Skriv hvor ofte dere vurderer om \(noun.nb) følges, for eksempel «hvert halvår».",
      nn: "Skriv kor ofte de vurderer om \(noun.nn) blir følgde, til dømes «kvart halvår».",
      en: "Write how often you assess whether \(noun.en) are kept, for instance “twice a year”.")
    return context.missing(.assessed, in: section, message).map { [$0] } ?? []
  }
}
