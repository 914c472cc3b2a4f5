// Rows C95 and C110–C114: many spellings, one document; and spellings that are no address at all.

import MandateServer
import Testing

private func path(_ uri: String) -> String? {
  DocumentURI(uri).path.map { String(decoding: $0, as: UTF8.self) }
}

@Test(arguments: [
  ("file:///c%3A/a", "file:///C:/a"), ("file:///C:/a", "file:///c:/a"), ("file:///a", "FILE:///a"), ("file:///a", "file://localhost/a"),
  ("file:///a", "file:/a"), ("file:///%C3%A6%C3%B8%C3%A5", "file:///æøå"), ("file:///%c3%a6", "file:///%C3%A6"),
  ("file:///a%20b", "file:///a b"), ("file:///%5B%5D%28", "file:///[]("), ("untitled:a%2Db", "untitled:a-b"),
  ("untitled://wsl%2bubuntu/æ", "untitled://wsl%2Bubuntu/%C3%A6"),
])
func `C95 C110 C111 two spellings of one address`(one: String, other: String) {
  #expect(DocumentURI(one) == DocumentURI(other))
  #expect(DocumentURI(one).hashValue == DocumentURI(other).hashValue)
  #expect(DocumentURI(one).spelling == one)
}

@Test(arguments: [
  ("file:///a+b", "file:///a%20b"), ("file:///a%23b", "file:///a#b"), ("file:///a%3Fb", "file:///a?b"), ("file:///a%25", "file:///a"),
  ("file:///A", "file:///a"), ("file:///\u{E5}", "file:///a\u{30A}"), ("file:///a", "file://server/a"), ("git:/a", "file:/a"),
  ("git:/a%2Fb", "git:/a/b"), ("untitled:1", "untitled:2"), ("file:///c:/a", "file:///d:/a"), ("", " "), ("%zz", "%ZZ"),
])
func `C111 C112 two addresses`(one: String, other: String) {
  #expect(DocumentURI(one) != DocumentURI(other))
}

@Test(arguments: [
  ("file:///a/b.mandat", "/a/b.mandat"), ("file:///a%20%23+b", "/a #+b"), ("file:///%C3%A6", "/æ"), ("file:///C%3A/a", "/c:/a"),
  ("file:///a?x#y", "/a"), ("file:/a", "/a"),
])
func `C111 the path of a file`(uri: String, expected: String) {
  #expect(path(uri) == expected)
}

@Test(arguments: [
  "untitled:Untitled-1", "untitled://wsl%2Bubuntu/home/a", "vscode-vfs://github/a", "git:/a?%7B%22ref%22%7D", "mandate-advice:bufdir.1",
])
func `C113 what is no file has no path, but is no fault`(uri: String) {
  #expect(path(uri) == nil)
  #expect(!DocumentURI(uri).isMalformed)
}

@Test(arguments: [
  "", "%zz", "file:x", "file:", "C:\\x\\a.mandat", "/a/b", "a b:c", "file:///a%zz", "file:///a%2", "file:///a%00b", "untitled:%",
])
func `C114 what is no address opens all the same, and is refused where a file is needed`(uri: String) {
  var session = Session(["capabilities": ["textDocument": ["diagnostic": [:]]]], disk: Disk { _ in [] })
  let params: JSON = ["textDocument": ["uri": .string(uri)]]
  #expect(DocumentURI(uri).isMalformed)
  #expect(session.request("textDocument/diagnostic", params)["error"]["code"] == -32602)
  session.open(uri, "Mandat: A")
  #expect(session.text(uri) == "Mandat: A")
  #expect(session.request("textDocument/diagnostic", params)["result"]["kind"] == "full")
  session.close(uri)
  #expect(session.server.documents.all.isEmpty)
}

@Test func `C114 another host and a very long address`() {
  #expect(path("file://server/share/x") == nil && !DocumentURI("file://server/share/x").isMalformed)
  let long = "file:///" + String(repeating: "%C3%A6/", count: 15_000)
  #expect(DocumentURI(long).path?.count == 45_001)
  #expect(Disk.real.read(Array("/\(long)".utf8)) == nil)
}

@Test func `a path makes an address that leads back to it`() {
  let path = Array("/a b/æ#?%+[1]~.mandat".utf8)
  #expect(DocumentURI(path: path).spelling == "file:///a%20b/%C3%A6%23%3F%25%2B%5B1%5D~.mandat")
  #expect(DocumentURI(path: path).path == path)
}

@Test(arguments: [("file:///a/b%20c.mandat", "b c.mandat"), ("untitled:Untitled-1", "untitled:Untitled-1"), ("", "")])
func `the name of a document is for people`(uri: String, name: String) {
  #expect(DocumentURI(uri).name == name)
}

@Test func `C122 only regular files are read`() {
  #expect(Disk.real.read(Array("/dev/null".utf8)) == nil)
  #expect(Disk.real.read(Array("/".utf8)) == nil)
  #expect(Disk.real.read([]) == nil)
  #expect(Disk.real.read(Array(#filePath.utf8))?.starts(with: Array("// Rows C95".utf8)) == true)
}
