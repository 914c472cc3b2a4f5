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
    let letters: [UInt8]
    let isStop: Bool
  }

  private(set) var parts: [Part] = []

  /// The summed weight of all parts.
  var total: Double { parts.reduce(0) { $0 + $1.weight } }

  init(_ words: [FoldedWord], _ index: SearchIndex, names: Set<[UInt8]> = []) {
    for (term, word) in index.lexicon.read(words) where term != nil || !names.contains(word.bytes) {
      if let term {
        add(term, index.weights[term], 1, index)
        addParts(of: term, word, index)
      } else if let parts = Compound.parts(word.bytes, index.lexicon) {
        for part in parts { add(part, SearchIndex.unknownWeight / 2, 0.7, index) }
      } else if let (read, certainty) = Spelling.nearest(word.bytes, index.lexicon) {
        let term = index.lexicon.meaning(ofWord: read)
        add(term, index.weights[term], certainty, index)
      } else if word.bytes.count > 1 {
        parts.append(Part(term: nil, weight: SearchIndex.unknownWeight, certainty: 1, letters: word.bytes, isStop: false))
      }
    }
  }

  /// A compound that the guidance happens to use says what its parts say, too.
  private mutating func addParts(of term: Int, _ word: FoldedWord, _ index: SearchIndex) {
    guard !index.lexicon.isNamed(term), let parts = Compound.parts(word.bytes, index.lexicon) else { return }
    for part in parts where part != term { add(part, SearchIndex.unknownWeight / 2, 0.7, index) }
  }

  private mutating func add(_ term: Int, _ weight: Double, _ certainty: Double, _ index: SearchIndex) {
    guard !parts.contains(where: { $0.term == term }) else { return }
    let isFound = index.documents.count(term) > 0
    if !isFound, index.lexicon.isWeak(term) { return }
    let isStop = index.lexicon.isStop(term)
    parts.append(Part(term: term, weight: weight, certainty: certainty, letters: Array(index.lexicon.terms[term]), isStop: isStop))
  }
}
