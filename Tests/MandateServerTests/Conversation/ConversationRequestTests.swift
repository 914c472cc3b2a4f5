// mandate/ask, mandate/interview and mandate/advice: what goes in, what comes out, and that every way in gives the same.

import Fixture
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer
import Testing

private let text = "Mandat: Prøve\n\nKoordinering:\n  eier: NAV\n? Hvem koordinerer?\n"

private func ask(_ chat: inout Chat, _ params: JSON) -> JSON { chat.session.request("mandate/ask", params) }

@Test func `what the conversation can is told at initialize`() {
  var session = Session(uninitialized: LanguageService())
  let offered = session.request("initialize", [:])["result"]["capabilities"]["experimental"]
  #expect(offered == ["mandate": ["ask": true, "interview": true, "advice": true]])
}

@Test func `a question is answered with its sources, and what it says of the document has a place`() {
  var chat = Chat(text)
  let reply = chat.request("mandate/ask", ["question": "Hvem koordinerer?", "position": ["line": 0, "character": 0]])
  #expect(reply.object?.map(\.key) == ["status", "answer", "short", "references", "suggestions", "followUps", "language"])
  #expect(reply["status"] == "answered")
  #expect(reply["answer"] == ["kind": "markdown", "value": "Mandatet sier:\n\n- «eier: NAV» (linje 4)"])
  #expect(reply["short"] == "«eier: NAV» (linje 4)")
  let place = reply["references"].array?.first ?? .null
  #expect(place["uri"] == .string(Chat.uri))
  #expect(place["range"] == ["start": ["line": 3, "character": 2], "end": ["line": 3, "character": 11]])
  let advice = reply["references"].array?.last ?? .null
  #expect(advice["uri"] == "mandate-advice:/bufdir.1.q5.md")
  #expect(advice.member("range") == nil)
  #expect(advice["source"].string?.contains("Bufdir") == true)
}

@Test func `a suggestion is an edit of the version it was made for`() {
  var chat = Chat("Mandat: X\n")
  let reply = chat.request("mandate/ask", ["question": "Legg til evaluering hvert halvår"])
  let suggestion = reply["suggestions"].array?.first ?? .null
  #expect(suggestion["title"].string?.isEmpty == false)
  #expect(suggestion["edit"]["documentChanges"].array?.first?["textDocument"] == ["uri": .string(Chat.uri), "version": 1])
  #expect(chat.edited(suggestion["edit"]).contains("hvert halvår"))
}

@Test(arguments: [("nb", "Veiledningen"), ("nn-NO", "Rettleiinga"), ("en-GB", "The guidance")])
func `what is not covered is said not to be, in the language that is asked for`(locale: String, opening: String) {
  var session = Session()
  let reply = session.request("mandate/ask", ["question": "Hva er hovedstaden i Peru?", "locale": .string(locale)])["result"]
  #expect(reply["status"] == "none" || reply["status"] == "near")
  #expect(reply["answer"]["kind"] == "plaintext")
  #expect(reply["answer"]["value"].string?.hasPrefix(opening) == true)
  #expect(reply["suggestions"] == [])
}

@Test func `odd parameters are answered with what can be`() {
  var chat = Chat(text)
  #expect(ask(&chat, ["question": ""])["result"]["status"] == "none")
  #expect(ask(&chat, ["question": " ? "])["result"]["status"] == "none")
  #expect(
    ask(&chat, ["question": "Hva er samordningsstigen?", "textDocument": .null, "position": .null, "locale": .null, "x": 1])["result"][
      "status"] == "answered")
  #expect(chat.request("mandate/ask", ["question": "Hvem koordinerer?", "position": .null])["status"] == "answered")
  for params: JSON in [
    [:], ["question": .null], ["question": 3], ["question": "x", "textDocument": ["uri": "file:///gone.mandat"]],
    ["question": "x", "textDocument": [:]],
    ["question": "x", "textDocument": ["uri": .string(Chat.uri)], "position": [:]],
  ] {
    #expect(ask(&chat, params)["error"]["code"] == -32602, "\(params)")
  }
  #expect(chat.session.request("mandate/ask", .null)["error"]["code"] == -32602)
  for method in ["mandate/interview", "mandate/advice"] {
    #expect(chat.session.request(method, [:])["error"]["code"] == -32602)
    #expect(chat.session.request(method, ["textDocument": ["uri": "file:///gone.mandat"], "id": "gone"])["error"]["code"] == -32602)
  }
}

