// The distinct words of an index, each with a number. A table of its own because the index is built when the first question is
// asked, and hashing arrays of bytes the general way would be most of that time; and because numbers give an order that never varies.

struct WordTable: Sendable {
  private var slots: [Int32]
  private var letters: [UInt8] = []
  /// Where each word begins in `letters`, and where the last one ends.
  private var starts: [Int32] = [0]
  private var hashes: [UInt32] = []

  init(capacity: Int = 256) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    letters.reserveCapacity(capacity * 9)
    starts.reserveCapacity(capacity + 1)
    hashes.reserveCapacity(capacity)
  }

  var count: Int { hashes.count }

  subscript(number: Int) -> ArraySlice<UInt8> {
    letters[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// How many letters a word has.
  func length(_ number: Int) -> Int { Int(starts[number + 1] - starts[number]) }

  func number(of word: [UInt8]) -> Int? {
    let found = slots[slot(of: word, Self.hash(word))]
    return found < 0 ? nil : Int(found)
  }

  /// The number of a word, which gets the next one if it is new.
  mutating func insert(_ word: [UInt8]) -> (number: Int, isNew: Bool) {
    let hash = Self.hash(word)
    let slot = slot(of: word, hash)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
    let number = count
    slots[slot] = Int32(number)
    letters.append(contentsOf: word)
    starts.append(Int32(letters.count))
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// Reads the next word, which must not be there yet.
  mutating func insert(_ reader: inout PackedReader) {
    let word = reader.word()
    letters.append(contentsOf: word)
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(count)
    starts.append(Int32(letters.count))
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slot(of word: [UInt8], _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, word) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isEqual(_ number: Int, _ word: [UInt8]) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for at in word.indices where letters[start + at] != word[at] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for number in hashes.indices {
      var slot = Int(hashes[number]) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }

  /// FNV-1a.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
