// Lists of fixed expressions, and the scanner that looks for them: every reader of values goes through words one way, from the left.

/// Fixed expressions, looked up by their first word.
struct Phrases: Sendable {
  private let byFirst: [String: [[String]]]

  /// Expressions are written in lower case with their words apart, separated by `|`.
  init(_ text: String) {
    var byFirst: [String: [[String]]] = [:]
    for phrase in text.split(separator: "|") {
      let bytes = Array(phrase.utf8)
      let parts = words(bytes, 0..<bytes.count).map(\.folded)
      if let first = parts.first { byFirst[first, default: []].append(parts) }
    }
    self.byFirst = byFirst.mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// The index after the longest expression that begins at an index, or nil.
  func end(in words: Words, at start: Int) -> Int? {
    guard start < words.endIndex, let candidates = byFirst[words[start].folded] else { return nil }
    for candidate in candidates where words.endIndex - start >= candidate.count {
      if candidate.indices.allSatisfy({ words[start + $0].folded == candidate[$0] }) { return start + candidate.count }
    }
    return nil
  }

  /// The first expression anywhere, as indices of words.
  func first(in words: Words) -> Range<Int>? {
    for start in words.indices {
      if let end = end(in: words, at: start) { return start..<end }
    }
    return nil
  }
}

/// A place among words, from which a reader takes what it knows.
struct WordScanner {
  let words: Words
  var at: Int

  init(_ words: Words) {
    self.words = words
    at = words.startIndex
  }

  init(_ words: Words, at: Int) {
    self.words = words
    self.at = at
  }

  var word: Word? {
    at < words.endIndex ? words[at] : nil
  }

  var isAtEnd: Bool {
    at >= words.endIndex
  }

  var rest: Words {
    words[at...]
  }

  /// Whether the word here stands right after the one before, without white space.
  var isTight: Bool {
    words.isTight(before: at)
  }

  mutating func take(_ folded: String) -> Bool {
    guard word?.folded == folded else { return false }
    at += 1
    return true
  }

  mutating func take(_ any: Set<String>) -> Bool {
    guard let word, any.contains(word.folded) else { return false }
    at += 1
    return true
  }

  mutating func take(_ phrases: Phrases) -> Bool {
    guard let end = phrases.end(in: words, at: at) else { return false }
    at = end
    return true
  }

  mutating func takeDash() -> Bool {
    guard let word, word.isDash else { return false }
    at += 1
    return true
  }

  /// A run of digits of a permitted length.
  mutating func takeDigits(_ lengths: ClosedRange<Int>) -> Int? {
    guard let word, word.kind == .digits, lengths.contains(word.range.count), let number = word.number else { return nil }
    at += 1
    return number
  }
}

extension Word {
  var isDash: Bool {
    switch folded {
    case "-", "–", "—", "−", "‐", "‑", "‒": true
    default: false
    }
  }
}

extension Words {
  /// The bytes from the first word to the last; empty at 0 if there are none.
  package var range: Range<Int> {
    guard let first, let last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether the word at an index stands right after the one before it.
  func isTight(before index: Int) -> Bool {
    guard index > startIndex, index < endIndex else { return false }
    return self[index - 1].range.upperBound == self[index].range.lowerBound
  }
}
