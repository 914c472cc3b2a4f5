import MandateLanguage
import Testing

struct WordTests {
  @Test(arguments: [
    ("Hver 3. måned", ["hver", "3", ".", "måned"]),
    ("ÆRLIG ÅPENHET, Østre", ["ærlig", "åpenhet", ",", "østre"]),
    ("2026–2027", ["2026", "–", "2027"]),
    ("3-årsplan", ["3", "-", "årsplan"]),
    ("a\u{30A}rlig", ["årlig"]),
    ("MA\u{30A}L", ["mål"]),
    ("hvert\u{A0}halv\u{AD}år\u{200B}og", ["hvert", "halvår", "og"]),
    ("\u{FEFF}Mål:\r\n\tx", ["mål", ":", "x"]),
    ("3×4÷2", ["3", "×", "4", "÷", "2"]),
    ("15th", ["15", "th"]),
    ("… «Å»", ["…", "«", "å", "»"]),
    ("čoahkkin 😀", ["čoahkkin", "😀"]),
    ("ČOAHKKIN", ["čoahkkin"]),
    ("", []),
    (" \t\n", []),
  ])
  func `a text falls into words and marks`(text: String, expected: [String]) {
    #expect(words(text).map { Array($0.folded.utf8) } == expected.map { Array($0.utf8) })
  }

  @Test func `a word knows where it stands`() {
    #expect(words("  Mål: 12 å").map(\.range) == [2..<6, 6..<7, 8..<10, 11..<13])
  }

  @Test func `digits have a value until they are too many`() {
    #expect(words("007 9223372036854775807 9223372036854775808").map(\.number) == [7, Int.max, nil])
  }

  @Test func `bytes that are not text are marks of one byte`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0xC3, 0x62, 0xE2, 0x80, 0xED, 0xA0, 0x80, 0xC0, 0xAF]
    let found = words(bytes, 0..<bytes.count)
    #expect(found.map(\.range) == [0..<1, 1..<2, 2..<3, 3..<4, 4..<5, 5..<6, 6..<7, 7..<8, 8..<9, 9..<10, 10..<11])
    #expect(found.filter { $0.kind == .letters }.map(\.folded) == ["a", "b"])
  }

  @Test func `a range outside the file is cut to it`() {
    #expect(words([0x61, 0x62], 1..<9).map(\.range) == [1..<2])
    #expect(words([0x61, 0x62], 5..<9).isEmpty)
  }

  @Test func `any bytes give words in order inside the range`() {
    var random = Noise(seed: 1)
    for _ in 0..<2000 {
      let bytes = random.bytes(upTo: 60)
      var end = 0
      for word in words(bytes, 0..<bytes.count) {
        #expect(word.range.lowerBound >= end && word.range.lowerBound < word.range.upperBound)
        end = word.range.upperBound
      }
      #expect(end <= bytes.count)
    }
  }
}
