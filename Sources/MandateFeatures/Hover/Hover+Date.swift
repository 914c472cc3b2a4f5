// A date: the weekday, and how far off it is.

import MandateLanguage
import MandateRules

extension Inspection {
  func hoverDate(_ reading: Reading<WrittenDate>, _ spot: Spot) -> Hover? {
    guard reading.range.touches(spot.offset) else { return nil }
    return Hover(prose: Prose([.paragraph(describe(reading.value))]), range: reading.range)
  }

  /// Any date in a text, such as the day something was settled.
  func hoverDate(in value: Value, _ spot: Spot) -> Hover? {
    var rest = value.words(text)[...]
    while let reading = firstDate(in: rest) {
      if let hover = hoverDate(reading, spot) { return hover }
      guard let next = rest.firstIndex(where: { $0.range.lowerBound >= reading.range.upperBound }) else { return nil }
      rest = rest[next...]
    }
    return nil
  }

  func describe(_ date: WrittenDate) -> String {
    let first = date.start
    var sentence: String
    switch date.precision {
    case .day: sentence = "\(weekday(first)) \(first.written(language)) (\(first.iso))"
    case .month, .year: sentence = "\(first.written(language)) – \(date.end.written(language))"
    }
    if let today = request.today { sentence += ", " + distance(from: today, to: date) }
    return sentence
  }

  private func weekday(_ date: CalendarDate) -> String {
    let names =
      switch language {
      case .nb: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
      case .nn: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"]
      case .en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
      }
    return names[date.weekday - 1]
  }

  func distance(from today: CalendarDate, to date: WrittenDate) -> String {
    if date.start <= today, today <= date.end {
      return date.precision == .day ? say("i dag", "i dag", "today") : say("nå", "no", "now")
    }
    let isFuture = today < date.start
    let days = isFuture ? today.days(until: date.start) : date.end.days(until: today)
    let length = length(days)
    return isFuture
      ? say("om \(length)", "om \(length)", "in \(length)") : say("for \(length) siden", "for \(length) sidan", "\(length) ago")
  }

  /// Days up to two weeks, weeks up to two months, months up to two years, then years; months are rounded, the others cut.
  private func length(_ days: Int) -> String {
    let months = (days * 2 + 30) / 61
    return switch days {
    case 1: say("én dag", "éin dag", "one day")
    case ..<15: say("\(days) dager", "\(days) dagar", "\(days) days")
    case ..<61: say("\(days / 7) uker", "\(days / 7) veker", "\(days / 7) weeks")
    case ..<730: say("\(months) måneder", "\(months) månader", "\(months) months")
    default: say("\(days * 4 / 1461) år", "\(days * 4 / 1461) år", "\(days * 4 / 1461) years")
    }
  }
}
