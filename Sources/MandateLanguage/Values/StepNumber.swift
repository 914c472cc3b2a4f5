// A step of the coordination ladder given by its number. The steps' names are the choice's business.

/// `3`, `trinn 3`, `steg tre`, `step 3`, `3. trinn`: 1 to 4 with a reason after it, or nil.
package func readStepNumber(_ words: Words) -> Reading<Int>? {
  var scanner = WordScanner(words)
  let isNamed = scanner.take(stepWords)
  guard let word = scanner.word else { return nil }
  scanner.at += 1
  var isPlace = false
  let number: Int
  if let digits = word.number {
    number = digits
  } else if let cardinal = NumberWords.cardinals[word.folded], isNamed {
    number = cardinal
  } else if let ordinal = NumberWords.ordinals[word.folded], !isNamed {
    (number, isPlace) = (ordinal, true)
  } else {
    return nil
  }
  guard (1...4).contains(number) else { return nil }
  let end = scanner.at
  let hasStop = scanner.isTight && scanner.take(".")
  if !isNamed, hasStop || isPlace {
    if scanner.take(stepWords) { return reading(number, words, end: scanner.at) }
    if isPlace { return nil }
  }
  switch Tail(words[end...]) {
  case .text where !isNamed: return nil
  default: return reading(number, words, end: end)
  }
}

private func reading(_ number: Int, _ words: Words, end: Int) -> Reading<Int> {
  Reading(number, range: words[..<end].range, reason: Tail(words[end...]).reason)
}

private let stepWords: Set<String> = ["trinn", "trinnet", "steg", "steget", "step", "nivå", "level"]
