import MandateLanguage
import MandateRules
import MandateServer

/// A file that was checked, with what was found. Every output format is a way of writing these.
struct CheckedFile: Sendable {
  /// As the user gave it, or below the folder the user gave.
  let path: String
  let document: Document
  let findings: [Finding]
  private let columns: Columns

  init(path: String, document: Document, findings: [Finding]) {
    self.path = path
    self.document = document
    self.findings = findings
    columns = Columns(document.text)
  }

  var title: String { document.mandates.first?.title.text ?? "" }

  /// Line and column from 1; the column in UTF-16 units.
  func position(_ offset: Int) -> (line: Int, column: Int) { columns.position(of: offset) }

  /// The title of the mandate that a finding is about.
  func mandate(of finding: Finding) -> String {
    let mandates = document.mandates
    return mandates.indices.contains(finding.mandate) ? mandates[finding.mandate].title.text : ""
  }
}

/// Counts columns as editors and SARIF do: in UTF-16 units, a byte order mark not counted. A line of ten million characters with a thousand
/// findings is counted once.
private struct Columns: Sendable {
  private let text: SourceText
  private let hasMark: Bool
  private let isValid: Bool
  /// UTF-16 units before every multiple of the stride; only where a line is longer than that.
  private let units: [Int]
  private static let stride = 4096

  init(_ text: SourceText) {
    self.text = text
    hasMark = text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    isValid = text.bytes.firstOffsetThatIsNotUTF8 == nil
    let starts = text.lineStarts + [text.bytes.count]
    guard zip(starts, starts.dropFirst()).contains(where: { $1 - $0 > Columns.stride }) else {
      units = []
      return
    }
    var units = [0]
    var total = 0
    text.bytes.withUnsafeBufferPointer { bytes in
      for (index, byte) in bytes.enumerated() {
        if index > 0, index % Columns.stride == 0 { units.append(total) }
        total += Columns.units(byte)
      }
    }
    self.units = units
  }

  /// Of the character that begins with this byte; none for a byte inside a character.
  private static func units(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }

  private func unitsBefore(_ offset: Int, from start: Int) -> Int {
    guard !units.isEmpty, offset / Columns.stride > start / Columns.stride else { return count(start..<offset) }
    let mark = min(offset / Columns.stride, units.count - 1)
    let first = start / Columns.stride
    return units[mark] + count(mark * Columns.stride..<offset) - units[first] - count(first * Columns.stride..<start)
  }

  private func count(_ range: Range<Int>) -> Int {
    text.bytes.withUnsafeBufferPointer { $0[range].reduce(0) { $0 + Columns.units($1) } }
  }

  func position(of offset: Int) -> (line: Int, column: Int) {
    let line = text.line(at: offset)
    let content = text.contentRange(line)
    var end = min(max(offset, content.lowerBound), content.upperBound)
    while end > content.lowerBound, end < content.upperBound, text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    // Bytes that are no UTF-8 are shown as replacement characters, and counted as that.
    let column = isValid ? unitsBefore(end, from: content.lowerBound) : text.string(content.lowerBound..<end).utf16.count
    return (line + 1, max(0, column - (hasMark && line == 0 ? 1 : 0)) + 1)
  }
}
