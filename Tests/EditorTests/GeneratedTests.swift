#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Fixture
@testable import MandateServer
import Testing

/// The folder `editors` of this checkout.
private let editors = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/editors"

@Test(arguments: Generated.all)
func `what is generated for the editors is current`(generated: Generated) throws {
  let path = editors + "/" + generated.path
  if getenv("UPDATE_GENERATED") != nil {
    let file = try #require(fopen(path, "wb"), "\(path) cannot be written")
    _ = Array(generated.text.utf8).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }
  #expect(
    Fixture.read(path) == Array(generated.text.utf8),
    "editors/\(generated.path) is out of date: UPDATE_GENERATED=1 swift test --filter EditorTests writes it anew")
}

@Test func `editors know the same settings as the server`() throws {
  let schema = try JSON.parse(Fixture.read(editors + "/vscode/schemas/configuration.json"))
  #expect(Set((schema["properties"].object ?? []).map(\.key)) == Set(ConfigurationKey.all.map(\.name)))
}
