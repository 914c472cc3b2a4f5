// A question as the index sees it: its terms with their weights, unknown words taken apart, corrected or kept as a sign that the
// question is about something else.

struct Query: Sendable {
  struct Part: Sendable {
    /// Nil for a word that nothing is known about.
    let term: Int?
    /// How much it matters whether a document has it.
    let weight: Double
    /// How sure it is that this is what was meant.
    let certainty: Double
  }

  private(set) var parts: [Part] = []
  /// Words that were read as another word, with that word: for telling the reader.
  private(set) var corrections: [(written: FoldedWord, read: [UInt8])] = []

  /// The summed weight of all parts.
  var total: Double { parts.reduce(0) { $0 + $1.weight } }

  init(_ words: [FoldedWord], _ index: SearchIndex) {
    for (term, word) in index.lexicon.read(words) {
      if let term {
        add(term, 1, index)
      } else if let parts = Compound.parts(word.bytes, index.lexicon) {
        for part in parts { add(part, 0.8, index) }
      } else if let (read, certainty) = Spelling.nearest(word.bytes, index.lexicon) {
        corrections.append((word, Array(index.lexicon.words[read])))
        if let term = index.lexicon.meaning(ofWord: read) { add(term, certainty, index) }
      } else if word.bytes.count > 1 {
        parts.append(Part(term: nil, weight: index.unknownWeight, certainty: 1))
      }
    }
  }

  private mutating func add(_ term: Int, _ certainty: Double, _ index: SearchIndex) {
    guard !parts.contains(where: { $0.term == term }) else { return }
    let isFound = index.documents.count(term) > 0
    if !isFound, index.lexicon.isWeak(term) { return }
    parts.append(Part(term: term, weight: index.weights[term], certainty: certainty))
  }
}
