// The distinct words of an index, each with a number. A table of its own because the index is built when the first question is
// asked, and hashing arrays of bytes the general way would be most of that time; and because numbers give an order that never varies.

struct WordTable: Sendable {
  /// The number of the word in each slot, and 1; 0 where there is none. So a table holds fewer than 65,535 words.
  private var slots: [UInt16]
  private var letters: [UInt8] = []
  /// Where each word begins in `letters`, and where the last one ends.
  private var starts: [Int32] = [0]

  init(capacity: Int = 256) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    letters.reserveCapacity(capacity * 9)
    starts.reserveCapacity(capacity + 1)
  }

  var count: Int { starts.count - 1 }

  subscript(number: Int) -> ArraySlice<UInt8> {
    letters[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// How many letters a word has.
  func length(_ number: Int) -> Int { Int(starts[number + 1] - starts[number]) }

  func number(of word: [UInt8]) -> Int? {
    let found = slots[slot(of: word)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// The number of a word, which gets the next one if it is new.
  mutating func insert(_ word: [UInt8]) -> (number: Int, isNew: Bool) {
    let slot = slot(of: word)
    if slots[slot] != 0 { return (Int(slots[slot]) - 1, false) }
    letters.append(contentsOf: word)
    close(in: slot)
    return (count - 1, true)
  }

  /// Reads the next word, which must not be there yet.
  mutating func insert(_ reader: inout PackedReader) {
    let word = reader.word()
    letters.append(contentsOf: word)
    close(in: freeSlot(Self.hash(word)))
  }

  /// Ends the word whose letters were added last.
  private mutating func close(in slot: Int) {
    starts.append(Int32(letters.count))
    slots[slot] = UInt16(count)
    if count * 2 > slots.count { grow() }
  }

  /// The slot that holds the word, or the free one where it belongs.
  private func slot(of word: [UInt8]) -> Int {
    let mask = slots.count - 1
    var slot = Int(Self.hash(word)) & mask
    while slots[slot] != 0, !isEqual(Int(slots[slot]) - 1, word) { slot = (slot + 1) & mask }
    return slot
  }

  private func freeSlot(_ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ number: Int, _ word: [UInt8]) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == word.count else { return false }
    for at in word.indices where letters[start + at] != word[at] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 0..<count { slots[freeSlot(Self.hash(self[number]))] = UInt16(number + 1) }
  }

  /// FNV-1a.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ (hash >> 15)
  }
}
