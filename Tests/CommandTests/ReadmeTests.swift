import Fixture
import Testing

/// What README.md shows is what the command prints. `UPDATE_README=1 swift test --filter ReadmeTests` writes it anew.
struct ReadmeTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/"
  private static let opening = "<!-- output of: "

  @Test func `the README shows what the command prints`() throws {
    let readme = String(decoding: Fixture.read(Self.root + "README.md"), as: UTF8.self)
    var lines = readme.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
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
    if Fixture.isSet("UPDATE_README") { Fixture.write(current, to: Self.root + "README.md") }
    #expect(shown > 0)
    #expect(readme == current, "see UPDATE_README in ReadmeTests.swift")
  }

  /// The lines that the command prints for the arguments, with paths as they are from the root.
  private func printed(_ arguments: Substring) throws -> [String] {
    let words = arguments.split(separator: " ").map { $0.hasPrefix("Tests/") ? Self.root + $0 : String($0) }
    var lines = try Run(words).text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines.map { $0.hasPrefix(Self.root) ? String($0.dropFirst(Self.root.count)) : $0 }
  }
}
