// What a heading line says, or is to say: after its colon, which it may lack.

internal import MandateLanguage
internal import MandateRules

extension Context {
  func onHeading(of section: Section, _ words: String) -> Fix.Edit {
    guard section.value.isEmpty else { return Fix.Edit(section.value.range, words) }
    let line = text.contentRange(text.line(at: section.keyword.lowerBound))
    let rest = text.bytes[min(section.keyword.upperBound, line.upperBound)..<line.upperBound]
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return Fix.Edit(line.upperBound..<line.upperBound, ": " + words) }
    let isBare = rest[(colon + 1)...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return Fix.Edit((isBare ? colon + 1 : line.upperBound)..<line.upperBound, " " + words)
  }
}
