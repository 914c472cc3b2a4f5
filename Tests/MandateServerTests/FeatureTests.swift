// Each feature through raw bytes, as a client that can much and as one that can little.

import Fixture
import MandateLanguage
import MandateServer
import Testing

private let a = "file:///a.mandat"

private let service = LanguageService.mandates { CalendarDate(iso: "2026-01-15") }

private let able: JSON = [
  "general": ["positionEncodings": ["utf-16"]],
  "workspace": ["applyEdit": true, "workspaceEdit": ["documentChanges": true]],
  "textDocument": [
    "hover": ["contentFormat": ["markdown", "plaintext"]],
    "completion": [
      "completionItem": [
        "snippetSupport": true, "insertReplaceSupport": true, "documentationFormat": ["markdown"],
        "resolveSupport": ["properties": ["documentation"]], "insertTextModeSupport": ["valueSet": [1, 2]],
      ],
      "completionItemKind": ["valueSet": [1, 5, 12, 13, 14, 18, 20, 21]],
    ],
    "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": [""]]], "isPreferredSupport": true],
    "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
  ],
]

/// A session with the text open, and a place in it marked by `‸`.
private struct Place {
  var session: Session
  let position: JSON

  init(_ marked: String, _ capabilities: JSON = [:], locale: String = "nb") {
    let (text, offset) = cursor(marked)
    session = Session(["capabilities": capabilities, "locale": .string(locale)], language: service)
    session.open(a, text)
    position = SourceText(text).position(of: offset, in: session.server.client.encoding).json
  }

  mutating func ask(_ method: String) -> JSON {
    session.request(method, ["textDocument": ["uri": .string(a)], "position": position])["result"]
  }

  mutating func actions(_ context: JSON = ["diagnostics": []]) -> [JSON] {
    let range: JSON = ["start": position, "end": position]
    return session.request("textDocument/codeAction", ["textDocument": ["uri": .string(a)], "range": range, "context": context])["result"]
      .array ?? []
  }
}

// MARK: - Hover

@Test func `C131 hover is Markdown only for clients that take it`() {
  var rich = Place("Mandat: X\n‸Status: utkast", able)
  #expect(rich.ask("textDocument/hover")["contents"]["kind"] == "markdown")
  var poor = Place("Mandat: X\n‸Status: utkast")
  let hover = poor.ask("textDocument/hover")
  #expect(hover["contents"]["kind"] == "plaintext")
  #expect(hover["contents"]["value"].string?.hasPrefix("Status\n\nHvor langt mandatet har kommet.") == true)
  #expect(hover["range"] == ["start": ["line": 1, "character": 0], "end": ["line": 1, "character": 6]])
}

@Test(arguments: [("utf-8", 18), ("utf-16", 15), ("utf-32", 14)])
func `C86 hover counts in the unit that was agreed on`(encoding: String, character: Int) {
  var place = Place("Mandat: X\nDeltakere: 😀å ‸NAV", ["general": ["positionEncodings": [.string(encoding)]]])
  #expect(place.position["character"] == JSON(character))
  #expect(place.ask("textDocument/hover")["range"]["end"]["character"] == JSON(character + 3))
}

@Test func `hover speaks the client's language`() {
  var place = Place("Mandat: X\n‸Status: utkast", locale: "nn-NO")
  #expect(place.ask("textDocument/hover")["contents"]["value"].string?.contains("Kor langt mandatet har kome.") == true)
}

// MARK: - Completion

@Test func `C130 a client without snippets gets plain text and one range`() {
  var place = Place("Mandat: X\nEval‸")
  let item = place.ask("textDocument/completion")["items"].array?.first ?? .null
  #expect(item["label"] == "Evaluering")
  #expect(item.member("insertTextFormat") == nil)
  let range: JSON = ["start": ["line": 1, "character": 0], "end": ["line": 1, "character": 4]]
  #expect(item["textEdit"] == ["range": range, "newText": "Evaluering: "])
  #expect(item["documentation"]["kind"] == "plaintext")
}