@Test func `the same question gets the same bytes a thousand times, and in hover and action`() {
  var chat = Chat(text, Chat.able.merging(["textDocument": ["hover": ["contentFormat": ["plaintext"]]]]))
  let params: JSON = chat.document.merging(["question": "Hvem koordinerer?", "position": ["line": 4, "character": 2]])
  let first = ask(&chat, params)["result"]
  for _ in 0..<1_000 { #expect(ask(&chat, params)["result"].bytes == first.bytes) }
  var other = Chat(text, Chat.able.merging(["textDocument": ["hover": ["contentFormat": ["plaintext"]]]]))
  #expect(ask(&other, params)["result"].bytes == first.bytes)

  let hover = chat.request("textDocument/hover", ["position": ["line": 4, "character": 2]])
  #expect(hover["contents"] == first["answer"])
  let kept = chat.actions(at: ["line": 4, "character": 2]).first ?? .null
  let lines = chat.edited(kept["edit"]).split(separator: "\n").filter { $0.hasPrefix("!") }.map { $0.dropFirst(2) }
  #expect(lines.joined(separator: "\n") == first["answer"]["value"].string)
}

@Test(arguments: [-1, 0, 7, 1_000_000, Int.max])
func `a question may be a million characters long and be asked anywhere`(line: Int) {
  let long = String(repeating: "hvordan evaluerer vi NAV ", count: 40_000)
  var chat = Chat("Mandat: X\n? \(long)\n")
  let position: JSON = ["line": JSON(line), "character": JSON(line)]
  #expect(
    chat.session.request("mandate/ask", chat.document.merging(["question": .string(long), "position": position])).member("result") != nil)
}

@Suite(.serialized) struct `the command and the server answer` {
  /// What `mandate-lint ask` says, as JSON.
  private func told(_ question: String, _ path: String, _ language: String) throws -> JSON {
    let child = try Child(["ask", question, "--file", path, "--format", "json", "--today", "2026-01-15", "--language", language])
    return try JSON.parse(Array(child.outputText().utf8))
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `alike, in every process`(language: String) throws {
    let path = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/Documents/hull-evaluering.mandat"
    let mandate = String(decoding: Fixture.document("hull-evaluering.mandat").bytes, as: UTF8.self)
    var chat = Chat(mandate, [:], locale: language)
    for question in ["Hvem koordinerer?", "Hva mangler?", "Hvordan evaluerer vi?"] {
      let told = try told(question, path, language)
      #expect(try self.told(question, path, language).bytes == told.bytes)
      let reply = chat.request("mandate/ask", ["question": .string(question)])
      #expect(reply["answer"]["value"] == told["answer"])
      #expect(reply["short"] == told["short"] && reply["status"] == told["status"] && reply["followUps"] == told["followUps"])
    }
  }
}

// MARK: - The interview

@Test func `the interview's questions are fields`() throws {
  var chat = Chat("Mandat: X\n\nMål:\n  - Flere fullfører\n")
  let result = chat.request("mandate/interview")
  #expect(result.object?.map(\.key) == ["fields", "done", "mandate", "language"])
  #expect(result["done"] == false)
  let fields = result["fields"].array ?? []
  #expect(
    fields.first == ["id": "goals", "question": "Hva skal dere oppnå?", "kind": "string", "required": true, "current": "Flere fullfører"])
  let frequency = try #require(fields.first { $0["id"] == "evaluation.frequency" })
  #expect(frequency["kind"] == "frequency")
  #expect(frequency["choices"].array?.first == ["value": "hvert halvår", "label": "hvert halvår"])
  #expect(frequency.member("current") == nil && frequency.member("error") == nil)
}

@Test func `answers are one edit, and what cannot be taken is said in its field`() {
  var chat = Chat("Mandat: X\n")
  let answers: JSON = [
    ["id": "goals", "value": "Flere fullfører"], ["id": "participants", "value": ["NAV", "Skolen"]],
    ["id": "participants.role/NAV", "value": "koordinerer"],
    ["id": "evaluation.frequency", "value": "av og til"], ["id": "ambition", "value": .null], ["id": "huh", "value": "x"],
  ]
  let result = chat.request("mandate/interview", ["answers": answers])
  let after = chat.edited(result["edit"])
  #expect(after.contains("Mål:\n  - Flere fullfører\n"))
  #expect(after.contains("  - NAV\n      rolle: koordinerer\n  - Skolen\n"))
  let errors = (result["fields"].array ?? []).filter { $0.member("error") != nil }
  #expect(errors.map { $0["id"] } == ["evaluation.frequency", "huh"])
  #expect(errors.first?["error"].string?.hasPrefix("«av og til» sier ikke hvor ofte") == true)
  #expect(result["done"] == false)
  for bad: JSON in [["id": "goals"], "x", [["value": "x"]], [["id": "goals", "value": true]], [3]] {
    #expect(chat.session.request("mandate/interview", chat.document.merging(["answers": bad]))["error"]["code"] == -32602, "\(bad)")
  }
}

