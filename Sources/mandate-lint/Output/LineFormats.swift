// Forms that other programs read: a finding a line, and the reports of GitLab and reviewdog.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension OutputFormat {
  /// The findings of `json`, each on a line of its own with the path of its file.
  static let jsonl = OutputFormat("jsonl") { file, language, _ in
    let path = JSON.Member(key: "path", value: .string(file.path))
    return file.findings.map { finding in
      JSON.object([path] + (JSONFormat.finding(finding, in: file, language).object ?? [])).description + "\n"
    }.joined()
  }

  /// GitLab's Code Quality report.
  static let gitlab = OutputFormat("gitlab") { file, language, _ in
    let path = Root.current.path(of: file.path)
    return zip(file.findings, file.fingerprints()).map { finding, fingerprint -> String in
      let severity =
        switch finding.severity {
        case .error: "major"
        case .warning: "minor"
        case .info, .hint: "info"
        }
      let lines: JSON = [
        "begin": JSON(file.position(finding.range.lowerBound).line), "end": JSON(file.position(finding.range.upperBound).line),
      ]
      let issue: JSON = [
        "description": .string("\(finding.code): \(finding.message[language])"), "check_name": .string(finding.code),
        "fingerprint": .string(digest([path, fingerprint])), "severity": .string(severity),
        "location": ["path": .string(path), "lines": lines],
      ]
      return issue.description
    }.joined(separator: ",\n")
  } whole: { files, _, _, _ in
    "[" + files.filter { !$0.isEmpty }.joined(separator: ",\n") + "]\n"
  }

  /// The Reviewdog Diagnostic Format. Its columns are bytes.
  static let rdjson = OutputFormat("rdjson") { file, language, _ in
    let path = Root.current.path(of: file.path)
    return file.findings.map { finding -> String in
      let severity =
        switch finding.severity {
        case .error: "ERROR"
        case .warning: "WARNING"
        case .info, .hint: "INFO"
        }
      // A suggestion has one range; a fix with several edits cannot be said.
      let suggestions = finding.fixes.filter { $0.edits.count == 1 }.compactMap(\.edits.first).map { edit -> JSON in
        ["range": range(edit.range, in: file.document.text), "text": .string(edit.text)]
      }
      let diagnostic: JSON = [
        "message": .string(finding.message[language]),
        "location": ["path": .string(path), "range": range(finding.range, in: file.document.text)], "severity": .string(severity),
        "code": ["value": .string(finding.code)], "suggestions": suggestions.isEmpty ? nil : .array(suggestions),
      ]
      return diagnostic.description
    }.joined(separator: ",\n")
  } whole: { files, _, _, _ in
    #"{"source":{"name":"mandate-lint"},"diagnostics":["# + files.filter { !$0.isEmpty }.joined(separator: ",\n") + "]}\n"
  }

  private static func range(_ range: Range<Int>, in text: SourceText) -> JSON {
    func position(_ offset: Int) -> JSON {
      let line = text.line(at: offset)
      return ["line": JSON(line + 1), "column": JSON(offset - text.lineStarts[line] + 1)]
    }
    return ["start": position(range.lowerBound), "end": position(range.upperBound)]
  }
}
