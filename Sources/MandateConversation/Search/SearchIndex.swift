// The index of the guidance in one language: how often each term stands where, and every way of asking as a small document of its
// own.

struct SearchIndex: Sendable {
  let lexicon: Lexicon
  let documentCount: Int
  /// Term → documents, with the term's saturated, length-corrected frequency (BM25, fields weighted).
  let documents: Postings
  /// Term → ways of asking.
  let questions: Postings
  let asked: AskedTerms
  /// The summed weight of the different terms of each way of asking.
  let questionTotals: [Double]
  /// How many groups of letters a term and a way of asking have; a stop word has none.
  let letterCounts: [Int]
  let questionLetters: [Double]
  /// How much a term tells documents apart.
  let weights: [Double]
  /// The weight of a word that nothing is known about, a little less than of one that a single document has.
  static let unknownWeight = 4.5

  private static let saturation = 0.8
  private static let lengthShare = 0.4
  private static let stopWeight = 0.8
  private static let weakShare = 0.8

  /// The document of each way of asking.
  var questionOwners: [Int32] { asked.owners }

  init(_ corpus: SearchCorpus) {
    let lexicon = corpus.lexicon
    self.lexicon = lexicon
    documentCount = corpus.counts.documentCount
    let termCount = lexicon.terms.count
    documents = Postings(
      terms: corpus.counts.terms, owners: corpus.counts.owners, weights: Self.frequencies(corpus.counts), termCount: termCount)
    asked = corpus.questions
    let (terms, questions) = Self.different(asked, termCount)
    self.questions = Postings(terms: terms, owners: questions, termCount: termCount)
    weights = Self.weights(self.questions, asked.owners, lexicon, documentCount: documentCount)
    letterCounts = (0..<termCount).map { lexicon.isStop($0) ? 0 : LetterGroups.count(ofLetters: lexicon.terms.length($0)) }
    var totals = Array(repeating: 0.0, count: asked.owners.count)
    var letters = totals
    for (term, question) in zip(terms, questions) {
      totals[Int(question)] += weights[Int(term)]
      letters[Int(question)] += Double(letterCounts[Int(term)])
    }
    questionTotals = totals
    questionLetters = letters
  }

  /// The ways of asking in which two terms follow each other.
  func questions(with first: Int32, then second: Int32) -> [Int] {
    let rarer =
      first == AskedTerms.edge || (second != AskedTerms.edge && questions.count(Int(second)) < questions.count(Int(first))) ? second : first
    guard rarer != AskedTerms.edge else { return [] }
    var found: [Int] = []
    for question in questions[Int(rarer)] where asked.has(first, then: second, in: Int(question)) { found.append(Int(question)) }
    return found
  }

  /// Each way of asking with each of its terms, once.
  private static func different(_ asked: AskedTerms, _ termCount: Int) -> (terms: [Int32], questions: [Int32]) {
    var terms: [Int32] = []
    var questions: [Int32] = []
    terms.reserveCapacity(asked.terms.count)
    questions.reserveCapacity(asked.terms.count)
    var last = Array(repeating: Int32(-1), count: termCount)
    for question in asked.owners.indices {
      for term in asked[question] where last[Int(term)] != Int32(question) {
        last[Int(term)] = Int32(question)
        terms.append(term)
        questions.append(Int32(question))
      }
    }
    return (terms, questions)
  }

  /// BM25's share of a term in a document: more of it counts for less and less, and a long document's words for less than a short one's.
  private static func frequencies(_ counts: TermCounts) -> [Float] {
    let lengths = (0..<counts.documentCount).map { document in
      counts.pairs(of: document).reduce(0.0) { $0 + Double(counts.amounts[$1]) }
    }
    let mean = lengths.reduce(0, +) / Double(max(1, lengths.count))
    var frequencies: [Float] = []
    frequencies.reserveCapacity(counts.terms.count)
    for document in lengths.indices {
      let length = mean > 0 ? lengths[document] / mean : 1
      let share = 20 * (1 - lengthShare + lengthShare * length)
      for at in counts.pairs(of: document) {
        let frequency = Double(counts.amounts[at]) / share
        frequencies.append(Float(frequency * (saturation + 1) / (frequency + saturation)))
      }
    }
    return frequencies
  }

  /// How much each term tells documents apart: the inverse of how many documents are asked for with it, each counted by how evenly the
  /// term is spread over them. Words that say little keep most of it, and stop words only break ties.
  private static func weights(
    _ questions: Postings, _ owners: [Int32], _ lexicon: Lexicon, documentCount: Int
  ) -> [Double] {
    (0..<lexicon.terms.count).map { term in
      if lexicon.isStop(term) { return stopWeight }
      let found = spread(questions[term], owners)
      let weight = logarithm(1 + (Double(documentCount) - found + 0.5) / (found + 0.5))
      return lexicon.isWeak(term) ? weight * weakShare : weight
    }
  }

  /// Over how many documents some ways of asking are spread, as many as would hold them evenly (the exponential of the entropy). Those of
  /// a document follow each other.
  private static func spread(_ questions: ArraySlice<Int32>, _ owners: [Int32]) -> Double {
    guard let first = questions.first else { return 0 }
    var owner = owners[Int(first)]
    var here = 0
    var sum = 0.0
    for question in questions {
      let next = owners[Int(question)]
      if next == owner {
        here &+= 1
        continue
      }
      if here > 1 { sum += Double(here) * logarithm(Double(here)) }
      owner = next
      here = 1
    }
    if here > 1 { sum += Double(here) * logarithm(Double(here)) }
    let all = Double(questions.count)
    return exponential(logarithm(all) - sum / all)
  }
}
