// What both stemmers ask of a word: does it end so, and which of these endings is the longest. A word is Latin-1 bytes, so that
// every letter of Norwegian and English is one byte and a place in the word is a place in the array.

/// The endings of one step of a stemmer, longest first.
struct Suffixes: Sendable {
  private let suffixes: [[UInt8]]

  /// The endings in any order, separated by spaces.
  init(_ list: StaticString) {
    let bytes = list.withUTF8Buffer { Array($0) }
    suffixes = bytes.split(separator: UInt8(ascii: " ")).map { Array($0) }.sorted { $0.count > $1.count }
  }

  /// The longest ending of `word` among these that begins at `start` or later, or nil.
  func longest(_ word: [UInt8], from start: Int = 0) -> [UInt8]? {
    guard let last = word.last else { return nil }
    let room = word.count - start
    for suffix in suffixes where suffix[suffix.count - 1] == last && suffix.count <= room && word.ends(suffix) {
      return suffix
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether the first `end` bytes (all if nil) end with these.
  func ends(_ suffix: [UInt8], before end: Int? = nil) -> Bool {
    let end = end ?? count
    guard suffix.count <= end else { return false }
    var at = end - suffix.count
    for byte in suffix {
      if self[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// Whether the first `end` bytes end with one of these.
  func ends(anyOf suffixes: [[UInt8]], before end: Int) -> Bool {
    suffixes.contains { ends($0, before: end) }
  }

  /// The byte before `end`, or nil at the beginning.
  func byte(before end: Int) -> UInt8? {
    end > 0 ? self[end - 1] : nil
  }

  /// Puts `replacement` where the last `length` bytes are.
  mutating func replaceLast(_ length: Int, with replacement: StaticString) {
    removeLast(length)
    replacement.withUTF8Buffer { append(contentsOf: $0) }
  }
}

extension [[UInt8]] {
  /// The ASCII bytes of a list separated by spaces.
  static func list(_ text: StaticString) -> [[UInt8]] {
    text.withUTF8Buffer { Array<UInt8>($0) }.split(separator: UInt8(ascii: " ")).map { Array<UInt8>($0) }
  }
}

/// A set of bytes as four words, for the letter classes of the stemmers.
struct Letters: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  /// Every letter must be one of Latin-1.
  init(_ letters: String) {
    for scalar in letters.unicodeScalars where scalar.value < 256 {
      let bit: UInt64 = 1 << UInt64(scalar.value & 63)
      switch scalar.value >> 6 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: return bits.0 & bit != 0
    case 1: return bits.1 & bit != 0
    case 2: return bits.2 & bit != 0
    default: return bits.3 & bit != 0
    }
  }

  /// Where a region that follows a vowel and then a consonant begins, looking from `start`; the end of the word if there is none.
  func regionAfterVowelAndConsonant(_ word: [UInt8], from start: Int = 0) -> Int {
    var at = start
    while at < word.count, !contains(word[at]) { at += 1 }
    while at < word.count, contains(word[at]) { at += 1 }
    return min(at + 1, word.count)
  }
}
