// A day of the calendar, with the little arithmetic that deadlines and evaluations need. Foundation's dates are moments in a time zone;
// a mandate knows only days.

package struct CalendarDate: Hashable, Comparable, Sendable {
  /// 1…9999.
  package let year: Int
  /// 1…12.
  package let month: Int
  /// 1…31.
  package let day: Int

  /// Nil if the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.daysInMonth(month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Exactly `2026-06-15`.
  package init?(iso: String) {
    let text = Array(iso.utf8)
    guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = CalendarDate.number(text[0..<4]), let month = CalendarDate.number(text[5..<7]),
      let day = CalendarDate.number(text[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that lies a number of days after 1 January 1970, cut to the first and last day there is.
  package init(daysSince1970: Int) {
    // The algorithm counts years from March, so that the odd length of February comes last; an era is 400 years.
    let days = min(max(daysSince1970, CalendarDate.firstDay), CalendarDate.lastDay) + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  package var daysSince1970: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch / 400
    let yearOfEra = yearFromMarch % 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Monday is 1, Sunday 7.
  package var weekday: Int {
    // 1 January 1970 was a Thursday.
    ((daysSince1970 + 3) % 7 + 7) % 7 + 1
  }

  /// `2026-06-15`.
  package var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Outside years 1 to 9999, the nearest day inside.
  package func adding(days: Int) -> CalendarDate {
    let (sum, tooFar) = daysSince1970.addingReportingOverflow(days)
    return CalendarDate(daysSince1970: tooFar ? (days < 0 ? CalendarDate.firstDay : CalendarDate.lastDay) : sum)
  }

  /// The same day of another month, or that month's last when it is shorter: a month after 31 January is 28 or 29 February.
  package func adding(months: Int) -> CalendarDate {
    let whole = min(max(months, -120_000), 120_000) + year * 12 + month - 1
    guard whole >= 12 else { return CalendarDate(daysSince1970: CalendarDate.firstDay) }
    guard whole < 120_000 else { return CalendarDate(daysSince1970: CalendarDate.lastDay) }
    let (newYear, newMonth) = (whole / 12, whole % 12 + 1)
    return CalendarDate(
      unchecked: newYear, newMonth, min(day, CalendarDate.daysInMonth(newMonth, year: newYear)))
  }

  /// Positive when `other` is later.
  package func days(until other: CalendarDate) -> Int {
    other.daysSince1970 - daysSince1970
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// 0 for a month that does not exist.
  package static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    case 1...12: return 31
    default: return 0
    }
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static let firstDay = CalendarDate(unchecked: 1, 1, 1).daysSince1970
  private static let lastDay = CalendarDate(unchecked: 9999, 12, 31).daysSince1970

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
