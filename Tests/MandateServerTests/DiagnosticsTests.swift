// Findings reach a client one way, never two, in its own units and with nothing it cannot take.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer
import Testing

private let a = "file:///a.mandat"

/// Finds every `FEIL`, with everything a diagnostic can carry.
private let faults = LanguageService { text, _ in
  let word = Array("FEIL".utf8)
  return text.bytes.indices.filter { text.bytes[$0...].starts(with: word) }.map { start in
    Diagnostic(
      range: start..<start + 4, severity: .warning, code: "X001", href: "https://example.org/X001", message: "feil",
      tags: [.unnecessary, .deprecated], related: [.init(range: 0..<start, message: "før")], data: ["x": 1])
  }
}

private let full: JSON = [
  "relatedInformation": true, "codeDescriptionSupport": true, "dataSupport": true, "versionSupport": true,
  "tagSupport": ["valueSet": [1]],
]

private func publishes(_ messages: [JSON]) -> [JSON] {
  messages.params(of: "textDocument/publishDiagnostics")
}

@Test func `C137 a diagnostic carries what the client can take and no more`() {
  var poor = Session(language: faults)
  #expect(
    publishes(poor.open(a, "æ😀 FEIL")) == [
      [
        "uri": .string(a), "version": 1,
        "diagnostics": [
          [
            "range": ["start": ["line": 0, "character": 4], "end": ["line": 0, "character": 8]], "severity": 2, "code": "X001",
            "source": "mandate-lint", "message": "feil",
          ]
        ],
      ]
    ])

  var rich = Session(["capabilities": ["textDocument": ["publishDiagnostics": full]]], language: faults)
  let diagnostic = publishes(rich.open(a, "æ😀 FEIL")).first?["diagnostics"].array?.first ?? .null
  #expect(diagnostic["codeDescription"] == ["href": "https://example.org/X001"])
  #expect(diagnostic["tags"] == [1])
  #expect(diagnostic["data"] == ["x": 1])
  let location: JSON = ["uri": .string(a), "range": ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 4]]]
  #expect(diagnostic["relatedInformation"] == [["location": location, "message": "før"]])
}

@Test(arguments: [("utf-8", 7), ("utf-16", 4), ("utf-32", 3)])
func `C86 findings stand in the unit that was agreed on`(encoding: String, character: Int) {
  var session = Session(["capabilities": ["general": ["positionEncodings": [.string(encoding)]]]], language: faults)
  #expect(publishes(session.open(a, "æ😀 FEIL"))[0]["diagnostics"].array?[0]["range"]["start"]["character"] == JSON(character))
}

@Test func `of many edits that wait only the last is checked, and published once`() {
  var session = Session(language: faults)
  session.open(a, "")
  for version in 2...200 { session.change(a, version: JSON(version), [edit((0, 0), (0, 0), "FEIL ")], settles: false) }
  let published = publishes(session.change(a, version: 201, [["text": "FEIL"]]))
  #expect(published.map { $0["version"] } == [201])
  #expect(published[0]["diagnostics"].array?.count == 1)
}

@Test func `settling stops for what is new and goes on afterwards`() {
  var server = Server(language: faults)
  _ = server.handle(["id": 1, "method": "initialize", "params": [:]])
  for name in ["a", "b", "c"] {
    let item: JSON = ["uri": .string("file:///\(name)"), "version": 1, "text": ""]
    _ = server.handle(["method": "textDocument/didOpen", "params": ["textDocument": item]])
  }
  #expect(publishes(server.settle { true }).map { $0["uri"] } == ["file:///a"])
  #expect(server.isUnsettled)
  #expect(publishes(server.settle()).map { $0["uri"] } == ["file:///b", "file:///c"])
  #expect(!server.isUnsettled)
}

@Test func `a fault that is mended is gone in the next set, and closing empties it`() {
  var session = Session(language: faults)
  #expect(publishes(session.open(a, "FEIL"))[0]["diagnostics"].array?.count == 1)
  #expect(publishes(session.change(a, version: 2, [["text": "rett"]])) == [["uri": .string(a), "version": 2, "diagnostics": []]])
  session.change(a, version: 3, [["text": "FEIL"]])
  #expect(publishes(session.close(a)) == [["uri": .string(a), "version": 3, "diagnostics": []]])
}

