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

  /// Words in the first person plural: a coordinator asks for all of them.
  private(set) var saysWe = false
  private(set) var saysI = false
  /// How many words are of matters that the guidance does not cover.
  private(set) var outside = 0
  /// How many words nothing is known about are written like names.
  private(set) var strangeNames = 0
  /// The share of the question's words with a meaning that nothing is known about, from 0 to 1.
  var strangeShare: Double {
    let strange = parts.count { $0.term == nil }
    return strange == 0 ? 0 : Double(strange) / Double(strange + plainWords)
  }
  private var plainWords = 0

  /// The summed weight of all parts.
  var total: Double { parts.reduce(0) { $0 + $1.weight } }

  init(_ words: [FoldedWord], _ index: SearchIndex, names: Set<[UInt8]> = []) {
    let language = index.lexicon.language
    saysWe = words.contains { language.wordsForUs.contains($0.bytes) }
    outside = language.outsideCount(words)
    saysI = words.contains { language.wordsForMe.contains($0.bytes) }
    for (term, word) in index.lexicon.read(words) where term != nil || !names.contains(word.bytes) {
      if let term {
        add(term, index.weights[term], 1, index)
        addParts(of: term, word, index)
      } else if let parts = Compound.parts(word.bytes, index.lexicon) {
        for part in parts { add(part, SearchIndex.unknownWeight / 2, 0.7, index) }
      } else if let (read, certainty) = Spelling.nearest(word.bytes, index.lexicon) {
        corrections.append((word, Array(index.lexicon.words[read])))
        let term = index.lexicon.meaning(ofWord: read)
        add(term, index.weights[term], certainty, index)
      } else if word.bytes.count > 1 {
        parts.append(Part(term: nil, weight: SearchIndex.unknownWeight, certainty: 1))
        if word.isCapitalised, word.range.lowerBound > 0 { strangeNames += 1 }
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
    parts.append(Part(term: term, weight: weight, certainty: certainty))
    if !index.lexicon.isWeak(term), !index.lexicon.isStop(term) { plainWords += 1 }
  }
}
