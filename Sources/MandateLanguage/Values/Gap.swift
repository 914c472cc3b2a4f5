// The visible gap that templates leave for the writer to fill in.

/// The bytes of every gap: `…` that does not end a word (`osv…`), `[…]`, and `...` where nothing else is said.
package func gaps(in words: Words) -> [Range<Int>] {
  if words.count == 3, words.allSatisfy({ $0.folded == "." }) { return [words.range] }
  var found: [Range<Int>] = []
  for index in words.indices where words[index].kind == .mark && words[index].folded == "…" {
    let isBracketed =
      index > words.startIndex && words[index - 1].folded == "[" && index + 1 < words.endIndex && words[index + 1].folded == "]"
    if isBracketed {
      // `sentra[…]` marks a cut in a quotation.
      if words.isTight(before: index - 1), words[index - 2].kind == .letters { continue }
      found.append(words[index - 1...index + 1].range)
    } else if !words.isTight(before: index) || words[index - 1].kind == .mark {
      found.append(words[index].range)
    }
  }
  return found + dottedGaps(in: words)
}

/// `[...]` with three full stops.
private func dottedGaps(in words: Words) -> [Range<Int>] {
  var found: [Range<Int>] = []
  for start in words.indices where words[start].kind == .mark && words.endIndex - start >= 5 && words[start].folded == "[" {
    guard words[start + 4].folded == "]", words[start + 1..<start + 4].allSatisfy({ $0.folded == "." }) else { continue }
    found.append(words[start..<start + 5].range)
  }
  return found
}
