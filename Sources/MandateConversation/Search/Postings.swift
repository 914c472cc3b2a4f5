// Which documents, or ways of asking, hold a term: the lists that a search runs through, laid end to end.

struct Postings: Sendable {
  private let starts: [Int32]
  private let owners: [UInt16]

  /// `termStarts` says where the terms of each owner begin in `terms`, and where the last ones end. A list is in the owners' order, and has an
  /// owner as often as the owner has the term.
  init(terms: [UInt16], starts termStarts: [Int32], termCount: Int) {
    var starts: [Int32] = Array(repeating: 0, count: termCount + 1)
    for term in terms { starts[Int(term) + 1] &+= 1 }
    for term in 0..<termCount { starts[term + 1] &+= starts[term] }
    self.starts = starts
    // The pairs are very many, so nothing is checked on the way.
    owners = Array(unsafeUninitializedCapacity: terms.count) { owners, count in
      starts.withUnsafeMutableBufferPointer { next in
        for owner in 0..<termStarts.count - 1 {
          for at in Int(termStarts[owner])..<Int(termStarts[owner + 1]) {
            let term = Int(terms[at])
            owners[Int(next[term])] = UInt16(truncatingIfNeeded: owner)
            next[term] &+= 1
          }
        }
      }
      count = terms.count
    }
  }

  func count(_ term: Int) -> Int {
    term + 1 < starts.count ? Int(starts[term + 1] - starts[term]) : 0
  }

  /// Where the list of a term is, for what lies beside it.
  func range(_ term: Int) -> Range<Int> {
    term + 1 < starts.count ? Int(starts[term])..<Int(starts[term + 1]) : 0..<0
  }

  var termCount: Int { starts.count - 1 }

  subscript(at place: Int) -> UInt16 { owners[place] }

  /// The owners of a term, in their order.
  subscript(_ term: Int) -> ArraySlice<UInt16> { owners[range(term)] }
}
