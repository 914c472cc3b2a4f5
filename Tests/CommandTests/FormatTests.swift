// The forms that findings are written in. Programs read most of them, so they are held to the letter.

import MandateRules
import MandateServer
import Testing

@testable import mandate_lint

@Suite struct `the output formats` {
  // MARK: JSON

  @Test func `JSON is the contract to the letter`() throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(["a.mandat", "--format", "json", "--select", "EVA002"], in: folder)
    let place = #""start":{"line":3,"column":13},"end":{"line":3,"column":22}"#
    let fixes = ["hvert halvår", "årlig", "kvartalsvis", "månedlig"]
    guard run.text.contains(#""title":"Velg «hvert halvår»""#) else {
      Issue.record("the fixes have changed: \(run.text)")
      return
    }
    #expect(
      run.json["files", 0, "findings", 0, "fixes", 0]
        == (try JSON.parse(
          Array(
            #"{"title":"Velg «\#(fixes[0])»","edits":[{\#(place),"text":"\#(fixes[0])"}]}"#.utf8))))
    #expect(
      run.text.hasPrefix(
        #"{"version":1,"files":[{"path":"a.mandat","title":"Trygg oppvekst","findings":[{"mandate":"Trygg oppvekst","code":"EVA002","#
          + #""name":"evaluation-frequency-vague","severity":"warning","message":""#))
    #expect(run.text.hasSuffix(#"}]}],"summary":{"files":1,"errors":0,"warnings":1,"infos":0,"hints":0}}"# + "\n"))
  }

  @Test func `JSON has these keys and no others`() throws {
    let folder = try Folder(["a.mandat": vague, "b.mandat": "Mandat: Y\nStatus: vedtatt\n\nMandat: Z\n"])
    let json = try Run(["--format", "json", "--profile", "full"], in: folder).json
    #expect(json.keys == ["version", "files", "summary"])
    #expect(json["version"] == 1)
    #expect(json["summary"].keys == ["files", "errors", "warnings", "infos", "hints"])
    var gathering = 0
    for file in json["files"].array ?? [] {
      #expect(file.keys == ["path", "title", "findings"])
      for finding in file["findings"].array ?? [] {
        let isGathering = finding.member("gathers") != nil
        gathering += isGathering ? 1 : 0
        let keys =
          ["mandate", "code", "name", "severity", "message", "start", "end", "advice"] + (isGathering ? ["gathers"] : []) + ["fixes"]
        #expect(finding.keys == keys)
        #expect(["error", "warning", "info", "hint"].contains(finding["severity"].string))
        #expect(Rule.rule(finding["code"].string ?? "")?.name == finding["name"].string)
        for place in [finding["start"], finding["end"]] { #expect(place.keys == ["line", "column"]) }
        for fix in finding["fixes"].array ?? [] {
          #expect(fix.keys == ["title", "edits"])
          for edit in fix["edits"].array ?? [] { #expect(edit.keys == ["start", "end", "text"]) }
        }
      }
    }
    #expect(gathering > 0)
    #expect(json["files", 1, "title"] == "Y")
    let mandates = Set((json["files", 1, "findings"].array ?? []).compactMap { $0["mandate"].string })
    #expect(mandates == ["Y", "Z"])
  }

  @Test func `the summary counts what the findings are`() throws {
    let folder = try Folder(["a.mandat": vague, "b.mandat": "Mandat: X\nStatus: vedtatt\nStaus: y\nMøter: etter behov\n"])
    let json = try Run(["--format", "json", "--profile", "full"], in: folder).json
    let findings = (json["files"].array ?? []).flatMap { $0["findings"].array ?? [] }
    for (key, severity) in [("errors", "error"), ("warnings", "warning"), ("infos", "info"), ("hints", "hint")] {
      #expect(json["summary", key].int == findings.count { $0["severity"].string == severity })
    }
    #expect(json["summary", "files"] == 2)
  }

  @Test(arguments: [
    ("Mandat: X\nEvaluering: æøå ved behov\n", 17), ("Mandat: X\nEvaluering: 👨‍👩‍👧 ved behov\n", 22),
    ("Mandat: X\nEvaluering: a\u{30A} ved behov\n", 16), ("Mandat: X\nEvaluering:\tved behov\n", 13),
    ("\u{FEFF}Mandat: X\r\nEvaluering: ved behov\r\n", 13), ("\u{FEFF}Evaluering: ved behov\nMandat: X\n", 13),
    ("Mandat: X\nEvaluering: " + String(repeating: "å👩 ", count: 3000) + "ved behov\n", 13 + 4 * 3000),
  ])
  func `columns are counted in UTF-16 units`(text: String, column: Int) throws {
    let folder = try Folder(["a.mandat": text])
    let json = try Run(["a.mandat", "--format", "json", "--select", "EVA002"], in: folder).json
    let finding = json["files", 0, "findings", 0]
    #expect(finding["start", "column"].int == column)
    #expect(finding["end", "column"].int == column + "ved behov".utf16.count)
  }

  @Test func `the edits of a fix, applied as they stand, give the corrected file`() throws {
    let text = "Mandat: Æ 👩\nStatus: vedtat\n"
    let folder = try Folder(["a.mandat": text])
    let json = try Run(["a.mandat", "--format", "json", "--select", "VAL005"], in: folder).json
    let edit = json["files", 0, "findings", 0, "fixes", 0, "edits", 0]
    #expect(edit == ["start": ["line": 2, "column": 9], "end": ["line": 2, "column": 15], "text": "vedtatt"])
  }

  // MARK: Others

  @Test func `concise is a line a finding`() throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(["a.mandat", "--format", "concise", "--select", "EVA002"], in: folder)
    #expect(run.text.hasPrefix("a.mandat:3:13: advarsel EVA002 evaluation-frequency-vague: «ved behov» "))
    #expect(run.lines.count == 1)
  }

  @Test func `text draws each finding once, with its advice and what can be done, and ends with a summary`() throws {
    let folder = try Folder(["a.mandat": vague])
    let lines = try Run(["a.mandat", "--select", "EVA002"], in: folder).text.split(separator: "\n", omittingEmptySubsequences: false)
    try #require(lines.count == 9)
    #expect(lines[0] == "a.mandat:3:13: advarsel EVA002 evaluation-frequency-vague")
    #expect(lines[1].hasPrefix("  «ved behov» "))
    #expect(lines[2] == "  3 | Evaluering: ved behov")
    #expect(lines[3] == "    |             ^^^^^^^^^")
    #expect(lines[4] == "    = råd: Når og hvordan evaluerer vi? (Bufdir 2018, råd 1)")
    #expect(lines[5].hasPrefix("    = forslag: Velg «hvert halvår» · "))
    #expect(lines[6].isEmpty)
    #expect(lines[7] == "1 fil sjekket: 1 advarsel.")
  }

  @Test func `text says what --fix can do`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nStatus: vedtat\n"])
    let text = try Run(["a.mandat", "--select", "VAL005"], in: folder).text
    #expect(text.contains("= forslag: Skriv «vedtatt» (--fix)"))
    #expect(text.hasSuffix("1 fil sjekket: 1 advarsel. Ett kan rettes med --fix.\n"))
  }

  @Test func `GitHub gets workflow commands, escaped, from the root of the repository`() throws {
    let folder = try Folder(["plan, a:b%/a.mandat": "Mandat: X\nStatus: 50%\n"])
    let run = try Run(["--format", "github", "--select", "VAL005"], in: folder)
    #expect(
      run.firstLine.hasPrefix(
        "::warning file=plan%2C a%3Ab%25/a.mandat,line=2,endLine=2,col=9,endColumn=12,title=VAL005 not-a-choice::«50%25» "))
    #expect(run.lines.last == "1 fil sjekket: 1 advarsel.")
    let below = try Run(
      [folder["plan, a:b%"], "--format", "github", "--select", "VAL005"], environment: ["GITHUB_WORKSPACE": folder.path])
    #expect(below.firstLine == run.firstLine)
  }

  @Test func `on GitHub Actions the form is GitHub's, unless another is asked for`() throws {
    let folder = try Folder(["a.mandat": vague])
    let actions = ["GITHUB_ACTIONS": "true"]
    let arguments = ["a.mandat", "--select", "EVA002"]
    #expect(try Run(arguments, in: folder, environment: actions).text.hasPrefix("::warning "))
    #expect(try Run(arguments + ["--format", "text"], in: folder, environment: actions).text.hasPrefix("a.mandat:3:13"))
    _ = try Run(arguments + ["-o", "funn.txt"], in: folder, environment: actions)
    #expect(folder.read("funn.txt").hasPrefix("a.mandat:3:13"))
  }

  @Test func `severities have GitHub's names`() throws {
    let folder = try Folder()
    try folder.write("a.mandat", Array("Mandat: X".utf8) + [0xFF] + Array("\nEvaluering: jevnlig\n# Mål\n- y\n".utf8))
    let run = try Run(["--format", "github", "--select", "SYN006,SYN004,EVA002"], in: folder)
    #expect(run.lines.dropLast().map { $0.prefix { $0 != " " } } == ["::error", "::warning", "::notice"])
  }

  @Test func `SARIF says what code scanning needs`() throws {
    let folder = try Folder(["plan ø/a.mandat": vague + "Status: vedtat\n"])
    let log = try Run(["--format", "sarif", "--select", "EVA002,VAL005"], in: folder).json
    #expect(log.keys == ["$schema", "version", "runs"])
    #expect(log["version"] == "2.1.0")
    let run = log["runs", 0]
    #expect(run["tool", "driver", "name"] == "mandate-lint")
    #expect(run["columnKind"] == "utf16CodeUnits")
    #expect(run["originalUriBaseIds", "%SRCROOT%", "uri"].string == "file://\(folder.path)/")
    let rules = (run["tool", "driver", "rules"].array ?? []).compactMap { $0["id"].string }
    #expect(Set(rules) == ["EVA002", "VAL005"])
    let results = run["results"].array ?? []
    try #require(results.count == 2)
    #expect(results.compactMap { $0["ruleId"].string } == ["EVA002", "VAL005"])
    #expect(results[0]["level"] == "warning")
    let place = results[0]["locations", 0, "physicalLocation"]
    #expect(place["artifactLocation"] == ["uri": "plan%20%C3%B8/a.mandat", "uriBaseId": "%SRCROOT%"])
    #expect(place["region"] == ["startLine": 3, "startColumn": 13, "endLine": 3, "endColumn": 22])
    #expect(results[1]["fixes", 0, "artifactChanges", 0, "replacements", 0, "insertedContent", "text"] == "vedtatt")
    #expect(Set(results.compactMap { $0["partialFingerprints", "mandateLint/v1"].string }).count == 2)
  }

  @Test func `a fingerprint is the same after lines above have come and gone, and another for another text`() throws {
    let folder = try Folder([
      "a.mandat": vague, "b.mandat": "Mandat: Noe annet\n# mer\n\n" + vague.dropFirst(23),
      "c.mandat": "Mandat: X\nEvaluering: etter behov\n",
    ])
    let results = try Run(["--format", "sarif", "--select", "EVA002"], in: folder).json["runs", 0, "results"].array ?? []
    let prints = results.compactMap { $0["partialFingerprints", "mandateLint/v1"].string }
    #expect(prints.count == 3)
    #expect(prints.first == prints.dropFirst().first && Set(prints).count == 2)
  }

  @Test func `JSON lines are the findings of JSON, each with its path`() throws {
    let folder = try Folder(["a.mandat": vague, "b.mandat": vague])
    let json = try Run(["--format", "json", "--select", "EVA"], in: folder).json
    let expected = (json["files"].array ?? []).flatMap { file in
      (file["findings"].array ?? []).map { JSON.object([JSON.Member(key: "path", value: file["path"])] + ($0.object ?? [])) }
    }
    let lines = try Run(["--format", "jsonl", "--select", "EVA"], in: folder).lines
    #expect(lines == expected.map(\.description))
    #expect(lines.count > 2)
  }

  @Test func `GitLab gets issues with fingerprints of their own`() throws {
    let folder = try Folder(["plan/a.mandat": vague + "Møter: ved behov\n", "b.mandat": vague])
    let issues = try #require(
      try Run(["--format", "gitlab", "--select", "EVA002"], in: folder, environment: ["CI_PROJECT_DIR": folder.path]).json.array)
    #expect(issues.count == 2)
    for issue in issues {
      #expect(issue.keys == ["description", "check_name", "fingerprint", "severity", "location"])
      #expect(issue["location"].keys == ["path", "lines"])
      #expect(issue["location", "lines"] == ["begin": 3, "end": 3])
      #expect(issue["severity"] == "minor")
    }
    #expect(Set(issues.compactMap { $0["fingerprint"].string }).count == 2)
    #expect(issues.compactMap { $0["location", "path"].string } == ["b.mandat", "plan/a.mandat"])
    #expect(try Run(["--format", "gitlab", "--select", "VAL001"], in: folder).text == "[]\n")
  }

  @Test func `reviewdog gets columns in bytes`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nEvaluering: æ 👩 ved behov\nStatus: vedtat\n"])
    let report = try Run(["--format", "rdjson", "--select", "EVA002,VAL005"], in: folder).json
    #expect(report.keys == ["source", "diagnostics"])
    let first = report["diagnostics", 0]
    #expect(first.keys == ["message", "location", "severity", "code", "suggestions"])
    #expect(first["location"] == ["path": "a.mandat", "range": ["start": ["line": 2, "column": 21], "end": ["line": 2, "column": 30]]])
    #expect(first["severity"] == "WARNING")
    #expect(first["code"] == ["value": "EVA002"])
    #expect(report["diagnostics", 1, "suggestions", 0, "text"] == "vedtatt")
  }