@Test func `an empty document can be interviewed`() {
  let openings = [
    ("nb", "Mandat: X\nStatus: utkast\n"), ("nn", "Mandat: X\nSpråk: nynorsk\nStatus: utkast\n"), ("en", "Mandate: X\nStatus: draft\n"),
  ]
  for (locale, opening) in openings {
    var chat = Chat("", locale: locale)
    let empty = chat.request("mandate/interview")
    #expect(empty["done"] == false && empty.member("edit") == nil)
    #expect(empty["fields"].array?.first?["id"] == "title")
    let result = chat.request("mandate/interview", ["answers": [["id": "title", "value": "X"]]])
    #expect(chat.edited(result["edit"]) == opening)
    #expect(result["fields"].array?.first?["id"] == "goals")
  }
}

@Test func `a list of answers is one item each, whatever stands in them`() {
  var chat = Chat("Mandat: X\n")
  let answers: JSON = [["id": "participants", "value": ["Oppvekst og skole", "NAV (arbeid, sosial)", ""]]]
  let result = chat.request("mandate/interview", ["answers": answers])
  #expect(chat.edited(result["edit"]) == "Mandat: X\n\nDeltakere:\n  - Oppvekst og skole\n  - NAV (arbeid, sosial)\n")
}

@Test func `a draft is told that more is asked later`() {
  var chat = Chat(
    "Mandat: X\nMål: avklares\nForankring: avklares\nDeltakere: avklares\nKoordinering: avklares\nMøter: avklares\nEvaluering: avklares\n")
  let result = chat.request("mandate/interview")
  #expect(result["done"] == true)
  #expect(result["later"] == "Når statusen er «til vedtak», kommer det flere spørsmål.")
  #expect(chat.begin().told == ["Alle spørsmål er besvart eller avklart. Når statusen er «til vedtak», kommer det flere spørsmål."])
}

@Test func `the interview can be held to its end by requests alone`() {
  var chat = Chat("Mandat: Trygg oppvekst\n")
  var asked: Set<String> = []
  while asked.count < 150 {
    let result = chat.request("mandate/interview")
    guard let open = result["fields"].array?.first(where: { $0.member("current") == nil }) else {
      #expect(result["done"] == true)
      break
    }
    let id = open["id"].string ?? ""
    #expect(asked.insert(id).inserted, "\(id) is asked again")
    let value =
      open["choices"].array?.first?["value"] ?? (id == "participants" ? "NAV, Skolen" : id == "duration" ? "2027" : "noe som alle kjenner")
    let answered = chat.request("mandate/interview", ["answers": [["id": .string(id), "value": value]]])
    _ = chat.write(chat.edited(answered["edit"]))
  }
  #expect(asked.count > 9)
}

// MARK: - Advice

@Test func `every piece of advice and every rule has its page, in every language and by every way`() {
  var session = Session(["capabilities": ["workspace": ["textDocumentContent": [:]]]])
  for id in Guidance.all.map(\.id) + Rule.all.map(\.code) {
    for locale in ["nb", "nn", "en"] {
      let page = session.request("mandate/advice", ["id": .string(id), "locale": .string(locale)])["result"]
      #expect(page["kind"] == "plaintext" && page["value"].string?.isEmpty == false, "\(id)")
    }
    let content = session.request("workspace/textDocumentContent", ["uri": .string("mandate-advice:/\(id).md")])["result"]
    #expect(content["text"].string?.isEmpty == false, "\(id)")
  }
}

@Test(arguments: [([:], 0), (["position": ["line": 3, "character": 2]], 1), (["mandate": 1], 1)] as [(JSON, Int)])
func `the interview is about the mandate that is named, and says which`(named: JSON, mandate: Int) {
  var chat = Chat("Mandat: A\nMål: x\n\nMandat: B\n")
  let result = chat.request("mandate/interview", named)
  #expect(result["mandate"] == JSON(mandate))
  let open = result["fields"].array?.first { $0.member("current") == nil }
  #expect(open?["id"] == (mandate == 0 ? "goals.realisticBecause" : "goals"))
}

@Test(arguments: ["nb", "nn", "en"])
func `every reply says what language it is in`(language: String) {
  var chat = Chat(text, locale: language)
  #expect(chat.request("mandate/ask", ["question": "Hva mangler?"])["language"] == .string(language))
  #expect(chat.request("mandate/ask", ["question": "Hva mangler?", "locale": "nn"])["language"] == "nn")
  #expect(chat.request("mandate/interview")["language"] == .string(language))
}
