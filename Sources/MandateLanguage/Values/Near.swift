// When a word is close enough to a known one to be taken for a slip of the pen. Short words are left alone: `Fare` is not `Fase`.

/// Whether one is the other with a slip: one letter added, lost, changed or swapped with its neighbour where the shorter has six letters
/// or more, two such from nine. Writing æ, ø and å without the letters themselves (`ae`, `o`, `oe`, `a`, `aa`) is never a slip too many.
package func isNear(_ a: String, _ b: String) -> Bool {
  slips(scalars(a), scalars(b)) != nil
}

/// The known word with the fewest slips; of equals, the first.
package func nearest(_ word: String, in known: some Sequence<String>) -> String? {
  let written = scalars(word)
  let letters = Letters(written)
  var best: (word: String, slips: Int)?
  for candidate in known where letters.mayBeNear(Letters(candidate.unicodeScalars)) {
    guard let count = slips(written, scalars(candidate)), count < best?.slips ?? .max else { continue }
    if count == 0 { return candidate }
    best = (candidate, count)
  }
  return best?.word
}

/// Longer than any keyword with two slips; a word beyond it is not looked at.
private let longestWord = 80

/// Which letters a word has: most pairs of words are told apart by that alone.
private struct Letters {
  private var set: UInt32 = 0
  private var count = 0

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      count += 1
      switch scalar {
      // The `e` of `ae` and `oe` may be no letter of its own.
      case "e", "E": break
      case "a"..."z", "A"..."Z": set |= 1 << (scalar.value & 0x1F)
      case "å", "Å", "æ", "Æ": set |= 1 << 1
      case "ø", "Ø": set |= 1 << 15
      default: break
      }
    }
  }

  /// A slip takes away one letter, adds one, or both.
  func mayBeNear(_ other: Letters) -> Bool {
    let shorter = min(count, other.count)
    return (set ^ other.set).nonzeroBitCount <= (shorter >= 9 ? 4 : shorter >= 6 ? 2 : 0)
  }
}

private func scalars(_ text: String) -> [Unicode.Scalar] {
  var result: [Unicode.Scalar] = []
  result.reserveCapacity(16)
  for scalar in composed(text).unicodeScalars.prefix(longestWord + 1) {
    if scalar.isASCII {
      result.append(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    } else {
      result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }
  return result
}

/// The number of slips between two words, or nil if there are more than the shorter one allows.
private func slips(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int? {
  let shorter = min(a.count, b.count)
  let allowed = shorter >= 9 ? 2 : shorter >= 6 ? 1 : 0
  guard shorter > 0, max(a.count, b.count) <= longestWord else { return nil }
  // A letter written as two makes a word longer without being a slip.
  let asTwo = max(a.count { isSpecial($0) }, b.count { isSpecial($0) })
  guard abs(a.count - b.count) <= allowed + asTwo else { return nil }

  // Edit distance with neighbours swapped (optimal string alignment), three rows at a time.
  let width = b.count + 1
  var beforeLast = [Int](repeating: 0, count: width)
  var last = Array(0..<width)
  var row = last
  for i in 1...a.count {
    row[0] = i
    var least = i
    for j in 1..<width {
      var cost = min(last[j], row[j - 1]) + 1
      cost = min(cost, last[j - 1] + (isSame(a[i - 1], b[j - 1]) ? 0 : 1))
      if j > 1, spells(b[j - 2], b[j - 1], a[i - 1]) { cost = min(cost, last[j - 2]) }
      if i > 1, spells(a[i - 2], a[i - 1], b[j - 1]) { cost = min(cost, beforeLast[j - 1]) }
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
      row[j] = cost
      least = min(least, cost)
    }
    if least > allowed, (last.min() ?? 0) > allowed { return nil }
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[b.count] <= allowed ? last[b.count] : nil
}

private func isSpecial(_ letter: Unicode.Scalar) -> Bool {
  letter == "æ" || letter == "ø" || letter == "å"
}

private func isSame(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
  if a == b { return true }
  switch (a, b) {
  case ("ø", "o"), ("o", "ø"), ("å", "a"), ("a", "å"): return true
  default: return false
  }
}

/// Whether two letters stand for one that the keyboard lacked.
private func spells(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ letter: Unicode.Scalar) -> Bool {
  switch letter {
  case "æ": return first == "a" && second == "e"
  case "ø": return first == "o" && second == "e"
  case "å": return first == "a" && second == "a"
  default: return false
  }
}
