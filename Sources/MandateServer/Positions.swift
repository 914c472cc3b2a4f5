// The coordinate systems of the program, all of them:
//
// - Inside (language, rules, features, conversation): a byte offset into the document's UTF-8, from 0. Lines from 0.
// - To and from the client: `Position`, a line from 0 and a character from 0 in the unit negotiated at initialize: UTF-8 bytes,
//   UTF-16 code units (the default) or UTF-32 code points. A byte-order mark counts as the character it is.
// - In the command's output, for machines as for people: line from 1, column from 1 in UTF-16 code units, a byte-order mark not
//   counted. Where carets go is a matter of width and belongs to the drawing of a finding.
//
// This file is the only one that converts between the first two; `CheckedFile` counts the third. What a client gets wrong is
// clamped: a line past the last is the end of the document, a character past the line's end is the end of the line (before its line
// end), a place inside a character is the start of that character, and a negative number is 0.

package import MandateLanguage

/// What `character` counts.
package enum PositionEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"

  /// UTF-8 is what the program counts in, so it is taken wherever it is offered, and else what the client likes best; UTF-16 is what
  /// every client can do.
  package init(offered: [String]) {
    let known = offered.compactMap(PositionEncoding.init)
    self = known.contains(.utf8) ? .utf8 : known.first ?? .utf16
  }

  /// How many units the character counts that begins with this byte; 0 for a byte inside a character.
  fileprivate func units(ofCharacterStartingWith byte: UInt8) -> Int {
    switch self {
    case .utf8: 1
    case .utf16: byte.isContinuation ? 0 : byte >= 0xF0 ? 2 : 1
    case .utf32: byte.isContinuation ? 0 : 1
    }
  }
}

/// A place as the client counts it. Lines and characters from 0.
package struct Position: Hashable, Comparable, Sendable {
  package let line: Int
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}

extension SourceText {
  /// The byte offset of a position, clamped to a place that exists.
  package func offset(of position: Position, in encoding: PositionEncoding) -> Int {
    guard position.line >= 0 else { return 0 }
    guard position.line < lineStarts.count else { return bytes.count }
    let line = contentRange(position.line)
    return bytes.withUnsafeBufferPointer { bytes in
      var offset = line.lowerBound
      var left = max(position.character, 0)
      while offset < line.upperBound {
        let next = bytes.endOfCharacter(at: offset, before: line.upperBound)
        left -= encoding == .utf8 ? next - offset : encoding.units(ofCharacterStartingWith: bytes[offset])
        guard left >= 0 else { break }
        offset = next
      }
      return offset
    }
  }

  /// The byte range between two positions, in whichever order they stand.
  package func range(of start: Position, _ end: Position, in encoding: PositionEncoding) -> Range<Int> {
    let offsets = (offset(of: start, in: encoding), offset(of: end, in: encoding))
    return min(offsets.0, offsets.1)..<max(offsets.0, offsets.1)
  }

  package func position(of offset: Int, in encoding: PositionEncoding) -> Position {
    var counter = PositionCounter(self, encoding)
    return counter.position(of: offset)
  }
}

/// Positions of many offsets in one text. Ascending offsets on one line are counted onwards from each other, so that a line of ten
/// million characters with a thousand findings is walked once.
package struct PositionCounter {
  private let text: SourceText
  private let encoding: PositionEncoding
  private var line = 0
  private var content: Range<Int>
  private var offset: Int
  private var character = 0

  package init(_ text: SourceText, _ encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
    content = text.contentRange(0)
    offset = content.lowerBound
  }

  package mutating func position(of offset: Int) -> Position {
    let target = min(max(offset, 0), text.bytes.count)
    if target < self.offset || (target > content.upperBound && text.line(at: target) != line) { begin(line: text.line(at: target)) }
    count(to: min(target, content.upperBound))
    return Position(line: line, character: character)
  }

  private mutating func begin(line: Int) {
    self.line = line
    content = text.contentRange(line)
    offset = content.lowerBound
    character = 0
  }

  private mutating func count(to target: Int) {
    let counted = text.bytes.withUnsafeBufferPointer { bytes in
      let end = bytes.startOfCharacter(at: target, notBefore: offset)
      return (end: end, units: bytes[offset..<end].reduce(0) { $0 + encoding.units(ofCharacterStartingWith: $1) })
    }
    offset = counted.end
    character += counted.units
  }
}

extension UInt8 {
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func endOfCharacter(at offset: Int, before end: Int) -> Int {
    var next = offset + 1
    while next < end, self[next].isContinuation { next += 1 }
    return next
  }

  fileprivate func startOfCharacter(at offset: Int, notBefore start: Int) -> Int {
    var offset = offset
    while offset > start, offset < count, self[offset].isContinuation { offset -= 1 }
    return offset
  }
}

// MARK: - Positions in messages

extension Position {
  /// Integral numbers of either spelling (`1`, `1.0`, `1e2`) are taken; what is no integral number is wrong.
  package init(_ json: JSON) throws(ResponseError) {
    guard let line = json["line"].int, let character = json["character"].int else {
      throw .invalidParams("a position has a whole number as line and as character")
    }
    self.init(line: line, character: character)
  }

  package var json: JSON {
    ["line": JSON(line), "character": JSON(character)]
  }
}

extension PositionCounter {
  /// The range as the client counts it.
  package mutating func json(_ range: Range<Int>) -> JSON {
    let start = position(of: range.lowerBound)
    return ["start": start.json, "end": position(of: range.upperBound).json]
  }
}
