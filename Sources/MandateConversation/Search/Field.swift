// What the search knows of one piece of guidance: its parts, each with a weight, and the ways people ask for it.

/// A text of a piece of guidance and how much a word of it counts.
struct Field: Sendable {
  let text: String
  let weight: Double

  static func title(_ text: String) -> Field { Field(text: text, weight: 3) }
  static func phrasing(_ text: String) -> Field { Field(text: text, weight: 2) }
  static func words(_ text: String) -> Field { Field(text: text, weight: 4) }
  static func text(_ text: String) -> Field { Field(text: text, weight: 0.3) }
}

/// A piece of guidance as the search sees it.
struct SearchDocument: Sendable {
  let fields: [Field]
  /// Whole questions: a question that resembles one of them is most likely for this document.
  let questions: [String]
  /// Words, as the synonyms write them, of the ideas that the document is first of all about.
  let home: [[UInt8]]
  /// Multiplies the score: below 1 for what is seldom what somebody is after.
  let prior: Double
}
