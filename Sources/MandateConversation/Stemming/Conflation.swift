// What the published Norwegian stemmer leaves apart and a search wants together: the noun and the verb of one action
// (`evaluering`, `evaluere`), the one who does it (`koordinator`, `leder`, `leiaren`), and the endings of nynorsk (`openheit`).

extension NorwegianStemmer {
  /// Takes the ending off that stemming left. Meant for folded words, where every letter is ASCII.
  static func conflate(_ word: inout [UInt8]) {
    guard let suffix = remaining.longest(word, from: 3) else { return }
    word.removeLast(suffix.count)
  }

  private static let remaining = Suffixes("er ar ern arn ering ing eringsn heit heiter heita ator atorn asjon")
}
