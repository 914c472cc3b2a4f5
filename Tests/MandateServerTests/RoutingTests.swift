// What is offered at initialize is what is handled, for any client, and every method's file is in the table.

import MandateServer
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let pulling: JSON = ["capabilities": ["textDocument": ["diagnostic": ["dynamicRegistration": true]]]]

private func capabilities(_ params: JSON) -> JSON {
  var session = Session(uninitialized: LanguageService())
  return session.request("initialize", params)["result"]["capabilities"]
}

@Test func `a client that does not pull is offered no pulling, and its requests for it are unknown`() {
  var pushed = Session()
  #expect(capabilities([:]).member("diagnosticProvider") == nil)
  #expect(pushed.request("textDocument/diagnostic", ["textDocument": ["uri": "file:///a"]])["error"]["code"] == -32601)

  var pulled = Session(pulling)
  #expect(capabilities(pulling)["diagnosticProvider"]["interFileDependencies"] == true)
  #expect(pulled.request("textDocument/diagnostic", ["textDocument": ["uri": "file:///a"]])["result"]["kind"] == "full")
}

@Test func `the methods that keep a text in step are offered as one`() {
  #expect(capabilities([:])["textDocumentSync"] == ["openClose": true, "change": 2, "save": true])
}

@Test(arguments: [(["utf-8", "utf-16"], "utf-8"), (["utf-16"], "utf-16"), (["utf-32"], "utf-32"), ([], "utf-16"), (["x"], "utf-16")])
func `C85 the encoding that was chosen is announced`(offered: [String], chosen: String) {
  #expect(capabilities(["capabilities": ["general": ["positionEncodings": JSON(offered)]]])["positionEncoding"] == .string(chosen))
}

@Test func `no two methods have one name`() {
  #expect(Set(Method.all.map(\.name)).count == Method.all.count)
}

@Test func `every file under Methods is in the table`() throws {
  let tests = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  let folder = "/" + tests + "/Sources/MandateServer/Methods"
  #expect(try fileNames(in: folder).filter { $0.hasSuffix(".swift") }.count == Method.all.count)
}

private func fileNames(in folder: String) throws -> [String] {
  let directory = try #require(opendir(folder))
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
  }
  return names
}
