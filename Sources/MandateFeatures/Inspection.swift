// What every feature starts from: a document as it was read, what was found in it, the day it is, and the language of the user.
// Features are questions to it; they know no editor and no protocol, and count in bytes.

import MandateGuidance
package import MandateLanguage
package import MandateRules

package struct Inspection: Sendable {
  package let document: Document
  package let request: CheckRequest
  package let findings: [Finding]
  /// The language that the user reads; what is written into the document is in the document's own.
  package let language: Language
  private let neighbours: Neighbours

  package init(_ document: Document, _ request: CheckRequest = CheckRequest(), findings: [Finding]? = nil, language: Language = .nb) {
    self.document = document
    self.request = request
    self.findings = findings ?? check(document, request)
    self.language = language
    neighbours = Neighbours(document)
  }

  var text: SourceText { document.text }

  /// What rules know of a mandate: its actor, phase and step, its parent, and everyone it names.
  func context(_ mandate: Mandate) -> Context {
    Context(mandate, in: document, request, among: neighbours)
  }

  func say(_ text: Text) -> String { text[language] }

  func say(_ nb: String, _ nn: String, _ en: String) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  /// A piece of the document for showing: on one line, without what would turn or hide other text.
  func shown(_ range: Range<Int>, limit: Int = 160) -> String {
    shown(text.string(range), limit: limit)
  }

  func shown(_ string: String, limit: Int = 160) -> String {
    let line = Drawing.plain(string.split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " "))
    guard line.count > limit else { return line }
    return line.prefix(limit - 1) + "…"
  }

  /// Lines are shown to people from 1.
  func lineNumber(_ offset: Int) -> Int { text.line(at: offset) + 1 }
}

extension Range<Int> {
  /// Whether a cursor at the offset stands in the range or right after it.
  func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }

  func touches(_ other: Range<Int>) -> Bool { lowerBound <= other.upperBound && other.lowerBound <= upperBound }
}
