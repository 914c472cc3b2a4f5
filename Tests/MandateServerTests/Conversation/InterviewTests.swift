// The interview by messages: it goes on until somebody has had enough, ends once and politely, and never writes what is out of date.

import MandateLanguage
import MandateServer
import Testing

private let begun = "Mandat: X\n\nMål:\n  - Flere fullfører\n      realistisk fordi: vi har folk\n\nForankring:\n  - rådmannen\n"
private let mostly = begun + "\nDeltakere:\n  - NAV\n      rolle: bidrar\n  - Skolen\n      rolle: bidrar\n"

@Test func `a question has two to four short titles and a way out`() {
  var chat = Chat(mostly)
  let sent = chat.begin()
  #expect(sent.contains { $0["id"] == "run" && $0.member("result") == .null })
  #expect(sent.question["params"]["message"].string?.isEmpty == false)
  #expect(sent.question["params"]["type"] == 3)
  let buttons = sent.question.buttons
  #expect((3...5).contains(buttons.count))
  #expect(Set(buttons).count == buttons.count)
  #expect(buttons.last == "Senere")
  #expect(sent.edit == .null)
}

@Test(arguments: [("nb", "Senere"), ("nn", "Seinare"), ("en", "Later")])
func `C143 putting it off, putting it away and an answer that nobody offered end it without a word`(locale: String, later: String) {
  for chosen: JSON in [["title": .string(later)], .null, ["title": "Kanskje"], [:], "x", ["title": 3]] {
    var chat = Chat(begun, locale: locale)
    let question = chat.begin().question
    #expect(question.buttons.last == later)
    #expect(chat.answer(question, chosen).isEmpty)
    // It has ended, so that it can begin again.
    #expect(chat.begin().question != .null)
  }
}

@Test(arguments: [-32601, -32603, -32800])
func `C143 a client that cannot show the question ends it, and is told once where the answers are`(code: Int) {
  var chat = Chat(begun)
  let sent = chat.refuse(chat.begin().question, code: code)
  #expect(sent.told.count == 1 && sent.count == 1)
  #expect(chat.titles(at: chat.position(of: "X")).contains { $0.hasSuffix("Skriv selv") })
}

@Test(arguments: [false, true])
func `an answer is written, and the next question comes when the text has changed`(answersFirst: Bool) {
  var chat = Chat(mostly)
  let first = chat.begin().question
  #expect(first["params"]["message"] == "Hvem koordinerer?")
  #expect(first.buttons == ["NAV", "Skolen", "Skriv selv", "Senere"])
  let edit = chat.answer(first, ["title": "Skolen"]).edit
  #expect(edit["params"]["edit"]["documentChanges"].array?.first?["textDocument"]["version"] == 1)
  let next = chat.apply(edit, answersFirst: answersFirst)
  #expect(chat.text.contains("Koordinering: Skolen"))
  #expect(next.requests("window/showMessageRequest").count == 1)
  #expect(next.question["params"]["message"] == "Hvilke plikter har den som koordinerer?")
  #expect(next.question.buttons == ["Skriv selv", "Må avklares", "Senere"])
}

@Test func `it goes on to the last question, asks nothing twice, and says when it is through`() {
  var chat = Chat("Mandat: X\n")
  var sent = chat.begin()
  var asked: [String] = []
  while asked.count < 200, sent.question != .null {
    asked.append(sent.question["params"]["message"].string ?? "")
    let edit = chat.answer(sent.question, ["title": .string(sent.question.buttons[0])])
    guard edit.edit != .null else {
      sent = edit
      continue
    }
    sent = chat.apply(edit.edit)
  }
  #expect(asked.count >= 9)
  #expect(Set(asked).count == asked.count, "\(asked)")
  #expect(sent.told.count == 1)
  // What is still a gap is asked about again by whoever begins again.
  #expect(chat.begin().question["params"]["message"] == "Hva skal dere oppnå?")
}

@Test func `each of several goals is asked about`() {
  let goals = mostly.replacing("Forankring:", with: "  - Flere jobber\n  - Flere bor godt\n\nForankring:").replacing(
    "har folk\n\n", with: "har folk\n")
  var chat = Chat(goals)
  let first = chat.begin().question
  #expect(first["params"]["message"] == "Hvorfor er målet realistisk? (Flere jobber)")
  let next = chat.apply(chat.answer(first, ["title": "Må avklares"]).edit).question
  #expect(next["params"]["message"] == "Hvorfor er målet realistisk? (Flere bor godt)")
}

