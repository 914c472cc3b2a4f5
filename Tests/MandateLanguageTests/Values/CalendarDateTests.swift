import MandateLanguage
import Testing

struct CalendarDateTests {
  @Test func `every day of four hundred years is one after the day before`() throws {
    var day = try #require(CalendarDate(year: 1899, month: 12, day: 31))
    let start = day.daysSince1970
    for offset in 0...146_097 {
      #expect(day.daysSince1970 == start + offset)
      #expect(CalendarDate(daysSince1970: start + offset) == day)
      let next = day.adding(days: 1)
      #expect(next > day && next.weekday == day.weekday % 7 + 1)
      day = next
    }
  }

  @Test(arguments: [(2026, 6, 31), (2025, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10000, 1, 1), (1900, 2, 29)])
  func `a day the calendar lacks cannot be made`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-06-15", 6, "2026-12-15"), ("2026-06-15", -6, "2025-12-15"),
    ("2026-06-15", 48, "2030-06-15"), ("0001-01-01", -1, "0001-01-01"), ("9999-12-30", 1, "9999-12-31"),
    ("2026-06-15", Int.max, "9999-12-31"), ("2026-06-15", Int.min, "0001-01-01"),
  ])
  func `months are added to the same day or the month's last`(date: String, months: Int, expected: String) {
    #expect(CalendarDate(iso: date)?.adding(months: months).iso == expected)
  }

  @Test(arguments: [("2026-06-15", 14, "2026-06-29"), ("2026-06-15", Int.max, "9999-12-31"), ("2026-06-15", Int.min, "0001-01-01")])
  func `days are added within the calendar`(date: String, days: Int, expected: String) {
    #expect(CalendarDate(iso: date)?.adding(days: days).iso == expected)
  }

  @Test func `weekdays and distances are the calendar's`() throws {
    let midsummer = try #require(CalendarDate(iso: "2026-06-24"))
    let christmas = try #require(CalendarDate(iso: "2026-12-24"))
    #expect(midsummer.weekday == 3)
    #expect(midsummer.days(until: christmas) == 183)
    #expect(christmas.days(until: midsummer) == -183)
    #expect(CalendarDate(iso: "1970-01-01")?.daysSince1970 == 0)
  }

  @Test(arguments: ["2026-6-15", "2026-06-31", "15.06.2026", "2026-06-15 ", "", "2026/06/15", "+026-06-15"])
  func `only the whole ISO form is read as one`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
