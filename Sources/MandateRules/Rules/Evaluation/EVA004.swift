import MandateGuidance
import MandateLanguage

extension Rule {
  /// An evaluation that comes after the mandate has ended never comes.
  static let evaluationAfterTheEnd = Rule(
    code: "EVA004", name: "evaluation-after-the-end", severity: .warning, advice: ["bufdir.1.q6"], rows: ["R020"], fixable: true,
    summary: Text(
      nb: "Det går lengre tid mellom evalueringene enn mandatet varer.",
      nn: "Det går lengre tid mellom evalueringane enn mandatet varer.",
      en: "There is more time between the evaluations than the mandate lasts."),
    example: """
      Mandat: Trygg oppvekst
      Varighet: 1. januar 2026 – 31. desember 2027
      Evaluering: hvert tredje år
                  ^^^^^^^^^^^^^^^ EVA004
      """
  ) { mandate, context in
    guard let period = mandate[.duration]?[.period]?.period, let start = period.firstDay, let end = period.end,
      let section = mandate[.evaluation], let value = section[.frequency]?.values.first(where: { $0.frequency != nil }),
      case .frequency(let reading) = value.content, let frequency = value.frequency
    else { return [] }
    // The day after the end: a yearly evaluation of a mandate for one calendar year is in time.
    let limit = end.value.end.adding(days: 1)
    if let next = section[.next]?.date, next.start <= limit { return [] }
    guard frequency.next(after: start) > limit else { return [] }
    let written = context.string(reading.range)
    let inTime = [FrequencySuggestion.yearly, .halfYearly, .quarterly, .monthly].filter { $0.frequency.next(after: start) <= limit }
    return [
      Finding(
        at: reading.range,
        Text(
          nb: "«\(written)» er lengre enn mandatet varer. Evaluer oftere, eller sett en dato i «neste».",
          nn: "«\(written)» er lengre enn mandatet varer. Evaluer oftare, eller set ein dato i «neste».",
          en: "“\(written)” is longer than the mandate lasts. Evaluate more often, or set a date in “next”."),
        fixes: context.frequencyFixes(reading.range, inTime),
        related: [
          Finding.Related(end.range, Text(nb: "Her går mandatet ut.", nn: "Her går mandatet ut.", en: "Here the mandate ends."))
        ])
    ]
  }
}
