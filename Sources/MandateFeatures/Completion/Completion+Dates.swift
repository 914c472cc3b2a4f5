// Dates worth offering: today, the days the mandate names already, and those that deadlines usually fall on.

import MandateLanguage
import MandateRules

extension Inspection {
  func dates(_ kind: FieldKind?) -> [Completion.Item] {
    switch kind {
    case .deadline, .next, .review, .start: return dates(of: [1, 3, 6, 12]) + endsOfTerm
    default: return dates(of: [0]) + writtenDates
    }
  }

  /// So many months from today.
  func dates(of months: [Int]) -> [Completion.Item] {
    guard let today = request.today else { return [] }
    return months.map { date(today.adding(months: $0)) }
  }

  private func date(_ day: CalendarDate) -> Completion.Item {
    let distance = request.today.map { self.distance(from: $0, to: WrittenDate(day)) }
    return Completion.Item(
      day.written(document.language), .date, detail: distance, synonyms: [day.iso, "\(day.day).\(day.month).\(day.year)"])
  }

  /// The ends of this half-year and the next two.
  private var endsOfTerm: [Completion.Item] {
    guard let today = request.today else { return [] }
    let ends = (today.year...min(today.year + 1, 9999)).flatMap { year in
      [CalendarDate(year: year, month: 6, day: 30), CalendarDate(year: year, month: 12, day: 31)].compactMap { $0 }
    }
    return ends.filter { $0 > today }.prefix(3).map(date)
  }

  /// The days that stand in the document's date fields, the latest first: what was decided in a meeting was decided on its day.
  private var writtenDates: [Completion.Item] {
    var days: Set<CalendarDate> = []
    for mandate in document.mandates {
      for value in mandate.values {
        if let date = value.date, date.precision == .day, date.start != request.today { days.insert(date.start) }
      }
    }
    return days.sorted(by: >).prefix(6).map(date)
  }

  var periods: [Completion.Item] {
    guard let today = request.today else { return [] }
    let language = document.language
    let first = CalendarDate(year: today.year, month: today.month, day: 1)?.adding(months: 1) ?? today
    let years = [1, 2, 3].map { years in
      "\(first.written(language)) – \(first.adding(months: 12 * years).adding(days: -1).written(language))"
    }
    let calendarYears = "\(today.year)–\(min(today.year + 1, 9999))"
    return (years + [calendarYears]).map { Completion.Item($0, .date) }
  }

  var years: [Completion.Item] {
    guard let year = request.today?.year else { return [] }
    return [year, year - 1, year - 2].filter { $0 > 0 }.map { Completion.Item(String($0), .date) }
  }
}
