import MandateGuidance
import MandateLanguage

extension Rule {
  /// Nobody can plan for an evaluation that comes "when needed".
  static let evaluationFrequencyVague = Rule(
    code: "EVA002", name: "evaluation-frequency-vague", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q6"],
    rows: ["R020"], fixable: true,
    summary: Text(
      nb: "Det står ikke hvor ofte samarbeidet skal evalueres, bare at det skal skje.",
      nn: "Det står ikkje kor ofte samarbeidet skal evaluerast, berre at det skal skje.",
      en: "It does not say how often the collaboration is evaluated, only that it is."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering:
        hyppighet: ved behov
                   ^^^^^^^^^ EVA002
      """
  ) { mandate, context in
    guard let section = mandate[.evaluation] else { return [] }
    return section.all(.frequency).flatMap { field in
      field.values.compactMap { value in
        guard let range = context.notCountable(value) else { return nil }
        if case .unreadable = value.content, firstDate(in: context.words(value)[...]) != nil {
          return context.onlyOnce(value, field, section)
        }
        if context.isAtTheEnd(value) { return nil }
        return context.vague(range, value)
      }
    }
  }
}

extension Context {
  private static let endings: Set<String> = [
    "slutt", "slutten", "utgangen", "utløpet", "utløp", "avslutning", "avslutningen", "avslutninga", "prosjektslutt", "end",
  ]

  /// `midtveis og til slutt`, in a mandate that says when it ends.
  fileprivate func isAtTheEnd(_ value: Value) -> Bool {
    mandate[.duration]?[.period]?.period?.end != nil && words(value).contains { Context.endings.contains($0.folded) }
  }

  fileprivate func vague(_ range: Range<Int>, _ value: Value) -> Finding {
    let written = string(range)
    let fixes = frequencyFixes(range, [.halfYearly, .yearly, .quarterly])
    if case .frequency = value.content {
      return Finding(
        at: range,
        Text(
          nb: "«\(written)» sier ikke når dere evaluerer, for milepælen står ikke andre steder i mandatet. Ta den med under «delmål».",
          nn: "«\(written)» seier ikkje når de evaluerer, for milepælen står ikkje andre stader i mandatet. Ta han med under «delmål».",
          en: "“\(written)” does not say when you evaluate, since the mandate mentions no such milestone. Add it under “milestones”."),
        fixes: fixes)
    }
    return Finding(
      at: range,
      Text(
        nb: "«\(written)» sier ikke når dere evaluerer. Skriv for eksempel «hvert halvår», eller sett en dato i «neste».",
        nn: "«\(written)» seier ikkje når de evaluerer. Skriv til dømes «kvart halvår», eller set ein dato i «neste».",
        en: "“\(written)” does not say when you evaluate. Write for instance “twice a year”, or set a date in “next”."),
      fixes: fixes)
  }

  /// A date where it should say how often is the next evaluation's. Of several dates it can only be said that they are no frequency.
  fileprivate func onlyOnce(_ value: Value, _ field: Field, _ section: Section) -> Finding? {
    guard case .success(let date) = readDate(words(value)[...]) else { return nil }
    let written = string(date.range)
    var fixes: [Fix] = []
    if section[.next] == nil {
      let next = word(.next, in: .evaluation)
      let edit =
        field.isOnHeading ? Fix.Edit(value.range, "\(text.lineEnd)  \(next): \(value.text)") : Fix.Edit(field.keyword, next)
      fixes = [.write("\(next): \(value.text)", edit)]
    }
    return Finding(
      at: value.range,
      Text(
        nb: "«\(written)» er bare én gang. Skriv datoen i «neste», og hvor ofte dere evaluerer her.",
        nn: "«\(written)» er berre éin gong. Skriv datoen i «neste», og kor ofte de evaluerer her.",
        en: "“\(written)” is only once. Write the date in “next”, and how often you evaluate here."),
      fixes: fixes)
  }
}
