// Single words that point to a piece of guidance without being in it: what people call the thing, what goes wrong with it, who does it.
// They count less than a way of asking, but there is no limit to the questions they can be part of.

struct AssociatedWords: Sendable {
  /// The id of the guidance.
  let entry: String
  /// Bokmål, with nynorsk where the stem differs.
  private let norwegian: String
  private let english: String

  init(_ entry: String, norwegian: String, english: String) {
    self.entry = entry
    self.norwegian = norwegian
    self.english = english
  }

  subscript(_ language: SearchLanguage) -> String {
    language == .english ? english : norwegian
  }

  static let all: [AssociatedWords] = bufdirWords + otherWords

  static func of(_ entry: String) -> AssociatedWords? {
    byEntry[entry].map { all[$0] }
  }

  private static let byEntry = Dictionary(all.enumerated().map { ($1.entry, $0) }, uniquingKeysWith: { first, _ in first })
}
