// JUnit and Checkstyle, which most build servers can show.

import MandateGuidance
import MandateLanguage
import MandateRules

extension OutputFormat {
  /// A suite for each file, a case for each finding; a file without findings is one case that passes, as are remarks that only inform.
  static let junit = OutputFormat("junit") { file, language, _ in
    let name = XML.escaped(file.path)
    let failures = file.findings.count { $0.severity >= .warning }
    let tests = max(1, file.findings.count)
    var output = #"  <testsuite name="\#(name)" tests="\#(tests)" failures="\#(failures)" errors="0" skipped="0" time="0">"# + "\n"
    if file.findings.isEmpty { output += #"    <testcase classname="\#(name)" name="mandate-lint" time="0"/>"# + "\n" }
    for finding in file.findings {
      let (line, column) = file.position(finding.range.lowerBound)
      let message = XML.escaped(finding.message[language])
      let title = "\(finding.code) \(finding.name) (\(line):\(column))"
      output += #"    <testcase classname="\#(name)" name="\#(title)" time="0">"#
      output +=
        finding.severity >= .warning
        ? #"<failure type="\#(finding.severity.rawValue)" message="\#(message)">\#(name):\#(line):\#(column): \#(message)</failure>"#
        : "<system-out>\(name):\(line):\(column): \(message)</system-out>"
      output += "</testcase>\n"
    }
    return output + "  </testsuite>\n"
  } whole: { files, tally, _, _ in
    let tests = tally.findings + tally.cleanFiles
    let failures = tally.count(.error) + tally.count(.warning)
    return XML.opening + #"<testsuites name="mandate-lint" tests="\#(tests)" failures="\#(failures)" errors="0" time="0">"# + "\n"
      + files.joined() + "</testsuites>\n"
  }

  static let checkstyle = OutputFormat("checkstyle") { file, language, _ in
    var output = #"  <file name="\#(XML.escaped(file.path))">"# + "\n"
    for finding in file.findings {
      let (line, column) = file.position(finding.range.lowerBound)
      let severity = finding.severity == .hint ? Severity.info : finding.severity
      output +=
        #"    <error line="\#(line)" column="\#(column)" severity="\#(severity.rawValue)" message="\#(XML.escaped(finding.message[language]))""#
        + #" source="mandate-lint.\#(finding.code)"/>"# + "\n"
    }
    return output + "  </file>\n"
  } whole: { files, _, _, _ in
    XML.opening + #"<checkstyle version="4.3">"# + "\n" + files.joined() + "</checkstyle>\n"
  }
}

enum XML {
  static let opening = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"

  /// For attributes and for text, in XML and in HTML. What XML 1.0 cannot hold at all is shown as a replacement character.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n": result.append(contentsOf: "&#10;".unicodeScalars)
      case "\t": result.append(contentsOf: "&#9;".unicodeScalars)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