@Test func `a second interview in the same document is refused politely, in another both go on`() {
  var chat = Chat(mostly)
  chat.session.open("file:///b.mandat", begun)
  let first = chat.begin().question
  let second = chat.begin()
  #expect(second.question == .null)
  #expect(
    second.told == ["Et spørsmål om dette dokumentet venter allerede på svar. Be om det én gang til for å få det på nytt."])
  #expect(second.errorCodes.isEmpty)
  let other = chat.begin("file:///b.mandat").question
  #expect(other["id"] != first["id"])
  let edit = chat.answer(first, ["title": "NAV"]).edit
  #expect(edit["params"]["edit"]["documentChanges"].array?.first?["textDocument"]["uri"] == .string(Chat.uri))
  #expect(chat.apply(edit).question != .null)
  // What is said to one of them does not count for the other.
  #expect(chat.begin().question == .null)
  let theirs = chat.answer(other, ["title": .string(other.buttons[0])]).edit
  #expect(theirs["params"]["edit"]["documentChanges"].array?.first?["textDocument"]["uri"] == "file:///b.mandat")
}

@Test(arguments: [true, false])
func `an edit that is not made is told of once and ends it`(answers: Bool) {
  var chat = Chat(mostly)
  let edit = chat.answer(chat.begin().question, ["title": "NAV"]).edit
  let sent = answers ? chat.answer(edit, ["applied": false, "failureReason": "read-only"]) : chat.refuse(edit, code: -32803)
  #expect(sent.told == ["Svaret ble ikke skrevet inn. Teksten er kanskje endret eller låst."])
  #expect(sent.count == 1)
  #expect(chat.write(mostly + "\n").question == .null)
  #expect(chat.begin().question != .null)
}

@Test func `what is written is worked out from the text as it is when the answer comes`() {
  var chat = Chat(mostly)
  let question = chat.begin().question
  _ = chat.write("# merknad\n\n" + mostly)
  let edit = chat.answer(question, ["title": "NAV"]).edit
  #expect(edit["params"]["edit"]["documentChanges"].array?.first?["textDocument"]["version"] == 2)
  #expect(chat.edited(edit["params"]["edit"]).hasPrefix("# merknad\n\n" + begun))
}

@Test func `a question that somebody has answered in the text meanwhile is not answered again`() {
  var chat = Chat(mostly)
  let question = chat.begin().question
  _ = chat.write(mostly + "\nKoordinering: Skolen\n")
  let sent = chat.answer(question, ["title": "NAV"])
  #expect(sent.edit == .null)
  #expect(sent.question["params"]["message"] == "Hvilke plikter har den som koordinerer?")
}

@Test func `a participant who is gone meanwhile is nobody's answer`() {
  var chat = Chat(mostly)
  let question = chat.begin().question
  _ = chat.write(mostly.replacing("Skolen", with: "Biblioteket"))
  let sent = chat.answer(question, ["title": "Skolen"])
  #expect(sent.isEmpty)
}

@Test func `an answer that is undone is not written again, and can be given anew`() {
  var chat = Chat(mostly)
  let next = chat.apply(chat.answer(chat.begin().question, ["title": "NAV"]).edit)
  #expect(chat.write(mostly).question == .null)
  #expect(chat.text == mostly)
  #expect(chat.answer(next.question, .null).isEmpty)
  #expect(chat.begin().question["params"]["message"] == "Hvem koordinerer?")
}

@Test func `silence keeps nobody waiting: all else is served, and closing the document ends it`() {
  var chat = Chat(mostly)
  let question = chat.begin().question
  #expect(chat.request("textDocument/hover", ["position": chat.position(of: "Mål")])["contents"]["value"].string?.isEmpty == false)
  chat.session.close(Chat.uri)
  #expect(chat.answer(question, ["title": "NAV"]).isEmpty)
  chat.session.open(Chat.uri, mostly)
  let again = chat.begin().question
  #expect(again != .null)
  #expect(chat.answer(question, ["title": "NAV"]).requests("workspace/applyEdit").isEmpty)
  #expect(chat.answer(again, ["title": "NAV"]).edit != .null)
}

