// The index of the guidance in one language: how often each term stands where, and every way of asking as a small document of its
// own. Built once, when the first question is asked.

struct SearchIndex: Sendable {
  private(set) var lexicon: Lexicon
  let documentCount: Int
  let priors: [Double]
  /// Term → documents, with the term's saturated, length-corrected frequency (BM25, fields weighted).
  let documents: Postings
  /// Term → ways of asking.
  let questions: Postings
  /// The document of each way of asking, and the summed weight of its terms.
  let questionOwners: [Int32]
  let questionTotals: [Double]
  /// Term → the documents it is first of all about.
  private(set) var homes: [Int: [Int]] = [:]
  /// How much a term tells documents apart.
  let weights: [Double]
  /// The weight of a word that nothing is known about, a little less than of one that a single document has.
  static let unknownWeight = 4.5

  private static let saturation = 0.8
  private static let lengthShare = 0.4
  private static let stopWeight = 0.8

  init(_ language: SearchLanguage, _ sources: [SearchDocument]) {
    var lexicon = Lexicon(language)
    var counts = TermCounts()
    var asked: [(owner: Int32, terms: [Int])] = []
    for (number, source) in sources.enumerated() {
      counts.begin(Int32(number))
      for field in source.fields {
        for term in lexicon.learn(Array(field.text.utf8)) where !lexicon.isStop(term) {
          counts.add(term, lexicon.isWeak(term) ? field.weight / 2 : field.weight)
        }
      }
      for block in source.questions {
        let bytes = Array(block.utf8)
        for line in Folding.lines(bytes) {
          var seen: [Int] = []
          for term in lexicon.learn(bytes, in: line) {
            if !lexicon.isStop(term) { counts.add(term, SearchField.questionWeight) }
            if !seen.contains(term) { seen.append(term) }
          }
          asked.append((Int32(number), seen))
        }
      }
    }
    self.lexicon = lexicon
    documentCount = sources.count
    priors = sources.map(\.prior)

    let termCount = lexicon.terms.count
    documents = Postings(counts.normalised(saturation: Self.saturation, lengthShare: Self.lengthShare), termCount: termCount)
    var pairs: [(term: Int32, owner: Int32, weight: Float)] = []
    for (number, question) in asked.enumerated() {
      for term in question.terms { pairs.append((Int32(term), Int32(number), 1)) }
    }
    let questions = Postings(pairs, termCount: termCount)
    let owners = asked.map(\.owner)
    let weights = Self.weights(documents, questions, owners, lexicon, documentCount: sources.count)
    self.questions = questions
    self.weights = weights
    questionOwners = owners
    questionTotals = asked.map { $0.terms.reduce(0) { $0 + weights[$1] } }
    for (number, source) in sources.enumerated() {
      for word in source.home {
        if let term = lexicon.term(ofPart: word) { homes[term, default: []].append(number) }
      }
    }
  }

  /// The inverse document frequency of each term, by how many documents are asked for with it; words that say little keep
  /// half of it, and stop words only break ties.
  private static func weights(
    _ documents: Postings, _ questions: Postings, _ owners: [Int32], _ lexicon: Lexicon, documentCount: Int
  ) -> [Double] {
    (0..<lexicon.terms.count).map { term in
      if lexicon.isStop(term) { return stopWeight }
      var asked = 0
      var previous: Int32 = -1
      questions.forEach(term) { question, _ in
        if owners[question] != previous { asked += 1 }
        previous = owners[question]
      }
      let weight = weight(found: asked, of: documentCount)
      return lexicon.isWeak(term) ? weight / 2 : weight
    }
  }

  private static func weight(found: Int, of count: Int) -> Double {
    let ratio = (Double(count - found) + 0.5) / (Double(found) + 0.5)
    return logarithm(1 + ratio)
  }
}

/// The terms of the documents, counted one document after another.
private struct TermCounts {
  private var pairs: [(term: Int32, owner: Int32, weight: Float)] = []
  private var lengths: [Double] = []
  private var first = 0
  private var owner: Int32 = 0
  /// Where the pair of a term is in `pairs`, if it is of this document.
  private var places: [Int32] = []

  mutating func begin(_ owner: Int32) {
    self.owner = owner
    first = pairs.count
    lengths.append(0)
  }

  mutating func add(_ term: Int, _ weight: Double) {
    while places.count <= term { places.append(-1) }
    let place = Int(places[term])
    if place >= first, place < pairs.count, pairs[place].term == Int32(term) {
      pairs[place].weight += Float(weight)
    } else {
      places[term] = Int32(pairs.count)
      pairs.append((Int32(term), owner, Float(weight)))
    }
    lengths[lengths.count - 1] += weight
  }

  func normalised(saturation: Double, lengthShare: Double) -> [(term: Int32, owner: Int32, weight: Float)] {
    let mean = lengths.reduce(0, +) / Double(max(1, lengths.count))
    return pairs.map { pair in
      let length = mean > 0 ? lengths[Int(pair.owner)] / mean : 1
      let frequency = Double(pair.weight) / (1 - lengthShare + lengthShare * length)
      return (pair.term, pair.owner, Float(frequency * (saturation + 1) / (frequency + saturation)))
    }
  }
}
