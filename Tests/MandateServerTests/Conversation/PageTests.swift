// Pages of advice for every editor: as documents of the server, as files in the cache, or at least as a path.

import MandateLanguage
import MandateServer
import Testing

private let cited = "Mandat: X\n? Hvordan evaluere?\n! Bufdir 2018, råd 1\n"

@Test func `a page opens as a document of the server where the editor has such`() {
  var chat = Chat(cited, Chat.able.merging(["workspace": ["textDocumentContent": [:]]]))
  let sent = chat.run("mandate.advice.open", ["EVA002"])
  let shown = sent.requests("window/showDocument").first ?? .null
  #expect(shown["params"] == ["uri": "mandate-advice:/EVA002.md", "takeFocus": true])
  #expect(chat.answer(shown, ["success": true]).isEmpty)
}

@Test func `elsewhere it is a file in the cache, which definition and links lead to as well`() {
  let files = FakeDisk()
  var chat = Chat(cited, disk: files.disk(cache: "/home/me/.cache"))
  let sent = chat.run("mandate.advice.open", ["EVA002"])
  #expect(sent.requests("window/showDocument").first?["params"]["uri"] == "file:///home/me/.cache/mandate-lint/nb/EVA002.md")
  #expect(files["/home/me/.cache/mandate-lint/nb/EVA002.md"]?.hasPrefix("### EVA002") == true)

  let definition = chat.request("textDocument/definition", ["position": chat.position(of: "Bufdir")])
  let address = definition.array?.first?["uri"].string ?? ""
  #expect(address.hasPrefix("file:///home/me/.cache/mandate-lint/nb/"))
  let link = chat.request("textDocument/documentLink").array?.first ?? .null
  #expect(link.member("target") == nil)
  let resolved = chat.session.request("documentLink/resolve", link)["result"]
  #expect(resolved["target"] == .string(address))
  #expect(resolved["range"] == link["range"])
}

@Test func `C144 an editor that does not show it is told where it lies`() {
  let files = FakeDisk()
  let disk = files.disk(cache: "/c")
  var chat = Chat(cited, disk: disk)
  let shown = chat.run("mandate.advice.open", ["EVA002"]).requests("window/showDocument").first ?? .null
  #expect(chat.answer(shown, ["success": false]).told == ["Rådet ligger i /c/mandate-lint/nb/EVA002.md."])
  var deaf = Chat(cited, [:], locale: "nn", disk: disk)
  #expect(deaf.run("mandate.advice.open", ["EVA002"]).told == ["Rådet ligg i /c/mandate-lint/nn/EVA002.md."])
}

@Test func `where there is nowhere to write, there are no links, and nothing is lost`() {
  var chat = Chat(cited)
  #expect(chat.request("textDocument/documentLink") == [])
  #expect(chat.request("textDocument/definition", ["position": chat.position(of: "Bufdir")]) == .null)
  #expect(chat.run("mandate.advice.open", ["EVA002"]).errorCodes.isEmpty)
  for arguments: [JSON] in [[], [3], ["gone"], ["../../x"]] {
    #expect(chat.run("mandate.advice.open", arguments).errorCodes == [-32602])
  }
  let odd: JSON = ["range": ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 1]], "data": ["page": "../x"]]
  #expect(chat.session.request("documentLink/resolve", odd)["result"] == odd)
}

// MARK: - Words that nobody has typed yet

private func proposed(_ marked: String, _ capabilities: JSON = ["textDocument": ["inlineCompletion": [:]]]) -> JSON {
  let offset = Array(marked.utf8).firstRange(of: Array("‸".utf8))?.lowerBound ?? 0
  var chat = Chat(marked.replacing("‸", with: ""), capabilities)
  return chat.session.request(
    "textDocument/inlineCompletion",
    chat.document.merging(["position": chat.position(offset), "context": ["triggerKind": 2]]))
}

@Test func `the next sentence that is missing is proposed on an empty line, and an answer after its keyword`() {
  let start =
    "Mandat: X\n\nMål:\n  - Y\n      realistisk fordi: z\n\nForankring:\n  - rådmannen\n\nDeltakere:\n  - NAV\n      rolle: koordinerer\n"
  let items = proposed(start + "\n‸\n")["result"]["items"].array ?? []
  #expect(items.map { $0["insertText"].string?.hasPrefix("Koordinering:") } == [true])
  #expect(
    proposed(start + "\nKoordinering: NAV\n  plikter: x\n\nEvaluering:\n  metode: y\n  hyppighet: ‸\n")["result"]["items"].array?.map {
      $0["insertText"]
    } == ["hvert halvår"])
  for elsewhere in [start + "  ‸", "Mandat: ‸X\n", "‸", "Mandat: X\nStatus: utkast‸\n"] {
    #expect(proposed(elsewhere)["result"]["items"] == [], "\(elsewhere)")
  }
  #expect(proposed("Mandat: X\n‸", [:])["error"]["code"] == -32601)
}
