// What the words of a mandate are, for colouring: keywords, choices, dates, names, remarks. Everything else is plain text.

import MandateLanguage
import MandateRules

package struct Token: Hashable, Sendable {
  /// The names are the protocol's own, so that every theme has a colour for them.
  package enum Kind: String, CaseIterable, Sendable {
    /// A heading.
    case keyword
    /// A field.
    case property
    /// A mandate's title.
    case namespace
    /// One that is declared: a participant, a meeting.
    case `class`
    /// One that is referred to.
    case variable
    /// A word that is chosen from a list.
    case enumMember
    /// A date, a frequency, a case number.
    case number
    /// A gap, an open point, something that is not relevant.
    case modifier
    case comment
    /// A question to the server.
    case macro
    /// An answer from the server.
    case string
  }

  /// Never empty, and on one line.
  package let range: Range<Int>
  package let kind: Kind
  package let isDeclaration: Bool

  init(_ range: Range<Int>, _ kind: Kind, isDeclaration: Bool = false) {
    self.range = range
    self.kind = kind
    self.isDeclaration = isDeclaration
  }
}

extension Inspection {
  /// In the order of the text, never overlapping.
  ///
  /// - Parameter range: where tokens are wanted; everywhere if nil.
  package func tokens(in range: Range<Int>? = nil) -> [Token] {
    var tokens = lineTokens()
    for mandate in document.mandates { tokens += TokenReader(self, mandate).tokens }
    let ordered = tokens.filter { token in
      !token.range.isEmpty && range.map { $0.touches(token.range) } ?? true
    }.sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    var kept: [Token] = []
    for token in ordered where token.range.lowerBound >= kept.last?.range.upperBound ?? 0 { kept += byLine(token) }
    return kept
  }

  private func lineTokens() -> [Token] {
    document.lines.compactMap { line in
      switch line.kind {
      case .heading: Token(line.keyword, .keyword)
      case .field: Token(line.keyword, .property)
      case .comment: Token(line.content, .comment)
      case .question: Token(line.content, .macro)
      case .answer: Token(line.content, .string)
      case .blank, .item, .text: nil
      }
    }
  }

  /// A token that stands on several lines, one for each.
  private func byLine(_ token: Token) -> [Token] {
    let lines = text.line(at: token.range.lowerBound)...text.line(at: token.range.upperBound)
    guard lines.count > 1 else { return [token] }
    return lines.compactMap { line in
      let part = token.range.clamped(to: document.lines[line].content)
      return part.isEmpty ? nil : Token(part, token.kind, isDeclaration: token.isDeclaration)
    }
  }
}

private struct TokenReader {
  let inspection: Inspection
  let names: Names
  private(set) var tokens: [Token] = []

  init(_ inspection: Inspection, _ mandate: Mandate) {
    self.inspection = inspection
    names = inspection.context(mandate).names
    for segment in mandate.title.segments { tokens.append(Token(segment, .namespace, isDeclaration: true)) }
    for section in mandate.sections { add(section) }
  }

  private mutating func add(_ section: Section) {
    let keyword = Keywords.section(section.kind)
    add(section.value, isReference: keyword.heading.isReference)
    for field in section.fields { add(field, keyword) }
    for item in section.items {
      if let name = item.name, keyword.isNaming { tokens.append(Token(name.range, .class, isDeclaration: true)) }
      if let short = item.shortName { tokens.append(Token(short.range, .class, isDeclaration: true)) }
      if item.chosen != nil, let name = item.name { tokens.append(Token(name.range, .enumMember)) }
      add(item.body, isReference: section.kind == .anchoring)
      if item.body.range != item.text.range { addContent(item.text) }
      for field in item.fields { add(field, keyword) }
    }
  }

  private mutating func add(_ field: Field, _ keyword: SectionKeyword) {
    let isReference =
      switch keyword.field(field.kind)?.type {
      case .references?: true
      case nil: keyword.heading.isReference
      default: false
      }
    for value in [field.value] + field.parts { add(value, isReference: isReference) }
  }

  private mutating func add(_ value: Value, isReference: Bool) {
    guard !value.isEmpty else { return }
    addContent(value)
    guard isReference else { return }
    let text = inspection.text
    for reference in value.references(text, names: names) { tokens.append(Token(reference.range, .variable)) }
  }

  private mutating func addContent(_ value: Value) {
    switch value.content {
    case .choice(let chosen): tokens += chosen.map { Token($0.range, .enumMember) }
    case .step(_, let range, _): tokens.append(Token(range, .enumMember))
    case .date(let reading): tokens.append(Token(reading.range, .number))
    case .frequency(let reading): tokens.append(Token(reading.range, .number))
    case .period(let reading):
      tokens += [reading.value.start, reading.value.end].compactMap { $0.map { Token($0.range, .number) } }
    case .open, .notRelevant: tokens += value.segments.map { Token($0, .modifier) }
    case .gap(let range): tokens.append(Token(range, .modifier))
    case .empty, .text, .vague, .unreadable: break
    }
  }
}

extension SectionKeyword {
  /// Whether its items are participants, meetings and the like.
  fileprivate var isNaming: Bool {
    if case .named = items { true } else { false }
  }
}

extension SectionKeyword.Heading {
  fileprivate var isReference: Bool {
    switch self {
    case .value(.references), .field(_, .references): true
    default: false
    }
  }
}