@Test func `a client with snippets gets them, two ranges, and the documentation when it asks`() {
  var place = Place("Mandat: X\nEv‸al", able)
  let item = place.ask("textDocument/completion")["items"].array?.first ?? .null
  #expect(item["insertTextFormat"] == 2)
  #expect(item["insertTextMode"] == 1)
  #expect(item["textEdit"]["newText"].string?.hasPrefix("Evaluering: ${1:…}\n  metode: ${2:…}") == true)
  #expect(item["textEdit"]["insert"]["end"]["character"] == 2)
  #expect(item["textEdit"]["replace"]["end"]["character"] == 4)
  #expect(item.member("documentation") == nil)
  let resolved = place.session.request("completionItem/resolve", item)["result"]
  #expect(resolved["label"] == "Evaluering")
  #expect(resolved["documentation"]["value"].string?.contains("Kilde: Bufdir 2018, råd 1") == true)
}

@Test(arguments: [.null, [:], ["topic": "x"], ["topic": 3], ["topic": "evaluation", "uri": "file:///gone.mandat"], "x"] as [JSON])
func `C140 an item whose data is not ours comes back as it was`(data: JSON) {
  var place = Place("Mandat: X\n‸", able)
  let item: JSON = ["label": "x", "data": data]
  #expect(place.session.request("completionItem/resolve", item)["result"] == item)
}

// MARK: - Code actions

private let vague = "Mandat: 😀\nEvaluering:\n  hyppighet: ved ‸behov\n  metode: samtale\n"

@Test func `an action carries its edit, in the form the client takes`() {
  var rich = Place(vague, able)
  let first = rich.actions().first ?? .null
  #expect(first["title"] == "Velg «hvert halvår»")
  #expect(first["kind"] == "quickfix")
  #expect(first["isPreferred"] == true)
  let range: JSON = ["start": ["line": 2, "character": 13], "end": ["line": 2, "character": 22]]
  let edits: JSON = [["range": range, "newText": "hvert halvår"]]
  #expect(first["edit"] == ["documentChanges": [["textDocument": ["uri": .string(a), "version": 1], "edits": edits]]])

  var poor = Place(vague, ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]])
  let same = poor.actions().first ?? .null
  #expect(same["edit"] == ["changes": ["file:///a.mandat": edits]])
  #expect(same.member("isPreferred") == nil)
}

@Test func `C132 a client without action literals gets commands, and the command has the edit applied`() {
  var place = Place(vague, ["workspace": ["applyEdit": true]])
  let command = place.actions().first ?? .null
  #expect(command["command"] == "mandate.edit")
  let sent = place.session.send([
    "jsonrpc": "2.0", "id": 77, "method": "workspace/executeCommand",
    "params": ["command": command["command"], "arguments": command["arguments"]],
  ])
  #expect(sent.params(of: "workspace/applyEdit").first?["edit"]["changes"][a].array?.count == 1)
  #expect(sent.contains { $0["id"] == 77 && $0.member("result") == .null })
}

@Test func `a client that writes all it is given, as Kate does, gets one action`() {
  let literals: JSON = ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]]
  var place = Place(vague, literals)
  let finding: JSON = ["code": "EVA002", "range": ["start": ["line": 2, "character": 13], "end": ["line": 2, "character": 22]]]
  let whole: JSON = ["start": ["line": 0, "character": 0], "end": ["line": 4, "character": 0]]
  let document: JSON = ["uri": .string(a)]
  let params: JSON = ["textDocument": document, "range": whole, "context": ["diagnostics": [finding]]]
  let offered = place.session.request("textDocument/codeAction", params)["result"].array ?? []
  #expect(offered.map { $0["title"] } == ["Velg «hvert halvår»"])
  #expect(place.actions(["diagnostics": [finding]]).count > 1)
}

@Test func `C141 an unknown command or one without its arguments is refused with words`() {
  var place = Place(vague, able)
  for params: JSON in [["command": "mandate.unknown"], ["command": "mandate.edit"], ["command": "mandate.edit", "arguments": [1]], [:]] {
    #expect(place.session.request("workspace/executeCommand", params)["error"]["code"] == -32602)
  }
}

@Test(arguments: [
  (["quickfix"], ["quickfix"]), (["source.fixAll"], ["source.fixAll.mandate"]), (["source"], ["source.fixAll.mandate"]),
  (["source.fixAll.mandate"], ["source.fixAll.mandate"]), (["source.fix"], []), (["refactor"], []), (["refactor.rewrite"], []),
  (["x"], []), ([], ["quickfix"]),
])
func `C133 actions are filtered by kind, and those for the whole document come only when asked for`(only: [String], kinds: [String]) {
  var place = Place("Mandat: X\n##‸ Mål\n- Y\n", able)
  let offered = place.actions(["diagnostics": [], "only": JSON(only)]).compactMap { $0["kind"].string }
  #expect(Set(offered) == Set(kinds))
}

