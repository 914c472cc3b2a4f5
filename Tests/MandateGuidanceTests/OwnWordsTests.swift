// The sources are others' work: we tell what they say in our own words, and cite their headings.

import MandateGuidance
import Testing

struct OwnWordsTests {
  @Test(arguments: Guidance.all)
  func `no six words in a row are those of a source`(entry: Entry) {
    for text in [entry.title, entry.text] {
      for words in [text.nb, text.nn, text.en] {
        #expect(borrowed(words) == [])
      }
    }
  }

  @Test func `a heading that is cited would be found out`() {
    let cited = Entry.bufdir.map(\.source.heading).filter { words($0).count >= 6 }
    #expect(!cited.isEmpty)
    for heading in cited {
      #expect(!borrowed(heading).isEmpty)
    }
  }

  @Test func `the hash is FNV-1a`() {
    #expect(hash("foobar") == 0x8594_4171_f739_67e8)
  }

  private func borrowed(_ text: String) -> [String] {
    let words = words(text)
    guard words.count >= 6 else { return [] }
    return (0...words.count - 6).map { words[$0..<$0 + 6].joined(separator: " ") }.filter { SixWordHashes.all.contains(hash($0)) }
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
