// The days that a mandate names: meetings, deadlines, evaluations, and when something is to be settled. Only what is written as a date: a
// meeting "every month" has no day to put in a calendar.

import MandateGuidance
import MandateLanguage
import MandateRules

struct Agenda {
  enum Kind: String {
    case meeting, deadline, evaluation, openPoint, review, end
  }

  struct Day {
    let kind: Kind
    let date: CalendarDate
    /// What is to happen, in the mandate's language.
    let title: String
    /// The line of the mandate it stands on, as it was written.
    let source: String
    /// From 1.
    let line: Int
  }

  let mandate: String
  let days: [Day]

  init(_ mandate: Mandate, in document: Document) {
    self.mandate = mandate.title.text
    var reader = Reader(document: document)
    reader.read(mandate)
    // The order of the file decides between things on the same day.
    days = reader.days.enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }.map(\.element)
  }

  private struct Reader {
    let document: Document
    var days: [Day] = []

    mutating func read(_ mandate: Mandate) {
      for section in mandate.sections {
        openPoints(section)
        switch section.kind {
        case .tasks, .measures, .goals: deadlines(section)
        case .meetings: meetings(section)
        case .evaluation: section.all(.next).forEach { add(.evaluation, $0, Labels.evaluation) }
        case .duration:
          section.all(.review).forEach { add(.review, $0, Labels.review) }
          if let field = section.all(.period).first(where: { $0.period?.end != nil }), let day = field.period?.lastDay {
            add(.end, day, Labels.end[document.language], at: field.place)
          }
        default: break
        }
      }
    }

    private mutating func deadlines(_ section: Section) {
      for item in section.items {
        for field in item.all(.deadline) {
          guard let date = field.date else { continue }
          let who = item.all(.responsible).first.flatMap {
            $0.isAnswered && !$0.isSettled ? " (\($0.values.map(\.text).joined(separator: ", ")))" : nil
          }
          add(.deadline, date.end, "\(Labels.deadline[document.language]): \(name(item))\(who ?? "")", at: field.place)
        }
      }
    }

    private mutating func meetings(_ section: Section) {
      for item in section.items {
        for field in item.all(.time) {
          let range = field.place
          let words = MandateLanguage.words(document.text.bytes, range)
          guard let date = firstDate(in: words[...])?.value, date.precision == .day else { continue }
          add(.meeting, date.start, name(item).isEmpty ? Labels.meeting[document.language] : name(item), at: range)
        }
      }
    }

    private mutating func openPoints(_ section: Section) {
      let language = document.language
      let keyword = Keywords.section(section.kind)
      let title = keyword.words.canonical(language)
      func look(_ values: [Value], _ place: String) {
        for value in values {
          guard let due = value.openPoint?.due?.value else { continue }
          add(.openPoint, due.end, "\(Labels.settle[language]): \(place)", at: value.range)
        }
      }
      look([section.value], title)
      for field in section.fields { look(field.values, "\(title), \(keyword.field(field.kind)?.words.canonical(language) ?? "")") }
      for item in section.items {
        let own = item.isImplied ? title : "\(title), \(name(item))"
        look([item.text], title)
        for field in item.fields { look(field.values, "\(own), \(keyword.field(field.kind)?.words.canonical(language) ?? "")") }
      }
    }

    private func name(_ item: MandateLanguage.Item) -> String { item.name?.text ?? item.text.text }

    private mutating func add(_ kind: Kind, _ field: Field, _ title: Text) {
      guard let date = field.date else { return }
      add(kind, date.end, title[document.language], at: field.place)
    }

    private mutating func add(_ kind: Kind, _ date: CalendarDate, _ title: String, at range: Range<Int>) {
      let line = document.text.line(at: range.lowerBound)
      let source = document.text.string(document.text.contentRange(line)).trimmed
      days.append(Day(kind: kind, date: date, title: title, source: source, line: line + 1))
    }
  }

  private enum Labels {
    static let evaluation = Text(nb: "Evaluering av samarbeidet", nn: "Evaluering av samarbeidet", en: "Evaluation of the collaboration")
    static let review = Text(nb: "Mandatet vurderes på nytt", nn: "Mandatet blir vurdert på nytt", en: "The mandate is reviewed")
    static let end = Text(nb: "Mandatet slutter å gjelde", nn: "Mandatet sluttar å gjelde", en: "The mandate ends")
    static let deadline = Text(nb: "Frist", nn: "Frist", en: "Deadline")
    static let meeting = Text(nb: "Møte", nn: "Møte", en: "Meeting")
    static let settle = Text(nb: "Avklares", nn: "Skal avklarast", en: "To be settled")
  }
}
