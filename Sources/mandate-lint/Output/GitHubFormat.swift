import MandateGuidance
import MandateLanguage
import MandateRules

extension OutputFormat {
  /// Workflow commands that GitHub Actions shows beside the lines of a pull request, and a summary line for the log.
  static let github = OutputFormat("github") { file, language, _ in
    let path = Root.current.path(of: file.path)
    return file.findings.map { GitHub.command($0, in: file, path, language) + "\n" }.joined()
  } whole: { files, tally, language, _ in
    files.joined() + TextFormat.summary(tally, language, .plain) + "\n"
  }
}

private enum GitHub {
  static func command(_ finding: Finding, in file: CheckedFile, _ path: String, _ language: Language) -> String {
    let start = file.position(finding.range.lowerBound)
    let end = file.position(finding.range.upperBound)
    let level = finding.severity == .error ? "error" : finding.severity == .warning ? "warning" : "notice"
    var place = "file=\(property(path)),line=\(start.line),endLine=\(end.line)"
    // GitHub takes columns only where a finding stands on one line.
    if start.line == end.line { place += ",col=\(start.column),endColumn=\(end.column)" }
    return "::\(level) \(place),title=\(property("\(finding.code) \(finding.name)"))::\(data(finding.message[language]))"
  }

  private static func data(_ text: String) -> String {
    escaped(Drawing.plain(text), ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}
