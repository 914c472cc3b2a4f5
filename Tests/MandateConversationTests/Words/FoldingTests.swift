import Testing

@testable import MandateConversation

struct FoldingTests {
  @Test(arguments: [
    ("Møte", "mote"), ("moete", "mote"), ("MÅL", "mal"), ("maal", "mal"), ("være", "vere"), ("vaere", "vere"), ("vere", "vere"),
    ("idé", "ide"), ("a\u{30A}pen", "apen"), ("EVA002", "eva002"), ("sam\u{AD}arbeid", "samarbeid"), ("don’t", "don't"),
  ])
  func `a word is one word however it is written`(written: String, folded: String) {
    #expect(text(Folding.word(written)) == folded)
  }

  @Test func `words know where they stand and whether they are names`() {
    let words = Folding.words("Når møtes Nordvik?")
    #expect(words.map(\.range) == [0..<4, 5..<11, 12..<19])
    #expect(words.map(\.isCapitalised) == [true, false, true])
  }

  @Test func `marks, broken bytes and other scripts do no harm`() {
    #expect(Folding.words("«…» – ' ''").isEmpty)
    #expect(Folding.words("a'b 'c' d'").map { text($0.bytes) } == ["a'b", "c", "d"])
    #expect(Folding.words("Кто координирует?").count == 2)
    var count = 0
    Folding.forEachWord([0x61, 0xC3, 0x62, 0xFF, 0xE2, 0x82, 0xC3]) { _, _ in count += 1 }
    #expect(count == 2)
  }
}
