// Rows C01–C10 and C15–C17: from the first byte to exit. The rows of the process itself stand with the connection.

import MandateLanguage
import MandateServer
import Testing

@Test(arguments: ["textDocument/hover", "shutdown", "$/x", "unknown"])
func `C01 a request before initialize is refused under its own id`(method: String) {
  var session = Session(uninitialized: LanguageService())
  #expect(
    session.send(#"{"jsonrpc":"2.0","id":"first","method":"\#(method)","params":{}}"#) == [
      [
        "jsonrpc": "2.0", "id": "first",
        "error": ["code": -32002, "message": "the first request must be initialize"],
      ]
    ])
}

@Test func `C02 a notification before initialize is dropped without a word`() {
  var session = Session(uninitialized: LanguageService())
  #expect(session.open("file:///a.mandat", "Mandat: A").isEmpty)
  #expect(session.notify("unknown", [:]).isEmpty)
  #expect(session.server.documents.all.isEmpty)
}

@Test func `C03 exit before initialize ends with 1`() {
  var session = Session(uninitialized: LanguageService())
  #expect(session.send(#"{"jsonrpc":"2.0","method":"exit"}"#).isEmpty)
  #expect(session.server.exitCode == 1)
}

@Test func `C04 a second initialize is refused and changes nothing`() {
  var session = Session(["capabilities": ["general": ["positionEncodings": ["utf-8"]]]])
  session.open("file:///a.mandat", "Mandat: A")
  #expect(session.request("initialize", ["capabilities": [:]])["error"]["code"] == -32600)
  #expect(session.server.client.encoding == .utf8)
  #expect(session.text("file:///a.mandat") == "Mandat: A")
}

@Test func `C05 nothing is said before initialize is answered`() {
  var session = Session(uninitialized: LanguageService())
  #expect(session.send(#"{"jsonrpc":"2.0","id":7,"result":null}"#).isEmpty)
  #expect(session.notify("$/setTrace", ["value": "verbose"]).isEmpty)
  let answers = session.send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"trace":"verbose"}}"#)
  #expect(answers.count == 1 && answers[0].member("result") != nil)
}

@Test func `C06 requests are served without initialized`() {
  var session = Session(uninitialized: LanguageService())
  _ = session.request("initialize", [:])
  #expect(session.open("file:///a.mandat", "Mandat: A").methods == ["textDocument/publishDiagnostics"])
  #expect(session.request("shutdown").member("result") == .null)
}

@Test func `C07 shutdown is answered with null, and exit is still read`() {
  var session = Session()
  #expect(session.send(#"{"jsonrpc":"2.0","id":9,"method":"shutdown"}"#) == [["jsonrpc": "2.0", "id": 9, "result": .null]])
  #expect(session.server.exitCode == nil)
  _ = session.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
  #expect(session.server.exitCode == 0)
}

@Test(arguments: ["textDocument/hover", "initialize", "unknown"])
func `C08 a request after shutdown is refused`(method: String) {
  var session = Session()
  _ = session.request("shutdown")
  #expect(session.request(method, [:])["error"]["code"] == -32600)
}

@Test func `C08 a notification after shutdown is ignored`() {
  var session = Session()
  _ = session.request("shutdown")
  #expect(session.open("file:///a.mandat", "Mandat: A").isEmpty)
  #expect(session.server.documents.all.isEmpty)
}

@Test func `C09 exit without shutdown ends with 1`() {
  var session = Session()
  _ = session.send(#"{"jsonrpc":"2.0","method":"exit"}"#)
  #expect(session.server.exitCode == 1)
}

@Test func `C10 a second shutdown is refused`() {
  var session = Session()
  _ = session.request("shutdown")
  #expect(session.request("shutdown")["error"]["code"] == -32600)
}

@Test(arguments: [
  "{}", #"{"capabilities":{}}"#, #"{"capabilities":null,"rootUri":null,"workspaceFolders":null,"processId":null}"#,
  #"{"workspaceFolders":[]}"#, #"{"rootPath":"/a b"}"#, #"{"rootUri":"file:///a","workspaceFolders":[]}"#,
  #"{"workspaceFolders":[{"uri":"file:///a","name":"a"},{"uri":"file:///b","name":"b"}]}"#,
])
func `C15 initialize takes whatever is missing at its default`(params: String) throws {
  var session = Session(try JSON.parse(Array(params.utf8)))
  #expect(session.server.client.encoding == .utf16)
  #expect(session.server.client.language == .nb)
  #expect(session.open("file:///a.mandat", "Mandat: A").methods == ["textDocument/publishDiagnostics"])
}

@Test func `C15 the folders are those of the newest field that names any`() {
  func folders(_ params: JSON) -> [String] { Client(params).folders.map(\.spelling) }
  #expect(
    folders(["workspaceFolders": [["uri": "file:///a"], ["uri": "file:///b"]], "rootUri": "file:///c"]) == ["file:///a", "file:///b"])
  #expect(folders(["workspaceFolders": [], "rootUri": "file:///c", "rootPath": "/d"]) == ["file:///c"])
  #expect(folders(["rootUri": .null, "rootPath": "/d æ"]) == ["file:///d%20%C3%A6"])
  #expect(folders(["workspaceFolders": .null]).isEmpty)
}

@Test(arguments: [
  #"{"capabilities":[]}"#, #"{"capabilities":"all"}"#, #"{"capabilities":{"textDocument":true,"general":[1],"window":null,"x":{"y":1}}}"#,
  #"{"capabilities":{"general":{"positionEncodings":"utf-8"}}}"#, #"{"capabilities":{"general":{"positionEncodings":[8,null,"utf-9"]}}}"#,
  #"{"processId":"x","rootUri":5,"workspaceFolders":[null,{"uri":7}],"locale":[],"trace":1,"initializationOptions":3}"#,
])
func `C16 odd fields are as good as absent`(params: String) throws {
  let session = Session(try JSON.parse(Array(params.utf8)))
  #expect(session.server.client.encoding == .utf16)
  #expect(session.server.client.folders.isEmpty)
  #expect(session.server.client.process == nil)
  #expect(!session.server.client.capabilities.snippets)
}

@Test func `C17 what was asked before shutdown is answered before it`() {
  var session = Session()
  let requests = (1...20).flatMap { framed(#"{"jsonrpc":"2.0","id":\#($0 + 100),"method":"unknown","params":{}}"#) }
  let answers = session.receive(requests + framed(#"{"jsonrpc":"2.0","id":200,"method":"shutdown"}"#))
  #expect(answers.map { $0["id"].int } == Array(101...120) + [200])
}

@Test(arguments: [
  ("nb-NO", "nb"), ("no", "nb"), ("nn", "nn"), ("nn_NO.UTF-8", "nn"), ("NN-no", "nn"), ("en-GB", "en"), ("da", "nb"), ("", "nb"),
  ("🇳🇴", "nb"),
])
func `the locale chooses the language`(locale: String, language: String) {
  #expect(Client(["locale": .string(locale)]).language.rawValue == language)
}

@Test(arguments: [("en" as JSON, "en"), ("", "nn"), (.null, "nn"), (3, "nn")])
func `a client that names no locale is spoken to as the machine is`(locale: JSON, language: String) {
  #expect(Client(["locale": locale], machine: .nn).language.rawValue == language)
}

@Test(arguments: [(1, 1), (0, nil), (-5, nil), (2_147_483_647, 2_147_483_647), (2_147_483_648, nil)] as [(Int, Int32?)])
func `C12 only a real process is watched`(given: Int, watched: Int32?) {
  #expect(Client(["processId": JSON(given)]).process == watched)
}
