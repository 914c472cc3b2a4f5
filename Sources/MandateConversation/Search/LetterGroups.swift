// The groups of four letters that follow each other in some words, a space before and after each word counted with them.

struct LetterGroups: Sendable {
  private var groups: Set<UInt32> = []
  /// A bit for each group's hash, so that most words are passed over at once.
  private var sieve: [Bool] = Array(repeating: false, count: 1024)

  init(_ words: [[UInt8]]) {
    for word in words {
      Self.forEach(word[...]) { group in
        groups.insert(group)
        sieve[Self.place(group)] = true
      }
    }
  }

  /// How many different groups there are.
  var count: Int { groups.count }

  /// How many of a word's groups are among these.
  func count(in word: ArraySlice<UInt8>) -> Int {
    var count = 0
    Self.forEach(word) { group in
      if sieve[Self.place(group)], groups.contains(group) { count += 1 }
    }
    return count
  }

  /// How many groups a word of that many letters has.
  static func count(ofLetters count: Int) -> Int { max(1, count - 1) }

  private static func forEach(_ word: ArraySlice<UInt8>, _ body: (UInt32) -> Void) {
    var group = UInt32(UInt8(ascii: " "))
    var length = 1
    for letter in word {
      group = group << 8 | UInt32(letter)
      length += 1
      if length >= 4 { body(group) }
    }
    if length >= 3 { body(group << 8 | UInt32(UInt8(ascii: " "))) } else { body(group) }
  }

  private static func place(_ group: UInt32) -> Int { Int((group &* 2_654_435_761) >> 22) }
}
