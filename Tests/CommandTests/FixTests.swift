// What writes to files: `check --fix` and `format`. Nobody ever sees half a file, and nothing is touched without need.

import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let slip = "Mandat: X\r\nStatus: vedtat\r\n"
private let fixed = "Mandat: X\r\nStatus: vedtatt\r\n"

@Suite struct `writing to files` {
  // MARK: --fix

  @Test func `a fix keeps line ends, permissions and links, and leaves nothing beside the file`() throws {
    let folder = try Folder(["ekte/a.mandat": slip])
    chmod(folder["ekte/a.mandat"], 0o640)
    symlink("ekte/a.mandat", folder["a.mandat"])
    let run = try Run(["a.mandat", "--fix", "--select", "VAL005"], in: folder)
    #expect(run.code == 0)
    #expect(run.text == "1 fil sjekket: ingen funn.\n")
    #expect(folder.read("ekte/a.mandat") == fixed)
    #expect(try folder.status("ekte/a.mandat").st_mode & 0o7777 == 0o640)
    #expect(try folder.status("a.mandat").st_mode & S_IFMT == S_IFLNK)
    #expect(folder.names == ["a.mandat", "ekte"])
  }

  @Test func `a file with nothing to fix is not written`() throws {
    let folder = try Folder(["a.mandat": vague])
    let before = try folder.status("a.mandat")
    let run = try Run(["a.mandat", "--fix", "--select", "EVA002"], in: folder)
    #expect(run.text.contains("EVA002"))
    let after = try folder.status("a.mandat")
    #expect(before.st_ino == after.st_ino)
    #expect(folder.read("a.mandat") == vague)
  }

  @Test func `a fixed file is another file at once, never half of it`() throws {
    let folder = try Folder(["a.mandat": slip])
    let before = try folder.status("a.mandat").st_ino
    _ = try Run(["a.mandat", "--fix"], in: folder)
    #expect(try folder.status("a.mandat").st_ino != before)
  }

  @Test func `what is fixed is fixed`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nStauts: vedtat\n**Mål:** y\nVarigheit: 2026\n"])
    _ = try Run(["a.mandat", "--fix"], in: folder)
    let once = folder.read("a.mandat")
    _ = try Run(["a.mandat", "--fix"], in: folder)
    #expect(folder.read("a.mandat") == once)
    #expect(try Run(["a.mandat", "--diff"], in: folder).output.isEmpty)
  }

  @Test func `standard input comes out corrected, and the findings go where they do not disturb`() throws {
    let run = try Run(["-", "--fix", "--select", "VAL005,EVA002"], input: Array((slip + "Evaluering: jevnlig\r\n").utf8))
    #expect(run.text == fixed + "Evaluering: jevnlig\r\n")
    #expect(run.errors.contains("EVA002"))
    let clean = try Run(["-", "--fix", "--select", "VAL005"], input: Array(fixed.utf8))
    #expect(clean.text == fixed)
  }

  // MARK: --diff

  @Test func `--diff shows what --fix does, and git can apply it`() throws {
    let folder = try Folder(["plan/a.mandat": slip, "b.mandat": fixed])
    let run = try Run(["--diff", "--select", "VAL005"], in: folder)
    #expect(run.code == 1)
    #expect(
      run.text == "--- a/plan/a.mandat\n+++ b/plan/a.mandat\n@@ -1,2 +1,2 @@\n Mandat: X\r\n-Status: vedtat\r\n+Status: vedtatt\r\n")
    #expect(folder.read("plan/a.mandat") == slip)
    #expect(try Run(["--diff", "--select", "VAL005", "--fix"], in: folder).output == run.output)
    #expect(try Run(["--diff", folder["plan"], "--select", "VAL005"]).firstLine == "--- a\(folder.path)/plan/a.mandat")
    #expect(try Run(["--diff", "./plan", "--select", "VAL005"], in: folder).output == run.output)
    _ = try Run(["--diff", "--select", "VAL005", "-o", "endring.diff"], in: folder)
    #expect(folder.bytes("endring.diff") == run.output)
    let git = try Running(["apply", "endring.diff"], in: folder, program: "/usr/bin/git").finish()
    #expect(git.code == 0, Comment(rawValue: git.errors))
    #expect(folder.read("plan/a.mandat") == fixed)
  }

  @Test func `a diff holds the bytes as they are`() throws {
    let folder = try Folder()
    try folder.write("a.mandat", Array("Mandat: ".utf8) + [0xE5, 0x0A] + Array("Status: vedtat".utf8))
    let run = try Run(["a.mandat", "--diff", "--select", "VAL005"], in: folder)
    let expected =
      Array("--- a/a.mandat\n+++ b/a.mandat\n@@ -1,2 +1,2 @@\n Mandat: ".utf8) + [0xE5]
      + Array("\n-Status: vedtat\n\\ No newline at end of file\n+Status: vedtatt\n\\ No newline at end of file\n".utf8)
    #expect(run.output == expected)
  }

  // MARK: format

  @Test func `format writes in place, once`() throws {
    let folder = try Folder(["a.mandat": "mandat:   X\r\nFormål: y\r\n", "b.mandat": "Mandat: Y\n"])
    let check = try Run(["format", "--check"], in: folder)
    #expect(check.code == 1)
    #expect(check.text == "a.mandat\n")
    #expect(check.errors == "1 av 2 filer er ikke formatert.\n")
    let diff = try Run(["format", "--diff"], in: folder)
    #expect(diff.code == 1)
    #expect(diff.text.hasPrefix("--- a/a.mandat\n"))
    let run = try Run(["format"], in: folder)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors == "1 formatert, 1 uendret.\n")
    #expect(folder.read("a.mandat").hasPrefix("Mandat: X\r\n"))
    #expect(try Run(["format", "--check"], in: folder).code == 0)
  }

  @Test func `format translates the keywords`() throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nDeltakere: NAV og Skole\n"])
    _ = try Run(["format", "--to", "nn", "a.mandat"], in: folder)
    #expect(folder.read("a.mandat").contains("Deltakarar: NAV og Skole"))
  }

  @Test func `format gives standard input back formatted`() throws {
    let run = try Run(["format", "-"], input: Array("mandat:   X\n".utf8))
    #expect(run.text == "Mandat: X\n")
    #expect(run.errors.isEmpty)
    #expect(run.code == 0)
    let check = try Run(["format", "--check", "-", "--stdin-filename", "a.mandat"], input: Array("mandat:   X\n".utf8))
    #expect(check.text == "a.mandat\n")
    #expect(check.code == 1)
  }

  @Test func `format says when there is nothing, or something cannot be read`() throws {
    let folder = try Folder()
    #expect(try Run(["format"], in: folder).code == 3)
    #expect(try Run(["format", "--allow-empty"], in: folder).code == 0)
    #expect(try Run(["format", "borte.mandat"], in: folder).code == 2)
  }
}
