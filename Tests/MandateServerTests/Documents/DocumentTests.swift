// Rows C84 and C87–C97: the text here is the text there, whatever order, version or nonsense it comes in.

import MandateLanguage
import MandateServer
import Testing

private let a = "file:///a.mandat"

private func opened(_ text: String, _ params: JSON = [:]) -> Session {
  var session = Session(params)
  session.open(a, text)
  return session
}

@Test func `C87 several changes are applied one after the other`() {
  var session = opened("one\ntwo\n")
  session.change(a, version: 2, [edit((0, 0), (0, 3), "1\n1"), edit((1, 1), (2, 0), ""), edit((1, 4), (1, 4), "!")])
  #expect(session.text(a) == "1\n1two!\n")
}

@Test func `C88 a change without a range replaces all at its turn`() {
  var session = opened("one")
  session.change(a, version: 2, [edit((0, 0), (0, 0), "x"), ["text": "new\n"], edit((1, 0), (1, 0), "end")])
  #expect(session.text(a) == "new\nend")
  session.change(a, version: 3, [["range": .null, "text": "all"]])
  #expect(session.text(a) == "all")
}

@Test func `C89 no changes are a new version`() {
  var session = opened("one")
  #expect(session.change(a, version: 5, []).params(of: "textDocument/publishDiagnostics").map { $0["version"] } == [5])
  #expect(session.text(a) == "one")
}

@Test func `C90 a wrong rangeLength is ignored`() {
  var session = opened("abc")
  let change = edit((0, 1), (0, 2), "X").object ?? []
  session.change(a, version: 2, [.object(change + [.init(key: "rangeLength", value: -99)])])
  #expect(session.text(a) == "aXc")
}

@Test(arguments: [("1", 7), ("7", 7), ("90", 90), ("null", 7), ("\"8\"", 7)])
func `C91 whatever its number, a change is applied, and the newest is published`(version: String, published: Int) throws {
  var session = Session()
  session.open(a, "abc", version: 7)
  let messages = session.change(a, version: try JSON.parse(Array(version.utf8)), [edit((0, 0), (0, 1), "X")])
  #expect(session.text(a) == "Xbc")
  #expect(messages.params(of: "textDocument/publishDiagnostics").map { $0["version"] } == [JSON(published)])
  #expect(messages.methods.contains("window/logMessage") == ["1", "7"].contains(version))
}

@Test func `C91 a missing version is the one before it`() {
  var session = opened("abc")
  session.change(a, version: nil, [edit((0, 0), (0, 1), "X")])
  #expect(session.text(a) == "Xbc")
  #expect(session.server.documents[DocumentURI(a)]?.version == 1)
}

@Test(arguments: ["didChange", "didClose", "didSave"])
func `C92 what concerns a document that is not open is ignored with a log`(method: String) {
  var session = Session()
  let params: JSON = ["textDocument": ["uri": .string(a), "version": 2], "contentChanges": [["text": "x"]]]
  #expect(session.notify("textDocument/" + method, params).methods == ["window/logMessage"])
  #expect(session.server.documents.all.isEmpty)
}

@Test func `C93 a second didOpen replaces text and version with a log`() {
  var session = opened("one")
  #expect(session.open(a, "two", version: 1).methods == ["window/logMessage", "textDocument/publishDiagnostics"])
  #expect(session.text(a) == "two")
}

