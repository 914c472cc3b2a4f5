// A question on a line, in every feature that an editor may have, and that each of the extras is an action too.

import Fixture
import MandateLanguage
import MandateRules
import MandateServer
import Testing

private let text = """
  Mandat: Prøve 🌱

  Koordinering:
    eier: NAV
    ? Hvem koordinerer?

  Mål:
    - Flere fullfører

  """

@Test func `hover on a question is the whole answer, in the form the client likes`() {
  var chat = Chat(text)
  let hover = chat.request("textDocument/hover", ["position": chat.position(of: "? Hvem")])
  #expect(hover["contents"]["kind"] == "markdown")
  #expect(hover["contents"]["value"] == "Mandatet sier:\n\n- «eier: NAV» (linje 4)")
  #expect(hover["range"] == ["start": ["line": 4, "character": 2], "end": ["line": 4, "character": 21]])
  var poor = Chat(text, [:])
  #expect(
    poor.request("textDocument/hover", ["position": poor.position(of: "? Hvem")])["contents"]
      == ["kind": "plaintext", "value": "Mandatet sier:\n\n• «eier: NAV» (linje 4)"])
}

@Test func `after a question stands a short answer, until the whole one does`() {
  var chat = Chat(text)
  let all: JSON = ["range": ["start": ["line": 0, "character": 0], "end": ["line": 99, "character": 0]]]
  let hints = chat.request("textDocument/inlayHint", all).array ?? []
  #expect(hints.map { $0["label"] } == ["«eier: NAV» (linje 4)"])
  #expect(hints.first?["position"] == ["line": 4, "character": 21])
  _ = chat.write(text.replacing("koordinerer?\n", with: "koordinerer?\n  ! NAV\n"))
  #expect(chat.request("textDocument/inlayHint", all) == [])
}

@Test func `a question can be answered, followed up and removed by actions`() throws {
  var chat = Chat(text, disk: FakeDisk().disk(cache: "/c"))
  let offered = chat.actions(at: chat.position(of: "? Hvem"))
  let titles = offered.compactMap { $0["title"].string }
  #expect(titles.first == "Sett inn svaret")
  #expect(titles.contains { $0.hasPrefix("Spør: ") })
  #expect(titles.contains("Fjern spørsmålet"))
  #expect(titles.contains { $0.hasPrefix("Les mer: ") })
  let answered = chat.edited(offered[0]["edit"])
  #expect(answered == text.replacing("koordinerer?\n", with: "koordinerer?\n  ! Mandatet sier:\n  !\n  ! • «eier: NAV» (linje 4)\n"))

  let asking = try #require(offered.first { $0["title"].string?.hasPrefix("Spør: ") == true })
  let next = asking["title"].string?.dropFirst(6) ?? ""
  #expect(chat.edited(asking["edit"]) == text.replacing("? Hvem koordinerer?", with: "? \(next)"))
  let removing = try #require(offered.first { $0["title"] == "Fjern spørsmålet" })
  #expect(chat.edited(removing["edit"]) == text.replacing("  ? Hvem koordinerer?\n", with: ""))

  _ = chat.write(answered)
  let again = chat.titles(at: chat.position(of: "! Mandatet"))
  #expect(!again.contains("Sett inn svaret") && !again.contains("Oppdater svaret"))
  #expect(again.contains("Fjern spørsmålet og svaret"))
  _ = chat.write(answered.replacing("! Mandatet sier:", with: "! Noe annet"))
  #expect(chat.titles(at: chat.position(of: "? Hvem")).first == "Oppdater svaret")
}

@Test func `an empty question offers questions, and no answer`() {
  var chat = Chat("Mandat: X\n?")
  let titles = chat.titles(at: chat.position(of: "?"))
  #expect(!titles.contains("Sett inn svaret"))
  #expect(titles.contains("Spør: Hva mangler?"))
  let asking = chat.actions(at: chat.position(of: "?")).first ?? .null
  #expect(chat.edited(asking["edit"]) == "Mandat: X\n? Hva mangler?")
}

