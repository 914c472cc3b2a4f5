// What every reader of values reads: the words of a piece of a file, folded so that spelling in capitals, decomposed letters and
// invisible hyphens make no difference, each with the place it stands in.

package struct Word: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case letters, digits, mark
  }

  /// Byte offsets in the file.
  package let range: Range<Int>
  /// Lower case; letters of two parts (`a` and a ring above) made one; soft hyphens left out.
  package let folded: String
  /// The value of a run of digits, unless it is too large to be one. Number words are the readers' own business.
  package let number: Int?
  package let kind: Kind

  package init(range: Range<Int>, folded: String, number: Int?, kind: Kind) {
    self.range = range
    self.folded = folded
    self.number = number
    self.kind = kind
  }
}

/// A piece of a value. Its words stand in the order of the file, but not necessarily side by side in it: a comment may stand between.
package typealias Words = ArraySlice<Word>

/// The words in a range of bytes: letters together, digits together, every other mark (and every byte that is not UTF-8) by itself.
/// White space, also no-break and zero-width, only separates. A range outside the file is cut to it.
package func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Word] {
  let range = range.clamped(to: 0..<bytes.count)
  var found: [Word] = []
  found.reserveCapacity(range.count / 5 + 1)
  var at = range.lowerBound
  while at < range.upperBound {
    let first = piece(bytes, at, range.upperBound)
    switch first.kind {
    case .space, .joiner:
      at += first.length
    case .digit:
      found.append(digits(bytes, at, range.upperBound))
      at = found[found.count - 1].range.upperBound
    case .letter:
      found.append(letters(bytes, at, range.upperBound))
      at = found[found.count - 1].range.upperBound
    case .mark:
      let text = first.scalar.map { String($0) } ?? "\u{FFFD}"
      found.append(Word(range: at..<at + first.length, folded: text, number: nil, kind: .mark))
      at += first.length
    }
  }
  return found
}

private enum PieceKind {
  case letter, digit, space, joiner, mark
}

private struct Piece {
  let kind: PieceKind
  let length: Int
  /// Nil for a byte that is not UTF-8.
  let scalar: Unicode.Scalar?
}

private func piece(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Piece {
  let byte = bytes[at]
  guard byte >= 0x80 else {
    let kind: PieceKind
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): kind = .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): kind = .digit
    case 0x09...0x0D, 0x20: kind = .space
    default: kind = .mark
    }
    return Piece(kind: kind, length: 1, scalar: Unicode.Scalar(byte))
  }
  guard let (scalar, length) = decodeScalar(bytes, at, end) else { return Piece(kind: .mark, length: 1, scalar: nil) }
  return Piece(kind: kind(of: scalar), length: length, scalar: scalar)
}

private func kind(of scalar: Unicode.Scalar) -> PieceKind {
  switch scalar.value {
  case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: return .letter
  case 0xAD, 0x200C, 0x200D: return .joiner
  case 0xA0, 0x85, 0x200B, 0x2060, 0xFEFF: return .space
  case 0x80...0xBF, 0x2010...0x2027: return .mark
  default: break
  }
  let properties = scalar.properties
  if properties.isWhitespace { return .space }
  if properties.isAlphabetic { return .letter }
  switch properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: return .letter
  default: return .mark
  }
}

/// The scalar whose UTF-8 begins at a byte, or nil if none does: overlong forms, surrogates and cut sequences included.
package func decodeScalar(_ bytes: [UInt8], _ at: Int, _ end: Int) -> (scalar: Unicode.Scalar, length: Int)? {
  let first = bytes[at]
  let length: Int
  var value: UInt32
  let least: UInt32
  switch first {
  case 0x00...0x7F: return (Unicode.Scalar(first), 1)
  case 0xC2...0xDF: (length, value, least) = (2, UInt32(first & 0x1F), 0x80)
  case 0xE0...0xEF: (length, value, least) = (3, UInt32(first & 0x0F), 0x800)
  case 0xF0...0xF4: (length, value, least) = (4, UInt32(first & 0x07), 0x10000)
  default: return nil
  }
  guard end - at >= length else { return nil }
  for next in at + 1..<at + length {
    guard bytes[next] & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(bytes[next] & 0x3F)
  }
  guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
  return (scalar, length)
}

private func digits(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Word {
  var at = start
  var value: Int? = 0
  while at < end, bytes[at] >= UInt8(ascii: "0"), bytes[at] <= UInt8(ascii: "9") {
    let digit = Int(bytes[at] - UInt8(ascii: "0"))
    if let sum = value {
      let (tens, tooLarge) = sum.multipliedReportingOverflow(by: 10)
      let (next, stillTooLarge) = tens.addingReportingOverflow(digit)
      value = tooLarge || stillTooLarge ? nil : next
    }
    at += 1
  }
  return Word(range: start..<at, folded: String(decoding: bytes[start..<at], as: UTF8.self), number: value, kind: .digits)
}

private func letters(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Word {
  var at = start
  // Æ, ø, å and é are two bytes that begin with C3; what is beyond them takes the slow way.
  var isLatin = true
  while at < end {
    let byte = bytes[at]
    if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
      at += 1
    } else if byte < 0x80 {
      break
    } else {
      let next = piece(bytes, at, end)
      guard next.kind == .letter || next.kind == .joiner else { break }
      isLatin = isLatin && byte == 0xC3
      at += next.length
    }
  }
  let text = isLatin ? lowercasedLatin(bytes, start..<at) : foldedSlowly(bytes, start..<at)
  return Word(range: start..<at, folded: text, number: nil, kind: .letters)
}

private func lowercasedLatin(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  String(unsafeUninitializedCapacity: range.count) { target in
    var written = 0
    var previous: UInt8 = 0
    for at in range {
      var byte = bytes[at]
      if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
        byte |= 0x20
      } else if previous == 0xC3, byte <= 0x9E {
        byte += 0x20
      }
      target[written] = byte
      written += 1
      previous = byte
    }
    return written
  }
}

private func foldedSlowly(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  var text = ""
  for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars where kind(of: scalar) != .joiner {
    text.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
  }
  return composed(text)
}

/// Text with the accents of Norwegian and its neighbours joined to their letters: files from some systems keep `å` as `a` and a ring.
package func composed(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { (0x300...0x30C).contains($0.value) }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let last = result.last, let whole = compositions[scalar]?[last] {
      result.removeLast()
      result.append(whole)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

private let compositions: [Unicode.Scalar: [Unicode.Scalar: Unicode.Scalar]] = [
  "\u{300}": ["a": "à", "e": "è", "i": "ì", "o": "ò", "u": "ù", "A": "À", "E": "È", "O": "Ò"],
  "\u{301}": ["a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú", "y": "ý", "n": "ń", "z": "ź", "A": "Á", "E": "É", "O": "Ó"],
  "\u{302}": ["a": "â", "e": "ê", "i": "î", "o": "ô", "u": "û", "A": "Â", "E": "Ê", "O": "Ô"],
  "\u{303}": ["a": "ã", "n": "ñ", "o": "õ"],
  "\u{308}": ["a": "ä", "e": "ë", "i": "ï", "o": "ö", "u": "ü", "A": "Ä", "O": "Ö"],
  "\u{30A}": ["a": "å", "u": "ů", "A": "Å"],
  "\u{30C}": ["c": "č", "s": "š", "z": "ž", "C": "Č", "S": "Š", "Z": "Ž"],
]
