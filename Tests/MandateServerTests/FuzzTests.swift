// Whatever parameters come, for whichever method: a request gets exactly one answer, a notification none, and the session lives.

import MandateServer
import Testing

private let strange: [JSON] = [
  .null, true, 0, 1, -1, JSON(Int.max), JSON(Int.min), .number("1e400"), .number("1.5"), "", "x", "file:///a", "untitled:%zz",
  "\u{FEFF}\r\n😀",
  [], [:], [.null], ["line": 1], ["line": -1, "character": 99], ["line": .number("1e30"), "character": 1],
]

/// Parameters that hold something right for nearly every method.
private let usual: JSON = {
  let position: JSON = ["line": 0, "character": 3]
  let range: JSON = ["start": position, "end": ["line": 1, "character": 1]]
  return [
    "textDocument": ["uri": "file:///a", "languageId": "mandate", "version": 2, "text": "Mandat: 😀\r\nMål:\r  - x\n"],
    "position": position, "range": range, "positions": [position], "ranges": [range],
    "contentChanges": [["range": range, "text": "ny"], ["text": "Mandat: B\n? Hva mangler?"]],
    "context": ["diagnostics": [["range": range, "message": "x", "code": "EVA002"]], "only": ["quickfix"], "triggerKind": 1],
    "options": ["tabSize": 2, "insertSpaces": true], "ch": "\n", "newName": "NAV", "query": "nav", "previousResultId": "0",
    "previousResultIds": [["uri": "file:///a", "value": "0"]], "command": "mandate.interview.next",
    "arguments": ["file:///a", 1, "Hva mangler?"], "formAnswers": [["id": "goals", "value": "y"]], "uri": "file:///a", "label": "x",
    "changes": [["uri": "file:///a", "type": 2]], "files": [["oldUri": "file:///a", "newUri": "file:///b"]],
    "event": ["added": [["uri": "file:///a", "name": "a"]], "removed": []], "settings": ["language": "nn"], "id": 1, "value": "off",
    "item": ["name": "x", "range": range], "data": ["x": 1], "question": "Hva mangler?", "answers": [["id": "x", "value": "y"]],
    "locale": "nb",
    "token": "t",
  ]
}()

/// What a client can that can much.
private let able: JSON = [
  "textDocument": [
    "diagnostic": [:], "inlineCompletion": [:], "semanticTokens": [:], "codeAction": ["codeActionLiteralSupport": [:]],
    "rename": ["prepareSupport": true],
  ],
  "workspace": ["applyEdit": true, "textDocumentContent": [:], "workspaceEdit": ["documentChanges": true, "snippetEditSupport": true]],
  "window": ["showDocument": ["support": true]],
  "experimental": ["interactiveResolve": ["inputTypes": ["string", "enum", "list"]]],
]

/// The value with some of what is in it replaced, left out or doubled.
private func spoilt(_ json: JSON, _ random: inout SplitMix) -> JSON {
  if Int.random(in: 0..<12, using: &random) == 0 { return strange.randomElement(using: &random) ?? .null }
  switch json {
  case .array(let values): return .array(values.map { spoilt($0, &random) })
  case .object(let members):
    return .object(
      members.map { .init(key: $0.key, value: spoilt($0.value, &random)) }.filter { _ in Int.random(in: 0..<20, using: &random) > 0 })
  default: return json
  }
}

@Test(arguments: Method.all.map(\.name))
func `any parameters for any method`(name: String) throws {
  var random = SplitMix(seed: UInt64(name.utf8.count))
  let method = try #require(Method.all.first { $0.name == name })
  for round in 0..<100 {
    let pulls = round % 2 == 0
    var session = Session(["capabilities": pulls ? able : [:]], language: .mandates { nil })
    session.open("file:///a", "Mandat: A\r\nMål:\n  - 😀\n? Hva mangler?\n! Bufdir 2018, råd 1\n")
    let params = spoilt(usual, &random)
    if method.isNotification {
      let answers = session.notify(name, params)
      #expect(answers.allSatisfy { $0.member("result") == nil && $0.member("error") == nil })
    } else {
      let answers = session.send(["jsonrpc": "2.0", "id": "fuzz", "method": .string(name), "params": params])
      #expect(answers.filter { $0["id"] == "fuzz" }.count == 1)
    }
    if session.server.stage == .running { #expect(session.request("shutdown").member("result") == .null) }
  }
}

@Test func `any parameters for initialize`() {
  var random = SplitMix(seed: 15)
  let usual: JSON = [
    "processId": 1, "rootUri": "file:///a", "rootPath": "/a", "workspaceFolders": [["uri": "file:///a", "name": "a"]], "locale": "nn-NO",
    "trace": "verbose", "initializationOptions": ["x": 1],
    "capabilities": [
      "general": ["positionEncodings": ["utf-32", "utf-8"]],
      "textDocument": ["publishDiagnostics": ["tagSupport": ["valueSet": [1, 2]], "relatedInformation": true], "diagnostic": [:]],
    ],
  ]
  for _ in 0..<500 {
    var session = Session(uninitialized: LanguageService())
    let answer = session.request("initialize", spoilt(usual, &random))
    #expect((answer.member("result") != nil) == (session.server.stage == .running))
  }
}
