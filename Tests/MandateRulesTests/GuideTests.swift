import Fixture
import MandateLanguage
import MandateRules
import Testing

/// The coordinator's guide: what it shows is what the tool says.
struct GuideTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Sources/mandate-lint/Manual.docc/"

  /// The examples of a page, each with the line it begins on.
  private static func examples(_ page: String) -> [(line: Int, text: String)] {
    var examples: [(Int, String)] = []
    var current: [Substring]?
    let text = String(decoding: Fixture.read(folder + page), as: UTF8.self)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "```mandat" {
        current = []
      } else if line == "```", let lines = current {
        examples.append((number - lines.count, lines.joined(separator: "\n") + "\n"))
        current = nil
      } else {
        current?.append(line)
      }
    }
    return examples
  }

  @Test(arguments: ["Skriv-et-mandat.md", "Skriv-eit-mandat.md"])
  func `every example of the guide is read as it stands, and lacks only what comes later`(page: String) {
    let examples = Self.examples(page)
    #expect(examples.count == 9)
    for (line, text) in examples {
      let document = Document(text)
      #expect(document.problems.isEmpty, "\(page):\(line) \(document.problems)")
      #expect(document.formatted() == Array(text.utf8), "\(page):\(line)")
      let findings = check(document, request())
      // `Koordinering`, which KOO007 suggests, comes a minute later.
      #expect(findings.map(\.code).filter { !["MAN001", "KOO007"].contains($0) } == [], "\(page):\(line)")
    }
  }
}