@Test func `an edit and a close at once publish nothing but the empty set`() {
  var session = Session(language: faults)
  session.open(a, "")
  session.change(a, version: 2, [["text": "FEIL"]], settles: false)
  #expect(publishes(session.close(a)) == [["uri": .string(a), "version": 2, "diagnostics": []]])
}

@Test func `a saved document is checked again`() {
  var session = Session(language: faults)
  session.open(a, "FEIL")
  #expect(publishes(session.notify("textDocument/didSave", ["textDocument": ["uri": .string(a)]])).count == 1)
}

@Test(arguments: [
  ("{}", false), (#"{"textDocument":{}}"#, false), (#"{"textDocument":{"publishDiagnostics":{}}}"#, false),
  (#"{"textDocument":{"diagnostic":null}}"#, false), (#"{"textDocument":{"diagnostic":{}}}"#, true),
  (#"{"textDocument":{"diagnostic":{"dynamicRegistration":false}}}"#, true),
  (#"{"textDocument":{"diagnostic":{"dynamicRegistration":true}},"workspace":{"diagnostics":{"refreshSupport":true}}}"#, true),
])
func `exactly one way delivers`(capabilities: String, pulls: Bool) throws {
  var session = Session(["capabilities": try JSON.parse(Array(capabilities.utf8))], language: faults)
  let pushed =
    publishes(session.open(a, "FEIL")) + publishes(session.change(a, version: 2, [["text": "FEIL "]]))
    + publishes(session.notify("textDocument/didSave", ["textDocument": ["uri": .string(a)]]))
  let pulled = session.request("textDocument/diagnostic", ["textDocument": ["uri": .string(a)]])["result"]["items"].array
  #expect(pushed.isEmpty == pulls)
  #expect((pulled?.count == 1) == pulls)
  #expect(publishes(session.close(a)).isEmpty == pulls)
}

@Test func `C142 unchanged is said only of the same findings of the same document`() {
  var session = Session(["capabilities": ["textDocument": ["diagnostic": [:]]]], language: faults)
  func report(_ uri: String, _ previous: JSON?) -> JSON {
    session.request("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)], "previousResultId": previous])["result"]
  }
  session.open(a, "FEIL")
  session.open("file:///b", "FEIL")
  let first = report(a, nil)
  #expect(first["kind"] == "full" && first["items"].array?.count == 1)
  #expect(report(a, first["resultId"]) == ["kind": "unchanged", "resultId": first["resultId"]])
  #expect(report("file:///b", first["resultId"])["kind"] == "full")
  #expect(report(a, "unknown")["kind"] == "full")
  #expect(report(a, 7)["kind"] == "full")
  session.change(a, version: 2, [edit((0, 4), (0, 4), "  ")])
  #expect(report(a, first["resultId"])["kind"] == "unchanged")
  session.change(a, version: 3, [edit((0, 0), (0, 0), " ")])
  #expect(report(a, first["resultId"])["kind"] == "full")
}

@Test func `C65 a request sees the edit that was sent just before it`() {
  var session = Session(["capabilities": ["textDocument": ["diagnostic": [:]]]], language: faults)
  session.open(a, "")
  let change =
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(a)","version":2},"contentChanges":[{"text":"FEIL"}]}}"#
  let request = #"{"jsonrpc":"2.0","id":"x","method":"textDocument/diagnostic","params":{"textDocument":{"uri":"\#(a)"}}}"#
  let answers = session.receive(framed(change) + framed(request))
  #expect(answers.map { $0["result"]["items"].array?.count } == [1])
}

@Test func `C63 an edit that comes after a request does not spoil its answer`() {
  var session = Session(["capabilities": ["textDocument": ["diagnostic": [:]]]], language: faults)
  session.open(a, "FEIL")
  let request = #"{"jsonrpc":"2.0","id":"x","method":"textDocument/diagnostic","params":{"textDocument":{"uri":"\#(a)"}}}"#
  let change =
    #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(a)","version":2},"contentChanges":[{"text":""}]}}"#
  let answers = session.receive(framed(request) + framed(change) + framed(request))
  #expect(answers.map { $0["result"]["items"].array?.count } == [1, 0])
}

@Test func `C100 what is asked for on saving is computed on the newest text, however fast the typing`() {
  var session = Session()
  session.open(a, "Mandat: A")
  var bytes: [UInt8] = []
  for version in 2...60 {
    let text = "Mandat: A\\n" + String(repeating: "\\n", count: version) + "Mål:\\n- x"
    bytes += framed(
      #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\#(a)","version":\#(version)},"contentChanges":[{"text":"\#(text)"}]}}"#
    )
    bytes += framed(
      #"{"jsonrpc":"2.0","id":\#(version),"method":"textDocument/formatting","params":{"textDocument":{"uri":"\#(a)"},"options":{}}}"#)
  }
  let answers = session.receive(bytes).filter { $0.member("result") != nil }
  #expect(answers.count == 59)
  for answer in answers {
    let text = "Mandat: A\n" + String(repeating: "\n", count: answer["id"].int ?? 0) + "Mål:\n- x"
    #expect(applied(answer["result"], to: text) == String(decoding: Document(text).formatted(to: nil), as: UTF8.self))
  }
}

/// A text after edits that stand in its order.
private func applied(_ edits: JSON, to text: String) -> String {
  let source = SourceText(text)
  var bytes = source.bytes
  for edit in (edits.array ?? []).reversed() {
    guard let start = try? Position(edit["range"]["start"]), let end = try? Position(edit["range"]["end"]) else { continue }
    bytes.replaceSubrange(source.range(of: start, end, in: .utf16), with: (edit["newText"].string ?? "").utf8)
  }
  return String(decoding: bytes, as: UTF8.self)
}

@Test func `a finding leads to its page where the client can open it, and nowhere else`() throws {
  func href(_ capabilities: JSON) -> JSON? {
    var session = Session(["capabilities": capabilities], language: .mandates { nil })
    let diagnostics = publishes(session.open(a, "Mandat: A\nStatus: vedtatt\nEvaluering: ved behov\n"))[0]["diagnostics"].array
    return diagnostics?.first { $0["code"] == "EVA002" }?.member("codeDescription")
  }
  let links: JSON = ["publishDiagnostics": ["codeDescriptionSupport": true]]
  #expect(href(["textDocument": links]) == nil)
  #expect(href(["workspace": ["textDocumentContent": [:]]]) == nil)
  #expect(href(["textDocument": links, "workspace": ["textDocumentContent": [:]]]) == ["href": "mandate-advice:/EVA002.md"])
}

@Test func `every rule and every piece of advice has a page`() {
  var session = Session(["capabilities": ["workspace": ["textDocumentContent": [:]]], "locale": "nn"])
  for id in Rule.all.map(\.code) + Guidance.all.map(\.id) {
    let text = session.request("workspace/textDocumentContent", ["uri": .string("mandate-advice:/\(id).md")])["result"]["text"].string
    #expect(text?.isEmpty == false)
  }
  #expect(session.request("workspace/textDocumentContent", ["uri": "mandate-advice:bufdir.1"])["result"]["text"].string != nil)
  for uri in ["mandate-advice:", "mandate-advice:/x.md", "file:///EVA002.md", "", "mandate-advice:/%zz"] as [JSON] {
    #expect(session.request("workspace/textDocumentContent", ["uri": uri])["error"]["code"] == -32602)
  }
  var cannot = Session()
  #expect(cannot.request("workspace/textDocumentContent", ["uri": "mandate-advice:/EVA002.md"])["error"]["code"] == -32601)
}

@Test func `a finding carries its name, its advice and what it gathers for clients that keep it`() {
  var session = Session(["capabilities": ["textDocument": ["publishDiagnostics": ["dataSupport": true]]]], language: .mandates { nil })
  let diagnostics = publishes(session.open(a, "Mandat: A\nStatus: vedtatt\nEvaluering: ved behov\n"))[0]["diagnostics"].array ?? []
  let vague = diagnostics.first { $0["code"] == "EVA002" }
  #expect(vague?["data"]["name"] == "evaluation-frequency-vague")
  #expect(vague?["data"]["advice"].strings.contains("bufdir.1.q6") == true)
  #expect(diagnostics.first { $0["code"] == "MAN001" }?["data"]["gathers"].array?.isEmpty == false)
}

@Test func `a finding about the parent mandate points into it, open or not`() {
  let files = FakeDisk(["/w/o v/f.mandat": "Mandat: F\nVarighet: 2026–2027\nAmbisjon: felles forståelse\n"])
  let capabilities: JSON = ["textDocument": ["publishDiagnostics": ["relatedInformation": true]]]
  var session = Session(["rootUri": "file:///w", "capabilities": capabilities], language: .mandates { nil }, disk: files.disk())
  let text = "Mandat: A\nOverordnet mandat: ../o v/f.mandat\nVarighet: 2026–2028\nAmbisjon: felles tiltak\n"
  func related(_ messages: [JSON], _ code: JSON) -> JSON {
    let published = publishes(messages).last { $0["uri"] == "file:///w/x/a.mandat" }
    return published?["diagnostics"].array?.first { $0["code"] == code }?["relatedInformation"].array?.first?["location"] ?? .null
  }
  let messages = session.open("file:///w/x/a.mandat", text)
  func place(_ uri: JSON, _ line: Int, _ start: Int, _ end: Int) -> JSON {
    let range: JSON = ["start": ["line": JSON(line), "character": JSON(start)], "end": ["line": JSON(line), "character": JSON(end)]]
    return ["uri": uri, "range": range]
  }
  #expect(related(messages, "OVE001") == place("file:///w/o%20v/f.mandat", 1, 15, 19))
  #expect(related(messages, "OVE002") == place("file:///w/o%20v/f.mandat", 2, 10, 27))
  let open = session.open("file:///w/o v/f.mandat", "Mandat: F\n\nVarighet: 2026–2027\n")
  #expect(related(open, "OVE001") == place("file:///w/o v/f.mandat", 2, 15, 19))
}

@Test func `C147 the same messages give the same bytes`() {
  func output() -> [[UInt8]] {
    var session = Session(["capabilities": ["textDocument": ["publishDiagnostics": full]]], language: faults)
    return (session.open(a, "FEIL\nFEIL") + session.open("file:///b", "FEIL") + session.close(a)).map(\.bytes)
  }
  let first = output()
  for _ in 0..<20 { #expect(output() == first) }
}

@Test func `what was found is found anew when the text or the settings change`() throws {
  let uri = "file:///a.mandat"
  var session = Session(["capabilities": [:]], language: .mandates { CalendarDate(iso: "2026-01-15") })
  func codes(_ messages: [JSON]) -> [String] {
    messages.last { $0["method"] == "textDocument/publishDiagnostics" }?["params"]["diagnostics"].array?.compactMap { $0["code"].string }
      ?? []
  }
  let range: JSON = ["start": ["line": 1, "character": 14], "end": ["line": 1, "character": 14]]
  func actions() -> [String] {
    let params: JSON = ["textDocument": ["uri": .string(uri)], "range": range, "context": ["diagnostics": []]]
    return session.request("textDocument/codeAction", params)["result"].array?.compactMap { $0["title"].string } ?? []
  }
  #expect(codes(session.open(uri, "Mandat: A\nEvaluering: ved behov\n")).contains("EVA002"))
  #expect(codes(session.change(uri, version: 2, [["text": "Mandat: A\nEvaluering: hvert år\n"]])).contains("EVA002") == false)
  #expect(!actions().contains { $0.contains("hvert halvår") })
  #expect(codes(session.change(uri, version: 3, [["text": "Mandat: A\nEvaluering: ved behov\n"]])).contains("EVA002"))
  let quiet = session.notify("workspace/didChangeConfiguration", ["settings": ["mandate": ["rules": ["EVA002": "off"]]]])
  #expect(!codes(quiet).contains("EVA002"))
}