@Test func `C134 a diagnostic that is no longer found gets no action, and one that is gets it from anywhere`() {
  var place = Place("‸" + cursor(vague).text, able)
  func diagnostic(_ code: String, line: Int) -> JSON {
    let range: JSON = ["start": ["line": JSON(line), "character": 13], "end": ["line": JSON(line), "character": 22]]
    return ["range": range, "code": .string(code), "message": "x"]
  }
  let asked = diagnostic("EVA002", line: 2)
  let offered = place.actions(["diagnostics": [asked]])
  #expect(offered.first?["title"] == "Velg «hvert halvår»")
  #expect(offered.first?["diagnostics"] == [asked])
  #expect(place.actions(["diagnostics": [diagnostic("EVA002", line: 0)], "only": ["quickfix"]]).isEmpty)
  #expect(place.actions(["diagnostics": [diagnostic("EVA001", line: 2)], "only": ["quickfix"]]).isEmpty)
}

// MARK: - Structure and formatting

@Test func `C136 symbols are a tree or a list`() {
  var rich = Place("Mandat: X‸\nMål:\n  - Y\n", able)
  let tree = rich.ask("textDocument/documentSymbol")
  #expect(tree.array?.count == 1)
  #expect(tree.array?[0]["children"].array?[0]["children"].array?[0]["name"] == "Y")

  var poor = Place("Mandat: X‸\nMål:\n  - Y\n")
  let flat = poor.ask("textDocument/documentSymbol").array ?? []
  #expect(flat.map { $0["name"] } == ["X", "Mål", "Y"])
  #expect(flat.map { $0["containerName"] } == [.null, "X", "Mål"])
}

@Test func `C99 formatting gives only what changes, and nothing where all is well`() {
  var place = Place("Mandat:   X‸\r\n\r\nMål:\r\n  - Y\r\n")
  let edits = place.ask("textDocument/formatting")
  #expect(edits == [["range": ["start": ["line": 0, "character": 8], "end": ["line": 0, "character": 10]], "newText": ""]])
  var well = Place("Mandat: X‸\n\nMål:\n  - Y\n")
  #expect(well.ask("textDocument/formatting") == [])
}

private let named = "Mandat: 😀\nDeltakere:\n  - NAV\n  - Skole\nKoordinering: 😀, ‸NAV\n"

private func range(_ line: Int, _ start: Int, _ end: Int) -> JSON {
  ["start": ["line": JSON(line), "character": JSON(start)], "end": ["line": JSON(line), "character": JSON(end)]]
}

