// A client that holds a conversation: it has one text, applies what the server asks it to, and tells of it as editors do.

import Fixture
import MandateLanguage
import MandateRules
import MandateServer
import Testing

struct Chat {
  static let uri = "file:///a.mandat"
  static let able: JSON = [
    "general": ["positionEncodings": ["utf-16"]],
    "workspace": ["applyEdit": true, "workspaceEdit": ["documentChanges": true]],
    "window": ["showMessage": [:], "showDocument": ["support": true]],
    "textDocument": [
      "hover": ["contentFormat": ["markdown", "plaintext"]],
      "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": [""]]], "isPreferredSupport": true],
    ],
  ]

  var session: Session
  private(set) var text: String
  private(set) var version = 1
  let uri: String

  init(
    _ text: String, _ capabilities: JSON = Chat.able, locale: String = "nb", uri: String = Chat.uri, disk: Disk = .none
  ) {
    session = Session(
      ["capabilities": capabilities, "locale": .string(locale)], language: .mandates { CalendarDate(iso: "2026-01-15") }, disk: disk)
    self.text = text
    self.uri = uri
    session.open(uri, text)
  }

  var document: JSON { ["textDocument": ["uri": .string(uri)]] }

  func position(_ offset: Int) -> JSON { SourceText(text).position(of: offset, in: .utf16).json }

  /// The place of the first of some words, in a text that has them.
  func position(of words: String) -> JSON {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    return position(bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? bytes.count)
  }

  mutating func request(_ method: String, _ more: JSON = [:]) -> JSON { session.request(method, document.merging(more))["result"] }

  mutating func actions(at position: JSON, only: [String]? = nil, diagnostics: JSON = []) -> [JSON] {
    let context: JSON = ["diagnostics": diagnostics, "only": only.map { JSON($0) }]
    let range: JSON = ["start": position, "end": position]
    return request("textDocument/codeAction", ["range": range, "context": context]).array ?? []
  }

  mutating func titles(at position: JSON) -> [String] { actions(at: position).compactMap { $0["title"].string } }

  /// The text after an edit.
  func edited(_ edit: JSON) -> String {
    let changes = edit["documentChanges"].array?.first { $0["textDocument"]["uri"].string == uri }
    return edited(list: changes?["edits"] ?? edit["changes"][uri])
  }

  func edited(list edits: JSON) -> String {
    let source = SourceText(text)
    let all = (edits.array ?? []).compactMap { edit -> Fix.Edit? in
      guard let start = try? Position(edit["range"]["start"]), let end = try? Position(edit["range"]["end"]) else { return nil }
      return Fix.Edit(source.range(of: start, end, in: .utf16), edit["newText"].string ?? edit["snippet"]["value"].string ?? "")
    }
    return String(decoding: Fix.apply(all.sorted { $0.range.lowerBound < $1.range.lowerBound }, to: source.bytes), as: UTF8.self)
  }

  // MARK: What the user and the editor do

  /// The whole text is another one now.
  mutating func write(_ text: String) -> [JSON] {
    self.text = text
    version += 1
    return session.change(uri, version: JSON(version), [["text": .string(text)]])
  }

  mutating func answer(_ request: JSON, _ result: JSON) -> [JSON] {
    session.send(["jsonrpc": "2.0", "id": request["id"], "result": result])
  }

  mutating func refuse(_ request: JSON, code: Int) -> [JSON] {
    session.send(["jsonrpc": "2.0", "id": request["id"], "error": ["code": JSON(code), "message": "no"]])
  }

  /// Runs a command.
  mutating func run(_ command: String, _ arguments: [JSON], _ more: JSON = [:]) -> [JSON] {
    let params: JSON = ["command": .string(command), "arguments": .array(arguments)]
    return session.send(["jsonrpc": "2.0", "id": "run", "method": "workspace/executeCommand", "params": params.merging(more)])
  }

  mutating func begin(_ uri: String? = nil) -> [JSON] { run("mandate.interview.next", [.string(uri ?? self.uri)]) }

  /// Makes an edit that the server asked for, and says so: first the change, then the answer, as most editors do.
  mutating func apply(_ request: JSON, answersFirst: Bool = false) -> [JSON] {
    let text = edited(request["params"]["edit"])
    if answersFirst {
      let early = answer(request, ["applied": true])
      return early + write(text)
    }
    let told = write(text)
    return told + answer(request, ["applied": true])
  }
}

extension [JSON] {
  /// The requests of one method.
  func requests(_ method: String) -> [JSON] { filter { $0["method"].string == method } }

  /// What the server says to the user.
  var told: [String] { params(of: "window/showMessage").compactMap { $0["message"].string } }

  var question: JSON { requests("window/showMessageRequest").first ?? .null }

  var edit: JSON { requests("workspace/applyEdit").first ?? .null }
}

extension JSON {
  /// The titles of the buttons of a message that asks.
  var buttons: [String] { (self["params"]["actions"].array ?? []).compactMap { $0["title"].string } }
}
