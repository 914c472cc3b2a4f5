// What somebody may have meant by a command, an option, a code or an id. The words of a command line are short and their list is closed, so the
// measure is kinder than the one for the words of a mandate: `chek` is `check`, `frmat` is `format`.

enum Nearness {
  /// The known word with the fewest slips, if there are few for its length; else the one that begins so. Of equals, the first.
  static func nearest(_ written: String, in known: [String]) -> String? {
    let word = letters(written)
    var best: (word: String, slips: Int)?
    for candidate in known {
      let other = letters(candidate)
      guard let count = slips(word, other, atMost: allowed(word, other)), count < best?.slips ?? .max else { continue }
      best = (candidate, count)
    }
    if let best { return best.word }
    return word.count < 3 ? nil : known.first { letters($0).starts(with: word) }
  }

  /// Up to three names that share words with what was written: `evaluation-vague` is among `evaluation-frequency-vague`.
  static func related(_ written: String, in known: [String]) -> [String] {
    if let near = nearest(written, in: known) { return [near] }
    let words = Set(parts(written))
    let shared = known.map { (name: $0, count: words.intersection(parts($0)).count) }.filter { $0.count > 0 }
    guard let most = shared.map(\.count).max(), most * 2 >= words.count else { return [] }
    return shared.filter { $0.count == most }.prefix(3).map(\.name)
  }

  private static func parts(_ name: String) -> [String] {
    name.lowercased().split { "-. _".contains($0) }.map(String.init).filter { $0.utf8.count > 2 }
  }

  /// No command, option or id is longer than this; what is, is near to none.
  private static let longest = 60

  private static func letters(_ word: String) -> [Unicode.Scalar] {
    Array(word.drop { $0 == "-" }.lowercased().unicodeScalars.prefix(longest))
  }

  private static func allowed(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    let shorter = min(a.count, b.count)
    return shorter < 2 ? 0 : shorter < 5 ? 1 : shorter < 9 ? 2 : 3
  }

  /// Letters added, lost, changed or swapped with their neighbour; nil if there are more than allowed.
  private static func slips(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard !a.isEmpty, !b.isEmpty, abs(a.count - b.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
