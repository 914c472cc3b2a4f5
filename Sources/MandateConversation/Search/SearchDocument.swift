// What the search knows of one piece of guidance: its parts, each with a weight, and the ways people ask for it.

/// A text of a piece of guidance and how much a word of it counts.
struct SearchField: Sendable {
  let text: String
  let weight: Double

  /// How much a word of a whole question counts.
  static let questionWeight = 2.0

  static func title(_ text: String) -> SearchField { SearchField(text: text, weight: 3) }
  static func words(_ text: String) -> SearchField { SearchField(text: text, weight: 4) }
  static func text(_ text: String) -> SearchField { SearchField(text: text, weight: 0.3) }
}

/// A piece of guidance as the search sees it.
struct SearchDocument: Sendable {
  let fields: [SearchField]
  /// Whole questions, one a line: a question that resembles one of them is most likely for this document.
  let questions: [String]
  /// Words, as the synonyms write them, of the ideas that the document is first of all about.
  let home: [[UInt8]]
  /// Multiplies the score: below 1 for what is seldom what somebody is after.
  let prior: Double
}
