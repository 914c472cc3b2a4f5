// The lines that a mandate begins with, the same whichever way it is begun.

package import MandateLanguage
package import MandateRules

package struct Opening: Sendable {
  private let title: String
  private let language: Language

  package init(title: String = gap, _ language: Language) {
    (self.title, self.language) = (title, language)
  }

  package var lines: [String] {
    func line(_ section: SectionKind, _ value: String) -> String { "\(Keywords.section(section).words.canonical(language)): \(value)" }
    // Few of these words tell nynorsk from bokmål.
    let stated = language == .nn ? [line(.language, Choice.language.word("nn", .nn))] : []
    return [line(.mandate, title)] + stated + [line(.status, Choice.status.word("draft", language))]
  }

  /// What stands in the document already comes after an empty line.
  package func edit(in text: SourceText) -> Fix.Edit {
    let start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isBlank = text.bytes[start...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let written = lines.joined(separator: text.lineEnd) + text.lineEnd
    return isBlank ? Fix.Edit(start..<text.bytes.count, written) : Fix.Edit(start..<start, written + text.lineEnd)
  }
}
