// What a keyword's line says, or is to say: after its colon, which it may lack.

internal import MandateLanguage
internal import MandateRules

extension Context {
  func onHeading(of section: Section, _ words: String) -> Fix.Edit {
    afterColon(of: section.keyword, section.value, words)
  }

  func afterColon(of keyword: Range<Int>, _ value: Value, _ words: String) -> Fix.Edit {
    guard value.isEmpty else { return Fix.Edit(value.range, words) }
    let line = text.contentRange(text.line(at: keyword.lowerBound))
    let rest = text.bytes[min(keyword.upperBound, line.upperBound)..<line.upperBound]
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return Fix.Edit(line.upperBound..<line.upperBound, ": " + words) }
    let isBare = rest[(colon + 1)...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return Fix.Edit((isBare ? colon + 1 : line.upperBound)..<line.upperBound, " " + words)
  }
}
