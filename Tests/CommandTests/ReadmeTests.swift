import Fixture
import MandateLanguage
import MandateServer
import Testing

@testable import mandate_lint

/// What README.md and the manual show is what the command prints. `UPDATE_README=1 swift test --filter ReadmeTests` writes it anew.
struct ReadmeTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/"
  private static let manual = "Sources/mandate-lint/Manual.docc/"
  private static let opening = "<!-- output of: "

  @Test(arguments: ["README.md", manual + "Samtalen.md", manual + "Samtalen-nynorsk.md"])
  func `a page shows what the command prints`(page: String) throws {
    let text = String(decoding: Fixture.read(Self.root + page), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var shown = 0
    var at = 0
    while at < lines.count {
      defer { at += 1 }
      guard lines[at].hasPrefix(Self.opening) else { continue }
      let start = at + 2
      let end = try #require(lines[start...].firstIndex(of: "```"))
      lines.replaceSubrange(start..<end, with: try printed(lines[at].dropFirst(Self.opening.count).dropLast(4)))
      shown += 1
    }
    let current = lines.joined(separator: "\n")
    if Fixture.isSet("UPDATE_README") { Fixture.write(current, to: Self.root + page) }
    #expect(shown > 0)
    #expect(text == current, "see UPDATE_README in ReadmeTests.swift")
  }

  @Test(arguments: ["README.md", manual + "Kommandoen.md"])
  func `a page tells of every command and every format`(page: String) {
    let text = String(decoding: Fixture.read(Self.root + page), as: UTF8.self)
    for command in Command.all where command.name != "lsp" || page == "README.md" {
      #expect(text.contains("mandate-lint \(command.name)") || text.contains("`\(command.name)`"), "\(command.name)")
    }
    for format in OutputFormat.all { #expect(text.contains("`\(format.name)`"), "\(format.name)") }
    for form in ["html", "markdown", "json", "ics"] { #expect(text.contains(form)) }
  }

  @Test(arguments: ["Samtalen.md", "Samtalen-nynorsk.md"])
  func `what the page on the conversation asks gets an answer`(page: String) throws {
    let text = String(decoding: Fixture.read(Self.root + Self.manual + page), as: UTF8.self)
    let questions = text.split(separator: "\n").filter { $0.hasPrefix("| `? ") }.map { String($0.dropFirst(5).prefix { $0 != "`" }) }
    #expect(questions.count == 9)
    for question in questions {
      let run = try Run(["ask", question, "--file", Self.root + "Tests/Documents/kladd-fritid.mandat", "--format", "json"])
      #expect(run.json["status"].string == "answered", "\(question)")
    }
  }

  @Test(arguments: [("Samtalen.md", "nb"), ("Samtalen-nynorsk.md", "nn")])
  func `the answers that the page shows become a mandate`(page: String, language: String) throws {
    let text = String(decoding: Fixture.read(Self.root + Self.manual + page), as: UTF8.self)
    let lines = text.split(separator: "\n").drop { $0 != "```json" }.dropFirst().prefix { $0 != "```" }
    let run = try Run(["new", "-", "--language", language, "--answers", "-"], input: Array(lines.joined(separator: "\n").utf8))
    #expect(run.code == 0)
    #expect(run.text.hasPrefix("Mandat: Trygg oppvekst i Nordvik\n"))
    #expect(run.text.contains(language == "nn" ? "Evaluering: kvart halvår\n" : "Evaluering: hvert halvår\n"))
  }

  /// The lines that the command prints for the arguments, with paths as they are from the root. What stands after `<` is typed, its lines
  /// with `;` between.
  private func printed(_ arguments: Substring) throws -> [String] {
    let parts = arguments.split(separator: " < ", maxSplits: 1)
    let typed = parts.dropFirst().flatMap { $0.split(separator: " ; ") }.map { $0 + "\n" }.joined()
    let words = parts[0].split(separator: " ").map { $0.hasPrefix("Tests/") ? Self.root + $0 : String($0) }
    var lines = try Run(words, input: Array(typed.utf8)).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    while lines.first == "" { lines.removeFirst() }
    return lines.map { $0.hasPrefix(Self.root) ? String($0.dropFirst(Self.root.count)) : $0 }
  }
}
