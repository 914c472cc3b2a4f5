// The format for programs, version 1. Others' checks read it: fields are added, never changed.

import MandateLanguage
import MandateRules
import MandateServer

extension OutputFormat {
  static let json = OutputFormat("json") { file, language, _ in
    JSONFormat.file(file, language).description
  } whole: { files, tally, _, _ in
    let summary: JSON = [
      "files": JSON(tally.files), "errors": JSON(tally.count(.error)), "warnings": JSON(tally.count(.warning)),
      "infos": JSON(tally.count(.info)), "hints": JSON(tally.count(.hint)),
      "known": tally.known.map { JSON($0) },
    ]
    return #"{"version":1,"files":["# + files.joined(separator: ",") + #"],"summary":"# + summary.description + "}\n"
  }
}

enum JSONFormat {
  static func file(_ file: CheckedFile, _ language: Language) -> JSON {
    [
      "path": .string(file.path), "title": .string(file.title),
      "findings": .array(file.findings.map { finding($0, in: file, language) }),
    ]
  }

  static func finding(_ finding: Finding, in file: CheckedFile, _ language: Language) -> JSON {
    [
      "mandate": .string(file.mandate(of: finding)), "code": .string(finding.code), "name": .string(finding.name),
      "severity": .string(finding.severity.rawValue), "message": .string(finding.message[language]),
      "start": position(finding.range.lowerBound, in: file), "end": position(finding.range.upperBound, in: file),
      "advice": JSON(finding.advice),
      "gathers": finding.gathers.isEmpty ? nil : JSON(finding.gathers),
      "fixes": .array(finding.fixes.map { fix($0, in: file, language) }),
    ]
  }

  private static func fix(_ fix: Fix, in file: CheckedFile, _ language: Language) -> JSON {
    ["title": .string(fix.title[language]), "edits": edits(fix.edits, in: file)]
  }

  static func edits(_ edits: [Fix.Edit], in file: CheckedFile) -> JSON {
    .array(
      edits.map { edit -> JSON in
        [
          "start": position(edit.range.lowerBound, in: file), "end": position(edit.range.upperBound, in: file), "text": .string(edit.text),
        ]
      })
  }

  static func position(_ offset: Int, in file: CheckedFile) -> JSON {
    let (line, column) = file.position(offset)
    return ["line": JSON(line), "column": JSON(column)]
  }
}