@Test func `what changes much is made when it is chosen, and in files of their own where the client can make them`() throws {
  let resolving: JSON = [
    "workspace": ["workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]]],
    "textDocument": [
      "codeAction": [
        "codeActionLiteralSupport": ["codeActionKind": ["valueSet": [""]]], "dataSupport": true, "resolveSupport": ["properties": ["edit"]],
      ]
    ],
  ]
  var place = Place("Mandat: ‸A\n\nMandat: B\nMål: fred\n", resolving)
  let action = try #require(place.actions().first { $0["title"] == "Del i én fil for hvert mandat" })
  #expect(action.member("edit") == nil)
  let changes = place.session.request("codeAction/resolve", action)["result"]["edit"]["documentChanges"].array ?? []
  #expect(changes.map { $0["kind"].string } == ["create", nil, nil])
  #expect(changes.first?["uri"] == "file:///b.mandat")
  #expect(changes.dropFirst().first?["edits"].array?.first?["newText"] == "Mandat: B\n\nOverordnet mandat: a.mandat\nMål: fred\n")
  // An action that is not ours comes back as it was.
  for data: JSON in [
    .null, 7, ["uri": .string(a)], ["uri": "file:///nowhere", "kind": "refactor.rewrite", "title": "X", "start": 0, "end": -1],
  ] {
    let other: JSON = ["title": "X", "data": data]
    #expect(place.session.request("codeAction/resolve", other)["result"] == other)
  }
  // A client that cannot make files is not offered it, and one that asks for nothing later gets its edit at once.
  var plain = Place("Mandat: ‸A\n\nMandat: B\n", able)
  #expect(!plain.actions().contains { $0["title"] == "Del i én fil for hvert mandat" })
  #expect(plain.actions(["diagnostics": [], "only": ["refactor"]]).allSatisfy { $0.member("edit") != nil })
}

@Test func `references, highlights and linked editing point at every place that names the same one`() {
  var place = Place(named, able)
  #expect(place.ask("textDocument/references").array?.map { $0["range"] } == [range(2, 4, 7), range(4, 18, 21)])
  let position = place.position
  let without = place.session.request(
    "textDocument/references",
    ["textDocument": ["uri": .string(a)], "position": position, "context": ["includeDeclaration": false]])
  #expect(without["result"].array?.count == 1)
  #expect(place.ask("textDocument/documentHighlight").array?.map { $0["kind"] } == [3, 2])
  #expect(place.ask("textDocument/linkedEditingRange") == .null)
  var declared = Place("Mandat: X\nDeltakere:\n  - ‸NAV\nKoordinering: NAV\n", able)
  #expect(declared.ask("textDocument/linkedEditingRange")["ranges"] == [range(2, 4, 7), range(3, 14, 17)])
}

@Test func `C138 a definition is a link only for clients that take links`() {
  var poor = Place(named)
  #expect(poor.ask("textDocument/definition") == [["uri": .string(a), "range": range(2, 4, 7)]])
  var rich = Place(named, ["textDocument": ["definition": ["linkSupport": true]]])
  #expect(rich.ask("textDocument/definition").array?[0]["originSelectionRange"]["start"]["line"] == 4)
  #expect(rich.ask("textDocument/definition").array?[0]["targetUri"] == .string(a))
}

@Test func `renaming gives the edits, and says in the user's language why it cannot be`() {
  var place = Place(named, ["textDocument": ["rename": ["prepareSupport": true]]], locale: "nn")
  #expect(place.ask("textDocument/prepareRename")["placeholder"] == "NAV")
  let params: JSON = ["textDocument": ["uri": .string(a)], "position": place.position, "newName": "Navkontoret"]
  let edit = place.session.request("textDocument/rename", params)["result"]
  #expect(edit["changes"][a].array?.count == 2)
  let taken = place.session.request("textDocument/rename", params.with("newName", "skole"))
  #expect(taken["error"]["message"] == "«skole» er namnet på ein annan i mandatet.")
  #expect(place.session.request("textDocument/rename", params.with("newName", 3))["error"]["code"] == -32602)
}

extension JSON {
  /// The object with one member set to another value.
  fileprivate func with(_ key: String, _ value: JSON) -> JSON {
    .object((object ?? []).filter { $0.key != key } + [Member(key: key, value: value)])
  }
}

@Test func `folds, selections, hints and links are in the client's units`() {
  var place = Place("Mandat: 😀‸\nMål:\n  - Y\nAmbisjon: felles tiltak\nOverordnet mandat: ../b.mandat\n", able)
  let uri: JSON = ["uri": .string(a)]
  let folds = place.session.request("textDocument/foldingRange", ["textDocument": uri])["result"]
  #expect(folds == [["startLine": 1, "endLine": 2, "kind": "region"]])
  let chains = place.session.request(
    "textDocument/selectionRange", ["textDocument": uri, "positions": [["line": 0, "character": 9], ["line": 2, "character": 4]]])["result"]
  #expect(chains.array?.count == 2)
  #expect(chains.array?[0]["range"] == range(0, 8, 10))
  #expect(chains.array?[0]["parent"]["range"] == range(0, 0, 10))
  let hints = place.session.request("textDocument/inlayHint", ["textDocument": uri, "range": range(0, 0, 0)])["result"]
  #expect(hints == [])
  let all: JSON = ["start": ["line": 0, "character": 0], "end": ["line": 9, "character": 0]]
  let hint = place.session.request("textDocument/inlayHint", ["textDocument": uri, "range": all])["result"].array?.first ?? .null
  #expect(hint["label"] == "trinn 4")
  #expect(hint["position"] == ["line": 3, "character": 23])
  let links = place.session.request("textDocument/documentLink", ["textDocument": uri])["result"]
  #expect(links == [["range": range(4, 19, 30), "target": "file:///b.mandat"]])
}

@Test func `C139 tokens are told in full, in part, and as what has changed`() {
  var place = Place("Mandat: 😀‸\nStatus: utkast\n", ["textDocument": ["semanticTokens": ["tokenTypes": []]]])
  let uri: JSON = ["uri": .string(a)]
  let full = place.session.request("textDocument/semanticTokens/full", ["textDocument": uri])["result"]
  #expect(full["data"] == [0, 0, 6, 0, 0, 0, 8, 2, 2, 1, 1, 0, 6, 0, 0, 0, 8, 6, 5, 0])
  let part = place.session.request("textDocument/semanticTokens/range", ["textDocument": uri, "range": range(1, 8, 9)])["result"]
  #expect(part["data"] == [1, 8, 6, 5, 0])
  place.session.change(a, version: 2, [edit((1, 8), (1, 14), "vedtatt")])
  let params: JSON = ["textDocument": uri, "previousResultId": full["resultId"]]
  let delta = place.session.request("textDocument/semanticTokens/full/delta", params)["result"]
  #expect(delta["edits"] == [["start": 17, "deleteCount": 1, "data": [7]]])
  let unknown = place.session.request("textDocument/semanticTokens/full/delta", params)["result"]
  #expect(unknown.member("edits") == nil)
  #expect(unknown["data"].array?.count == 20)
}

@Test func `a client without semantic tokens is offered none`() {
  var place = Place("Mandat: X‸")
  let full = place.session.request("textDocument/semanticTokens/full", ["textDocument": ["uri": .string(a)]])
  #expect(full["error"]["code"] == -32601)
}

// MARK: - Mandates that belong together

private let parent = "file:///p.mandat"
private let child = "file:///c.mandat"

/// A mandate and the one it belongs under, both open, and a third that knows neither.
private func family(_ capabilities: JSON = [:]) -> Session {
  var session = Session(["capabilities": capabilities], language: service)
  session.open(parent, "Mandat: Styret\nDeltakere:\n  - NAV\n")
  session.open(child, "Mandat: Gruppa\nOverordnet mandat: p.mandat\nKoordinering: NAV\n")
  session.open("file:///x.mandat", "Mandat: X\nDeltakere:\n  - NAV\n")
  return session
}

@Test func `a name is found and changed in every mandate that belongs together, and in no other`() {
  var session = family()
  let params: JSON = ["textDocument": ["uri": .string(child)], "position": ["line": 2, "character": 15], "newName": "Navkontoret"]
  let found = session.request("textDocument/references", params)["result"].array ?? []
  #expect(found.map { $0["uri"].string } == [child, parent])
  let edit = session.request("textDocument/rename", params)["result"]
  #expect(edit["changes"][parent] == [["range": range(2, 4, 7), "newText": "Navkontoret"]])
  #expect(edit["changes"][child] == [["range": range(2, 14, 17), "newText": "Navkontoret"]])
  #expect(edit["changes"].object?.count == 2)
  let definition = session.request("textDocument/definition", params)["result"]
  #expect(definition == [["uri": .string(parent), "range": range(2, 4, 7)]])
}

@Test func `a symbol is found in the whole workspace by a part of its name`() {
  var session = family()
  let all = session.request("workspace/symbol", ["query": ""])["result"].array ?? []
  #expect(all.contains { $0["name"] == "Styret" && $0["location"]["uri"] == .string(parent) })
  let found = session.request("workspace/symbol", ["query": "na"])["result"].array ?? []
  #expect(found.map { $0["name"] } == ["NAV", "NAV"])
  #expect(found.first?["containerName"] == "Deltakere")
  #expect(session.request("workspace/symbol", ["query": "koord"])["result"].array?.count == 1)
}

// MARK: - All of them

private let methods = [
  "textDocument/hover", "textDocument/completion", "textDocument/documentSymbol", "textDocument/formatting",
  "textDocument/definition", "textDocument/references", "textDocument/documentHighlight", "textDocument/linkedEditingRange",
  "textDocument/foldingRange", "textDocument/documentLink",
]

@Test(arguments: methods)
func `C146 and C147: every method answers in an empty document, and the same twice`(method: String) {
  for text in ["‸", "Mandat: X‸", "Mandat: X\nEvaluering: ved behov\n‸"] {
    var place = Place(text, able)
    let first = place.ask(method)
    #expect(place.ask(method).bytes == first.bytes)
  }
}

@Test(arguments: methods)
func `a position that makes no sense is refused, an impossible one is clamped`(method: String) {
  var place = Place("Mandat: X\nStatus: utkast\n‸")
  for position: JSON in [["line": 999, "character": 0], ["line": 0, "character": 999], ["line": -1, "character": -5]] {
    let answer = place.session.request(method, ["textDocument": ["uri": .string(a)], "position": position])
    #expect(answer.member("error") == nil)
  }
  #expect(place.session.request(method, [:])["error"]["code"] == -32602)
}
