// Rows C118 and C119: settings reach the findings from files and from the editor, and nothing that is wrong with them stops anything.

import Fixture
import MandateLanguage
import MandateRules
import MandateServer
import Testing

private let vague = "Mandat: A\nStatus: vedtatt\nEvaluering: ved behov\n"
private let uri = "file:///w/mandater/a.mandat"
private let settingsURI = "file:///w/.mandate-lint.json"

private func codes(_ messages: [JSON], _ uri: String = uri) -> [String]? {
  messages.params(of: "textDocument/publishDiagnostics").last { $0["uri"].string == uri }?["diagnostics"].array?.compactMap {
    $0["code"].string
  }
}

private func session(_ files: FakeDisk, _ capabilities: JSON = [:], options: JSON? = nil, locale: JSON? = nil) -> Session {
  Session(
    [
      "capabilities": capabilities, "initializationOptions": options, "locale": locale,
      "workspaceFolders": [["uri": "file:///w", "name": "w"], ["uri": "file:///w/nested", "name": "n"]],
    ], language: .mandates { nil }, disk: files.disk())
}

@Test func `the nearest file decides over the findings`() {
  let files = FakeDisk(["/w/.mandate-lint.json": #"{"rules": {"EVA002": "off"}}"#])
  var session = session(files)
  #expect(codes(session.open(uri, vague))?.contains("EVA002") == false)
  #expect(codes(session.open("file:///x/a.mandat", vague), "file:///x/a.mandat")?.contains("EVA002") == true)
}

@Test func `C118 a broken file is said once, in itself, and leaves the last good one in force`() {
  let files = FakeDisk(["/w/.mandate-lint.json": #"{"rules": {"EVA002": "off"}}"#])
  var session = session(files)
  #expect(session.open(uri, vague).methods == ["textDocument/publishDiagnostics"])

  files["/w/.mandate-lint.json"] = "{\n  \"rules\": {\"EVA002\": \"of\"}\n}"
  var messages = session.change(uri, version: 2, [["text": .string(vague + "\n")]])
  #expect(codes(messages, settingsURI) == ["configuration"])
  let fault = messages.params(of: "textDocument/publishDiagnostics").first { $0["uri"].string == settingsURI }
  #expect(fault?["diagnostics"].array?[0]["range"]["start"] == ["line": 1, "character": 22])
  #expect(codes(messages)?.contains("EVA002") == false)

  messages = session.change(uri, version: 3, [["text": .string(vague)]])
  #expect(codes(messages, settingsURI) == nil)

  files["/w/.mandate-lint.json"] = #"{"rules": {"EVA002": "hint"}}"#
  messages = session.change(uri, version: 4, [["text": .string(vague)]])
  #expect(codes(messages, settingsURI) == [])
  #expect(codes(messages)?.contains("EVA002") == true)

  files["/w/.mandate-lint.json"] = nil
  messages = session.change(uri, version: 5, [["text": .string(vague)]])
  #expect(codes(messages, settingsURI) == nil)
  #expect(codes(messages)?.contains("EVA002") == true)
}

@Test func `C118 a file that is wrong from the start leaves the defaults, and is taken back when it is deleted`() {
  let files = FakeDisk(["/w/.mandate-lint.json": "nonsense"])
  var session = session(files)
  var messages = session.open(uri, vague)
  #expect(codes(messages)?.contains("EVA002") == true)
  files["/w/.mandate-lint.json"] = nil
  messages = session.change(uri, version: 2, [])
  #expect(codes(messages, settingsURI) == [])
  #expect(codes(session.change(uri, version: 3, []), settingsURI) == nil)
}

@Test func `C118 a broken file is said before any mandate is open`() {
  let files = FakeDisk(["/w/.mandate-lint.json": "nonsense"])
  var session = Session(uninitialized: .mandates { nil }, disk: files.disk())
  _ = session.request("initialize", ["rootUri": "file:///w"])
  #expect(codes(session.notify("initialized", [:]), settingsURI) == ["configuration"])
}

@Test func `a configuration that is open in the editor counts as it stands there, and is no mandate`() {
  let files = FakeDisk(["/w/.mandate-lint.json": "{}"])
  var session = session(files)
  session.open(uri, vague)
  var messages = session.open(settingsURI, #"{"rules": {"EVA002": "off"}}"#)
  #expect(codes(messages)?.contains("EVA002") == false)
  #expect(codes(messages, settingsURI) == nil)
  messages = session.change(settingsURI, version: 2, [["text": "{"]])
  #expect(codes(messages, settingsURI) == ["configuration"])
  #expect(codes(messages)?.contains("EVA002") != true)
  messages = session.close(settingsURI)
  #expect(codes(messages, settingsURI) == [])
  #expect(codes(messages)?.contains("EVA002") == true)
}

@Test func `a client that pulls gets faults of the configuration sent, and nothing twice`() {
  let files = FakeDisk(["/w/.mandate-lint.json": "{"])
  var session = Session(["capabilities": ["textDocument": ["diagnostic": [:]]]], language: .mandates { nil }, disk: files.disk())
  #expect(codes(session.open(settingsURI, "{"), settingsURI) == ["configuration"])
  #expect(session.request("textDocument/diagnostic", ["textDocument": ["uri": .string(settingsURI)]])["result"]["items"] == [])
}

@Test func `what the editor sets counts over the file, and its language over the locale`() {
  let files = FakeDisk(["/w/.mandate-lint.json": #"{"rules": {"EVA002": "off", "EVA003": "off"}, "language": "nn"}"#])
  var one = session(files, options: ["rules": ["EVA002": "error"]], locale: "en")
  #expect(codes(one.open(uri, vague))?.contains("EVA002") == true)
  #expect(one.server.language(for: DocumentURI(uri)) == .nn)
  #expect(one.server.language(for: DocumentURI("file:///x/a.mandat")) == .en)

  var other = session(files, options: ["mandate": ["language": "nb", "rules": .null]], locale: "en")
  #expect(codes(other.open(uri, vague))?.contains("EVA002") == false)
  #expect(other.server.language(for: DocumentURI(uri)) == .nb)
  #expect(other.server.client.language == .nb)
}

@Test func `the language the process was started with counts before every other`() {
  var server = Server(
    language: .mandates { nil }, disk: FakeDisk(["/w/.mandate-lint.json": #"{"language": "nn"}"#]).disk(), chosenLanguage: .en)
  _ = server.handle(["id": 1, "method": "initialize", "params": ["locale": "nb", "initializationOptions": ["language": "nn"]]])
  #expect(server.client.language == .en)
  #expect(server.language(for: DocumentURI(uri)) == .en)
}

@Test func `what makes no sense among the editor's settings is logged and left`() {
  var session = Session(uninitialized: .mandates { nil })
  _ = session.request("initialize", ["initializationOptions": ["profile": "x", "language": "nn", "other": 1]])
  #expect(session.notify("initialized", [:]).methods == ["window/logMessage"])
  #expect(session.server.client.language == .nn)
}

@Test func `settings that are sent unasked count at once`() {
  var session = session(FakeDisk())
  session.open(uri, vague)
  let messages = session.notify("workspace/didChangeConfiguration", ["settings": ["mandate": ["rules": ["EVA002": "off"]]]])
  #expect(codes(messages)?.contains("EVA002") == false)
  #expect(codes(session.notify("workspace/didChangeConfiguration", ["settings": .null]))?.contains("EVA002") == true)
}

// MARK: - Asking for settings

private let asking: JSON = ["workspace": ["configuration": true]]

private func asked(_ messages: [JSON]) -> JSON? {
  messages.first { $0["method"] == "workspace/configuration" }
}

/// A session whose first question has been asked, and the id of that question.
private func askingSession(_ files: FakeDisk = FakeDisk()) -> (Session, id: JSON) {
  var session = Session(uninitialized: .mandates { nil }, disk: files.disk())
  _ = session.request(
    "initialize",
    ["capabilities": asking, "workspaceFolders": [["uri": "file:///w", "name": "w"], ["uri": "file:///w/nested", "name": "n"]]])
  let id = asked(session.notify("initialized", [:]))?["id"]
  return (session, id ?? .null)
}

@Test func `settings are asked for once for all and for each folder`() {
  var session = Session(uninitialized: LanguageService())
  _ = session.request("initialize", ["capabilities": asking, "workspaceFolders": [["uri": "file:///w%20x", "name": "w"]]])
  let question = asked(session.notify("initialized", [:]))
  #expect(question?["params"]["items"] == [["section": "mandate"], ["scopeUri": "file:///w%20x", "section": "mandate"]])
  #expect(asked(session.notify("workspace/didChangeConfiguration", ["settings": .null])) != nil)
}

@Test func `an answer counts for its folder, the innermost first`() {
  var (session, id) = askingSession()
  let answer: JSON = [["profile": "full"], ["rules": ["EVA002": "off"]], ["rules": ["EVA002": "error"], "profile": .null]]
  session.open(uri, vague)
  #expect(codes(session.send(["jsonrpc": "2.0", "id": id, "result": answer]))?.contains("EVA002") == false)
  #expect(session.server.configuration(for: DocumentURI("file:///w/nested/a.mandat")).settings.rules == ["EVA002": .error])
  #expect(session.server.configuration(for: DocumentURI("file:///w/nestedother/a.mandat")).settings.rules == ["EVA002": nil])
  #expect(session.server.configuration(for: DocumentURI("file:///elsewhere/a.mandat")).rules == nil)
  #expect(session.server.configuration(for: DocumentURI("untitled:1")).profile == .full)
}

@Test(arguments: [
  #""result":null"#, #""result":[]"#, #""result":[null]"#, #""result":{"profile":"full"}"#, #""result":[7,"x",[]]"#,
  #""result":[{"profile":7},{"rules":{"X":1}},null,null,null,null]"#, #""error":{"code":-32601,"message":"no"}"#,
])
func `C119 an odd answer is as good as none`(answer: String) {
  var (session, id) = askingSession(FakeDisk(["/w/.mandate-lint.json": #"{"rules": {"EVA002": "off"}}"#]))
  session.open(uri, vague)
  _ = session.send(#"{"jsonrpc":"2.0","id":\#(id),\#(answer)}"#)
  #expect(codes(session.change(uri, version: 2, []))?.contains("EVA002") == false)
  #expect(session.server.configuration(for: DocumentURI(uri)).profile == nil)
}

@Test func `C119 nothing waits for an answer that never comes, and a late one to an old question is dropped`() {
  var (session, first) = askingSession()
  #expect(codes(session.open(uri, vague))?.contains("EVA002") == true)
  let second = asked(session.notify("workspace/didChangeConfiguration", [:]))?["id"] ?? .null
  let off: JSON = [["rules": ["EVA002": "off"]], .null, .null]
  #expect(codes(session.send(["jsonrpc": "2.0", "id": second, "result": off]))?.contains("EVA002") == false)
  #expect(session.send(["jsonrpc": "2.0", "id": first, "result": [.null, .null, .null]]).isEmpty)
  #expect(codes(session.change(uri, version: 2, []))?.contains("EVA002") == false)
}

@Test func `C120 a client is asked to tell of changed settings only if it says it can`() {
  func methods(_ capabilities: JSON) -> [String] {
    var session = Session(uninitialized: LanguageService())
    _ = session.request("initialize", ["capabilities": capabilities])
    return session.notify("initialized", [:]).methods
  }
  #expect(methods([:]).isEmpty)
  #expect(methods(["workspace": ["didChangeConfiguration": [:]]]).isEmpty)
  #expect(methods(["workspace": ["didChangeConfiguration": ["dynamicRegistration": true]]]) == ["client/registerCapability"])
}

@Test func `C113 an unsaved mandate is judged as if it lay in the first folder, and lacks no parent`() {
  let files = FakeDisk(["/w/.mandate-lint.json": #"{"language": "nn"}"#])
  var session = session(files)
  #expect(session.server.language(for: DocumentURI("untitled:1")) == .nn)
  #expect(!session.server.checkRequest(for: DocumentURI("untitled:1")).knowsPlace)
  var alone = Session(language: .mandates { nil }, disk: files.disk())
  let before = files.reads
  alone.open("untitled:1", "Mandat: A\nOverordnet mandat: ../a.mandat\n")
  #expect(files.reads == before)
}

@Test func `C112 a parent mandate is found however its name is spelt`() {
  let files = FakeDisk()
  files["/w/a\u{30A}rsplan/ø v.mandat"] = "Mandat: P"
  var session = session(files)
  let find = session.server.checkRequest(for: DocumentURI("file:///w/x/a.mandat")).parentDocument
  for written in ["../\u{E5}rsplan/ø v.mandat", "..\\a\u{30A}rsplan\\ø v.mandat", "/w/./\u{E5}rsplan/ø v.mandat"] {
    #expect(find(written)?.mandates.first?.title.text == "P")
  }
  for written in ["", "/", "..", "../årsplan", "ukjent.mandat", String(repeating: "../", count: 20_000) + "a.mandat"] {
    #expect(find(written) == nil)
  }
}
