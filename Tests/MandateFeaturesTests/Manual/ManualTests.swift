import Fixture
import Testing

/// The manual is a DocC catalogue beside the command. What follows from values is written anew by
/// `UPDATE_MANUAL=1 swift test --filter ManualTests`.
struct ManualTests {
  private static let folder =
    #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 } + "/Sources/mandate-lint/Manual.docc/"

  @Test func `the manual says what the rules, the guidance and the language say`() {
    for (name, text) in Manual.pages {
      let path = Self.folder + name
      if Fixture.isSet("UPDATE_MANUAL") { Fixture.write(text, to: path) }
      #expect(String(decoding: Fixture.read(path), as: UTF8.self) == text, "\(name): see UPDATE_MANUAL in ManualTests.swift")
    }
  }

  @Test func `the manual has no page of a rule or a piece of guidance that is gone`() {
    let known = Set(Manual.pages.map(\.name))
    let generated = Fixture.names(in: Self.folder).filter { name in
      name.hasPrefix("rad-") || name.count == 9 && name.dropLast(3).allSatisfy(\.isNumberOrCapital)
    }
    #expect(generated.filter { !known.contains($0) } == [])
  }
}

extension Character {
  fileprivate var isNumberOrCapital: Bool { isNumber || isUppercase }
}
