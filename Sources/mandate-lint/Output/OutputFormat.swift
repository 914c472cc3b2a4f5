import MandateLanguage
import MandateRules

/// A way of writing what was found. Files are written each by itself, so that nothing of a file need be kept, and then put together.
struct OutputFormat: Sendable {
  let name: String
  let isForPeople: Bool
  /// What is written of one file.
  let file: @Sendable (CheckedFile, Language, Style) -> String
  /// All files together.
  let whole: @Sendable ([String], Tally, Language, Style) -> String

  static let all: [OutputFormat] = [
    .text, .concise, .json, .jsonl, .sarif, .github, .gitlab, .junit, .checkstyle, .rdjson,
  ]

  init(
    _ name: String, forPeople: Bool = false, file: @escaping @Sendable (CheckedFile, Language, Style) -> String,
    whole: @escaping @Sendable ([String], Tally, Language, Style) -> String = { files, _, _, _ in files.joined() }
  ) {
    self.name = name
    isForPeople = forPeople
    self.file = file
    self.whole = whole
  }
}

/// What was found, counted.
struct Tally: Sendable {
  private(set) var files = 0
  private(set) var cleanFiles = 0
  private(set) var fixable = 0
  /// Findings that a baseline knows, and which are not shown; nil where there is no baseline.
  var known: Int?
  private var severities: [Severity: Int] = [:]
  private(set) var codes: [String: Int] = [:]

  init() {}

  init(_ file: CheckedFile) {
    files = 1
    cleanFiles = file.findings.isEmpty ? 1 : 0
    for finding in file.findings {
      severities[finding.severity, default: 0] += 1
      codes[finding.code, default: 0] += 1
      if finding.fixes.contains(where: \.isAutomatic) { fixable += 1 }
    }
  }

  mutating func add(_ other: Tally) {
    files += other.files
    cleanFiles += other.cleanFiles
    if let more = other.known { known = (known ?? 0) + more }
    fixable += other.fixable
    severities.merge(other.severities, uniquingKeysWith: +)
    codes.merge(other.codes, uniquingKeysWith: +)
  }

  var findings: Int { severities.values.reduce(0, +) }

  func count(_ severity: Severity) -> Int { severities[severity] ?? 0 }

  func has(atLeast severity: Severity) -> Bool { severities.contains { $0.key >= severity && $0.value > 0 } }
}