@Test(arguments: [
  ("?‸", " Hva mangler?", "Mandat: X\n? Hva mangler?"), ("? ‸", "Hva mangler?", "Mandat: X\n? Hva mangler?"),
  ("? hvem koord‸", "Hvem koordinerer?", "Mandat: X\n? Hvem koordinerer?"), ("? hva man‸ noe", "Hva mangler?", "Mandat: X\n? Hva mangler?"),
])
func `one character is enough to see what can be asked`(line: String, written: String, after: String) {
  let (text, offset) = cursor("Mandat: X\n" + line)
  var chat = Chat(text)
  let list = chat.request("textDocument/completion", ["position": chat.position(offset)])
  #expect(list["isIncomplete"] == true)
  let first = list["items"].array?.first ?? .null
  #expect(first["textEdit"]["newText"] == .string(written))
  #expect(chat.edited(list: [first["textEdit"]]) == after)
  #expect(first["filterText"].string?.lowercased().hasPrefix(text.split(separator: "\n")[1].dropFirst(2).prefix(4).lowercased()) == true)
}

@Test func `a lens tells how far the mandate has come, and one what can be done with each question`() {
  var chat = Chat(text)
  let lenses = chat.request("textDocument/codeLens").array ?? []
  #expect(
    lenses.map { $0["command"]["title"].string ?? "" }.first == "1 av 6 oppstartsspørsmål besvart – neste: Hvorfor er målet realistisk?")
  #expect(lenses.map { $0["command"]["command"] } == ["mandate.interview.next", "mandate.question.answer"])
  #expect(lenses.first?["range"] == ["start": ["line": 0, "character": 8], "end": ["line": 0, "character": 16]])
  let command = lenses[1]["command"]
  let sent = chat.run("mandate.question.answer", command["arguments"].array ?? [])
  #expect(chat.edited(sent.edit["params"]["edit"]).contains("  ! Mandatet sier:"))
  let twin = chat.actions(at: chat.position(of: "? Hvem")).first?["edit"]
  #expect(sent.edit["params"]["edit"] == twin)
}

@Test func `a client that cannot carry out a command gets lenses of words alone`() {
  var chat = Chat(text, [:])
  let lenses = chat.request("textDocument/codeLens").array ?? []
  #expect(lenses.map { $0["command"]["title"] }.last == "«eier: NAV» (linje 4)")
  #expect(lenses.count == 2)
  #expect(lenses.allSatisfy { $0["command"]["command"] == "" && $0["command"]["title"].string?.isEmpty == false })
  let offered = chat.session.request("workspace/executeCommand", ["command": "mandate.interview.next", "arguments": [.string(Chat.uri)]])
  #expect(offered["error"]["code"] == -32602)
}

@Test func `an editor that can is told to ask for lenses and hints again when the settings say something new`() {
  let refreshing: JSON = ["workspace": ["codeLens": ["refreshSupport": true], "inlayHint": ["refreshSupport": true]]]
  var chat = Chat(text, refreshing)
  let sent = chat.session.notify("workspace/didChangeConfiguration", ["settings": ["mandate": ["language": "nn"]]])
  #expect(sent.methods.filter { $0.hasSuffix("refresh") } == ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"])
  #expect(chat.request("textDocument/codeLens").array?.first?["command"]["title"].string?.contains("svara på") == true)
}

@Test func `every lens has an action that does the same`() {
  var chat = Chat(text)
  for lens in chat.request("textDocument/codeLens").array ?? [] {
    let actions = chat.actions(at: lens["range"]["start"])
    let title = lens["command"]["title"]
    let isTwinned = actions.contains { $0["title"] == title || $0["command"]["command"] == lens["command"]["command"] }
    #expect(isTwinned, "\(title)")
  }
  // And what a message would ask is answered by actions with edits alone, where nothing else can be done.
  var poor = Chat(text, ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]])
  let offered = poor.actions(at: poor.position(of: "Prøve"))
  #expect(offered.allSatisfy { $0.member("edit") != nil })
  #expect(offered.contains { $0["title"] == "Hvorfor er målet realistisk? Skriv selv" })
}

