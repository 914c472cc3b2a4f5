import MandateLanguage
import MandateRules
import MandateServer

/// A file that was checked, with what was found. Every output format is a way of writing these.
struct CheckedFile: Sendable {
  /// As the user gave it, or below the folder the user gave.
  let path: String
  let document: Document
  let findings: [Finding]

  var title: String { document.mandates.first?.title.text ?? "" }

  /// Lines and columns from 1; columns in UTF-16 units.
  func position(_ offset: Int) -> (line: Int, column: Int) {
    let position = document.text.position(of: offset, in: .utf16)
    return (position.line + 1, position.character + 1)
  }
}

extension [CheckedFile] {
  func count(_ severity: Severity) -> Int {
    reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }

  func has(atLeast severity: Severity) -> Bool {
    contains { $0.findings.contains { $0.severity >= severity } }
  }
}

/// A way of writing what was found.
struct OutputFormat: Sendable {
  let name: String
  let write: @Sendable ([CheckedFile], Language, Style) -> String

  static let all: [OutputFormat] = [.text, .concise, .json, .github, .sarif]
}

/// Whether colours and links are written.
struct Style: Sendable {
  let isColoured: Bool

  private func wrap(_ text: String, _ code: String) -> String { isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "33")
    case .info: wrap(text, "36")
    case .hint: wrap(text, "2")
    }
  }

  /// `--color`, `NO_COLOR`, `CLICOLOR_FORCE` and `TERM=dumb`, in that order of weight; else colours go to a terminal only.
  static func chosen(_ option: String?, toFile: Bool) -> Style {
    switch option {
    case "always": return Style(isColoured: true)
    case "never": return Style(isColoured: false)
    default: break
    }
    if let no = Files.environment("NO_COLOR"), !no.isEmpty { return Style(isColoured: false) }
    if let force = Files.environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return Style(isColoured: true) }
    if Files.environment("TERM") == "dumb" || toFile { return Style(isColoured: false) }
    return Style(isColoured: Files.isTerminal(standardOutput: true))
  }
}
