// The grammar that VS Code, Sublime Text, TextMate and JetBrains read. It knows words, not meaning: the server's semantic tokens say more.

import MandateServer

enum TextMateGrammar {
  static let notice = "Generated from Sources/MandateLanguage/Keywords. Do not edit: UPDATE_GENERATED=1 swift test --filter EditorTests"

  static func grammar(_ words: Vocabulary) -> JSON {
    [
      "information_for_contributors": [.string(notice)],
      "name": "Mandate",
      "scopeName": "text.mandate",
      "fileTypes": ["mandat", "mandate"],
      "patterns": .array(
        ["comment", "question", "answer", "title", "prose", "heading", "chosen-heading", "chosen-field", "field", "item"].map(include)),
      "repository": repository(words),
    ]
  }

  private static func repository(_ words: Vocabulary) -> JSON {
    let chosenHeadings = words.chosenSections.map { chosen(heading($0.keywords), sectionScope, $0.values) }
    let chosenFields = words.chosenFields.map { chosen(field($0.keywords), fieldScope, $0.values) }
    return [
      "comment": comment(words),
      "question": line(#"^\s*(\?)"#, "string.unquoted.question.mandate"),
      "answer": line(#"^\s*(!)"#, "string.other.answer.mandate"),
      "title": [
        "match": .string("(?i)^\\x{FEFF}?(\\*\\*)?(" + RegularExpression.alternatives(words.titles) + ")\\s*(:)\\s*(.*)$"),
        "captures": captures(["punctuation.definition.bold.mandate", sectionScope, colon, "markup.bold.title.mandate"]),
      ],
      "prose": [
        "begin": .string(heading(words.prose)), "end": #"^(?=[^ \t\r\n#?!])"#,
        "beginCaptures": captures(["punctuation.definition.bold.mandate", sectionScope, colon]),
        "contentName": "meta.prose.mandate",
        "patterns": .array(["comment", "question", "answer", "gap"].map(include)),
      ],
      "heading": rest(heading(words.sections.filter { !words.chosenSections.flatMap(\.keywords).contains($0) }), sectionScope, "value"),
      "chosen-heading": ["patterns": .array(chosenHeadings)],
      "chosen-field": ["patterns": .array(chosenFields)],
      "field": rest(field(words.fields), fieldScope, "value"),
      "item": [
        "begin": .string(
          "(?i)^\\s*(\(RegularExpression.mark))\\s*(?:(\(RegularExpression.alternatives(words.itemNames)))\\s*(:))?"),
        "end": "$",
        "beginCaptures": captures(["punctuation.definition.list.begin.mandate", "entity.name.tag.mandate", colon]),
        "patterns": .array(["short-name", "value"].map(include)),
      ],
      "short-name": ["match": .string(RegularExpression.shortName), "name": "entity.name.type.mandate"],
      "gap": ["match": .string(RegularExpression.gap), "name": "markup.changed.gap.mandate"],
      "value": [
        "patterns": [
          include("gap"),
          ["match": .string("(?i)" + RegularExpression.open), "name": "markup.italic.open.mandate"],
          ["match": .string("(?i)" + RegularExpression.date), "name": "constant.numeric.date.mandate"],
          ["match": .string("(?i)" + RegularExpression.number), "name": "constant.numeric.mandate"],
        ]
      ],
    ]
  }

  // MARK: Rules

  private static let sectionScope = "markup.heading.mandate entity.name.section.mandate"
  private static let fieldScope = "keyword.other.field.mandate"
  private static let colon = "punctuation.separator.key-value.mandate"

  /// A heading with a colon, or a known word that is the whole line.
  private static func heading(_ words: [String]) -> String {
    "(?i)^(\\*\\*)?(" + RegularExpression.alternatives(words) + ")(?:\\*\\*)?(?:\\s*(:)(?:\\*\\*)?|(?=\\s*$))"
  }

  private static func field(_ words: [String]) -> String {
    "(?i)^(?:\\s+|\\s*(\(RegularExpression.mark))\\s*)("
      + RegularExpression.alternatives(words) + ")\\s*(:)"
  }

  private static func names(_ scope: String) -> JSON {
    scope == fieldScope
      ? captures(["punctuation.definition.list.begin.mandate", fieldScope, colon])
      : captures(["punctuation.definition.bold.mandate", scope, colon])
  }

  private static func rest(_ begin: String, _ scope: String, _ patterns: String) -> JSON {
    ["begin": .string(begin), "end": "$", "beginCaptures": names(scope), "patterns": [include(patterns)]]
  }

  /// A keyword and the words of its list; what stands after a dash or `fordi` is the reason.
  private static func chosen(_ begin: String, _ scope: String, _ values: [String]) -> JSON {
    let reason: JSON = ["match": #"(?i)(?:[–—-]\s|\bfordi\b|\bbecause\b).*$"#, "name": "meta.reason.mandate"]
    let value: JSON = [
      "match": .string("(?i)(?<![\\p{L}\\p{N}])" + RegularExpression.alternatives(values) + "(?![\\p{L}\\p{N}])"),
      "name": "constant.language.mandate",
    ]
    return ["begin": .string(begin), "end": "$", "beginCaptures": names(scope), "patterns": [reason, value, include("value")]]
  }

  /// A Markdown heading of a known section is a heading; every other `#` line is a comment.
  private static func comment(_ words: Vocabulary) -> JSON {
    let all = words.titles + words.prose + words.sections
    return [
      "patterns": [
        [
          "match": .string("(?i)^(#{1,6})\\s+(\(RegularExpression.alternatives(all)))\\s*:?\\s*$"),
          "captures": captures(["punctuation.definition.heading.mandate", sectionScope]),
        ],
        [
          "begin": #"^\s*(#)"#, "end": "$", "name": "comment.line.number-sign.mandate",
          "beginCaptures": captures(["punctuation.definition.comment.mandate"]),
          "patterns": [["match": .string(RegularExpression.code), "name": "constant.other.code.mandate"]],
        ],
      ]
    ]
  }

  private static func line(_ begin: String, _ scope: String) -> JSON {
    ["begin": .string(begin), "end": "$", "name": .string(scope), "beginCaptures": captures(["punctuation.definition.dialogue.mandate"])]
  }

  private static func include(_ name: String) -> JSON { ["include": .string("#" + name)] }

  private static func captures(_ scopes: [String]) -> JSON {
    .object(scopes.enumerated().map { JSON.Member(key: "\($0.offset + 1)", value: ["name": .string($0.element)]) })
  }
}

extension JSON {
  /// A member or an element a line, so that a change shows in a diff.
  func indented(_ depth: Int = 0) -> String {
    let (outer, inner) = (String(repeating: "  ", count: depth), String(repeating: "  ", count: depth + 1))
    if description.count < 100, depth > 0 { return description }
    switch self {
    case .array(let values) where values.allSatisfy({ $0.string != nil }): return description
    case .array(let values):
      return "[\n" + values.map { inner + $0.indented(depth + 1) }.joined(separator: ",\n") + "\n\(outer)]"
    case .object(let members):
      let lines = members.map { inner + JSON.string($0.key).description + ": " + $0.value.indented(depth + 1) }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
    default: return description
    }
  }
}
