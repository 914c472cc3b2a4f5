// What a question about the mandate looks like: a few ideas that must be in it, whatever else is. `hvem koordinator` fits `Hvem er det som
// samordner?` and `Kven koordinerer her?` alike.

/// Every part must be in the question.
struct Pattern: Sendable {
  private let terms: [Int]

  /// Nil where a word is unknown to the lexicon, so that the pattern can never fit.
  init?(_ text: Substring, _ lexicon: Lexicon) {
    var terms: [Int] = []
    for word in text.split(separator: " ") {
      guard let term = lexicon.anyTerm(Pattern.folded(word)) else { return nil }
      terms.append(term)
    }
    self.terms = terms
  }

  /// Folded, with the `_` of an idea's name kept.
  static func folded(_ word: Substring) -> [UInt8] {
    var folded: [UInt8] = []
    Folding.forEachWord(Array(word.utf8)) { part, _ in folded += (folded.isEmpty ? [] : [UInt8(ascii: "_")]) + part }
    return folded
  }

  /// How many ideas of the question the pattern explains, or nil where it does not fit.
  func fit(_ question: Set<Int>) -> Int? {
    terms.allSatisfy(question.contains) ? terms.count : nil
  }

  func explains(_ term: Int) -> Bool { terms.contains(term) }
}
