// What the search knows of one piece of guidance: its parts, each with a weight, and the ways people ask for it.

/// A text of a piece of guidance and how much a word of it counts, in twentieths.
struct SearchField: Sendable {
  let text: String
  let weight: Int

  /// How much a word of a whole question counts, in twentieths.
  static let questionWeight = 40

  static func title(_ text: String) -> SearchField { SearchField(text: text, weight: 60) }
  static func words(_ text: String) -> SearchField { SearchField(text: text, weight: 80) }
  static func text(_ text: String) -> SearchField { SearchField(text: text, weight: 6) }
}

/// A piece of guidance as the search sees it.
struct SearchDocument: Sendable {
  let fields: [SearchField]
  /// Whole questions, one a line: a question that resembles one of them is most likely for this document.
  let questions: [String]
}
