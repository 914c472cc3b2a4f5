// An answer given at the terminal, in a file and to the server's own request comes to the same text.

import MandateServer
import Testing

private let answers = [
  ("goals", "Færre barn i lavinntekt 🌱"), ("goals.realisticBecause", "midler er satt av"), ("anchoring", "Kommunedirektøren"),
  ("participants", "NAV, Skole"), ("participants.role/NAV", "koordinerer"), ("participants.role/Skole", "deltar"),
  ("coordination.duties", "kaller inn og følger opp"), ("evaluation.frequency", "hvert halvår"), ("evaluation.method", "spørreskjema"),
]

@Suite struct `ways of answering` {
  @Test func `the terminal and the server write the same`() throws {
    var text = "Mandat: Trygg oppvekst\nStatus: utkast\n"
    for (id, value) in answers {
      let folder = try Folder(["a.mandat": text])
      let lines = ["/neste", value, "", "/lagre"]
      let run = try Run(["chat", "a.mandat"], in: folder, input: Array((lines.joined(separator: "\n") + "\n").utf8))
      #expect(run.code == 0)
      let talked = folder.read("a.mandat")
      #expect(talked != text, "\(id)")
      #expect(try served(id, value, text) == talked, "\(id)")
      text = talked
    }
  }

  @Test func `a question gets the same answer at the terminal and from the server`() throws {
    let text = "Mandat: Trygg oppvekst\nStatus: utkast\nKoordinering: NAV\nEvaluering: jevnlig\n"
    let folder = try Folder(["a.mandat": text])
    for question in [
      "Hvem bør koordinere?", "Hvem koordinerer?", "Hva mangler?", "Hvorfor EVA002?", "Hva koster melk?", "Sett evalueringen til årlig",
    ] {
      let asked: JSON = ["textDocument": ["uri": .string("file://\(folder.path)/a.mandat")], "question": .string(question)]
      let reply = try response(to: "mandate/ask", asked, about: text, in: folder)
      let printed = try Run(["ask", question, "--file", "a.mandat", "--format", "json"], in: folder).json
      #expect(reply["answer", "value"].string == printed["answer"].string)
      for field in ["status", "short", "followUps"] {
        #expect(reply[field].description == printed[field].description, "\(question) \(field)")
      }
      let titles = { (json: JSON) in (json["suggestions"].array ?? []).compactMap { $0["title"].string } }
      #expect(titles(reply) == titles(printed))
    }
  }

  @Test(arguments: [("nn_NO.UTF-8", nil, "Kva skal de oppnå?"), ("nn_NO.UTF-8", "en", "What do you want to achieve?")])
  func `the server speaks the language of the machine to a client that names none`(machine: String, locale: String?, question: String)
    throws
  {
    let folder = try Folder(["a.mandat": "Mandat: X\n"])
    let uri: JSON = ["textDocument": ["uri": .string("file://\(folder.path)/a.mandat")]]
    let state = try response(
      to: "mandate/interview", uri, about: "Mandat: X\n", in: folder, locale: locale.map(JSON.string), environment: ["LC_ALL": machine])
    #expect(state["fields", 0, "question"].string == question)
  }

  /// The text after the edit that `mandate/interview` gives.
  private func served(_ id: String, _ value: String, _ text: String) throws -> String {
    let folder = try Folder(["a.mandat": text])
    let answer: JSON = ["id": .string(id), "value": .string(value)]
    let uri: JSON = ["uri": .string("file://\(folder.path)/a.mandat")]
    let state = try response(to: "mandate/interview", ["textDocument": uri, "answers": .array([answer])], about: text, in: folder)
    let edits = state["edit", "documentChanges", 0, "edits"].array ?? []
    var bytes = Array(text.utf8)
    for edit in edits.reversed() {
      let range = try offset(edit["range", "start"], in: bytes)..<offset(edit["range", "end"], in: bytes)
      bytes.replaceSubrange(range, with: Array(try #require(edit["newText"].string).utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func offset(_ position: JSON, in bytes: [UInt8]) throws -> Int {
    let line = try #require(position["line"].int)
    let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    return starts[line] + (try #require(position["character"].int))
  }

  /// A whole session with the server, and its answer to one request.
  private func response(
    to method: String, _ params: JSON, about text: String, in folder: Folder, locale: JSON? = "nb", environment: [String: String] = [:]
  ) throws -> JSON {
    let capabilities: JSON = [
      "general": ["positionEncodings": ["utf-8"]], "workspace": ["applyEdit": true, "workspaceEdit": ["documentChanges": true]],
      "textDocument": ["hover": ["contentFormat": ["plaintext"]]],
    ]
    let document: JSON = [
      "uri": .string("file://\(folder.path)/a.mandat"), "languageId": "mandate", "version": 1, "text": .string(text),
    ]
    let messages: [JSON] = [
      ["id": 1, "method": "initialize", "params": ["processId": .null, "rootUri": .null, "capabilities": capabilities, "locale": locale]],
      ["method": "initialized", "params": [:]], ["method": "textDocument/didOpen", "params": ["textDocument": document]],
      ["id": 2, "method": .string(method), "params": params], ["id": 3, "method": "shutdown"], ["method": "exit"],
    ]
    let input = messages.flatMap { message -> [UInt8] in
      let body = Array(#"{"jsonrpc":"2.0","#.utf8) + Array(message.description.utf8.dropFirst())
      return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
    let run = try Run(["lsp"], in: folder, input: input, environment: environment)
    #expect(run.code == 0)
    let answer = try bodies(run.output).map { try JSON.parse($0) }.first { $0["id"].int == 2 && $0["method"].isNull }
    return try #require(answer)["result"]
  }

  private func bodies(_ output: [UInt8]) throws -> [[UInt8]] {
    var bodies: [[UInt8]] = []
    var rest = output[...]
    while let end = rest.firstRange(of: Array("\r\n\r\n".utf8)) {
      let head = String(decoding: rest[..<end.lowerBound], as: UTF8.self)
      let length = try #require(head.split(separator: "Content-Length: ").last.flatMap { Int($0.prefix { $0.isNumber }) })
      bodies.append(Array(rest[end.upperBound..<end.upperBound + length]))
      rest = rest[(end.upperBound + length)...]
    }
    return bodies
  }
}
