// How a text becomes words to search with: lower case, without accents, and with æ, ø and å folded into what people write when
// the keyboard or the hurry does not give them. `Møte`, `moete` and `mote` are one word here; so are nynorsk `vere` and bokmål `være`.

internal import MandateLanguage

/// One word of a text.
struct FoldedWord: Hashable, Sendable {
  /// ASCII where the word is written in Latin letters; a letter of another script is one byte that fits no other word.
  let bytes: [UInt8]
  /// Bytes in the text that was read.
  let range: Range<Int>
  /// Whether it is written with a capital letter, like a name.
  let isCapitalised: Bool
}

enum Folding {
  /// The words of a text, in order. Letters and digits together make a word (`EVA002`); everything else only separates, but for
  /// an apostrophe inside a word.
  static func words(_ text: some StringProtocol) -> [FoldedWord] {
    var found: [FoldedWord] = []
    let bytes = Array(text.utf8)
    forEachWord(bytes) { word, range in
      found.append(FoldedWord(bytes: word, range: range, isCapitalised: isCapital(bytes, range.lowerBound)))
    }
    return found
  }

  private static func isCapital(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case 0xC3: at + 1 < bytes.count && (0x80...0x9E).contains(bytes[at + 1])
    default: false
    }
  }

  /// The first word of a text, folded; empty if it has none.
  static func word(_ text: some StringProtocol) -> [UInt8] {
    words(text).first?.bytes ?? []
  }

  /// Calls `body` with each word of a part of the bytes (all if nil) and its place. The array is used again for the next word.
  static func forEachWord(_ bytes: [UInt8], in part: Range<Int>? = nil, _ body: (_ word: [UInt8], _ range: Range<Int>) -> Void) {
    var word: [UInt8] = []
    word.reserveCapacity(32)
    var start = 0
    var at = part?.lowerBound ?? 0
    let end = part?.upperBound ?? bytes.count
    while at < end {
      let (letter, length) = letter(bytes, at)
      switch letter {
      case .part(let folded):
        if word.isEmpty { start = at }
        append(folded, to: &word)
      case .mark:
        break
      case .apostrophe where !word.isEmpty && startsLetter(bytes, at + length):
        word.append(UInt8(ascii: "'"))
      case .apostrophe, .gap:
        if !word.isEmpty {
          body(word, start..<at)
          word.removeAll(keepingCapacity: true)
        }
      }
      at += length
    }
    if !word.isEmpty { body(word, start..<at) }
  }

  /// The lines of a text, without empty ones.
  static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for at in bytes.indices where bytes[at] == 0x0A {
      if at > start { lines.append(start..<at) }
      start = at + 1
    }
    if bytes.count > start { lines.append(start..<bytes.count) }
    return lines
  }

  private enum Letter {
    /// A letter or digit of a word.
    case part(UInt8)
    /// An accent after its letter, or a soft hyphen: nothing.
    case mark
    case apostrophe
    case gap
  }

  /// `aa` is å, `oe` is ø and `ae` is æ.
  private static func append(_ byte: UInt8, to word: inout [UInt8]) {
    if let last = word.last {
      switch (last, byte) {
      case (UInt8(ascii: "a"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")): return
      case (UInt8(ascii: "a"), UInt8(ascii: "e")):
        word[word.count - 1] = UInt8(ascii: "e")
        return
      default: break
      }
    }
    word.append(byte)
  }

  private static func startsLetter(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at < bytes.count else { return false }
    if case .part = letter(bytes, at).0 { return true }
    return false
  }

  private static func letter(_ bytes: [UInt8], _ at: Int) -> (Letter, length: Int) {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return (.part(byte), 1)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return (.part(byte | 0x20), 1)
    case UInt8(ascii: "'"): return (.apostrophe, 1)
    case 0xC3 where at + 1 < bytes.count && bytes[at + 1] & 0xC0 == 0x80: return (latin(bytes[at + 1]), 2)
    case ..<0x80: return (.gap, 1)
    default: return other(bytes, at)
    }
  }

  /// The letters U+00C0 to U+00FF, by the second byte of their UTF-8.
  private static func latin(_ second: UInt8) -> Letter {
    switch second | 0x20 {
    case 0xA0...0xA3, 0xA5: .part(UInt8(ascii: "a"))
    case 0xA4, 0xA6, 0xA8...0xAB: .part(UInt8(ascii: "e"))
    case 0xA7: .part(UInt8(ascii: "c"))
    case 0xAC...0xAF: .part(UInt8(ascii: "i"))
    case 0xB0: .part(UInt8(ascii: "d"))
    case 0xB1: .part(UInt8(ascii: "n"))
    case 0xB2...0xB6, 0xB8: .part(UInt8(ascii: "o"))
    case 0xB9...0xBC: .part(UInt8(ascii: "u"))
    case 0xBD, 0xBF: .part(UInt8(ascii: "y"))
    default: .gap
    }
  }

  /// Stands for a letter of another script.
  private static var foreign: UInt8 { UInt8(ascii: "~") }

  private static func other(_ bytes: [UInt8], _ at: Int) -> (Letter, length: Int) {
    guard let (scalar, length) = decodeScalar(bytes, at, bytes.count) else { return (.gap, 1) }
    switch scalar.value {
    case 0xAD, 0x200C, 0x200D, 0x300...0x36F: return (.mark, length)
    case 0x2019, 0x2BC: return (.apostrophe, length)
    default: return scalar.properties.isAlphabetic ? (.part(foreign), length) : (.gap, length)
    }
  }
}
