// Norwegian writes compounds as one word. One that the guidance does not use is read as the two words it is made of.

enum Compound {
  /// The two terms of a word, or nil if it is not made of two known ones. The longest first part wins.
  static func parts(_ word: [UInt8], _ lexicon: Lexicon) -> [Int]? {
    guard lexicon.language == .norwegian, word.count >= 8 else { return nil }
    for split in stride(from: word.count - 4, through: 3, by: -1) {
      guard let last = lexicon.term(ofPart: Array(word[split...])), !lexicon.isWeak(last) else { continue }
      guard let first = first(Array(word[..<split]), lexicon), !lexicon.isWeak(first) else { continue }
      return [first, last]
    }
    return nil
  }

  /// The first part may end in the `s` or `e` that joins it to the next.
  private static func first(_ part: [UInt8], _ lexicon: Lexicon) -> Int? {
    if let term = lexicon.term(ofPart: part) { return term }
    guard let last = part.last, last == UInt8(ascii: "s") || last == UInt8(ascii: "e"), part.count > 3 else { return nil }
    return lexicon.term(ofPart: Array(part.dropLast()))
  }
}
