// What is checked, what is passed by, and with which code the command ends.

import MandateServer
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@Suite struct `checking` {
  // MARK: Exit codes

  @Test(
    arguments: [
      ("EVA002", nil, 0), ("EVA002", "error", 0), ("EVA002", "warning", 1), ("EVA002", "info", 1), ("EVA002", "never", 0),
      ("SYN006", nil, 1), ("SYN006", "warning", 1), ("SYN006", "never", 0), ("SYN008", "info", 0),
    ] as [(String, String?, Int32)])
  func `the exit code follows --fail-on`(code: String, level: String?, expected: Int32) throws {
    let folder = try Folder()
    try folder.write("a.mandat", Array("Mandat: X".utf8) + [0xFF, 0x0A] + Array("Evaluering: ved behov\nGoals: y\nMøter: årlig\n".utf8))
    let run = try Run(["a.mandat", "--select", code] + (level.map { ["--fail-on", $0] } ?? []), in: folder)
    #expect(run.code == expected)
    #expect(run.errors.isEmpty)
  }

  @Test func `a clean mandate ends with 0 and says so`() throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(["a.mandat", "--select", "VAL001"], in: folder)
    #expect(run.code == 0)
    #expect(run.text == "1 fil sjekket: ingen funn.\n")
  }

  @Test func `a folder without mandates ends with 3 and says so`() throws {
    let folder = try Folder(["notat.txt": "hei"])
    let run = try Run([], in: folder)
    #expect(run.code == 3)
    #expect(run.output.isEmpty)
    #expect(run.errors == "mandate-lint: ingenting ble sjekket: det er ingen filer som slutter på .mandat i ..\n")
    #expect(try Run(["--allow-empty"], in: folder).code == 0)
    #expect(try Run(["--allow-empty", "--format", "json"], in: folder).json["summary", "files"] == 0)
    #expect(try Run(["--format", "json"], in: folder).json["files"].array?.isEmpty == true)
  }

  @Test func `an empty file is checked`() throws {
    let folder = try Folder(["a.mandat": ""])
    let run = try Run(["a.mandat", "--format", "json"], in: folder)
    #expect(run.code == 0)
    #expect(run.json["files", 0, "findings"].array?.count == 1)
    #expect(run.json["files", 0, "findings", 0, "code"] == "SYN007")
  }

  // MARK: Choosing findings

  @Test func `codes are chosen by code, by topic and by name`() throws {
    let folder = try Folder(["a.mandat": vague])
    func codes(_ arguments: [String]) throws -> Set<String> {
      let findings = try Run(["a.mandat", "--format", "json", "--profile", "full"] + arguments, in: folder).json["files", 0, "findings"]
      return Set((findings.array ?? []).compactMap { $0["code"].string })
    }
    #expect(try codes([]).isSuperset(of: ["EVA002", "EVA003", "MAN001"]))
    #expect(try codes(["--select", "EVA002"]) == ["EVA002"])
    #expect(try codes(["--select", "eva"]).isSuperset(of: ["EVA002", "EVA003"]))
    #expect(try codes(["--select", "eva"]).allSatisfy { $0.hasPrefix("EVA") })
    #expect(try codes(["--select", "evaluation-frequency-vague"]) == ["EVA002"])
    #expect(try codes(["--select", "EVA002,EVA003"]) == ["EVA002", "EVA003"])
    #expect(try codes(["--select", "EVA002", "--select", "EVA003"]) == ["EVA002", "EVA003"])
    #expect(try codes(["--select", "EVA002,EVA003", "--ignore", "EVA003"]) == ["EVA002"])
    #expect(try !codes(["--ignore", "EVA"]).contains("EVA002"))
  }

  @Test func `the profile decides how much is asked for`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nStatus: utkast\nMål: y\n"])
    func gathered(_ profile: String) throws -> [String] {
      let json = try Run(["a.mandat", "--format", "json", "--profile", profile], in: folder).json
      return (json["files", 0, "findings", 0, "gathers"].array ?? []).compactMap(\.string)
    }
    let (least, most) = (try gathered("grunnmur"), try gathered("full"))
    #expect(least.contains("EVA001"))
    #expect(Set(most).isStrictSuperset(of: least))
  }

  @Test func `statistics count by code, the most frequent first`() throws {
    let folder = try Folder(["a.mandat": vague + "Møter: ved behov\n", "b.mandat": vague])
    let run = try Run(["--statistics", "--select", "EVA002,EVA003"], in: folder)
    #expect(run.lines.suffix(2).map { String($0.prefix(11)) } == ["  2  EVA002", "  2  EVA003"])
    #expect(try Run(["--statistics", "--format", "json", "--select", "EVA002"], in: folder).json["version"] == 1)
  }

  @Test func `today is what the command line says`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nVarighet: avklares innen 1. mars 2026\n"])
    for (date, expected) in [("2026-02-28", 0), ("2026-03-02", 1), ("2. mars 2026", 1), ("28.02.2026", 0)] {
      let json = try Run(["a.mandat", "--select", "OPN001", "--format", "json", "--today", date], in: folder).json
      #expect(json["files", 0, "findings"].array?.count == expected)
    }
  }

  // MARK: Standard input

  @Test func `standard input is checked under the name it is given`() throws {
    let folder = try Folder()
    let run = try Run(
      ["-", "--stdin-filename", "plan/a.mandat", "--format", "json", "--select", "EVA002"], in: folder, input: Array(vague.utf8))
    #expect(run.json["files", 0, "path"] == "plan/a.mandat")
    #expect(run.json["files", 0, "findings", 0, "code"] == "EVA002")
    #expect(try Run(["-", "--format", "concise", "--select", "EVA002"], in: folder, input: Array(vague.utf8)).text.hasPrefix("-:3:13: "))
  }

  @Test func `the parent of standard input is found from the name it is given`() throws {
    let folder = try Folder(["felles/over.mandat": "Mandat: Over\nDeltakere:\n  - NAV\n"])
    let text = "Mandat: Under\nOverordnet mandat: ../felles/over.mandat\n"
    for (name, expected) in [("tiltak/under.mandat", 0), ("tiltak/dypt/under.mandat", 1)] {
      folder.makeFolder("tiltak/dypt")
      let run = try Run(
        ["-", "--stdin-filename", name, "--select", "OVE004", "--format", "json"], in: folder, input: Array(text.utf8))
      #expect(run.json["files", 0, "findings"].array?.count == expected)
    }
  }

  // MARK: What cannot be read

  @Test func `what cannot be read is told, and the rest is checked`() throws {
    let folder = try Folder(["a.mandat": vague])
    symlink("borte", folder["lenke.mandat"])
    let run = try Run(["borte.mandat", "lenke.mandat", "a.mandat", "--format", "json"], in: folder)
    #expect(run.code == 2)
    #expect(
      run.errors == """
        mandate-lint: borte.mandat: finnes ikke
        mandate-lint: lenke.mandat: kan ikke leses: lenken fører ingen steder

        """)
    #expect(run.json["summary", "files"] == 1)
  }

  @Test func `a folder in place of a file is looked in`() throws {
    let folder = try Folder(["a.mandat/b.mandat": vague])
    #expect(try Run(["a.mandat", "--format", "concise", "--select", "EVA002"], in: folder).text.hasPrefix("a.mandat/b.mandat:3:13: "))
  }

  @Test func `a pipe that nobody writes to does not hold the run up for ever`() throws {
    let folder = try Folder(["a.mandat": vague])
    mkfifo(folder["b.mandat"], 0o644)
    let start = Running.now()
    let run = try Run(["b.mandat", "a.mandat", "--format", "json"], in: folder)
    #expect(Running.now() - start < 10)
    #expect(run.code == 2)
    #expect(run.errors == "mandate-lint: b.mandat: kan ikke leses: ingen skriver til den\n")
    #expect(run.json["summary", "files"] == 1)
    // Below a folder it is passed by.
    #expect(try Run([".", "--format", "json"], in: folder).code == 0)
  }

  @Test func `a device without an end is given up`() throws {
    let run = try Run(["/dev/zero"])
    #expect(run.code == 2)
    #expect(run.errors == "mandate-lint: /dev/zero: kan ikke leses: den er større enn 256 MB\n")
  }

  @Test func `a full disk is told`() throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(["a.mandat", "-o", "/dev/full"], in: folder)
    #expect(run.code == 2)
    #expect(run.errors == "mandate-lint: /dev/full: kan ikke skrives: disken er full\n")
    #expect(try Run(["a.mandat", "-o", "/dev/null"], in: folder).code == 0)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func `bytes that are not UTF-8 are found where they stand, and the rest is checked`() throws {
    let folder = try Folder()
    try folder.write("a.mandat", Array("Mandat: Bl".utf8) + [0xE5] + Array("b\nEvaluering: ved behov\n".utf8))
    let run = try Run(["a.mandat", "--format", "json", "--select", "SYN006,EVA002"], in: folder)
    #expect(run.code == 1)
    let findings = run.json["files", 0, "findings"]
    #expect(findings[0, "code"] == "SYN006")
    #expect(findings[0, "start"] == ["line": 1, "column": 11])
    #expect(findings[1, "code"] == "EVA002")
    #expect(findings[1, "start"] == ["line": 2, "column": 13])
  }

  // MARK: Folders

  @Test func `files below folders are found in a fixed order, each once`() throws {
    let folder = try Folder([
      "b.mandat": "", "a.mandate": "", "c.txt": "", "sub/x.mandat": "", ".gjemt/y.mandat": "", "sub/.z.mandat": "", "å.mandat": "",
    ])
    #expect(try Run(["--show-files"], in: folder).lines == ["a.mandate", "b.mandat", "å.mandat", "sub/.z.mandat", "sub/x.mandat"])
    #expect(try Run(["--show-files", ".", "sub", "./b.mandat", folder["b.mandat"], "sub/"], in: folder).lines.count == 5)
    #expect(try Run(["--show-files", "sub/"], in: folder).lines == ["sub/.z.mandat", "sub/x.mandat"])
    #expect(try Run(["--show-files", ".gjemt"], in: folder).lines == [".gjemt/y.mandat"])
  }

  @Test func `ignored files are passed by, unless they are named`() throws {
    let folder = try Folder([
      ".git/HEAD": "", ".gitignore": "kladd/\n*.gammel.mandat\n/rot.mandat\n", "a.mandat": "", "b.gammel.mandat": "", "rot.mandat": "",
      "kladd/c.mandat": "", "sub/rot.mandat": "", "sub/kladd/d.mandat": "", "sub/.gitignore": "!b.gammel.mandat\ne.mandat\n",
      "sub/b.gammel.mandat": "", "sub/e.mandat": "",
    ])
    #expect(try Run(["--show-files"], in: folder).lines == ["a.mandat", "sub/b.gammel.mandat", "sub/rot.mandat"])
    // The repository's file holds for a folder below it too.
    #expect(try Run(["--show-files", "sub"], in: folder).lines == ["sub/b.gammel.mandat", "sub/rot.mandat"])
    #expect(try Run(["--show-files", folder["sub"]]).lines == [folder["sub/b.gammel.mandat"], folder["sub/rot.mandat"]])
    // What is named is checked.
    #expect(
      try Run(["--show-files", "kladd", "rot.mandat", "sub/e.mandat"], in: folder).lines == [
        "kladd/c.mandat", "rot.mandat", "sub/e.mandat",
      ])
    let run = try Run(["sub/e.mandat", "--format", "json"], in: folder)
    #expect(run.json["summary", "files"] == 1)
  }

  @Test func `when everything is ignored, that is said`() throws {
    let folder = try Folder([".git/HEAD": "", ".gitignore": "*.mandat\n", "a.mandat": vague])
    let run = try Run([], in: folder)
    #expect(run.code == 3)
    #expect(run.errors.contains(".gitignore"))
    #expect(try Run(["--show-files"], in: folder).code == 3)
  }

  @Test func `links to files are followed, links to folders are not`() throws {
    let folder = try Folder(["sub/a.mandat": vague])
    symlink("sub/a.mandat", folder["lenke.mandat"])
    symlink("..", folder["sub/rundt"])
    #expect(try Run(["--show-files"], in: folder).lines == ["lenke.mandat", "sub/a.mandat"])
  }

  // MARK: Many files

  @Test func `many files on many cores give the same bytes as one after the other`() throws {
    let folder = try Folder()
    for number in 100..<200 { try folder.write("m\(number).mandat", vague + "# \(number)\n") }
    for format in ["text", "json", "sarif", "github"] {
      let one = try Run(["--jobs", "1", "--format", format], in: folder)
      for jobs in ["2", "7"] { #expect(try Run(["--jobs", jobs, "--format", format], in: folder).output == one.output) }
    }
  }

  @Test func `a reader that goes away is no fault`() throws {
    let folder = try Folder()
    for number in 0..<400 { try folder.write("m\(number).mandat", vague) }
    let run = try Run(["--profile", "full", "--fail-on", "never"], in: folder, closingOutputAfter: 10)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
  }
}