  @Test func `JUnit counts its cases and failures right`() throws {
    let folder = try Folder(["a & \"b\".mandat": vague, "ren.mandat": "Mandat: Y\n"])
    let text = try Run(["--format", "junit", "--select", "EVA002,EVA003"], in: folder).text
    #expect(
      text.hasPrefix(
        #"<?xml version="1.0" encoding="UTF-8"?>"#
          + "\n<testsuites name=\"mandate-lint\" tests=\"3\" failures=\"1\" errors=\"0\" time=\"0\">\n"))
    #expect(text.contains(#"<testsuite name="a &amp; &quot;b&quot;.mandat" tests="2" failures="1" errors="0" skipped="0" time="0">"#))
    #expect(text.contains(#"<testcase classname="ren.mandat" name="mandate-lint" time="0"/>"#))
    #expect(text.contains(#"<failure type="warning" message="«ved behov» "#))
    #expect(text.hasSuffix("</testsuites>\n"))
  }

  @Test func `Checkstyle names the file, the place and the code`() throws {
    let folder = try Folder(["a.mandat": vague])
    let text = try Run(["--format", "checkstyle", "--select", "EVA002"], in: folder).text
    #expect(
      text.contains(#"  <file name="a.mandat">"# + "\n" + #"    <error line="3" column="13" severity="warning" message="«ved behov» "#))
    #expect(text.contains(#" source="mandate-lint.EVA002"/>"#))
  }

  @Test(arguments: ["junit", "checkstyle"])
  func `XML is well formed whatever stands in a document`(format: String) throws {
    let folder = try Folder(["<a> & 'b'.mandat": "Mandat: X\nStatus: <!-- ]]> \u{1}\u{B}\u{FFFE} & \"'\n"])
    let run = try Run(["--format", format, "--profile", "full"], in: folder)
    for scalar in run.text.unicodeScalars where scalar != "\n" { #expect(scalar.value >= 0x20 && scalar.value != 0xFFFE) }
    guard Tool.exists("xmllint") else { return }
    let lint = try Running(["--noout", "-"], program: Tool.path("xmllint")).finish(input: run.output)
    #expect(lint.code == 0, Comment(rawValue: lint.errors))
  }

  // MARK: Several at once

  @Test func `each format goes to its own place`() throws {
    let folder = try Folder(["a.mandat": vague])
    let base = ["a.mandat", "--select", "EVA002"]
    let json = try Run(base + ["--format", "json"], in: folder).output
    let concise = try Run(base + ["--format", "concise"], in: folder).output
    let sarif = try Run(base + ["--format", "sarif"], in: folder).output
    for arguments in [
      ["--format", "json", "-o", "f.json", "--format", "sarif", "-o", "f.sarif", "--format", "concise"],
      ["--format", "concise", "--format", "json", "-o", "f.json", "--format", "sarif", "-o", "f.sarif"],
      ["-o", "f.json", "--format", "json", "-o", "f.sarif", "--format", "sarif", "--format", "concise"],
    ] {
      let run = try Run(base + arguments, in: folder)
      #expect(run.output == concise)
      #expect(folder.bytes("f.json") == json)
      #expect(folder.bytes("f.sarif") == sarif)
    }
  }

  @Test(arguments: OutputFormat.all.map(\.name))
  func `the same files give the same bytes, and every format ends with a line end`(format: String) throws {
    let folder = try Folder(["a.mandat": vague, "b.mandat": vague + "Stauts: vedtat\nMøter: ved behov\n"])
    let first = try Run(["--format", format, "--profile", "full"], in: folder)
    #expect(first.output.last == 0x0A)
    for _ in 0..<2 { #expect(try Run(["--format", format, "--profile", "full"], in: folder).output == first.output) }
  }
}
