// Many mandates on one page: where each stands, who coordinates, what is open, and what comes next.

import MandateGuidance
import MandateLanguage
import MandateRules

struct Overview {
  struct Row {
    let path: String
    let cells: [String]
  }

  static let columns = [
    Text(nb: "Mandat", nn: "Mandat", en: "Mandate"), Text(nb: "Status", nn: "Status", en: "Status"),
    Text(nb: "Koordinerer", nn: "Koordinerer", en: "Coordinates"), Text(nb: "Varighet", nn: "Varigheit", en: "Duration"),
    Text(nb: "Neste evaluering", nn: "Neste evaluering", en: "Next evaluation"),
    Text(nb: "Åpne punkter", nn: "Opne punkt", en: "Open points"),
  ]

  let title: String
  let language: Language
  let rows: [Row]
  /// From today on, of all mandates.
  let upcoming: [(mandate: String, day: Agenda.Day)]

  init(_ files: [(path: String, document: Document)], in place: String, _ language: Language, today: CalendarDate) {
    self.language = language
    let named = Text(nb: "Mandater i \(place)", nn: "Mandat i \(place)", en: "Mandates in \(place)")
    title = place == "." ? Text(nb: "Mandater", nn: "Mandat", en: "Mandates")[language] : named[language]
    var rows: [Row] = []
    var days: [(mandate: String, day: Agenda.Day)] = []
    for (path, document) in files {
      for mandate in document.mandates {
        let sheet = Sheet(mandate, in: document)
        let agenda = Agenda(mandate, in: document)
        let name = sheet.title.isEmpty ? path : sheet.title
        let next = agenda.days.first { $0.kind == .evaluation && $0.date >= today }?.date.iso
        let open = sheet.openPoints.count
        rows.append(
          Row(
            path: path,
            cells: [
              name, sheet.text(.status) ?? "–", sheet.coordinator ?? "–", Overview.period(mandate) ?? "–", next ?? "–",
              open == 0 ? "–" : String(open),
            ]))
        days += agenda.days.filter { $0.date >= today }.map { (name, $0) }
      }
    }
    self.rows = rows
    upcoming = days.enumerated().sorted { ($0.element.day.date, $0.offset) < ($1.element.day.date, $1.offset) }.map(\.element)
  }

  private static func period(_ mandate: Mandate) -> String? {
    mandate[.duration]?.all(.period).first?.values.first?.text
  }
}

/// The words that pages say of themselves.
enum PageLabels {
  static let untitled = Text(nb: "Mandat uten tittel", nn: "Mandat utan tittel", en: "Mandate without a title")
  static let contents = Text(nb: "Innhold", nn: "Innhald", en: "Contents")
  static let skip = Text(nb: "Gå til innholdet", nn: "Gå til innhaldet", en: "Skip to the content")
  static let about = Text(nb: "Om mandatet", nn: "Om mandatet", en: "About the mandate")
  static let open = Text(nb: "Åpne punkter", nn: "Opne punkt", en: "Open points")
  static let gap = Text(nb: "ikke fylt ut", nn: "ikkje fylt ut", en: "not filled in")
  static let isOpen = Text(nb: "åpent punkt", nn: "ope punkt", en: "open point")
  static let dates = Text(nb: "Datoer", nn: "Datoar", en: "Dates")
  static let upcoming = Text(nb: "Datoer framover", nn: "Datoar framover", en: "Dates ahead")
  static let date = Text(nb: "Dato", nn: "Dato", en: "Date")
  static let what = Text(nb: "Hva", nn: "Kva", en: "What")

  static func made(_ path: String, _ date: CalendarDate) -> Text {
    Text(
      nb: "Laget av \(path) \(date.written(.nb)).", nn: "Laga av \(path) \(date.written(.nn)).",
      en: "Made from \(path) on \(date.written(.en)).")
  }

  static func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}

extension CalendarDate {
  /// `15. juni 2026`
  func written(_ language: Language) -> String {
    let nordic = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    let index = min(max(month, 1), 12) - 1
    return language == .en ? "\(day) \(english[index]) \(year)" : "\(day). \(nordic[index]) \(year)"
  }
}
