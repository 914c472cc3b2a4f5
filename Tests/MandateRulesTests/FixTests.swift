import Fixture
import MandateGuidance
import MandateLanguage
import MandateRules
import Testing

/// What a fix promises, over every document and every rule's example, whatever its line ends.
struct FixTests {
  /// A text that findings and fixes are looked for in.
  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]

    var testDescription: String { name }
  }

  static let samples: [Sample] = {
    let documents = Fixture.documents.map { Sample(name: $0, bytes: Fixture.document($0).bytes) }
    let examples = Rule.all.map { Sample(name: $0.code, bytes: Array(Drawing.strip($0.example).utf8)) }
    // A long document checked once a fix is slow in the debug build; the documents with gaps are short and hold most of the fixes.
    let short = documents.filter { $0.bytes.count < 1_200 }
    let others = examples.filter { $0.name.hasSuffix("1") }.map { sample in
      Sample(name: sample.name + ", CRLF", bytes: [0xEF, 0xBB, 0xBF] + sample.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    }
    let indented = examples.filter { $0.name.hasSuffix("2") }.map { sample in
      Sample(name: sample.name + ", indented", bytes: [0x20, 0x20] + sample.bytes.flatMap { $0 == 0x0A ? [0x0A, 0x20, 0x20] : [$0] })
    }
    return short + examples + others + indented
  }()

  private static func findings(_ bytes: [UInt8]) -> [Finding] {
    var request = request(profile: .full)
    request.parentDocument = { name in Fixture.documents.contains(name) ? Document(Fixture.document(name)) : nil }
    return check(Document(SourceText(bytes)), request)
  }

  private static func shown(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: samples)
  func `every fix takes its finding away and leaves the other lines as they are`(sample: Sample) {
    let before = Self.findings(sample.bytes)
    for finding in before {
      for (index, fix) in finding.fixes.enumerated() {
        let note = "\(finding.code) fix \(index) «\(fix.title.nb)»"
        Self.expectOrder(fix, sample, note)
        let bytes = Fix.apply(fix.edits, to: sample.bytes)
        let after = Self.findings(bytes)
        #expect(Self.isGone(finding, before, after), "\(note) is still there in\n\(Self.shown(bytes))")
        Self.expectReadable(sample.bytes, bytes, note)
        Self.expectOtherLines(fix, sample, bytes, note)
      }
    }
  }

  /// Edits stand inside the text, in order, and do not overlap.
  private static func expectOrder(_ fix: Fix, _ sample: Sample, _ note: String) {
    #expect(!fix.edits.isEmpty, "\(note) changes nothing")
    #expect(![fix.title.nb, fix.title.nn, fix.title.en].contains(""), "\(note) has no title")
    var end = 0
    for edit in fix.edits {
      #expect(edit.range.lowerBound >= end && edit.range.upperBound <= sample.bytes.count, "\(note) has edits out of order")
      end = edit.range.upperBound
    }
  }

  /// Whether a finding has gone, or a gap speaks for it.
  private static func isGone(_ finding: Finding, _ before: [Finding], _ after: [Finding]) -> Bool {
    if finding.code == "MAN001" {
      let same = after.filter { $0.code == finding.code && $0.mandate == finding.mandate }
      return same.allSatisfy { $0.message != finding.message }
    }
    func said(_ findings: [Finding]) -> Int {
      findings.count { $0.code == finding.code && $0.mandate == finding.mandate && $0.message == finding.message }
    }
    return said(after) < said(before)
  }

  /// A fix writes nothing that the tool itself cannot read.
  private static func expectReadable(_ before: [UInt8], _ after: [UInt8], _ note: String) {
    func problems(_ bytes: [UInt8]) -> Int {
      Document(SourceText(bytes)).problems.count { problem in
        switch problem.kind {
        case .gap, .otherLanguage: false
        default: true
        }
      }
    }
    #expect(problems(after) <= problems(before), "\(note) writes what cannot be read:\n\(shown(after))")
  }

  /// Lines that no edit touches stand in the result, byte for byte and in order, and every line ends as the document's lines do.
  private static func expectOtherLines(_ fix: Fix, _ sample: Sample, _ after: [UInt8], _ note: String) {
    let (old, new) = (SourceText(sample.bytes), SourceText(after))
    func lines(_ text: SourceText) -> [[UInt8]] { text.lineStarts.indices.map { Array(text.bytes[text.contentRange($0)]) } }
    let isTouched = old.lineStarts.indices.map { line in
      let content = old.contentRange(line)
      return fix.edits.contains { edit in
        let opensLine = edit.range.isEmpty && edit.range.lowerBound == content.upperBound && edit.text.hasPrefix(old.lineEnd)
        return !opensLine && edit.range.lowerBound <= content.upperBound && edit.range.upperBound >= content.lowerBound
      }
    }
    var rest = lines(new)[...]
    for (line, content) in lines(old).enumerated() where !isTouched[line] {
      guard let found = rest.firstIndex(of: content) else {
        Issue.record("\(note) changes line \(line + 1) of \(sample.name)")
        return
      }
      rest = rest[(found + 1)...]
    }
    if old.lineEnd == "\r\n" {
      let bare = after.indices.contains { after[$0] == 0x0A && ($0 == 0 || after[$0 - 1] != 0x0D) }
      #expect(!bare, "\(note) mixes line ends")
    }
  }

  @Test(arguments: samples)
  func `all fixes at once, as far as they do not overlap, can be applied`(sample: Sample) {
    let fixes = Self.findings(sample.bytes).flatMap { $0.fixes.prefix(1) }
    let bytes = Fix.apply(Fix.joined(fixes.flatMap(\.edits)), to: sample.bytes)
    _ = Self.findings(bytes)
  }

  @Test(arguments: samples)
  func `adding every missing section leaves none missing`(sample: Sample) {
    for finding in Self.findings(sample.bytes) where finding.code == "MAN001" {
      guard let all = finding.fixes.first else { continue }
      let after = Self.findings(Fix.apply(all.edits, to: sample.bytes))
      #expect(!after.contains { $0.code == "MAN001" && $0.mandate == finding.mandate })
    }
  }

  @Test(arguments: Fixture.documents)
  func `a document that is cut off, or lacks lines, is checked and mended all the same`(name: String) {
    let text = Fixture.document(name)
    for count in stride(from: 7, to: text.bytes.count, by: 397) { Self.expectSound(Array(text.bytes[..<count])) }
    for left in 2...6 {
      let kept = text.lineStarts.indices.filter { ($0 * 7 + left) % 5 != 0 }
      Self.expectSound(kept.flatMap { Array(text.bytes[text.lineRange($0)]) })
    }
  }

  /// Every finding points at something, and every fix can be applied.
  private static func expectSound(_ bytes: [UInt8]) {
    for finding in findings(bytes) {
      let isWhole = finding.range.isEmpty && ["SYN007", "SYN009", "MAN001"].contains(finding.code)
      #expect(isWhole || !finding.range.isEmpty, "\(finding.code) points at nothing in\n\(shown(bytes))")
      #expect(finding.range.upperBound <= bytes.count)
      for fix in finding.fixes { _ = Fix.apply(fix.edits, to: bytes) }
    }
  }
}
