// The ways people ask for a piece of guidance, written by hand. They are what lets a question in everyday words find advice that is
// worded differently; the first of each language is a whole question, shown where questions are proposed.

internal import MandateLanguage

struct Phrasings: Sendable {
  /// The id of the guidance that answers.
  let entry: String
  private let nb: String
  private let nn: String
  private let en: String

  /// Each text holds one way of asking a line.
  init(_ entry: String, nb: String, nn: String, en: String) {
    self.entry = entry
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// One way of asking a line.
  func text(_ language: Language) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  subscript(_ language: Language) -> [Substring] {
    text(language).split(separator: "\n")
  }

  /// The question to show.
  func question(_ language: Language) -> String {
    String(text(language).prefix { $0 != "\n" })
  }

  static let all: [Phrasings] = bufdir1 + bufdir2 + bufdir3 + bufdir4 + bufdir5 + coordination + phases + difi + reports

  static func of(_ entry: String) -> Phrasings? {
    byEntry[entry].map { all[$0] }
  }

  private static let byEntry = Dictionary(all.enumerated().map { ($1.entry, $0) }, uniquingKeysWith: { first, _ in first })
}
