// How much a term says of what a question is about.

extension SearchCorpus {
  private static let stopWeight = 0.8
  private static let weakShare = 0.8

  /// How much each term tells documents apart: the inverse of how many documents are asked for with it, each counted by how evenly the
  /// term is spread over them. Words that say little keep most of it, and stop words only break ties.
  static func weights(_ asked: AskedTerms, _ lexicon: Lexicon, documentCount: Int) -> [Double] {
    let questions = Postings(terms: asked.terms, starts: asked.starts, termCount: lexicon.terms.count)
    return (0..<lexicon.terms.count).map { term in
      if lexicon.isStop(term) { return stopWeight }
      let found = spread(questions[term], asked.owners)
      let weight = logarithm(1 + (Double(documentCount) - found + 0.5) / (found + 0.5))
      // To a thousandth, as they are packed.
      return (max(0, lexicon.isWeak(term) ? weight * weakShare : weight) * 1000).rounded() / 1000
    }
  }

  /// Over how many documents some ways of asking are spread, as many as would hold them evenly (the exponential of the entropy). Those of
  /// a document follow each other.
  private static func spread(_ questions: ArraySlice<UInt16>, _ owners: [UInt16]) -> Double {
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