@Test func `a command finds its question where it has moved to, and does nothing if it is gone`() {
  var chat = Chat(text)
  let arguments: [JSON] = [.string(Chat.uri), 4, "Hvem koordinerer?"]
  _ = chat.write("\n\n" + text)
  let moved = chat.run("mandate.question.remove", arguments)
  #expect(chat.edited(moved.edit["params"]["edit"]) == "\n\n" + text.replacing("  ? Hvem koordinerer?\n", with: ""))
  _ = chat.write("Mandat: X\n? Noe annet\n\n\n? Hva mangler?\n")
  #expect(chat.run("mandate.question.remove", arguments).edit == .null)
  for bad: [JSON] in [[], ["x"], [.string(Chat.uri)], [.string(Chat.uri), 4], [3, 4, "x"], ["file:///gone", 4, "x"]] {
    #expect(chat.run("mandate.question.answer", bad).errorCodes == [-32602])
  }
}

@Test(arguments: [0, 1])
func `a command finds its own question among those in the same words`(place: Int) {
  let asked = "Mandat: X\n\n? Hva mangler?\n\n? Hva mangler?\n! gammelt\n"
  var chat = Chat(asked)
  let lenses = (chat.request("textDocument/codeLens").array ?? []).filter { $0["command"]["command"] == "mandate.question.answer" }
  // The first moves to where the second was.
  let moved = "# en\n# to\n" + asked
  _ = chat.write(moved)
  let edit = chat.run("mandate.question.answer", lenses[place]["command"]["arguments"].array ?? []).edit["params"]
  #expect(edit["label"] == (place == 0 ? "Sett inn svaret" : "Oppdater svaret"))
  #expect(chat.edited(edit["edit"]).contains("gammelt") == (place == 0))
}

@Test func `a command says so when its question is gone, and when the answer is not written`() {
  var chat = Chat(text)
  let gone = chat.run("mandate.question.remove", [.string(Chat.uri), 4, "Hva mangler?"])
  #expect(gone.told == ["Spørsmålet står ikke i teksten lenger."])
  let asked = chat.run("mandate.question.remove", [.string(Chat.uri), 4, "Hvem koordinerer?", -3])
  #expect(chat.answer(asked.edit, ["applied": false]).told == ["Svaret ble ikke skrevet inn. Teksten er kanskje endret eller låst."])
}

@Test func `questions are coloured, folded with their answers, and their sources are links`() {
  let asked = "Mandat: X\n? Hvordan evaluere?\n! Avtal det [1]\n! Bufdir 2018, råd 1\n# merknad\n? Hva mangler?\n"
  var chat = Chat(asked, Chat.able.merging(["textDocument": ["semanticTokens": [:]], "workspace": ["textDocumentContent": [:]]]))
  #expect(
    chat.request("textDocument/foldingRange").array?.filter { $0["kind"] == "comment" }
      == [["startLine": 1, "endLine": 3, "kind": "comment"]])
  let tokens = chat.request("textDocument/semanticTokens/full")["data"].array ?? []
  #expect(stride(from: 3, to: tokens.count, by: 5).map { tokens[$0] } == [0, 2, 9, 10, 10, 8, 9])
  let links = chat.request("textDocument/documentLink").array ?? []
  #expect(links.map { $0["range"]["start"]["line"] } == [3])
  let target = links.first?["target"].string ?? ""
  #expect(target.hasPrefix("mandate-advice:/"))
  let definition = chat.request("textDocument/definition", ["position": chat.position(of: "Bufdir")])
  #expect(definition.array?.first?["uri"] == .string(target))
  #expect(chat.request("textDocument/hover", ["position": chat.position(of: "Bufdir")])["contents"]["value"].string?.isEmpty == false)
}

@Test func `the source that an answer names is the one it came from`() throws {
  var chat = Chat("Mandat: X\n? Hvordan bør vi evaluere?\n", Chat.able.merging(["workspace": ["textDocumentContent": [:]]]))
  let reply = chat.request("mandate/ask", ["question": "Hvordan bør vi evaluere?"])
  let kept = try #require(chat.actions(at: ["line": 1, "character": 0]).first)
  _ = chat.write(chat.edited(kept["edit"]))
  let links = chat.request("textDocument/documentLink").array ?? []
  #expect(links.map { $0["target"] } == (reply["references"].array ?? []).map { $0["uri"] })
}

