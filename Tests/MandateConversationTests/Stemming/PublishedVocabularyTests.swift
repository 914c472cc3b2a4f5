// The whole published vocabulary, for whoever has it: the folder `norwegian/` and `english/` of snowballstem/snowball-data. It is not
// part of this repository; STEMMING_VOCABULARY names the folder that holds them.

import Foundation
import Testing

@testable import MandateConversation

private let folder = ProcessInfo.processInfo.environment["STEMMING_VOCABULARY"]

@Suite(.enabled(if: folder != nil, "STEMMING_VOCABULARY is not set"))
struct PublishedVocabularyTests {
  @Test func `every Norwegian word gets the published stem`() throws {
    try check("norwegian", NorwegianStemmer.stem)
  }

  @Test func `every English word gets the published stem`() throws {
    try check("english", EnglishStemmer.stem)
  }

  private func check(_ name: String, _ stem: (inout [UInt8]) -> Void) throws {
    let words = try lines(name, "voc.txt")
    let stems = try lines(name, "output.txt")
    #expect(words.count == stems.count)
    var wrong: [String] = []
    for (word, expected) in zip(words, stems) {
      guard var bytes = latin1(word) else { continue }
      stem(&bytes)
      if text(bytes) != expected { wrong.append("\(word): \(text(bytes)), not \(expected)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count) differ, first \(wrong.prefix(20))")
  }

  private func lines(_ name: String, _ file: String) throws -> [Substring] {
    try String(contentsOfFile: "\(folder ?? "")/\(name)/\(file)", encoding: .utf8).split(separator: "\n")
  }
}
