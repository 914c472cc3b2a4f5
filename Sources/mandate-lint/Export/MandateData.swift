// A mandate as data: everything that stands in it, with what was read of dates, frequencies and choices beside the words.

import MandateLanguage
import MandateRules
import MandateServer

enum MandateData {
  static func json(_ mandate: Mandate, in document: Document, path: String) -> JSON {
    let sheet = Sheet(mandate, in: document)
    return [
      "path": .string(path), "title": .string(sheet.title), "language": .string(sheet.language.rawValue),
      "sections": .array(sheet.parts.map(part)), "dates": .array(Agenda(mandate, in: document).days.map(day)),
    ]
  }

  private static func part(_ part: Sheet.Part) -> JSON {
    [
      "id": .string(part.kind.rawValue), "title": .string(part.title), "text": text(part.pieces), "value": value(part.pieces),
      "fields": part.entries.isEmpty ? nil : .array(part.entries.map(entry)),
      "items": part.items.isEmpty ? nil : .array(part.items.map(item)),
    ]
  }

  private static func entry(_ entry: Sheet.Entry) -> JSON {
    ["id": .string(entry.kind.rawValue), "title": .string(entry.title), "text": text(entry.pieces), "value": value(entry.pieces)]
  }

  private static func item(_ item: Sheet.Item) -> JSON {
    [
      "name": item.name.map(JSON.string), "shortName": item.shortName.map(JSON.string), "text": text(item.pieces),
      "value": value(item.pieces), "fields": item.entries.isEmpty ? nil : .array(item.entries.map(entry)),
      "items": item.items.isEmpty ? nil : .array(item.items.map(self.item)),
    ]
  }

  private static func day(_ day: Agenda.Day) -> JSON {
    ["date": .string(day.date.iso), "kind": .string(day.kind.rawValue), "title": .string(day.title), "line": JSON(day.line)]
  }

  private static func text(_ pieces: [Sheet.Piece]) -> JSON? {
    pieces.isEmpty ? nil : .string(pieces.map(\.text).joined(separator: "\n\n"))
  }

  /// What the words were read as; absent where they are only words.
  private static func value(_ pieces: [Sheet.Piece]) -> JSON? {
    guard let value = pieces.first?.value else { return nil }
    switch value.content {
    case .choice(let chosen): return ["choice": .array(chosen.map { .string($0.id) })]
    case .step(let step, _, _): return ["step": JSON(step)]
    case .date(let reading): return ["from": .string(reading.value.start.iso), "to": .string(reading.value.end.iso)]
    case .period(let reading):
      return ["from": reading.value.firstDay.map { .string($0.iso) }, "to": reading.value.lastDay.map { .string($0.iso) }]
    case .frequency: return value.frequency.map { ["times": JSON($0.times), "years": JSON($0.years)] }
    case .open(let point): return ["open": true, "due": point.due.map { .string($0.value.end.iso) }]
    case .gap: return ["gap": true]
    case .notRelevant: return ["notRelevant": true]
    case .empty, .text, .vague, .unreadable: return nil
    }
  }
}
