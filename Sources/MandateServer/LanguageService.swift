// What the language has to say about a text, as the server needs to know it: byte ranges, and no word of the protocol's positions.

package import MandateLanguage
package import MandateRules

package struct Diagnostic: Sendable {
  package enum Severity: Int, Sendable {
    case error = 1
    case warning, information, hint
  }

  package enum Tag: Int, Sendable {
    case unnecessary = 1
    case deprecated
  }

  /// A place that bears on the finding.
  package struct Related: Sendable {
    /// Where the parent mandate stands, as the mandate writes it; `nil` for a place in the document itself.
    package let parent: String?
    package let range: Range<Int>
    package let message: String

    package init(parent: String? = nil, range: Range<Int>, message: String) {
      self.parent = parent
      self.range = range
      self.message = message
    }
  }

  /// Bytes of the document.
  package let range: Range<Int>
  package let severity: Severity
  package let code: String
  /// The page that explains the code. A client is given only what it can open.
  package let href: String?
  package let source: String
  package let message: String
  package let tags: [Tag]
  package let related: [Related]
  /// Comes back with the request for code actions, from clients that keep it.
  package let data: JSON?

  package init(
    range: Range<Int>, severity: Severity, code: String, href: String? = nil, source: String = "mandate-lint", message: String,
    tags: [Tag] = [], related: [Related] = [], data: JSON? = nil
  ) {
    self.range = range
    self.severity = severity
    self.code = code
    self.href = href
    self.source = source
    self.message = message
    self.tags = tags
    self.related = related
    self.data = data
  }
}

package struct LanguageService: Sendable {
  /// A document, what the rules found in it, and the language messages are written in.
  package struct Question: Sendable {
    package let document: Document
    package let uri: DocumentURI
    package let findings: [Finding]
    package let language: Language
  }

  /// The day it is, asked each time, so that a session that lasts past midnight is right.
  let today: @Sendable () -> CalendarDate?
  let diagnose: @Sendable (Question) -> [Diagnostic]

  package init(today: @escaping @Sendable () -> CalendarDate? = { nil }, diagnose: @escaping @Sendable (Question) -> [Diagnostic]) {
    self.today = today
    self.diagnose = diagnose
  }

  package init(diagnose: @escaping @Sendable (_ text: SourceText, _ uri: DocumentURI) -> [Diagnostic] = { _, _ in [] }) {
    self.init { diagnose($0.document.text, $0.uri) }
  }
}
