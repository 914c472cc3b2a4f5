// Which documents hold a term, and how much of it: the lists that a search runs through, laid end to end.

struct Postings: Sendable {
  private var starts: [Int32]
  private var owners: [Int32]
  /// Empty where every weight is 1.
  private var weights: [Float]

  /// One entry for each pair of term and owner. The pairs come owner by owner, so each list is in the owners' order.
  init(terms: [Int32], owners pairOwners: [Int32], weights pairWeights: [Float] = [], termCount: Int) {
    starts = Array(repeating: 0, count: termCount + 1)
    for term in terms { starts[Int(term) + 1] += 1 }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    owners = Array(repeating: 0, count: terms.count)
    weights = Array(repeating: 1, count: pairWeights.count)
    for pair in terms.indices {
      let term = Int(terms[pair])
      let at = Int(next[term])
      next[term] += 1
      owners[at] = pairOwners[pair]
      if !pairWeights.isEmpty { weights[at] = pairWeights[pair] }
    }
  }

  func count(_ term: Int) -> Int {
    term + 1 < starts.count ? Int(starts[term + 1] - starts[term]) : 0
  }

  func forEach(_ term: Int, _ body: (_ owner: Int, _ weight: Double) -> Void) {
    guard term + 1 < starts.count else { return }
    for at in Int(starts[term])..<Int(starts[term + 1]) { body(Int(owners[at]), weights.isEmpty ? 1 : Double(weights[at])) }
  }
}
