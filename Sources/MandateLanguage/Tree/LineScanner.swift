// The first look at a line: how far it is indented, whether it begins with a mark, and whether it has a `word:`.
// What that means depends on the section, which is the builder's business.

/// A line before anything is known of the section it stands in.
struct ScannedLine {
  let range: Range<Int>
  let column: Int
  /// Without white space on either side.
  let content: Range<Int>
  /// An item's mark with the white space after it; nil if the line is no item.
  var mark: Range<Int>?
  /// Where the text after the mark begins, in columns.
  var textColumn: Int

  var isBlank: Bool { content.isEmpty }
  /// What follows the mark.
  var text: Range<Int> { (mark?.upperBound ?? content.lowerBound)..<content.upperBound }
}

struct LineScanner {
  let text: SourceText

  private var bytes: [UInt8] { text.bytes }

  func scan(_ line: Int) -> ScannedLine {
    let range = text.lineRange(line)
    let content = text.contentRange(line)
    var start = content.lowerBound
    var column = 0
    if line == 0, hasByteOrderMark { start += 3 }
    (start, column) = skipSpace(start, content.upperBound, column)
    let end = trimEnd(start, content.upperBound)
    var scanned = ScannedLine(range: range, column: column, content: start..<end, mark: nil, textColumn: column)
    if let markEnd = endOfMark(start, end) {
      let (after, textColumn) = skipSpace(markEnd, end, column + 1)
      scanned.mark = start..<after
      scanned.textColumn = textColumn
    }
    return scanned
  }

  var hasByteOrderMark: Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  /// Skips white space from a place; a tab counts to the next multiple of four.
  func skipSpace(_ from: Int, _ end: Int, _ column: Int) -> (offset: Int, column: Int) {
    var offset = from
    var column = column
    while offset < end {
      let byte = bytes[offset]
      if byte == 0x20 || byte == 0x0B || byte == 0x0C {
        offset += 1
        column += 1
      } else if byte == 0x09 {
        offset += 1
        column = (column / 4 + 1) * 4
      } else if let space = wideSpace(offset, end) {
        offset += space.length
        column += space.width
      } else {
        break
      }
    }
    return (offset, column)
  }

