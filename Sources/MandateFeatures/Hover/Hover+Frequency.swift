// How often: the same in months, and when the next time is.

import MandateLanguage
import MandateRules

extension Inspection {
  func hoverFrequency(_ reading: Reading<FrequencyValue>, _ spot: Spot, _ mandate: Mandate) -> Hover? {
    guard reading.range.touches(spot.offset) else { return nil }
    guard let frequency = reading.value.frequency else {
      let milestone = say(
        "Ved en milepæl. Det teller når milepælen står i mandatet.", "Ved ein milepæl. Det tel når milepælen står i mandatet.",
        "At a milestone. It counts when the milestone stands in the mandate.")
      return Hover(prose: Prose([.paragraph(milestone)]), range: reading.range)
    }
    var parts = [frequency.wording(language)]
    if let interval = frequency.interval(language), interval != parts[0] { parts.append(interval) }
    var prose = Prose([.paragraph(parts.joined(separator: ", "))])
    if let next = next(frequency, spot) { prose.append(.paragraph(next)) }
    return Hover(prose: prose, range: reading.range)
  }

  private func next(_ frequency: Frequency, _ spot: Spot) -> String? {
    if let stated = date(.next, spot) { return say("Neste: ", "Neste: ", "Next: ") + describe(stated) }
    if let last = date(.last, spot) ?? date(.revised, spot) {
      let day = frequency.next(after: last.end)
      let due = describe(WrittenDate(day))
      if let today = request.today, day < today {
        return say(
          "Regnet fra sist skulle det vært gjort \(due).", "Rekna frå sist skulle det vore gjort \(due).",
          "Counted from last time, it should have been done \(due).")
      }
      return say(
        "Regnet fra sist er neste gang \(due).", "Rekna frå sist er neste gong \(due).", "Counted from last time, the next is \(due).")
    }
    guard let today = request.today else { return nil }
    let due = describe(WrittenDate(frequency.next(after: today)))
    return say("Regnet fra i dag er neste gang \(due).", "Rekna frå i dag er neste gong \(due).", "Counted from today, the next is \(due).")
  }

  private func date(_ kind: FieldKind, _ spot: Spot) -> WrittenDate? {
    spot.item?[kind]?.date ?? spot.section?[kind]?.date
  }
}
