import Fixture
import MandateLanguage
import MandateRules
import Testing

/// Reads and checks a text; nothing may trap, every byte has a place, and every finding points inside the text.
private func survives(_ bytes: [UInt8], _ comment: Comment? = nil) {
  let document = Document(SourceText(bytes))
  let lines = document.lines.flatMap { document.text.bytes[$0.range] }
  #expect(lines == bytes, comment)
  for finding in check(document, request()) {
    #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= bytes.count, comment)
    for edit in finding.fixes.flatMap(\.edits) { #expect(edit.range.upperBound <= bytes.count, comment) }
  }
  _ = document.formatted()
}

@Test(arguments: Fixture.documents)
func `every prefix of a document is read, and every byte of it has a place`(name: String) {
  let bytes = Fixture.document(name).bytes
  for end in stride(from: 0, through: bytes.count, by: max(1, bytes.count / 40)) { survives(Array(bytes[..<end]), "\(name) \(end)") }
}

@Test(arguments: ["\r", "\r\n", "\n", "\u{2028}"])
func `any line end gives the text back`(end: String) {
  for name in Fixture.documents {
    let text = String(decoding: Fixture.document(name).bytes, as: UTF8.self)
    survives(Array(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end).utf8))
  }
}

@Test func `random bytes are read`() {
  var generator = Generator(state: 7)
  for _ in 0..<300 {
    let count = Int.random(in: 0..<400, using: &generator)
    survives((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }
}

@Test func `documents with lines shuffled, cut and doubled are read`() {
  var generator = Generator(state: 11)
  let lines = Fixture.documents.flatMap { name -> [[UInt8]] in
    let text = Fixture.document(name)
    return text.lineStarts.indices.map { Array(text.bytes[text.lineRange($0)]) }
  }
  for _ in 0..<150 {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1..<60, using: &generator) {
      guard var line = lines.randomElement(using: &generator) else { continue }
      if Bool.random(using: &generator), !line.isEmpty { line.remove(at: Int.random(in: 0..<line.count, using: &generator)) }
      if Int.random(in: 0..<4, using: &generator) == 0 { line.insert(UInt8.random(in: 0...255, using: &generator), at: 0) }
      bytes += line
    }
    survives(bytes)
  }
}

/// `.ci/run` has the release build read the same ten times as large.
@Test func `a line of a million bytes, ten thousand headings and a hundred thousand blank lines are read`() {
  #expect(Document(SourceText(Array("Mål: ".utf8) + [UInt8](repeating: 0x61, count: 1_000_000))).lines.count == 1)
  #expect(Document(SourceText([UInt8](repeating: 0x20, count: 1_000_000))).lines.count == 1)
  #expect(Document(String(repeating: "Mål:\n", count: 10_000)).lines.count == 10_001)
  #expect(Document(String(repeating: "Ukjend overskrift:\n", count: 10_000)).lines.count == 10_001)
  #expect(Document(String(repeating: "\n", count: 100_000)).lines.count == 100_001)
  #expect(Document("Mål:\n" + String(repeating: "  - x\n", count: 10_000)).mandates[0][.goals]?.items.count == 10_000)
}

@Test func `conflict markers and control characters are text`() {
  survives(Array("Mandat: X\n<<<<<<< HEAD\nMål: a\n=======\nMål: b\n>>>>>>> main\n\u{0}\u{1B}[31m\n".utf8))
}

/// A small generator, so that a failure can be had again.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
