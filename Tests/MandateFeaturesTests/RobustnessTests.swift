import Fixture
import MandateFeatures
import MandateLanguage
import MandateRules
import Testing

/// Asks every feature at a place; nothing may trap, and every range lies inside the text.
func survives(_ bytes: [UInt8], at offsets: [Int], _ comment: Comment? = nil) {
  let inspection = Inspection(Document(SourceText(bytes)), request())
  let whole = 0...bytes.count
  func isInside(_ range: Range<Int>) -> Bool { whole.contains(range.lowerBound) && whole.contains(range.upperBound) }
  for offset in offsets {
    if let hover = inspection.hover(at: offset) { #expect(isInside(hover.range), comment) }
    let completion = inspection.completion(at: offset)
    #expect(isInside(completion.typed) && isInside(completion.replaced), comment)
    #expect(completion.replaced.lowerBound == completion.typed.lowerBound, comment)
    for action in inspection.actions(in: offset..<offset) {
      for edit in action.edits { #expect(isInside(edit.range), comment) }
    }
  }
  for offset in offsets.prefix(4) {
    let selections = inspection.selections(at: offset)
    #expect(!selections.isEmpty && selections.allSatisfy(isInside), comment)
    #expect(inspection.named(at: offset)?.occurrences.allSatisfy { isInside($0.range) } ?? true, comment)
    _ = inspection.definition(at: offset)
    _ = try? inspection.renaming(at: offset, to: "Ny")
  }
  #expect(inspection.tokens().allSatisfy { isInside($0.range) && !$0.range.isEmpty }, comment)
  #expect(inspection.folds().allSatisfy { $0.lines.upperBound < inspection.document.lines.count }, comment)
  #expect(inspection.hints().allSatisfy { whole.contains($0.offset) }, comment)
  #expect(inspection.links().allSatisfy { isInside($0.range) }, comment)
  _ = inspection.symbols()
  _ = inspection.formattingEdits()
}

@Test(arguments: Fixture.documents)
func `every feature answers anywhere in every document`(name: String) {
  let bytes = Fixture.document(name).bytes
  survives(bytes, at: Array(stride(from: -1, through: bytes.count + 1, by: 37)) + [Int.min, Int.max], "\(name)")
}

@Test(arguments: Fixture.documents)
func `every feature answers at the end of what has been written so far`(name: String) {
  let bytes = Fixture.document(name).bytes
  for end in stride(from: 0, through: bytes.count, by: max(1, bytes.count / 20)) {
    survives(Array(bytes[..<end]), at: [end, end / 2, max(0, end - 1)], "\(name) \(end)")
  }
}

@Test func `every feature answers on any bytes`() {
  var generator = Generator(state: 11)
  for round in 0..<200 {
    let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
    survives(bytes, at: (0..<6).map { _ in Int.random(in: 0...200, using: &generator) }, "\(round)")
  }
}

@Test(arguments: ["\r", "\r\n"])
func `every feature answers with other line ends`(end: String) {
  for name in Fixture.documents.prefix(8) {
    let text = String(decoding: Fixture.document(name).bytes, as: UTF8.self)
    let bytes = Array(text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end).utf8)
    survives(bytes, at: Array(stride(from: 0, through: bytes.count, by: 31)))
  }
}

struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
