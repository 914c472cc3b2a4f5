// A word that nobody knows is most often a known one with a slip in it: a letter too many, too few, wrong or swapped.

enum Spelling {
  /// The number of the known word nearest to this one and how sure that is, or nil if none is near. The nearest wins, then the one
  /// that was met first.
  static func nearest(_ word: [UInt8], _ lexicon: Lexicon) -> (number: Int, certainty: Double)? {
    let allowed = slips(word.count)
    guard allowed > 0 else { return nil }
    let letters = lettersOf(word[...])
    var best: (number: Int, distance: Int)?
    for number in 0..<lexicon.words.count {
      let known = lexicon.words[number]
      guard abs(known.count - word.count) <= allowed, known.count >= 4, isLikelyStart(word, known) else { continue }
      // Each slip can take away one letter and bring in another.
      guard (letters ^ lettersOf(known)).nonzeroBitCount <= 2 * allowed else { continue }
      let limit = min(allowed, (best?.distance ?? allowed + 1) - 1)
      guard limit > 0 else { break }
      guard let distance = distance(word, known, limit: limit), isPlausible(distance, word.count, known.count) else { continue }
      best = (number, distance)
    }
    return best.map { ($0.number, certainty(word.count, $0.distance)) }
  }

  /// Two wrong letters in a short word make another word; two that are left out are still a slip.
  private static func isPlausible(_ slips: Int, _ length: Int, _ known: Int) -> Bool {
    slips < 2 || length >= 10 || known > length
  }

  /// The longer the word, the less likely that it is another one.
  private static func certainty(_ length: Int, _ slips: Int) -> Double {
    switch (slips, length) {
    case (1, 8...): 1
    case (1, _): 0.9
    case (_, 10...): 0.75
    default: 0.6
    }
  }

  /// Which letters a word has, as bits.
  private static func lettersOf(_ word: ArraySlice<UInt8>) -> UInt64 {
    var letters: UInt64 = 0
    for byte in word { letters |= 1 << UInt64(byte & 63) }
    return letters
  }

  private static func slips(_ length: Int) -> Int {
    switch length {
    case ..<5: 0
    case ..<8: 1
    default: 2
    }
  }

  /// Slips in the first letter are rare, but for two letters swapped.
  private static func isLikelyStart(_ word: [UInt8], _ known: ArraySlice<UInt8>) -> Bool {
    let first = known[known.startIndex]
    return first == word[0] || (first == word[1] && known[known.startIndex + 1] == word[0])
  }

  /// The number of slips between two words (a swap of neighbours is one), or nil if there are more than `limit`.
  static func distance(_ one: [UInt8], _ other: ArraySlice<UInt8>, limit: Int) -> Int? {
    let base = other.startIndex
    var earlier: [Int] = []
    var previous = Array(0...other.count)
    var current = previous
    for row in 1...max(1, one.count) where row <= one.count {
      current[0] = row
      var least = row
      for column in 1...max(1, other.count) where column <= other.count {
        let isSame = one[row - 1] == other[base + column - 1]
        var cost = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, one[row - 1] == other[base + column - 2], one[row - 2] == other[base + column - 1] {
          cost = min(cost, earlier[column - 2] + 1)
        }
        current[column] = cost
        least = min(least, cost)
      }
      if least > limit { return nil }
      earlier = previous
      previous = current
    }
    return previous[other.count] <= limit ? previous[other.count] : nil
  }
}
