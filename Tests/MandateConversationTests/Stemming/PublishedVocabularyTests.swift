// The published vocabularies of the two stemmers. A sample of them is always compared; whoever has all of snowballstem/snowball-data names
// its folder in STEMMING_VOCABULARY.

import Foundation
import Testing

@testable import MandateConversation

private let folder = ProcessInfo.processInfo.environment["STEMMING_VOCABULARY"]

struct PublishedSampleTests {
  @Test(arguments: [("norwegian", 1000), ("english", 2000)])
  func `the sample's words get the published stems`(name: String, least: Int) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("published.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { $0.split(separator: "\t") }
    let pairs = lines.filter { $0.count == 3 && $0[0] == name }.map { ($0[1], $0[2]) }
    #expect(pairs.count > least)
    compare(pairs, name)
  }
}

@Suite(.enabled(if: folder != nil, "STEMMING_VOCABULARY is not set"))
struct PublishedVocabularyTests {
  @Test(arguments: [("norwegian", 20_000), ("english", 40_000)])
  func `every word gets the published stem`(name: String, least: Int) throws {
    let words = try lines(name, "voc.txt")
    let stems = try lines(name, "output.txt")
    #expect(words.count == stems.count)
    #expect(words.count > least)
    compare(Array(zip(words, stems)), name)
  }

  private func lines(_ name: String, _ file: String) throws -> [Substring] {
    let path = (folder ?? "") + "/\(name)/\(file)"
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  }
}

private func compare(_ pairs: [(Substring, Substring)], _ name: String) {
  var wrong: [String] = []
  for (word, expected) in pairs {
    guard var bytes = latin1(word) else {
      wrong.append("\(word) is not in Latin-1")
      continue
    }
    if name == "english" { EnglishStemmer.stem(&bytes) } else { NorwegianStemmer.stem(&bytes) }
    if text(bytes) != expected { wrong.append("\(word): \(text(bytes)), not \(expected)") }
  }
  #expect(wrong.isEmpty, "\(wrong.count) differ, first \(wrong.prefix(20))")
}
