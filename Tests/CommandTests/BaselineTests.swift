// `--baseline`: living with what is there, and seeing what is new.

import MandateServer
import Testing

@Suite struct `a baseline` {
  private let two = "Mandat: X\n\nEvaluering: ved behov\nMøter: ved behov\n"

  @Test func `takes all there is the first time, and nothing is shown any more`() throws {
    let folder = try Folder(["a.mandat": two, "plan/b.mandat": vague])
    let run = try Run(["--write-baseline", "grunnlag.json", "--fail-on", "info"], in: folder)
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("2 filer sjekket: ingen funn. "))
    #expect(run.text.hasSuffix(" er kjent fra før.\n"))
    #expect(run.errors.hasPrefix("grunnlag.json: grunnlaget har "))
    let again = try Run(["--baseline", "grunnlag.json", "--fail-on", "info"], in: folder)
    #expect(again.code == 0)
    #expect(again.output == run.output)
  }

  @Test func `holds when lines move, from wherever it is used`() throws {
    let folder = try Folder(["plan/a.mandat": two])
    _ = try Run(["--write-baseline", "grunnlag.json"], in: folder)
    try folder.write("plan/a.mandat", "Mandat: X\n# et notat\n\n\nMøter:   ved behov\nEvaluering: ved behov\n")
    for arguments in [
      ["plan", "--baseline", "grunnlag.json"], [folder["plan/a.mandat"], "--baseline", folder["grunnlag.json"]],
    ] {
      #expect(try Run(arguments + ["--fail-on", "info"], in: folder).code == 0)
    }
  }

  @Test func `shows what is new, also one more of the same`() throws {
    let folder = try Folder(["a.mandat": vague])
    _ = try Run(["--write-baseline", "g.json"], in: folder)
    try folder.write("a.mandat", vague + "\nMandat: Y\n\nEvaluering: ved behov\nMøter: jevnlig\n")
    let run = try Run(["--baseline", "g.json", "--select", "EVA002", "--format", "json"], in: folder)
    #expect(run.json["files", 0, "findings"].array?.count == 1)
    #expect(run.json["summary", "known"] == 1)
    #expect(run.json["summary"].keys.last == "known")
  }

  @Test func `only shrinks`() throws {
    let folder = try Folder(["a.mandat": two, "b.mandat": vague, "c.mandat": vague])
    _ = try Run(["--write-baseline", "g.json"], in: folder)
    let before = folder.read("g.json")
    // What is mended is forgotten, what is new is not taken in, what was not checked is left alone, what is gone is gone.
    try folder.write("a.mandat", "Mandat: X\n\nEvaluering: hvert halvår\nMøter: ved behov\nMål: y\nVarighet: i vår\n")
    let run = try Run(["a.mandat", "--write-baseline", "g.json", "--fail-on", "info"], in: folder)
    #expect(run.code == 1)
    #expect(run.text.contains("VAL001"))
    let after = folder.read("g.json")
    let (old, new) = (try JSON.parse(Array(before.utf8)), try JSON.parse(Array(after.utf8)))
    #expect(new["files", "b.mandat"] == old["files", "b.mandat"])
    let entries = Set(new["files", "a.mandat"].keys)
    #expect(entries.isStrictSubset(of: Set(old["files", "a.mandat"].keys)))
    #expect(!entries.contains { $0.hasPrefix("VAL001") || $0.hasPrefix("EVA002") })
    // Not written where nothing has changed.
    let inode = try folder.inode("g.json")
    _ = try Run(["a.mandat", "--write-baseline", "g.json"], in: folder)
    #expect(try folder.inode("g.json") == inode)
  }

  @Test func `is a file that can be read in a diff`() throws {
    let folder = try Folder(["a.mandat": vague])
    _ = try Run(["--write-baseline", "g.json"], in: folder)
    let lines = folder.read("g.json").split(separator: "\n")
    #expect(lines.prefix(4) == ["{", "  \"version\": 1,", "  \"files\": {", "    \"a.mandat\": {"])
    #expect(lines.contains { $0.hasPrefix("      \"EVA002 ") && ($0.hasSuffix("\": 1") || $0.hasSuffix("\": 1,")) })
  }

  @Test(arguments: [
    ["--baseline", "borte.json"], ["--baseline", "a.mandat"], ["--write-baseline", "a.mandat"],
    ["--baseline", "g.json", "--write-baseline", "h.json"],
    ["--write-baseline", "h.json", "--select", "EVA"], ["--write-baseline", "h.json", "--ignore", "EVA"], ["--baseline", "."],
  ])
  func `that is wrong stops the run, and nothing is written`(arguments: [String]) throws {
    let folder = try Folder(["a.mandat": vague, "g.json": "{\"version\": 1, \"files\": {}}"])
    let run = try Run(arguments, in: folder)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(folder.names == ["a.mandat", "g.json"])
    #expect(folder.read("a.mandat") == vague)
  }
}

@Suite struct `watching` {
  @Test func `checks again when a file changes, comes or goes`() throws {
    let folder = try Folder(["a.mandat": vague])
    let running = try Running(["--watch", "--format", "concise", "--select", "EVA002"], in: folder)
    func rounds(_ count: Int) -> [String] {
      let text = running.output { $0.split(separator: "\n").count >= count }
      return text.split(separator: "\n").map(String.init)
    }
    #expect(rounds(1).count == 1)
    try folder.write("a.mandat", "\n" + vague)
    #expect(rounds(2).last?.hasPrefix("a.mandat:4:13: ") == true)
    try folder.write("b.mandat", vague)
    #expect(rounds(4).last?.hasPrefix("b.mandat:3:13: ") == true)
    #expect(running.stop() != 0)
  }

  @Test func `goes on when a configuration is wrong for a moment`() throws {
    let folder = try Folder(["a.mandat": vague, ".mandate-lint.json": "{"])
    let running = try Running(["--watch", "--format", "concise", "--select", "EVA002"], in: folder)
    _ = running.output(within: 1.5) { _ in false }
    try folder.write(".mandate-lint.json", "{}")
    #expect(running.output { $0.contains("EVA002") }.contains("EVA002"))
    _ = running.stop()
  }

  @Test func `clears the screen between runs, and ends when nobody reads`() throws {
    let folder = try Folder(["a.mandat": vague])
    let screen = try Running(["--watch"], in: folder, columns: 80)
    #expect(screen.output { $0.contains("1 fil sjekket") }.hasPrefix("\u{1B}[2J\u{1B}[3J\u{1B}[H"))
    _ = screen.stop()
    let piped = try Run(["--watch"], in: folder, closingOutputAfter: 0)
    #expect(piped.code == 0)
    #expect(try Run(["--watch", "-"]).code == 2)
  }
}