@Test func `a question that an editor has lost is asked again for whoever asks twice, and its late answer is nobody's`() {
  var chat = Chat(mostly)
  let lost = chat.begin().question
  #expect(chat.begin().question == .null)
  let again = chat.begin().question
  #expect(again["params"] == lost["params"])
  #expect(chat.answer(lost, ["title": "NAV"]).isEmpty)
  let edit = chat.answer(again, ["title": "NAV"]).edit
  #expect(edit != .null)
  #expect(chat.begin().told.count == 1)
}

@Test func `an editor that never tells of the edit it has made can begin again`() {
  var chat = Chat(mostly)
  let edit = chat.answer(chat.begin().question, ["title": "NAV"]).edit
  #expect(chat.answer(edit, ["applied": true]).isEmpty)
  #expect(chat.begin().question["params"]["message"] == "Hvem koordinerer?")
}

@Test func `shutdown in the middle ends it, and nothing is said after`() {
  for stage in 0..<2 {
    var chat = Chat(mostly)
    var open = chat.begin().question
    if stage == 1 { open = chat.answer(open, ["title": "NAV"]).edit }
    #expect(chat.session.request("shutdown").member("result") == .null)
    #expect(chat.answer(open, stage == 0 ? ["title": "NAV"] : ["applied": true]).isEmpty)
    _ = chat.session.notify("exit", .null)
    #expect(chat.session.server.exitCode == 0)
  }
}

@Test func `C141 what cannot be begun is refused with words`() {
  var chat = Chat(mostly)
  for arguments: [JSON] in [[], [3], ["file:///closed.mandat"], [[:]]] {
    #expect(chat.run("mandate.interview.next", arguments).errorCodes == [-32602])
  }
  #expect(chat.run("mandate.interview.next", [["uri": .string(Chat.uri)]]).question != .null)
}

@Test func `a mandate where nothing is left to ask says so`() {
  var chat = Chat("Mandat: X\n")
  #expect(chat.run("mandate.interview.next", [.string(Chat.uri), 7]).question == .null)
  #expect(chat.run("mandate.interview.next", [.string(Chat.uri), -1]).question == .null)
}

@Test func `where there is no mandate yet, one is begun`() {
  var chat = Chat("")
  let edit = chat.begin().edit
  #expect(chat.edited(edit["params"]["edit"]) == "Mandat: …\nStatus: utkast\n")
  var sent = chat.apply(edit)
  #expect(sent.question["params"]["message"] == "Hva heter samarbeidet?")
  #expect(sent.question.buttons == ["Skriv selv", "Senere"])
  sent = chat.answer(sent.question, ["title": "Skriv selv"])
  #expect(sent.question["params"]["message"] == "Hva skal dere oppnå?")
  #expect(sent.question.buttons == ["Skriv selv", "Må avklares", "Senere"])
  var stubborn = Chat("")
  #expect(stubborn.answer(stubborn.begin().edit, ["applied": false]).told.count == 1)
}

@Test func `the mandate at a position can be asked about instead of one by its number`() {
  var chat = Chat(mostly + "\nMandat: Y\n")
  let argument: JSON = ["uri": .string(Chat.uri), "position": chat.position(of: "Mandat: Y")]
  #expect(chat.run("mandate.interview.next", [argument]).question["params"]["message"] == "Hva skal dere oppnå?")
}

// MARK: - Every way in

@Test func `an answer gives the same edit whichever way it comes`() throws {
  let without = Chat.able.merging(["experimental": ["interactiveResolve": ["inputTypes": ["string", "enum"]]]])
  let text = mostly + "\nKoordinering: NAV\n  plikter: kaller inn\n\nEvaluering:\n  metode: samtale\n"
  var chat = Chat(text, without)
  let question = chat.begin().question
  #expect(question["params"]["message"] == "Hvor ofte skal samarbeidet evalueres?")
  let byMessage = chat.answer(question, ["title": .string(question.buttons[0])]).edit["params"]["edit"]

  let byAction = try #require(chat.actions(at: chat.position(of: "Evaluering")).first { $0["title"] == "Evaluer hvert halvår" })["edit"]
  let answers: JSON = [["id": "evaluation.frequency", "value": "hvert halvår"]]
  let byRequest = chat.request("mandate/interview", ["answers": answers])["edit"]
  var other = Chat(text, without)
  let byForm = other.run("mandate.interview.next", [.string(Chat.uri)], ["formAnswers": answers]).edit["params"]["edit"]
  #expect(byMessage != .null)
  #expect([byAction, byRequest, byForm] == [byMessage, byMessage, byMessage])
}
