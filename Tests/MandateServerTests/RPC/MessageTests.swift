// Rows C40–C57: what a message may be, and what comes of one that is not.

import MandateServer
import Testing

/// The errors answered to a message, and that the session lives.
private func answers(_ text: String) -> [JSON] {
  var session = Session()
  let answers = session.send(text)
  #expect(session.request("shutdown").member("result") == .null)
  return answers
}

@Test(arguments: [#"{"jsonrpc":"2.0","id":1,"method":"shutdown""#, "", "nonsense", "{]", "{}{}"])
func `C40 broken JSON is a parse error without an id`(text: String) {
  let answers = answers(text)
  #expect(answers.errorCodes == [-32700])
  #expect(answers[0].member("id") == .null)
}

@Test func `C33 a body that is not UTF-8 is a parse error, and the next message is fine`() {
  var session = Session()
  let broken = Array("Content-Length: 3\r\n\r\n\"".utf8) + [0xFF, 0x22]
  let answers = session.receive(broken + framed(#"{"jsonrpc":"2.0","id":5,"method":"shutdown"}"#))
  #expect(answers.count == 2 && answers.errorCodes == [-32700] && answers[1]["id"] == 5)
}

@Test func `C24 a body in another charset is an error without an id, and the session goes on`() {
  var session = Session()
  let answers = session.receive(Array("Content-Length: 2\r\nContent-Type: a/b; charset=latin1\r\n\r\n{}".utf8))
  #expect(answers.errorCodes == [-32700])
  #expect(answers[0].member("id") == .null)
  #expect(session.request("shutdown").member("result") == .null)
  #expect(session.log == ["the charset is not utf-8: latin1"])
}

@Test func `C32 a byte-order mark before the message is accepted`() {
  #expect(answers("\u{FEFF}{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"x\"}").errorCodes == [-32601])
}

@Test(arguments: ["[]", #"[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]"#, #""text""#, "17", "null", "true"])
func `C41 C42 only an object is a message`(text: String) {
  let answers = answers(text)
  #expect(answers.errorCodes == [-32600])
  #expect(answers[0].member("id") == .null)
}

@Test(arguments: [#"{"id":1,"method":"x"}"#, #"{"jsonrpc":"1.0","id":1,"method":"x"}"#])
func `C43 another version, or none, is accepted with a log`(text: String) {
  var session = Session()
  #expect(session.send(text).errorCodes == [-32601])
  #expect(session.log.count == 1)
}

@Test(arguments: ["1", #""1""#, "-7", "0", #""""#, #""æ\"\n😀""#, "2147483648", "9007199254740993", "-9223372036854775808"])
func `C44 C45 an id comes back as it went in`(id: String) {
  let answers = answers(#"{"jsonrpc":"2.0","id":\#(id),"method":"x","params":{}}"#)
  #expect(answers.errorCodes == [-32601])
  #expect(answers[0]["id"].bytes == Array(id.utf8))
}

@Test(arguments: ["null", "1.0", "1.5", "1e2", "1000000000000000000000000000000", "true", "{}", "[1]"])
func `C45 what is no id is refused without one`(id: String) {
  let answers = answers(#"{"jsonrpc":"2.0","id":\#(id),"method":"shutdown"}"#)
  #expect(answers.errorCodes == [-32600])
  #expect(answers[0].member("id") == .null)
}

@Test(arguments: [
  #"{"jsonrpc":"2.0","id":3}"#, #"{"jsonrpc":"2.0","id":3,"params":{}}"#, #"{"jsonrpc":"2.0","id":3,"method":"x","result":null}"#,
  #"{"jsonrpc":"2.0","id":3,"method":"x","error":{}}"#, #"{"jsonrpc":"2.0","id":3,"method":7}"#, #"{"jsonrpc":"2.0","id":3,"method":null}"#,
])
func `C46 neither request nor answer, or both, is refused under its id`(text: String) {
  let answers = answers(text)
  #expect(answers.errorCodes == [-32600])
  #expect(answers[0]["id"] == 3)
}

@Test(arguments: ["", #","params":null"#])
func `C47 shutdown, initialized and exit take no parameters`(params: String) {
  var session = Session(uninitialized: LanguageService())
  #expect(session.send(#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}"#).errorCodes.isEmpty)
  #expect(session.send(#"{"jsonrpc":"2.0","method":"initialized"\#(params)}"#).isEmpty)
  #expect(session.send(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"\#(params)}"#).errorCodes.isEmpty)
  _ = session.send(#"{"jsonrpc":"2.0","method":"exit"\#(params)}"#)
  #expect(session.server.exitCode == 0)
}

@Test(arguments: ["", #","params":null"#, #","params":[]"#, #","params":7"#, #","params":"x""#])
func `C47 everything else takes an object`(params: String) {
  var fresh = Session(uninitialized: LanguageService())
  #expect(fresh.send(#"{"jsonrpc":"2.0","id":1,"method":"initialize"\#(params)}"#).errorCodes == [-32602])
  #expect(fresh.send(#"{"jsonrpc":"2.0","id":2,"method":"initialize","params":{}}"#).errorCodes.isEmpty)
  #expect(fresh.send(#"{"jsonrpc":"2.0","method":"textDocument/didOpen"\#(params)}"#).methods == ["window/logMessage"])

  var pulling = Session(["capabilities": ["textDocument": ["diagnostic": [:]]]])
  #expect(pulling.send(#"{"jsonrpc":"2.0","id":1,"method":"textDocument/diagnostic"\#(params)}"#).errorCodes == [-32602])
}

@Test func `C48 C49 an unknown request is refused, an unknown notification ignored`() {
  var session = Session()
  for method in ["x", "textDocument/unknown", "$/x", ""] {
    #expect(session.request(method, [:])["error"]["code"] == -32601)
    #expect(session.notify(method, [:]).isEmpty)
  }
  // A notification asked as a request, and the other way round.
  #expect(session.request("textDocument/didOpen", [:])["error"]["code"] == -32601)
  #expect(session.notify("shutdown", .null).isEmpty)
  #expect(session.server.stage == .running)
}

@Test(arguments: [
  #"{"jsonrpc":"2.0","id":99,"result":null}"#, #"{"jsonrpc":"2.0","id":"a","result":{}}"#,
  #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}}"#, #"{"jsonrpc":"2.0","id":1,"error":5}"#,
])
func `C50 an answer to nothing is ignored with a log`(text: String) {
  #expect(answers(text).methods == ["window/logMessage"])
}

@Test func `C50 an answer counts once, whether result or error`() {
  var server = Server()
  _ = server.handle(["id": 1, "method": "initialize", "params": [:]])
  for _ in 1...2 { server.ask("x", [:]) { server, reply in server.ask(reply == .result(7) ? "seven" : "error", [:]) { _, _ in } } }
  _ = server.settle()
  #expect(server.handle(["jsonrpc": "2.0", "id": 2, "result": 7]).methods == ["seven"])
  #expect(server.handle(["jsonrpc": "2.0", "id": 2, "result": 7]).methods == ["window/logMessage"])
  #expect(server.handle(["jsonrpc": "2.0", "id": 1, "error": ["code": 1]]).methods == ["error"])
}

@Test func `C51 duplicate keys, deep nesting and a long string end no process`() {
  #expect(answers(#"{"jsonrpc":"2.0","id":1,"id":2,"method":"y","method":"x"}"#).map { $0["id"] } == [2])
  #expect(answers(String(repeating: "[", count: 100_000)).errorCodes == [-32700])
  #expect(answers(#"{"jsonrpc":"2.0","id":1,"method":"x","params":"# + String(repeating: #"{"a":"#, count: 100_000)).errorCodes == [-32700])
  let long = String(repeating: "æ", count: 500_000)
  #expect(answers(#"{"jsonrpc":"2.0","id":1,"method":"x","params":{"a":"\#(long)"}}"#).errorCodes == [-32601])
}

@Test func `C52 surrogates, NUL and control characters in a text`() {
  var session = Session()
  _ = session.send(
    #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a","text":"\ud83d\ude00\ud800\u0000x"}}}"#)
  #expect(session.text("file:///a") == "😀\u{FFFD}\0x")
  #expect(answers("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\nb\"}").errorCodes == [-32700])
}

@Test(arguments: [
  ("1e0", "0"), ("1.0", "0.0"), ("1", "-0"), ("1", "-7"), ("1", "-1e300"), ("10e-1", "0"),
])
func `C53 a whole number counts however it is written, and one below zero is zero`(line: String, character: String) {
  var session = Session()
  session.open("file:///a", "ab\ncd")
  let position = #"{"line":\#(line),"character":\#(character)}"#
  _ = session.send(
    """
    {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///a","version":2},
    "contentChanges":[{"range":{"start":\(position),"end":\(position)},"text":"X"}]}}
    """)
  #expect(session.text("file:///a") == "ab\nXcd")
}

@Test(arguments: ["2147483648", "9223372036854775808", "1e30", "1e400"])
func `C53 a number past every end is the end`(number: String) throws {
  let json = try JSON.parse(Array(#"{"line":0,"character":\#(number)}"#.utf8))
  let position = try Position(json)
  #expect(position.character >= 2_147_483_648)
}

@Test(arguments: ["true", "\"1\"", "null", "1.5", "[]", "{}"])
func `C54 what is no whole number is no line`(value: String) throws {
  let json = try JSON.parse(Array(#"{"line":\#(value),"character":0}"#.utf8))
  #expect(throws: ResponseError.self) { try Position(json) }
  let other = try JSON.parse(Array(#"{"line":0,"character":\#(value)}"#.utf8))
  let error = #expect(throws: ResponseError.self) { try Position(other) }
  #expect(error?.code == -32602)
}

@Test func `C55 C56 a result or an error, never both, and nothing that is absent`() {
  var session = Session()
  let result = session.send(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#)
  #expect(result.first?.object?.map(\.key) == ["jsonrpc", "id", "result"])
  let error = session.send(#"{"jsonrpc":"2.0","id":2,"method":"shutdown"}"#)
  #expect(error.first?.object?.map(\.key) == ["jsonrpc", "id", "error"])
  #expect(error.first?["error"].object?.map(\.key) == ["code", "message"])
}

@Test func `C57 an address comes back as the client wrote it`() {
  var session = Session()
  let uri = #"file:\/\/\/c%3A/bl%C3%A5b\u00e6r/ø%20+%23.mandat"#
  let published = session.send(
    #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","version":1,"text":""}}}"#)
  #expect(published.params(of: "textDocument/publishDiagnostics").map { $0["uri"] } == ["file:///c%3A/bl%C3%A5bær/ø%20+%23.mandat"])
}

@Test func `a cancelled request is answered with its error`() {
  var server = Server()
  _ = server.handle(["id": 1, "method": "initialize", "params": [:]])
  #expect(server.handle(["id": 2, "method": "shutdown"], isCancelled: { true }).errorCodes == [-32800])
  #expect(server.stage == .running)
}

@Test func `C145 the trace is told when it is on, and only then`() {
  var session = Session(["trace": "messages"])
  #expect(session.open("file:///a", "").methods == ["$/logTrace", "textDocument/publishDiagnostics"])
  #expect(session.notify("$/setTrace", ["value": "verbose"]).isEmpty)
  #expect(session.close("file:///a").params(of: "$/logTrace")[0].object?.map(\.key) == ["message", "verbose"])
  #expect(session.notify("$/setTrace", ["value": "loud"]).methods == ["window/logMessage"])
  #expect(session.server.client.trace == .verbose)
  #expect(session.notify("$/setTrace", ["value": "off"]).isEmpty)
  #expect(session.open("file:///a", "").methods == ["textDocument/publishDiagnostics"])
}
