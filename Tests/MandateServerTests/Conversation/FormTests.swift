// The interview as a form, for clients that can fill one in before a command is run.

import MandateLanguage
import MandateServer
import Testing

private func able(_ kinds: [String]) -> JSON {
  Chat.able.merging(["experimental": ["interactiveResolve": ["inputTypes": JSON(kinds)]]])
}

private let text = "Mandat: X\n\nDeltakere:\n  - NAV\n  - Skolen\n"

private func resolve(_ chat: inout Chat, _ answers: JSON? = nil, _ command: JSON = "mandate.interview.next") -> JSON {
  chat.session.request("command/resolve", ["command": command, "arguments": [.string(Chat.uri)], "formAnswers": answers])
}

@Test func `forms are offered to clients that know fields, and to no others`() {
  var session = Session(uninitialized: LanguageService())
  let offered = session.request("initialize", ["capabilities": able(["string"])])["result"]["capabilities"]["experimental"]
  #expect(offered["interactiveResolveProvider"] == ["kinds": ["command"]])
  var chat = Chat(text)
  #expect(resolve(&chat)["error"]["code"] == -32601)
}

@Test func `the open questions are fields of the kinds that the client knows`() throws {
  var chat = Chat(text, able(["string", "enum", "list"]))
  let form = resolve(&chat)["result"]
  #expect(form["command"] == "mandate.interview.next")
  #expect(form["arguments"] == [.string(Chat.uri)])
  let fields = form["formFields"].array ?? []
  #expect(fields.first?["id"] == "goals")
  #expect(fields.allSatisfy { $0["description"].string?.isEmpty == false && $0.member("error") == nil && $0["required"] == false })
  let role = try #require(fields.first { $0["id"] == "participants.role/NAV" })
  #expect(role["type"]["kind"] == "enum")
  #expect(role["type"]["entries"].array?.contains(["value": "koordinerer", "description": "koordinerer"]) == true)
  let often = try #require(fields.first { $0["id"] == "evaluation.frequency" })
  #expect(often["type"] == ["kind": "string"])
  #expect(often["description"].string?.hasSuffix("(hvert halvår, hvert år)") == true)
  var poor = Chat("Mandat: X\n", able(["string"]))
  let types = resolve(&poor)["result"]["formFields"].array?.map { $0["type"]["kind"] } ?? []
  #expect(types.allSatisfy { $0 == "string" })
  var rich = Chat("Mandat: X\n", able(["string", "list"]))
  #expect(resolve(&rich)["result"]["formFields"].array?.contains { $0["type"]["elementType"] == ["kind": "string"] } == true)
}

@Test func `what cannot be taken is said in its field, and what can is kept`() throws {
  var chat = Chat(text, able(["string", "enum"]))
  let answers: JSON = [["id": "goals", "value": "Flere fullfører"], ["id": "evaluation.frequency", "value": "av og til"]]
  let form = resolve(&chat, answers)["result"]
  let fields = form["formFields"].array ?? []
  let often = try #require(fields.first { $0["id"] == "evaluation.frequency" })
  #expect(often["error"].string?.hasPrefix("«av og til» sier ikke hvor ofte") == true)
  #expect(often["default"] == "av og til")
  let goals = try #require(fields.first { $0["id"] == "goals" })
  #expect(goals.member("error") == nil && goals["default"] == "Flere fullfører")
  #expect(form["formAnswers"] == answers)
}

@Test func `a form that is filled in runs the command with its answers, and all of them are one edit`() {
  var chat = Chat(text, able(["string", "enum", "list"]))
  let answers: JSON = [
    ["id": "goals", "value": "Flere fullfører"], ["id": "anchoring", "value": .null],
    ["id": "participants.role/NAV", "value": "koordinerer"],
    ["id": "evaluation.frequency", "value": "hvert år"], ["id": "coordination.owner", "value": ""],
  ]
  let filled = resolve(&chat, answers)["result"]
  #expect(filled.member("formFields") == nil)
  #expect(filled["formAnswers"] == answers)
  let sent = chat.run("mandate.interview.next", [.string(Chat.uri)], ["formAnswers": answers])
  #expect(sent.requests("window/showMessageRequest").isEmpty)
  let after = chat.edited(sent.edit["params"]["edit"])
  #expect(after.contains("Mål:\n  - Flere fullfører\n") && after.contains("- NAV\n      rolle: koordinerer\n"))
  #expect(after.contains("hvert år"))
  #expect(chat.answer(sent.edit, ["applied": false]).told.count == 1)
  #expect(chat.run("mandate.interview.next", [.string(Chat.uri)], ["formAnswers": []]).edit == .null)
}

@Test func `a command without questions has no form, and one that is not there is refused`() {
  var chat = Chat(text, able(["string"]))
  let plain = resolve(&chat, nil, "mandate.advice.open")["result"]
  #expect(plain == ["command": "mandate.advice.open", "arguments": [.string(Chat.uri)]])
  #expect(resolve(&chat, nil, "mandate.unknown")["error"]["code"] == -32602)
  #expect(resolve(&chat, "x")["error"]["code"] == -32602)
  #expect(chat.session.request("command/resolve", ["command": "mandate.interview.next"])["error"]["code"] == -32602)
  let closed: JSON = ["command": "mandate.interview.next", "arguments": ["file:///closed.mandat"]]
  #expect(chat.session.request("command/resolve", closed)["error"]["code"] == -32602)
}

@Test func `a form is about the mandate at the cursor, and only about a document that is there`() {
  var chat = Chat("Mandat: A\nMål: x\n\nMandat: B\n", able(["string", "enum", "list"]))
  let second: JSON = [["textDocument": ["uri": .string(Chat.uri)], "position": ["line": 3, "character": 0]]]
  let form = chat.session.request("command/resolve", ["command": "mandate.interview.next", "arguments": second])["result"]
  #expect(form["formFields"].array?.first?["id"] == "goals")
  let gone = chat.session.request("command/resolve", ["command": "mandate.interview.next", "arguments": ["file:///gone.mandat"]])
  #expect(gone["error"]["code"] == -32602)
}
