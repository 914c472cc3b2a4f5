// Which documents hold a term, and how much of it: the lists that a search runs through, laid end to end.

struct Postings: Sendable {
  private let starts: [Int32]
  private let owners: [Int32]
  /// Empty where every weight is 1.
  private let weights: [Float]

  /// One entry for each pair of term and owner. The pairs come owner by owner, so each list is in the owners' order.
  init(terms: [Int32], owners pairOwners: [Int32], weights pairWeights: [Float] = [], termCount: Int) {
    var starts: [Int32] = Array(repeating: 0, count: termCount + 1)
    for term in terms { starts[Int(term) + 1] &+= 1 }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    self.starts = starts
    // Where the next owner of each term goes; the pairs are very many, so nothing is checked on the way.
    owners = Array(unsafeUninitializedCapacity: terms.count) { owners, count in
      var next = starts
      next.withUnsafeMutableBufferPointer { next in
        for pair in terms.indices {
          let term = Int(terms[pair])
          owners[Int(next[term])] = pairOwners[pair]
          next[term] &+= 1
        }
      }
      count = terms.count
    }
    guard !pairWeights.isEmpty else {
      weights = []
      return
    }
    var next = starts
    var weights: [Float] = Array(repeating: 0, count: terms.count)
    for pair in terms.indices {
      let term = Int(terms[pair])
      weights[Int(next[term])] = pairWeights[pair]
      next[term] += 1
    }
    self.weights = weights
  }

  func count(_ term: Int) -> Int {
    term + 1 < starts.count ? Int(starts[term + 1] - starts[term]) : 0
  }

  /// The owners of a term, in their order.
  subscript(_ term: Int) -> ArraySlice<Int32> {
    term + 1 < starts.count ? owners[Int(starts[term])..<Int(starts[term + 1])] : []
  }

  func forEach(_ term: Int, _ body: (_ owner: Int, _ weight: Double) -> Void) {
    guard term + 1 < starts.count else { return }
    for at in Int(starts[term])..<Int(starts[term + 1]) { body(Int(owners[at]), weights.isEmpty ? 1 : Double(weights[at])) }
  }
}
