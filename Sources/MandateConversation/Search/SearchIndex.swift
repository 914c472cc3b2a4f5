// The index of the guidance in one language: how often each term stands where, and every way of asking as a small document of its
// own.

struct SearchIndex: Sendable {
  let lexicon: Lexicon
  let documentCount: Int
  /// Term → documents.
  let documents: Postings
  /// Beside each document of a term, the term's saturated, length-corrected frequency (BM25, fields weighted).
  private let frequencies: [Float]
  /// Term → ways of asking.
  let questions: Postings
  let asked: AskedTerms
  /// The summed weight of the terms of each way of asking.
  let questionTotals: [Float]
  /// How many groups of letters a term and a way of asking have; a stop word has none.
  let letterCounts: [UInt8]
  let questionLetters: [Float]
  /// How much a term tells documents apart.
  let weights: [Double]
  /// The weight of a word that nothing is known about, a little less than of one that a single document has.
  static let unknownWeight = 4.5

  private static let saturation = 0.8
  private static let lengthShare = 0.4

  /// The document of each way of asking.
  var questionOwners: [UInt16] { asked.owners }

  init(_ corpus: SearchCorpus) {
    let lexicon = corpus.lexicon
    self.lexicon = lexicon
    documentCount = corpus.counts.documentCount
    let termCount = lexicon.terms.count
    documents = Postings(terms: corpus.counts.terms, starts: corpus.counts.starts, termCount: termCount)
    frequencies = Self.frequencies(corpus.counts, documents)
    asked = corpus.questions
    questions = Postings(terms: asked.terms, starts: asked.starts, termCount: termCount)
    weights = corpus.weights
    letterCounts = (0..<termCount).map { lexicon.isStop($0) ? 0 : UInt8(clamping: LetterGroups.count(ofLetters: lexicon.terms.length($0))) }
    var totals: [Float] = Array(repeating: 0, count: asked.owners.count)
    var letters = totals
    for question in asked.owners.indices {
      for term in asked[question] {
        totals[question] += Float(weights[Int(term)])
        letters[question] += Float(letterCounts[Int(term)])
      }
    }
    questionTotals = totals
    questionLetters = letters
  }

  func forEachDocument(of term: Int, _ body: (_ document: Int, _ frequency: Double) -> Void) {
    for at in documents.range(term) { body(Int(documents[at: at]), Double(frequencies[at])) }
  }

  /// The ways of asking in which two terms follow each other.
  func questions(with first: UInt16, then second: UInt16) -> [Int] {
    let rarer =
      first == AskedTerms.edge || (second != AskedTerms.edge && questions.count(Int(second)) < questions.count(Int(first))) ? second : first
    guard rarer != AskedTerms.edge else { return [] }
    var found: [Int] = []
    for question in questions[Int(rarer)] where asked.has(first, then: second, in: Int(question)) && found.last != Int(question) {
      found.append(Int(question))
    }
    return found
  }

  /// BM25's share of a term in a document: more of it counts for less and less, and a long document's words for less than a short one's.
  private static func frequencies(_ counts: TermCounts, _ documents: Postings) -> [Float] {
    let lengths = (0..<counts.documentCount).map { document in
      counts.pairs(of: document).reduce(0) { $0 + Int(counts.amounts[$1]) }
    }
    let mean = Double(lengths.reduce(0, +)) / Double(max(1, lengths.count))
    var frequencies: [Float] = Array(repeating: 0, count: counts.terms.count)
    var places: [UInt16] = Array(repeating: 0, count: documents.termCount)
    for document in lengths.indices {
      let length = mean > 0 ? Double(lengths[document]) / mean : 1
      let share = 20 * (1 - lengthShare + lengthShare * length)
      for at in counts.pairs(of: document) {
        let term = Int(counts.terms[at])
        let frequency = Double(counts.amounts[at]) / share
        frequencies[documents.range(term).lowerBound + Int(places[term])] = Float(frequency * (saturation + 1) / (frequency + saturation))
        places[term] += 1
      }
    }
    return frequencies
  }
}
