import MandateGuidance
import MandateLanguage

extension Rule {
  /// The day set for the next evaluation has gone by.
  static let nextEvaluationPast = Rule(
    code: "EVA005", name: "next-evaluation-past", severity: .info, advice: ["bufdir.1.q6"], rows: ["R020"], fixable: true,
    summary: Text(
      nb: "Datoen for neste evaluering er passert.",
      nn: "Datoen for neste evaluering er passert.",
      en: "The date of the next evaluation has passed."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering: hvert halvår
        neste: 1. desember 2025
               ^^^^^^^^^^^^^^^^ EVA005
      """
  ) { mandate, context in
    // Nobody evaluates a collaboration that is over.
    guard let today = context.today, context.status != "ended", let section = mandate[.evaluation],
      let value = section[.next]?.values.first(where: { $0.date != nil }), case .date(let reading) = value.content,
      reading.value.end < today
    else { return [] }
    let written = context.string(reading.range)
    let next = section[.frequency]?.frequency.map { context.next(after: reading.value.start, today, $0) }
    return [
      Finding(
        at: reading.range,
        Text(
          nb: "«\(written)» er passert. Evaluer samarbeidet, før opp datoen i «sist» og sett en ny.",
          nn: "«\(written)» er passert. Evaluer samarbeidet, før opp datoen i «sist» og set ein ny.",
          en: "“\(written)” has passed. Evaluate the collaboration, note the date in “last” and set a new one."),
        fixes: [.choose(reading.range, next?.written(context.language) ?? gap)])
    ]
  }
}

extension Context {
  /// The first time from a day on, counted from an earlier one.
  fileprivate func next(after date: CalendarDate, _ today: CalendarDate, _ frequency: Frequency) -> CalendarDate {
    let next = frequency.next(after: date)
    // A date long past: counted from today instead, so that no loop runs through centuries of weeks.
    if next.days(until: today) > 36_500 { return frequency.next(after: today) }
    var found = next
    while found < today {
      let later = frequency.next(after: found)
      guard later > found else { return today }
      found = later
    }
    return found
  }
}
