// What a screen gets that a pipe does not, and what it must never get.

import MandateRules
import Testing

@testable import mandate_lint

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let escape = "\u{1B}"

@Suite struct `on a screen` {
  private let arguments = ["a.mandat", "--select", "EVA002"]

  // MARK: Colours and links

  @Test(
    arguments: [
      (nil, [:], [], false), (80, [:], [], true), (80, ["NO_COLOR": "1"], [], false), (80, ["NO_COLOR": ""], [], true),
      (80, ["TERM": "dumb"], [], false), (nil, ["CLICOLOR_FORCE": "1"], [], true), (nil, ["CLICOLOR_FORCE": "0"], [], false),
      (nil, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], [], false), (nil, [:], ["--color", "always"], true),
      (80, [:], ["--color", "never"], false), (80, ["NO_COLOR": "1"], ["--color", "always"], true),
      (80, ["CLICOLOR_FORCE": "1"], ["--color=never"], false), (nil, ["TERM": "dumb", "CLICOLOR_FORCE": "1"], [], true),
    ] as [(Int?, [String: String], [String], Bool)])
  func `colours are there when they are wanted`(columns: Int?, environment: [String: String], options: [String], expected: Bool) throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(arguments + options, in: folder, environment: environment, columns: columns)
    #expect(run.text.contains("\(escape)[") == expected)
  }

  @Test func `a file never gets colours by itself`() throws {
    let folder = try Folder(["a.mandat": vague])
    _ = try Run(arguments + ["-o", "f.txt"], in: folder, environment: ["CLICOLOR_FORCE": "1"], columns: 80)
    #expect(!folder.read("f.txt").contains(escape))
    #expect(folder.read("f.txt").contains("EVA002"))
  }

  @Test func `the place is a link on a screen, and nowhere else`() throws {
    let folder = try Folder(["plan ø/a.mandat": vague])
    let screen = try Run(["--select", "EVA002"], in: folder, columns: 80).text
    #expect(screen.contains("\(escape)]8;;file://\(folder.path)/plan%20%C3%B8/a.mandat\(escape)\\"))
    #expect(try !Run(["--select", "EVA002", "--color", "always"], in: folder).text.contains("]8;;"))
    #expect(try !Run(["--select", "EVA002"], in: folder, environment: ["TERM": "dumb"], columns: 80).text.contains("]8;;"))
  }

  @Test func `without its dress a screen shows the same words as a pipe`() throws {
    let folder = try Folder(["a.mandat": vague])
    let pipe = try Run(arguments, in: folder).text
    let screen = try Run(arguments + ["--color", "never"], in: folder, columns: 100).text
    #expect(screen.split { $0 == " " || $0 == "\n" } == pipe.split { $0 == " " || $0 == "\n" })
  }

  // MARK: Width

  @Test(arguments: [40, 60, 80, 100, 200])
  func `no line is wider than the screen, or than can be read`(columns: Int) throws {
    let text =
      vague + "Status: " + String(repeating: "utkast eller æøå 中文 ", count: 40) + "\nMøter:\t"
      + String(repeating: "👩🏽‍🎓 ved behov ", count: 30) + "\n"
    let folder = try Folder(["a.mandat": text])
    let run = try Run(["a.mandat", "--profile", "full", "--color", "never"], in: folder, columns: columns)
    let headings = [": feil", ": advarsel", ": opplysning", ": tips"]
    for line in run.lines where !headings.contains(where: line.contains) {
      #expect(Drawing.width(line) <= min(columns, 100), Comment(rawValue: line))
    }
  }

  @Test func `a pipe gets lines as long as they are`() throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(["a.mandat", "--format", "concise"], in: folder, environment: ["COLUMNS": "40"])
    #expect(run.lines.contains { $0.count > 100 })
  }

  @Test func `what follows a note stands under it`() throws {
    let folder = try Folder(["a.mandat": vague])
    let lines = try Run(arguments + ["--color", "never"], in: folder, columns: 40).lines
    let note = try #require(lines.firstIndex { $0.hasPrefix("    = råd: ") })
    let next = try #require(lines.dropFirst(note + 1).first)
    #expect(next.prefix { $0 == " " }.count == 6)
  }

  // MARK: What a document must not do to a screen

  @Test func `no control character of a document or of a file's name reaches the screen`() throws {
    let evil = "\(escape)[31m\u{7}\u{9B}31m\u{202E}\u{2066}\u{200F}\u{8}\u{7F}\u{85}"
    let folder = try Folder([
      "\(escape)[31m\u{202E}.mandat": "Mandat: \(evil)\nStatus: \(evil)\nEvaluering: ved behov \(evil)\nStauts: \(evil)\n"
    ])
    for arguments in [[], ["--format", "concise"], ["--diff"], ["--statistics"]] as [[String]] {
      let run = try Run(["--profile", "full", "--color", "never"] + arguments, in: folder, columns: 80)
      #expect(!run.output.isEmpty)
      for scalar in (run.text + run.errors).unicodeScalars {
        #expect(scalar == "\n" || !Self.isForbidden(scalar), "\(arguments): U+\(String(scalar.value, radix: 16))")
      }
    }
    let missing = try Run(["\(escape)[31m.mandat"], in: folder)
    #expect(!missing.errors.contains(escape))
    let option = try Run(["--\(escape)[31m"], in: folder)
    #expect(!option.errors.contains(escape))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  // MARK: Giant lines

  @Test func `a giant line is shown around its finding`() throws {
    let giant = String(repeating: "mye å si ", count: 20_000)
    let folder = try Folder(["a.mandat": "Mandat: X\nEvaluering: \(giant) ved behov \(giant)\nStatus: \(giant)\n"])
    let start = Running.now()
    let run = try Run(["a.mandat", "--select", "EVA002,VAL005", "--color", "never"], in: folder, columns: 80)
    #expect(Running.now() - start < 20)
    #expect(run.output.count < 3_000)
  }

  @Test(arguments: [
    ("\t\ted behov ", "ved behov"), (String(repeating: "中文", count: 60), "ved behov"), (String(repeating: "👩🏽‍🎓", count: 60), "ved behov"),
    (String(repeating: "a\u{30A}\u{301}", count: 100), "ved behov"), (String(repeating: "x\t", count: 60), "ved behov"),
    (String(repeating: "ord ", count: 60), "ved behov"),
  ])
  func `the carets stand under the words, also where the line is cut`(before: String, words: String) throws {
    let folder = try Folder(["a.mandat": "Mandat: X\nEvaluering: \(before) \(words) \(before)\n"])
    for columns in [nil, 60, 80] as [Int?] {
      let lines = try Run(["a.mandat", "--select", "EVA002", "--color", "never"], in: folder, columns: columns).lines
      let place = try #require(lines.firstIndex { $0.hasPrefix("  2 | ") })
      let (source, carets) = (lines[place], try #require(lines.dropFirst(place + 1).first))
      let start = try #require(source.range(of: words))
      #expect(Drawing.width(String(source[..<start])) == carets.prefix { $0 != "^" }.count, Comment(rawValue: "\(source)\n\(carets)"))
      #expect(carets.count { $0 == "^" } == words.count)
    }
  }

  // MARK: Progress

  @Test func `a long run shows how far it has come, and takes the line away`() throws {
    // A pipe that nobody writes to keeps the run waiting, on a fast machine as on a slow one.
    let folder = try Folder(["a.mandat": vague])
    mkfifo(folder["b.mandat"], 0o644)
    let run = try Run(["a.mandat", "b.mandat", "--format", "json", "-o", "f.json"], in: folder, columns: 80, errorsToScreen: true)
    let shown = run.text.components(of: "\r")
    #expect(shown.contains("Sjekker 1 av 2 …\(escape)[K"))
    #expect(shown.last == "\(escape)[Kmandate-lint: b.mandat: kan ikke leses: ingen skriver til den\n")
  }

  @Test func `progress is for screens only`() throws {
    let folder = try Folder(["a.mandat": vague])
    #expect(try Run(arguments, in: folder, columns: 80).errors.isEmpty)
  }
}

extension String {
  fileprivate func components(of separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  fileprivate func range(of words: String) -> String.Index? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(words) { return at }
      formIndex(after: &at)
    }
    return nil
  }
}