@Test func `a new line after a question answers it, once`() {
  let asked = "Mandat: X\n  ? Hva er neste?\n  \n"
  var chat = Chat(asked)
  func typed(_ chat: inout Chat, _ line: Int, _ ch: String = "\n") -> JSON {
    let options: JSON = ["tabSize": 2, "insertSpaces": true]
    return chat.request(
      "textDocument/onTypeFormatting", ["position": ["line": JSON(line), "character": 2], "ch": .string(ch), "options": options])
  }
  let answered = chat.edited(list: typed(&chat, 2))
  #expect(answered.hasPrefix("Mandat: X\n  ? Hva er neste?\n  ! Hva skal dere oppnå?\n"))
  #expect(answered.hasSuffix("\n  \n"))
  #expect(typed(&chat, 1) == [])
  #expect(typed(&chat, 2, ";") == [])
  #expect(typed(&chat, 99) == [])
  _ = chat.write("Mandat: X\n? Hva er neste?\n\n! Mål\n")
  #expect(typed(&chat, 2) == [])
  _ = chat.write("Mandat: X\n?\n\n")
  #expect(typed(&chat, 2) == [])
}

@Test func `all of the dialogue is removed by an action for the whole document, in a draft too`() {
  var chat = Chat(text)
  let offered = chat.actions(at: chat.position(0), only: ["source"])
  #expect(offered.map { $0["kind"] } == ["source.removeDialogue"])
  #expect(chat.edited(offered[0]["edit"]) == text.replacing("  ? Hvem koordinerer?\n", with: ""))
  #expect(chat.actions(at: chat.position(0), only: ["source.removeDialogue"]).count == 1)
  #expect(chat.actions(at: chat.position(0), only: ["source.fixAll"]).isEmpty)
  _ = chat.write("Mandat: X\n")
  #expect(chat.actions(at: chat.position(0), only: ["source"]).isEmpty)
}

@Test(arguments: ["til vedtak", "vedtatt"])
func `dialogue left in a mandate that is decided is found, and goes with all that fixes itself`(status: String) throws {
  let decided = "Mandat: X\nStatus: \(status)\n? Hva mangler?\n! Alt\n"
  var chat = Chat(decided)
  let found =
    chat.session.open(Chat.uri, decided, version: 9).params(of: "textDocument/publishDiagnostics").last?["diagnostics"].array ?? []
  let left = try #require(found.first { $0["code"] == "SAM001" })
  #expect(left["range"]["start"] == ["line": 2, "character": 0])
  let fixes = chat.actions(at: left["range"]["start"], diagnostics: [left])
  #expect(chat.edited(fixes.first { $0["title"] == "Fjern alle spørsmål og svar" }?["edit"] ?? .null) == "Mandat: X\nStatus: \(status)\n")
  let all = chat.actions(at: chat.position(0), only: ["source.fixAll.mandate"])
  #expect(chat.edited(all.first?["edit"] ?? .null) == "Mandat: X\nStatus: \(status)\n")
}

@Test(arguments: ["nb", "nn", "en"])
func `no two actions do the same thing, wherever the cursor stands`(locale: String) {
  for name in ["hull-evaluering.mandat", "med-samtale.mandat", "hull-ambisjon.mandat"] {
    let document = String(decoding: Fixture.document(name).bytes, as: UTF8.self)
    var chat = Chat(document, locale: locale)
    for line in 0..<document.split(separator: "\n", omittingEmptySubsequences: false).count {
      let actions = chat.actions(at: ["line": JSON(line), "character": 2]).filter { $0.member("edit") != nil }
      let effects = actions.map { chat.edited($0["edit"]) }
      #expect(Set(effects).count == effects.count, "\(name) \(line): \(actions.map { $0["title"] })")
      #expect(!effects.contains(document))
    }
  }
}
