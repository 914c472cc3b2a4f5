// iCalendar (RFC 5545): all-day events, the same bytes from the same mandates, so that a calendar that subscribes to the file sees what has
// changed and nothing else.

import MandateLanguage
import MandateRules
import MandateServer

enum CalendarFile {
  static func text(_ mandates: [(path: String, agenda: Agenda)], today: CalendarDate) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//mandate-lint//mandate-lint//NO", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    var seen: [String: Int] = [:]
    for (path, agenda) in mandates {
      for day in agenda.days {
        // Without the date, so that a meeting that moves is the same meeting.
        let key = digest([path, agenda.mandate, day.kind.rawValue, day.title])
        let earlier = seen[key] ?? 0
        seen[key] = earlier + 1
        lines += event(day, of: agenda, path, uid: earlier == 0 ? key : "\(key)-\(earlier)", today)
      }
    }
    return (lines + ["END:VCALENDAR"]).map(folded).joined()
  }

  private static func event(_ day: Agenda.Day, of agenda: Agenda, _ path: String, uid: String, _ today: CalendarDate) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(uid)@mandate-lint", "DTSTAMP:\(compact(today))T000000Z", "DTSTART;VALUE=DATE:\(compact(day.date))",
      "DTEND;VALUE=DATE:\(compact(day.date.adding(days: 1)))", "SUMMARY:\(escaped(day.title))",
      "DESCRIPTION:\(escaped("\(agenda.mandate)\n\(day.source)\n\(path):\(day.line)"))", "CATEGORIES:\(day.kind.rawValue.uppercased())",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private static func compact(_ date: CalendarDate) -> String { String(date.iso.filter { $0 != "-" }) }

  private static func escaped(_ text: String) -> String {
    Drawing.plain(text.replacing(["\n": "\u{2028}"])).replacing(["\\": "\\\\", ";": "\\;", ",": "\\,", "\u{2028}": "\\n"])
  }

  /// No line is longer than 75 bytes; what goes on begins with a space. Never inside a character.
  private static func folded(_ line: String) -> String {
    var result = ""
    var used = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if used + length > 75 {
        result += "\r\n "
        used = 1
      }
      result.unicodeScalars.append(scalar)
      used += length
    }
    return result + "\r\n"
  }
}