@Test func `C94 a request about a closed document reads the disk, if there is one`() {
  let diagnose = LanguageService { text, _ in [Diagnostic(range: 0..<text.bytes.count, severity: .error, code: "X", message: "x")] }
  let disk = Disk { path in path == Array("/a.mandat".utf8) ? Array("disk".utf8) : nil }
  var session = Session(["capabilities": ["textDocument": ["diagnostic": [:]]]], language: diagnose, disk: disk)
  func items(_ uri: String) -> [JSON]? {
    session.request("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]])["result"]["items"].array
  }
  session.open(a, "longer in the editor")
  #expect(items(a)?.first?["range"]["end"]["character"] == 20)
  session.close(a)
  #expect(items(a)?.first?["range"]["end"]["character"] == 4)
  #expect(items("file:///gone.mandat")?.isEmpty == true)
  #expect(items("untitled:Untitled-1")?.isEmpty == true)
}

@Test func `C95 two spellings of one address are one document, under the newest spelling`() {
  var session = opened("one")
  let published = session.open("file:///%61.mandat", "two").params(of: "textDocument/publishDiagnostics")
  #expect(published.map { $0["uri"] } == ["file:///a.mandat", "file:///%61.mandat"])
  #expect(session.server.documents.all.count == 1)
  session.change("FILE://localhost/a.mandat", version: 2, [["text": "three"]])
  #expect(session.text(a) == "three")
  #expect(session.close(a).params(of: "textDocument/publishDiagnostics").map { $0["uri"] } == ["file:///%61.mandat"])
  #expect(session.server.documents.all.isEmpty)
}

@Test(arguments: ["\"mandate\"", "\"\"", "\"MANDATE\"", "\"plain\"", "null", "7"])
func `C96 the language id makes no difference`(languageID: String) {
  var session = Session()
  let messages = session.send(
    #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a","languageId":\#(languageID),"version":1,"text":""}}}"#
  )
  #expect(messages.methods == ["textDocument/publishDiagnostics"])
}

@Test(arguments: ["", "\u{FEFF}Mandat: A", "a\0b", "\n\r\n\r", "\u{FEFF}"])
func `C97 any text is kept byte for byte, and can be edited`(text: String) {
  var session = opened(text)
  #expect(session.bytes(a) == Array(text.utf8))
  session.change(a, version: 2, [edit((0, 0), (0, 0), "X")])
  #expect(session.bytes(a) == Array("X\(text)".utf8))
}

@Test func `C97 a byte-order mark counts as one unit`() {
  var session = opened("\u{FEFF}Mandat")
  session.change(a, version: 2, [edit((0, 1), (0, 2), "m")])
  #expect(session.text(a) == "\u{FEFF}mandat")
}

@Test func `C84 a range that ends before it begins is the range between`() {
  var session = opened("abcdef")
  session.change(a, version: 2, [edit((0, 4), (0, 2), "-")])
  #expect(session.text(a) == "ab-ef")
}

@Test func `an edit that cannot be applied is told once, and the whole text mends it`() {
  let language = LanguageService { _, _ in [Diagnostic(range: 0..<1, severity: .error, code: "X", message: "x")] }
  var session = Session(["locale": "nn"], language: language)
  session.open(a, "abc")
  let lost = session.change(a, version: 2, [["range": ["start": ["line": true]], "text": "x"], edit((0, 0), (0, 0), "y")])
  #expect(lost.methods == ["textDocument/publishDiagnostics", "window/showMessage"])
  #expect(lost[0]["params"]["diagnostics"] == [])
  #expect(lost[1]["params"]["message"].string?.contains("opne det på nytt") == true)
  #expect(session.change(a, version: 3, [edit((0, 0), (0, 0), "z")]).isEmpty)
  let mended = session.change(a, version: 4, [["text": "whole"]]).params(of: "textDocument/publishDiagnostics")
  #expect(mended.map { $0["diagnostics"].array?.count } == [1])
  #expect(session.text(a) == "whole")
}

@Test(arguments: [
  #"{}"#, #"{"uri":"file:///a"}"#, #"{"uri":7,"text":""}"#, #"{"text":"x"}"#, #"{"uri":"file:///a","text":null}"#, "null", "[]",
])
func `a didOpen without address or text is ignored with a log`(item: String) {
  var session = Session()
  let messages = session.send(#"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":\#(item)}}"#)
  #expect(messages.methods == ["window/logMessage"])
  #expect(session.server.documents.all.isEmpty)
}

@Test(arguments: ["null", "7", "{}", "\"x\""])
func `changes that are no list are ignored with a log`(changes: String) {
  var session = opened("abc")
  let messages = session.send(
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(a)","version":2},"contentChanges":\#(changes)}}"#
  )
  #expect(messages.methods == ["window/logMessage"])
  #expect(session.text(a) == "abc")
}
