// SARIF 2.1.0 (OASIS), for code scanning services. Columns are UTF-16 units, which is the format's default.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension OutputFormat {
  static let sarif = OutputFormat(name: "sarif") { files, language, _ in
    let found = Set(files.flatMap { $0.findings.map(\.code) })
    let rules = Rule.all.filter { found.contains($0.code) }
    let index = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.code, $0) })
    let results = files.flatMap { file in file.findings.map { SARIF.result($0, in: file, index, language) } }
    let log: JSON = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        [
          "tool": [
            "driver": [
              "name": "mandate-lint", "semanticVersion": .string(serverVersion), "rules": .array(rules.map { SARIF.rule($0, language) }),
            ]
          ],
          "columnKind": "utf16CodeUnits",
          "artifacts": .array(files.map { ["location": ["uri": .string(SARIF.uri($0.path))]] }),
          "results": .array(results),
        ]
      ],
    ]
    return log.description + "\n"
  }
}

private enum SARIF {
  static func rule(_ rule: Rule, _ language: Language) -> JSON {
    [
      "id": .string(rule.code), "name": .string(rule.name), "shortDescription": ["text": .string(rule.summary[language])],
      "defaultConfiguration": ["level": .string(level(rule.severity))],
    ]
  }

  static func result(_ finding: Finding, in file: CheckedFile, _ index: [String: Int], _ language: Language) -> JSON {
    let location: JSON = [
      "physicalLocation": [
        "artifactLocation": ["uri": .string(uri(file.path))],
        "region": region(finding.range, in: file),
      ]
    ]
    let fixes = finding.fixes.map { fix -> JSON in
      let replacements = fix.edits.map { edit -> JSON in
        ["deletedRegion": region(edit.range, in: file), "insertedContent": ["text": .string(edit.text)]]
      }
      return [
        "description": ["text": .string(fix.title[language])],
        "artifactChanges": [["artifactLocation": ["uri": .string(uri(file.path))], "replacements": .array(replacements)]],
      ]
    }
    return [
      "ruleId": .string(finding.code), "ruleIndex": index[finding.code].map { JSON($0) }, "level": .string(level(finding.severity)),
      "message": ["text": .string(finding.message[language])], "locations": [location], "fixes": fixes.isEmpty ? nil : .array(fixes),
    ]
  }

  private static func region(_ range: Range<Int>, in file: CheckedFile) -> JSON {
    let start = file.position(range.lowerBound)
    let end = file.position(range.upperBound)
    return [
      "startLine": JSON(start.line), "startColumn": JSON(start.column), "endLine": JSON(end.line), "endColumn": JSON(end.column),
    ]
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info, .hint: "note"
    }
  }

  /// A relative reference, or a file address for an absolute path.
  static func uri(_ path: String) -> String {
    let escaped = path.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        text += "%" + (hex.utf8.count == 1 ? "0" + hex : hex)
      }
    }
    return path.hasPrefix("/") ? "file://" + escaped : escaped
  }
}