  func trimEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start {
      let byte = bytes[end - 1]
      if byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C {
        end -= 1
      } else if end - start >= 2, wideSpace(end - 2, end)?.length == 2 {
        end -= 2
      } else if end - start >= 3, wideSpace(end - 3, end)?.length == 3 {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  func trim(_ range: Range<Int>) -> Range<Int> {
    let start = skipSpace(range.lowerBound, range.upperBound, 0).offset
    return start..<trimEnd(start, range.upperBound)
  }

  /// The white space beyond ASCII that word processors leave: no-break, en and em spaces; zero-width ones have no width.
  private func wideSpace(_ offset: Int, _ end: Int) -> (length: Int, width: Int)? {
    let first = bytes[offset]
    guard first >= 0xC2 else { return nil }
    if first == 0xC2, offset + 1 < end, bytes[offset + 1] == 0xA0 { return (2, 1) }
    guard offset + 2 < end else { return nil }
    let (second, third) = (bytes[offset + 1], bytes[offset + 2])
    switch (first, second, third) {
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): return (3, 1)
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (3, 0)
    default: return nil
    }
  }

  private func isSpace(_ offset: Int, _ end: Int) -> Bool {
    guard offset < end else { return true }
    let byte = bytes[offset]
    return byte == 0x20 || byte == 0x09 || wideSpace(offset, end) != nil
  }

  /// Where an item's mark ends: `-`, `•`, `*`, `–`, `·` and other bullets before white space, `-` right before a letter,
  /// `o` before a tab, `a)`, `1)` and `1.`. A date such as `1. mai` is no mark.
  private func endOfMark(_ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    let byte = bytes[start]
    switch byte {
    case UInt8(ascii: "-"):
      guard start + 1 < end else { return start + 1 }
      return isSpace(start + 1, end) || isLetter(start + 1) ? start + 1 : nil
    case UInt8(ascii: "*"):
      return isSpace(start + 1, end) ? start + 1 : nil
    case UInt8(ascii: "o"):
      return start + 1 < end && bytes[start + 1] == 0x09 ? start + 1 : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return endOfNumber(start, end)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return start + 2 < end && bytes[start + 1] == UInt8(ascii: ")") && isSpace(start + 2, end) ? start + 2 : nil
    case 0xC2:
      return start + 1 < end && bytes[start + 1] == 0xB7 && isSpace(start + 2, end) ? start + 2 : nil
    case 0xE2, 0xEF:
      guard start + 2 < end, isBullet(byte, bytes[start + 1], bytes[start + 2]), isSpace(start + 3, end) else { return nil }
      return start + 3
    default:
      return nil
    }
  }

  private func isBullet(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x97, 0xA6), (0xE2, 0x97, 0x8F),
      (0xE2, 0x96, 0xAA), (0xE2, 0x96, 0xA0), (0xE2, 0x88, 0x99), (0xEF, 0x82, 0xB7), (0xEF, 0x82, 0xA7):
      true
    default: false
    }
  }

  private func isLetter(_ offset: Int) -> Bool {
    let byte = bytes[offset]
    return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3
  }

  private func endOfNumber(_ start: Int, _ end: Int) -> Int? {
    var offset = start
    while offset < end, offset < start + 3, bytes[offset] >= 0x30, bytes[offset] <= 0x39 { offset += 1 }
    guard offset + 1 < end, bytes[offset] == UInt8(ascii: ".") || bytes[offset] == UInt8(ascii: ")"), isSpace(offset + 1, end) else {
      return nil
    }
    let (word, _) = skipSpace(offset + 1, end, 0)
    if bytes[offset] == UInt8(ascii: "."), beginsWithMonth(word, end) { return nil }
    return offset + 1
  }

  private func beginsWithMonth(_ start: Int, _ end: Int) -> Bool {
    var stop = start
    while stop < end, stop < start + 12, isLetter(stop) { stop += 1 }
    let word = text.string(start..<stop).lowercased()
    return LineScanner.months.contains { word == $0 || word.count >= 3 && $0.hasPrefix(word) }
  }

  private static let months = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "january",
    "february", "march", "may", "june", "july", "october", "december",
  ]

  /// The `word:` a text begins with. Bold marks around it are left out of `word` and told.
  struct Keyword {
    let word: Range<Int>
    /// After the colon and white space.
    let value: Range<Int>
    let isBold: Bool
  }

  /// The longest keyword has fewer bytes than this.
  private static let limit = 72

  func keyword(in range: Range<Int>) -> Keyword? {
    var start = range.lowerBound
    let isBold = start + 4 < range.upperBound && isPair(start, UInt8(ascii: "*"))
    if isBold { start += 2 }
    var colon = start
    let stop = min(range.upperBound, start + LineScanner.limit)
    while colon < stop, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon < stop, colon > start else { return nil }
    var wordEnd = trimEnd(start, colon)
    var valueStart = colon + 1
    var valueEnd = range.upperBound
    if isBold {
      if valueEnd - valueStart > 3, isPair(valueEnd - 2, UInt8(ascii: "*")), !isPair(valueStart, UInt8(ascii: "*")) {
        // `**Mandat: X**`: all of the line is bold.
        valueEnd -= 2
      } else if valueStart + 1 < range.upperBound, isPair(valueStart, UInt8(ascii: "*")) {
        valueStart += 2
      } else if wordEnd - start > 2, isPair(wordEnd - 2, UInt8(ascii: "*")) {
        wordEnd -= 2
      } else {
        return nil
      }
    }
    guard wordEnd > start else { return nil }
    if valueStart + 1 < range.upperBound, isPair(valueStart, UInt8(ascii: "/")) { return nil }
    return Keyword(word: start..<wordEnd, value: trim(valueStart..<valueEnd), isBold: isBold)
  }

  private func isPair(_ offset: Int, _ byte: UInt8) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == byte && bytes[offset + 1] == byte
  }

  /// The section that a line names without being a heading as the language writes it: `## Mål`, `**Mål**`, `Mål`.
  func otherHeading(_ content: Range<Int>) -> (keyword: Range<Int>, section: SectionKeyword)? {
    var start = content.lowerBound
    var end = content.upperBound
    guard end - start <= LineScanner.limit else { return nil }
    if bytes[start] == UInt8(ascii: "#") {
      while start < end, start < content.lowerBound + 6, bytes[start] == UInt8(ascii: "#") { start += 1 }
      guard isSpace(start, end) else { return nil }
      start = skipSpace(start, end, 0).offset
      if end > start, bytes[end - 1] == UInt8(ascii: ":") { end = trimEnd(start, end - 1) }
    }
    if end - start > 4, isPair(start, UInt8(ascii: "*")), isPair(end - 2, UInt8(ascii: "*")) {
      start += 2
      end -= 2
      if end > start, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    }
    guard start < end, let section = Keywords.section(named: key(start..<end)) else { return nil }
    return (start..<end, section)
  }

  /// Where the words of `4. Formål`, `1.2 Formål` and `§ 3 Formål` begin; nil for a line that does not begin with a number.
  func endOfHeadingNumber(_ content: Range<Int>) -> Int? {
    var offset = content.lowerBound
    let end = content.upperBound
    if end - offset > 2, bytes[offset] == 0xC2, bytes[offset + 1] == 0xA7 { offset = skipSpace(offset + 2, end, 0).offset }
    let first = offset
    while offset < end, offset < first + 8, bytes[offset] >= 0x30 && bytes[offset] <= 0x39 || bytes[offset] == UInt8(ascii: ".") {
      offset += 1
    }
    guard offset > first, bytes[first] != UInt8(ascii: ".") else { return nil }
    if offset < end, bytes[offset] == UInt8(ascii: ")") { offset += 1 }
    let start = skipSpace(offset, end, 0).offset
    return start > offset && start < end ? start : nil
  }

  /// `Mandat for folkehelseforumet`, `# Mandat for folkehelseforumet`: the words that open a mandate, and its name.
  func opening(_ content: Range<Int>) -> (keyword: Range<Int>, title: Range<Int>)? {
    var start = content.lowerBound
    var end = content.upperBound
    while start < end, start < content.lowerBound + 6, bytes[start] == UInt8(ascii: "#") { start += 1 }
    start = skipSpace(start, end, 0).offset
    if end - start > 4, isPair(start, UInt8(ascii: "*")), isPair(end - 2, UInt8(ascii: "*")) { (start, end) = (start + 2, end - 2) }
    guard end - start <= 200 else { return nil }
    for phrase in LineScanner.openings {
      let length = phrase.utf8.count
      guard end - start > length + 1, key(start..<start + length) == phrase, isSpace(start + length, end) else { continue }
      let title = trim(start + length..<end)
      return title.isEmpty ? nil : (start..<start + length, title)
    }
    return nil
  }

  private static let openings = ["mandat for", "samarbeidsmandat for", "mandate for", "terms of reference for"]

  /// A keyword as it is looked up: lower case, single spaces, straight apostrophes.
  func key(_ range: Range<Int>) -> String {
    var isPlain = true
    for offset in range {
      let byte = bytes[offset]
      if byte >= 0x80 || byte == 0x09 || byte == 0x20 && offset + 1 < range.upperBound && bytes[offset + 1] == 0x20 {
        isPlain = false
        break
      }
    }
    if isPlain {
      return String(unsafeUninitializedCapacity: range.count) { target in
        for (index, offset) in range.enumerated() {
          let byte = bytes[offset]
          target[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
        }
        return range.count
      }
    }
    var key = ""
    var wasSpace = false
    for scalar in composed(text.string(range)).unicodeScalars {
      if scalar.properties.isWhitespace {
        wasSpace = true
        continue
      }
      if wasSpace, !key.isEmpty { key.append(" ") }
      wasSpace = false
      if scalar == "’" || scalar == "‘" {
        key.append("'")
      } else if scalar.value != 0xAD, scalar.value != 0x200B, scalar.value != 0xFEFF {
        key += scalar.properties.lowercaseMapping
      }
    }
    return key
  }
}
