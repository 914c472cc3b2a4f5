import MandateLanguage
import MandateRules

extension OutputFormat {
  /// Workflow commands that GitHub Actions shows beside the lines of a pull request.
  static let github = OutputFormat(name: "github") { files, language, _ in
    var output = ""
    for file in files {
      for finding in file.findings {
        let start = file.position(finding.range.lowerBound)
        let end = file.position(finding.range.upperBound)
        let level = finding.severity == .error ? "error" : finding.severity == .warning ? "warning" : "notice"
        var place = "file=\(property(file.path)),line=\(start.line),endLine=\(end.line)"
        // GitHub refuses columns of a finding that spans lines.
        if start.line == end.line { place += ",col=\(start.column),endColumn=\(end.column)" }
        output += "::\(level) \(place),title=\(property("\(finding.code) \(finding.name)"))::\(data(finding.message[language]))\n"
      }
    }
    return output
  }

  private static func data(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? String($1) }
  }
}
