import Fixture
import Testing

@testable import MandateConversation

/// What the search has prepared is what the guidance and the ways of asking give. When one of them has changed, prepare it anew:
/// `UPDATE_PREPARED=1 swift test --filter PreparedTests`, and once more without, since the first is built with the old.
struct PreparedTests {
  @Test(arguments: SearchLanguage.allCases)
  func `the prepared corpus is what reading the guidance gives`(language: SearchLanguage) {
    let name = language == .english ? "English" : "Norwegian"
    let path = Fixture.root + "/Sources/MandateConversation/Search/Prepared/Prepared\(name).swift"
    let text = Self.file(name, GuidanceSearch.corpus(language).packed)
    if Fixture.isSet("UPDATE_PREPARED") { Fixture.write(text, to: path) }
    #expect(String(decoding: Fixture.read(path), as: UTF8.self) == text, "\(name): see UPDATE_PREPARED in PreparedTests.swift")
  }

  @Test(arguments: SearchLanguage.allCases)
  func `what is read back is what was packed`(language: SearchLanguage) {
    let prepared = language == .english ? preparedEnglish : preparedNorwegian
    let bytes = prepared.withUTF8Buffer { Array($0) }
    #expect(SearchCorpus(language, packed: prepared).packed == bytes)
  }

  private static func file(_ name: String, _ packed: [UInt8]) -> String {
    let lines = stride(from: 0, to: packed.count, by: 136).map { packed[$0..<min($0 + 136, packed.count)] }
    let text = lines.map { "  " + String(decoding: $0, as: UTF8.self) }.joined(separator: "\\#\n")
    return """
      // The guidance and the ways of asking for it, read and packed. Generated: PreparedTests.swift says how it is written anew.

      let prepared\(name): StaticString = #\"""
      \(text)
        \"""#

      """
  }
}
