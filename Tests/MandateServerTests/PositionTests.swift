// Rows C80–C83, C85 and C86: places in the three encodings, and places that do not exist.

import MandateLanguage
import MandateServer
import Testing

/// Letters of one to four bytes, one and two UTF-16 units, with and without marks.
private let sample = "\u{FEFF}æå\ta\u{30A}👩‍👩‍👧🇳🇴𐐀\u{200D}z"

/// Where each scalar of a line begins, counted by Swift's own views.
private func boundaries(_ line: String, _ encoding: PositionEncoding) -> [(offset: Int, character: Int)] {
  (Array(line.unicodeScalars.indices) + [line.endIndex]).map { index in
    let before = line[..<index]
    let character =
      switch encoding {
      case .utf8: before.utf8.count
      case .utf16: before.utf16.count
      case .utf32: before.unicodeScalars.count
      }
    return (before.utf8.count, character)
  }
}

@Test(arguments: PositionEncoding.allCases)
func `C86 columns are right among letters of every size`(encoding: PositionEncoding) {
  let text = SourceText("first\r\n\(sample)\nlast")
  for (offset, character) in boundaries(sample, encoding) {
    let position = Position(line: 1, character: character)
    #expect(text.position(of: 7 + offset, in: encoding) == position)
    #expect(text.offset(of: position, in: encoding) == 7 + offset)
  }
}

@Test(arguments: PositionEncoding.allCases)
func `C80 LF, CRLF and CR end a line and nothing else does`(encoding: PositionEncoding) {
  let text = SourceText("a\u{2028}\nb\u{85}\r\nc\u{B}\rd\u{C}")
  let lines = ["a\u{2028}", "b\u{85}", "c\u{B}", "d\u{C}"]
  #expect(text.lineStarts.count == 4)
  for (line, content) in lines.enumerated() {
    let end = text.offset(of: Position(line: line, character: 1_000), in: encoding)
    #expect(end == text.lineStarts[line] + content.utf8.count)
    #expect(text.position(of: end, in: encoding).line == line)
  }
}

@Test(arguments: PositionEncoding.allCases)
func `C80 a position never falls between CR and LF`(encoding: PositionEncoding) {
  let text = SourceText("ab\r\ncd")
  #expect(text.position(of: 3, in: encoding) == Position(line: 0, character: 2))
  #expect(text.offset(of: Position(line: 0, character: 3), in: encoding) == 2)
}

@Test(arguments: PositionEncoding.allCases)
func `C81 C82 what is past an end is that end, and what is below zero is zero`(encoding: PositionEncoding) {
  let text = SourceText("ab\ncd\n")
  #expect(text.offset(of: Position(line: 0, character: .max), in: encoding) == 2)
  #expect(text.offset(of: Position(line: 2, character: 9), in: encoding) == 6)
  #expect(text.offset(of: Position(line: 3, character: 0), in: encoding) == 6)
  #expect(text.offset(of: Position(line: .max, character: .max), in: encoding) == 6)
  #expect(text.offset(of: Position(line: .min, character: 3), in: encoding) == 0)
  #expect(text.offset(of: Position(line: 1, character: .min), in: encoding) == 3)
  #expect(text.position(of: .max, in: encoding) == Position(line: 2, character: 0))
  #expect(text.position(of: .min, in: encoding) == Position(line: 0, character: 0))
}

@Test func `C83 a place inside a character is the start of that character`() {
  let text = SourceText("a𐐀b")
  #expect(text.offset(of: Position(line: 0, character: 2), in: .utf16) == 1)
  for inside in 2...4 {
    #expect(text.offset(of: Position(line: 0, character: inside), in: .utf8) == 1)
    for encoding in PositionEncoding.allCases { #expect(text.position(of: inside, in: encoding) == Position(line: 0, character: 1)) }
  }
}

@Test func `C85 UTF-8 where it is offered, UTF-16 where nothing is`() {
  #expect(PositionEncoding(offered: []) == .utf16)
  #expect(PositionEncoding(offered: ["utf-16"]) == .utf16)
  #expect(PositionEncoding(offered: ["utf-16", "utf-8"]) == .utf8)
  #expect(PositionEncoding(offered: ["utf-32", "utf-16"]) == .utf32)
  #expect(PositionEncoding(offered: ["utf-32"]) == .utf32)
  #expect(PositionEncoding(offered: ["utf-7", "UTF-8"]) == .utf16)
}

@Test(arguments: PositionEncoding.allCases)
func `counting onwards gives the same as counting anew`(encoding: PositionEncoding) {
  var random = SplitMix(seed: 86)
  let text = SourceText(String(repeating: sample + "\r\n" + sample + "\n\r", count: 20))
  var counter = PositionCounter(text, encoding)
  for _ in 0..<5_000 {
    let offset = Int.random(in: -5..<text.bytes.count + 5, using: &random)
    #expect(counter.position(of: offset) == text.position(of: offset, in: encoding))
  }
}

@Test(arguments: PositionEncoding.allCases)
func `bytes that are not UTF-8 have places too`(encoding: PositionEncoding) {
  var random = SplitMix(seed: 83)
  for _ in 0..<500 {
    let text = SourceText((0..<30).map { _ in [0x0A, 0x0D, 0x61, 0x80, 0xC3, 0xE2, 0xF0, 0xFF].randomElement(using: &random) ?? 0 })
    for offset in 0...text.bytes.count {
      let position = text.position(of: offset, in: encoding)
      #expect(text.position(of: text.offset(of: position, in: encoding), in: encoding) == position)
    }
  }
}
