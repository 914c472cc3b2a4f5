// Which documents hold a term, and how much of it: the lists that a search runs through, laid end to end.

struct Postings: Sendable {
  private var starts: [Int32]
  private var owners: [Int32]
  private var weights: [Float]

  /// One entry for each pair of term and owner. The pairs come owner by owner, so each list is in the owners' order.
  init(_ pairs: [(term: Int32, owner: Int32, weight: Float)], termCount: Int) {
    starts = Array(repeating: 0, count: termCount + 1)
    for pair in pairs { starts[Int(pair.term) + 1] += 1 }
    for term in 0..<termCount { starts[term + 1] += starts[term] }
    var next = starts
    owners = Array(repeating: 0, count: pairs.count)
    weights = Array(repeating: 0, count: pairs.count)
    for pair in pairs {
      let at = Int(next[Int(pair.term)])
      next[Int(pair.term)] += 1
      owners[at] = pair.owner
      weights[at] = pair.weight
    }
  }

  func count(_ term: Int) -> Int {
    term + 1 < starts.count ? Int(starts[term + 1] - starts[term]) : 0
  }

  func forEach(_ term: Int, _ body: (_ owner: Int, _ weight: Double) -> Void) {
    guard term + 1 < starts.count else { return }
    for at in Int(starts[term])..<Int(starts[term + 1]) { body(Int(owners[at]), Double(weights[at])) }
  }
}
