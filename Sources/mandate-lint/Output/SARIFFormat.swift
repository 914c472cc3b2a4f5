// SARIF 2.1.0 (OASIS), for code scanning services. Columns are UTF-16 units, which is the format's default.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension OutputFormat {
  static let sarif = OutputFormat("sarif") { file, language, _ in
    zip(file.findings, file.fingerprints()).map { SARIF.result($0, $1, in: file, language).description }.joined(separator: ",")
  } whole: { files, tally, language, _ in
    let rules = Rule.all.filter { tally.codes[$0.code] != nil }.map { SARIF.rule($0, language) }
    let driver: JSON = ["name": "mandate-lint", "semanticVersion": .string(serverVersion), "rules": .array(rules)]
    let base: JSON = ["%SRCROOT%": ["uri": .string(Root.current.address)]]
    let results = files.filter { !$0.isEmpty }.joined(separator: ",")
    return #"{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":"#
      + "\(driver)" + #"},"columnKind":"utf16CodeUnits","originalUriBaseIds":"# + "\(base)" + #","results":["# + results + "]}]}\n"
  }
}

private enum SARIF {
  static func rule(_ rule: Rule, _ language: Language) -> JSON {
    [
      "id": .string(rule.code), "name": .string(rule.name), "shortDescription": ["text": .string(rule.summary[language])],
      "defaultConfiguration": ["level": .string(level(rule.severity))],
    ]
  }

  static func result(_ finding: Finding, _ fingerprint: String, in file: CheckedFile, _ language: Language) -> JSON {
    let place = artifact(file.path)
    let fixes = finding.fixes.map { fix -> JSON in
      let replacements = fix.edits.map { edit -> JSON in
        ["deletedRegion": region(edit.range, in: file), "insertedContent": ["text": .string(edit.text)]]
      }
      return [
        "description": ["text": .string(fix.title[language])],
        "artifactChanges": [["artifactLocation": place, "replacements": .array(replacements)]],
      ]
    }
    return [
      "ruleId": .string(finding.code), "level": .string(level(finding.severity)),
      "message": ["text": .string(finding.message[language])],
      "locations": [["physicalLocation": ["artifactLocation": place, "region": region(finding.range, in: file)]]],
      "partialFingerprints": ["mandateLint/v1": .string(fingerprint)],
      "fixes": fixes.isEmpty ? nil : .array(fixes),
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

  /// Relative to the root; a file address for what stands outside of it.
  private static func artifact(_ path: String) -> JSON {
    let path = Root.current.path(of: path)
    let address = DocumentURI(path: Array(path.utf8)).spelling
    guard !path.hasPrefix("/") else { return ["uri": .string(address)] }
    return ["uri": .string(String(address.dropFirst("file://".count))), "uriBaseId": "%SRCROOT%"]
  }
}
