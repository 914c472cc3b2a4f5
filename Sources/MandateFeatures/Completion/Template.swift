// What follows a heading that is put in: its colon, and in an editor with snippets the fields that are asked for first, each with a
// visible gap that is reported until it is filled.

import MandateLanguage
import MandateRules

struct Template {
  let plain: String
  let snippet: String

  init(_ kind: SectionKind, _ language: Language, lineEnd: String) {
    let keyword = Keywords.section(kind)
    let (fields, inItem) = Template.fields(kind)
    let words = fields.compactMap { keyword.field($0)?.words.canonical(language) }
    var stops = 0
    func stop() -> String {
      stops += 1
      return "${\(stops):\(gap)}"
    }
    switch keyword.shape {
    case .line:
      plain = ": "
      snippet = ": " + stop() + words.map { "\(lineEnd)  \(Snippet.escape($0)): " + stop() }.joined()
    case .fields:
      plain = ":\(lineEnd)  "
      snippet = ":" + words.map { "\(lineEnd)  \(Snippet.escape($0)): " + stop() }.joined() + (words.isEmpty ? "\(lineEnd)  " + stop() : "")
    case .items:
      plain = ":\(lineEnd)  - "
      let indent = inItem ? "      " : "  "
      let first = inItem || words.isEmpty ? "\(lineEnd)  - " + stop() : ""
      snippet = ":" + first + words.map { "\(lineEnd)\(indent)\(Snippet.escape($0)): " + stop() }.joined()
    }
  }

  /// The fields worth asking for at once, and whether an item has them.
  private static func fields(_ kind: SectionKind) -> ([FieldKind], inItem: Bool) {
    switch kind {
    case .ambition: ([.now], false)
    case .goals: ([.indicator, .deadline], true)
    case .scope: ([.inside, .outside], false)
    case .facts: ([.source, .year], true)
    case .risks: ([.handling, .responsible], true)
    case .participants: ([.role, .responsibility, .representative, .deputy], true)
    case .coordination: ([.by, .duties, .authority, .reportsTo], false)
    case .governance: ([.line], false)
    case .meetings: ([.task, .frequency, .convener], true)
    case .routines: ([.notice, .agenda, .minutes, .disagreement], false)
    case .measures, .tasks: ([.responsible, .deadline], true)
    case .resources: ([.time, .money, .competence], false)
    case .evaluation: ([.method, .responsible, .next], false)
    case .decision: ([.caseNumber, .date], false)
    case .inquiry: ([.problem, .measures, .principles, .effects, .recommendation, .conditions], false)
    case .basisForDecision: ([.interestsWeighed, .conclusion, .feasibleBecause], false)
    case .duration: ([.review], false)
    default: ([], false)
    }
  }
}

extension SectionKeyword {
  fileprivate enum Shape {
    /// `Status: utkast`
    case line
    case fields
    case items
  }

  fileprivate var shape: Shape {
    switch heading {
    case .item: return .items
    case .field(.frequency, _) where holdsItems: return .items
    case .field,
      .value where fields.isEmpty || kind == .commissionedBy || kind == .roomForAction:
      return .line
    case .value: return kind == .problem || kind == .userInvolvement ? .line : .fields
    }
  }
}

enum Snippet {
  /// Text as it stands in a snippet.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == "$" || character == "}" || character == "\\" { result += "\\" }
      result.append(character)
    }
    return result
  }
}
