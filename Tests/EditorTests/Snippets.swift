// Pieces of a mandate for editors that have snippets but no server yet. The server offers the same and more as completions.

import MandateLanguage
import MandateServer

enum Snippets {
  /// A section with the fields that its advice begins with.
  private struct Piece {
    let section: SectionKind
    /// Whether the fields are an item's.
    let isItem: Bool
    let fields: [FieldKind]
  }

  private static let pieces = [
    Piece(section: .goals, isItem: true, fields: [.indicator, .wanted, .deadline]),
    Piece(section: .participants, isItem: true, fields: [.role, .responsibility, .representative, .deputy]),
    Piece(section: .coordination, isItem: false, fields: [.owner, .by, .duties]),
    Piece(section: .anchoring, isItem: true, fields: [.caseNumber, .date]),
    Piece(section: .meetings, isItem: true, fields: [.task, .frequency]),
    Piece(section: .measures, isItem: true, fields: [.responsible, .deadline]),
    Piece(section: .evaluation, isItem: false, fields: [.frequency, .method, .responsible, .next]),
  ]
  private static let whole: [SectionKind] = [.goals, .participants, .coordination, .anchoring, .meetings, .evaluation]

  static var json: JSON {
    var members: [JSON.Member] = []
    for language in Language.allCases {
      let name = Choice.language.word(language.rawValue, language)
      let title = Keywords.section(.mandate).words.canonical(language)
      members.append(snippet("\(title) – \(name)", title.lowercased(), mandate(language)))
      for piece in pieces {
        let heading = Keywords.section(piece.section).words.canonical(language)
        var number = 0
        members.append(snippet("\(heading) – \(name)", heading.lowercased(), lines(piece, language, &number) + ["$0"]))
      }
    }
    return .object(members)
  }

  private static func snippet(_ name: String, _ prefix: String, _ body: [String]) -> JSON.Member {
    JSON.Member(key: name, value: ["prefix": .string(prefix), "description": .string(name), "body": .array(body.map(JSON.string))])
  }

  private static func mandate(_ language: Language) -> [String] {
    var number = 1
    var body = ["\(Keywords.section(.mandate).words.canonical(language)): ${1:…}", ""]
    for kind in [SectionKind.status, .actor, .phase] {
      number += 1
      let section = Keywords.section(kind)
      let words = section.heading.choice?.options.map { $0.words.canonical(language) } ?? []
      body.append("\(section.words.canonical(language)): ${\(number)|\(words.joined(separator: ","))|}")
    }
    for piece in pieces where whole.contains(piece.section) { body += [""] + lines(piece, language, &number) }
    return body + [""]
  }

  private static func lines(_ piece: Piece, _ language: Language, _ number: inout Int) -> [String] {
    let section = Keywords.section(piece.section)
    var lines = [section.words.canonical(language) + ":"]
    if piece.isItem {
      number += 1
      let name = section.items.choice?.options.first.map { $0.words.canonical(language) + ": " } ?? ""
      lines.append("  - \(name)${\(number):…}")
    }
    for kind in piece.fields {
      guard let field = section.field(kind) else { continue }
      number += 1
      lines.append((piece.isItem ? "      " : "  ") + "\(field.words.canonical(language)): ${\(number):…}")
    }
    return lines
  }
}
