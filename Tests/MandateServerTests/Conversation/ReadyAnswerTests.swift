// The question that a finding stands for is answered where the finding is: by actions whose first is preferred.

import MandateLanguage
import MandateServer
import Testing

private let lacking = "Mandat: X\nEvaluering:\n  metode: samtale\n  ansvarlig: NAV\n"

@Test(arguments: [
  ("nb", ["Evaluer hvert halvår", "Evaluer hvert år", "Skriv selv"]), ("nn", ["Evaluer kvart halvår", "Evaluer kvart år", "Skriv sjølv"]),
  ("en", ["Evaluate twice a year", "Evaluate yearly", "Write it yourself"]),
])
func `what is missing is answered by an action`(locale: String, titles: [String]) {
  var chat = Chat(lacking, locale: locale)
  let offered = chat.actions(at: chat.position(of: "Evaluering"))
  #expect(Array(offered.compactMap { $0["title"].string }.prefix(3)) == titles)
  #expect(offered.prefix(3).map { $0["isPreferred"] } == [true, .null, .null])
  #expect(offered.prefix(3).allSatisfy { $0["kind"] == "quickfix" })
  #expect(chat.edited(offered[0]["edit"]).contains("hyppighet: hvert halvår\n"))
  #expect(chat.edited(offered[2]["edit"]).contains("hyppighet: …\n"))
}

@Test func `a gap is answered in its place`() {
  var chat = Chat("Mandat: X\nEvaluering:\n  hyppighet: …\n  metode: samtale\n")
  let offered = chat.actions(at: chat.position(of: "…"))
  #expect(offered.first?["title"] == "Evaluer hvert halvår")
  #expect(chat.edited(offered[0]["edit"]) == "Mandat: X\nEvaluering:\n  hyppighet: hvert halvår\n  metode: samtale\n")
  #expect(!offered.contains { $0["title"] == "Skriv selv" })
}

@Test(arguments: ["Evaluering:", "Evaluering:  ", "Evaluering", "## Evaluering"])
func `a heading that says nothing is answered after its colon`(heading: String) {
  var chat = Chat("Mandat: X\n\n\(heading)\n\nMål:\n  - Y\n")
  let offered = chat.actions(at: chat.position(of: "Evaluering"))
  let action = offered.first { $0["title"] == "Evaluer hvert halvår" } ?? .null
  let line = heading.hasSuffix(" ") ? "Evaluering:" : heading.hasSuffix(":") ? heading : heading + ":"
  #expect(chat.edited(action["edit"]) == "Mandat: X\n\n\(line) hvert halvår\n\nMål:\n  - Y\n")
  #expect(offered.filter { $0["edit"]["documentChanges"].array?.first?["edits"].array?.first?["newText"] == " …" }.count <= 1)
}

@Test(arguments: ["Møter:", "Forankring:", "Koordinering:", "Evaluering:", "Mål:"])
func `one gap is offered for one thing that is missing`(heading: String) {
  var chat = Chat("Mandat: X\n\n\(heading)\n")
  let offered = chat.actions(at: ["line": 2, "character": 0]).filter { $0["title"].string?.hasPrefix("Se bort") != true }
  #expect(offered.filter { chat.edited($0["edit"]).contains("…") }.count == 1, "\(offered.map { $0["title"] })")
}

@Test func `where a whole section is missing, the title line has the answers`() throws {
  var chat = Chat("Mandat: X\nMål:\n  - Flere fullfører\n")
  let titles = chat.titles(at: chat.position(of: "X"))
  #expect(titles.contains("Evaluer hvert halvår") && titles.contains("Evaluer hvert år"))
  #expect(titles.contains("Legg til alle delene som mangler"))
  let action = try #require(chat.actions(at: chat.position(of: "X")).first { $0["title"] == "Evaluer hvert halvår" })
  #expect(
    chat.edited(action["edit"]).contains("\nEvaluering: hvert halvår") || chat.edited(action["edit"]).contains("hyppighet: hvert halvår"))
}

@Test func `a gap is a place to write in only for clients that have such places`() {
  let snippets: JSON = ["workspace": ["workspaceEdit": ["snippetEditSupport": true]]]
  var rich = Chat(lacking, Chat.able.merging(snippets))
  let offered = rich.actions(at: rich.position(of: "Evaluering"))
  let edits = offered[2]["edit"]["documentChanges"].array?.first?["edits"].array ?? []
  #expect(edits.map { $0["snippet"]["value"].string?.contains("hyppighet: ${1:…}") } == [true])
  #expect(edits.allSatisfy { $0.member("newText") == nil })
  #expect(offered[0]["edit"]["documentChanges"].array?.first?["edits"].array?.first?.member("newText") != nil)
  // Edits without versions cannot hold snippets.
  let literals: JSON = ["textDocument": ["codeAction": ["codeActionLiteralSupport": [:]]]]
  var poor = Chat(lacking, literals.merging(snippets))
  let plain = poor.actions(at: poor.position(of: "Evaluering"))
  #expect(plain[2]["edit"]["changes"][Chat.uri].array?.first?["newText"].string?.contains("hyppighet: …") == true)
}

@Test func `a role is asked of the one it is missing for`() {
  var chat = Chat("Mandat: X\nDeltakere:\n  - NAV\n      rolle: koordinerer\n  - Skolen\n      rolle: bidrar\n  - Barnevernet\n")
  let offered = chat.actions(at: chat.position(of: "Barnevernet"))
  let asked = offered.filter { $0["title"].string?.hasPrefix("Hvilken rolle har Barnevernet?") == true }
  #expect(!asked.isEmpty)
  #expect(asked.allSatisfy { chat.edited($0["edit"]).contains("Barnevernet\n      rolle: ") })
}

@Test func `on the title, being asked one by one comes first`() {
  var chat = Chat("Mandat: X\n")
  #expect(chat.titles(at: chat.position(of: "X")).first == "Svar på spørsmålene, ett om gangen")
}

@Test func `the next question is about the mandate at the cursor`() {
  var chat = Chat("Mandat: A\nMål: x\n\nMandat: B\n")
  let asked = chat.run("mandate.interview.next", [chat.document.merging(["position": ["line": 3, "character": 0]])])
  #expect(asked.question["params"]["message"] == "Hva skal dere oppnå?")
}
