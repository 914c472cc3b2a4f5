// Rows C17, C60–C70 and C142 for what takes long: it is answered once, keeps nobody waiting, and can be stopped.

import MandateLanguage
import MandateServer
import Testing

private func files(_ count: Int) -> FakeDisk {
  FakeDisk(Dictionary(uniqueKeysWithValues: (0..<count).map { ("/w/m\($0 / 10)/\($0).mandat", "Mandat: \($0) FEIL") }))
}

private let faults = LanguageService { text, _ in
  let word = Array("FEIL".utf8)
  return text.bytes.indices.filter { text.bytes[$0...].starts(with: word) }.map { start in
    Diagnostic(range: start..<start + 4, severity: .warning, code: "X001", message: "feil")
  }
}

private let pulling: JSON = ["textDocument": ["diagnostic": [:]], "workspace": ["diagnostics": ["refreshSupport": true]]]

/// A session that has not begun to look through its folder.
private func session(_ files: FakeDisk, _ capabilities: JSON = pulling) -> Session {
  var session = Session(uninitialized: faults, disk: files.disk())
  let params: JSON = ["rootUri": "file:///w", "capabilities": capabilities]
  _ = session.send(["jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params], settles: false)
  return session
}

private func request(_ id: JSON, _ params: JSON = ["previousResultIds": []], _ method: String = "workspace/diagnostic") -> JSON {
  ["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params]
}

private func cancel(_ id: JSON) -> JSON { ["jsonrpc": "2.0", "method": "$/cancelRequest", "params": ["id": id]] }

private func answers(_ messages: [JSON], to id: JSON) -> [JSON] { messages.filter { $0["id"] == id && $0.member("method") == nil } }

private func reports(_ messages: [JSON]) -> [JSON] { messages.params(of: "$/progress").map { $0["value"] } }

extension Session {
  /// One step of what is done between messages.
  fileprivate mutating func step() -> [JSON] { server.settle { true } }
}

@Test func `workspace findings are those of all mandates, open or not, and unchanged where the client has them`() {
  let disk = files(3)
  var session = session(disk)
  session.open("file:///w/m0/1.mandat", "Mandat: rett", version: 7)
  session.open("untitled:1", "FEIL")
  func items(_ previous: JSON = []) -> [JSON] {
    answers(session.send(request("x", ["previousResultIds": previous])), to: "x").first?["result"]["items"].array ?? []
  }
  let first = items()
  #expect(first.map { $0["uri"].string } == ["file:///w/m0/1.mandat", "untitled:1", "file:///w/m0/0.mandat", "file:///w/m0/2.mandat"])
  #expect(first.map { $0["items"].array?.count } == [0, 1, 1, 1])
  #expect(first.map { $0["version"] } == [7, 1, .null, .null])

  disk["/w/m0/0.mandat"] = "Mandat: FEIL FEIL"
  disk["/w/m0/2.mandat"] = nil
  _ = session.notify(
    "workspace/didChangeWatchedFiles",
    ["changes": [["uri": "file:///w/m0/0.mandat", "type": 2], ["uri": "file:///w/m0/2.mandat", "type": 3]]])
  let second = items(.array(first.map { ["uri": $0["uri"], "value": $0["resultId"]] }))
  #expect(second.map { $0["kind"].string } == ["unchanged", "unchanged", "full", "full"])
  #expect(second.map { $0["uri"].string }.last == "file:///w/m0/2.mandat")
  #expect(second.last?["items"] == [])
}

@Test func `C142 an id of another document or of nothing is no reason to say unchanged`() {
  var session = session(files(2))
  let first = answers(session.send(request(1)), to: 1)[0]["result"]["items"].array ?? []
  let swapped: JSON = [
    ["uri": first[0]["uri"], "value": first[1]["resultId"]], ["uri": first[1]["uri"], "value": "x"], ["uri": 7, "value": .null],
    ["uri": "file:///w/gone.mandat", "value": "x"],
  ]
  let second = answers(session.send(request(2, ["previousResultIds": swapped])), to: 2)[0]["result"]["items"].array ?? []
  #expect(second.map { $0["kind"] } == ["full", "full", "full"])
}

@Test func `C66 a request that takes long does not block one that does not`() {
  var session = session(files(500))
  _ = session.send(request("long"), settles: false)
  for _ in 0..<20 { #expect(answers(session.step(), to: "long").isEmpty) }
  let pull: JSON = request("short", ["textDocument": ["uri": "file:///w/m0/0.mandat"]], "textDocument/diagnostic")
  #expect(answers(session.send(pull, settles: false), to: "short").count == 1)
  var rest: [JSON] = []
  while session.server.isUnsettled { rest += session.step() }
  #expect(answers(rest, to: "long").first?["result"]["items"].array?.count == 500)
}

@Test func `C60 C61 a request that takes long is cancelled at any time and answered once`() {
  for steps in [0, 1, 5, 40, 100] {
    var session = session(files(20))
    var messages = session.send(request("long"), settles: false)
    for _ in 0..<steps where session.server.isUnsettled { messages += session.step() }
    messages +=
      session.send(cancel("long"), settles: false) + session.send(cancel("long")) + session.send(cancel(7)) + session.send(cancel(.null))
    #expect(answers(messages, to: "long").count == 1)
    #expect(answers(messages, to: "long").errorCodes == (steps < 100 ? [-32800] : []))
  }
}

@Test func `C64 a newer request of its kind takes the place of one that takes long`() {
  var session = session(files(20))
  let messages = session.send(request(1), settles: false) + session.send(request(2))
  #expect(answers(messages, to: 1).first?["error"]["code"] == -32802)
  #expect(answers(messages, to: 1).first?["error"]["data"] == ["retriggerRequest": false])
  #expect(answers(messages, to: 2).first?["result"]["items"].array?.count == 20)
}

@Test func `C17 what takes long is answered before shutdown is`() {
  var session = session(files(20))
  _ = session.send(request("long"), settles: false)
  let messages = session.send(request("end", [:], "shutdown"))
  #expect(messages.map { $0["id"] } == ["long", "end"])
  #expect(messages.errorCodes == [-32800])
  #expect(!session.server.isUnsettled)
}

@Test(arguments: [JSON.string("tøken"), 7])
func `C67 what takes long is told of at the token that was given, and nowhere without one`(token: JSON) {
  var with = session(files(3))
  let messages = with.send(request(1, ["previousResultIds": [], "workDoneToken": token]))
  #expect(messages.params(of: "$/progress").allSatisfy { $0["token"] == token })
  #expect(reports(messages).map { $0["kind"] } == ["begin", "end"])
  #expect(messages.last?["id"] == 1)
  var without = session(files(3))
  #expect(reports(without.send(request(1))).isEmpty)
  #expect(reports(without.send(request(2, ["previousResultIds": [], "workDoneToken": [:], "partialResultToken": true]))).isEmpty)
}

@Test func `C69 the user stops what takes long`() {
  var session = session(files(20))
  _ = session.send(request(1, ["previousResultIds": [], "workDoneToken": "t"]), settles: false)
  #expect(session.notify("window/workDoneProgress/cancel", ["token": "other"], settles: false).isEmpty)
  let messages = session.notify("window/workDoneProgress/cancel", ["token": "t"])
  #expect(reports(messages).map { $0["kind"] } == ["end"])
  #expect(answers(messages, to: 1).errorCodes == [-32800])
}

@Test func `C70 the findings come in portions and an empty end, or all at the end`() {
  var session = session(files(120))
  let messages = session.send(request(1, ["previousResultIds": [], "partialResultToken": "p"]))
  let portions = reports(messages).map { $0["items"].array?.count }
  #expect(portions == [50, 50, 20])
  #expect(answers(messages, to: 1)[0]["result"] == ["items": []])
}

// MARK: - Looking through the folder

private let showing: JSON = ["window": ["workDoneProgress": true]]

/// Steps until the client has been asked to show how it goes.
private func asked(_ session: inout Session) -> JSON? {
  while session.server.isUnsettled {
    if let question = session.step().first(where: { $0["method"] == "window/workDoneProgress/create" }) { return question }
  }
  return nil
}

@Test func `C68 looking through a large folder is shown by a client that can`() {
  var session = session(files(800), showing)
  let question = asked(&session)
  let token = question?["params"]["token"] ?? .null
  let messages = session.send(["jsonrpc": "2.0", "id": question?["id"] ?? .null, "result": .null])
  #expect(messages.params(of: "$/progress").allSatisfy { $0["token"] == token })
  let kinds = reports(messages).compactMap { $0["kind"].string }
  #expect(kinds.first == "begin" && kinds.last == "end" && kinds.dropFirst().dropLast().allSatisfy { $0 == "report" } && kinds.count > 3)
  #expect(session.server.mandates().count == 800)
}

@Test func `C68 a client that cannot, or will not, is told nothing`() {
  var cannot = session(files(800), [:])
  #expect(asked(&cannot) == nil)
  var small = session(files(20), showing)
  #expect(asked(&small) == nil)
  var refuses = session(files(800), showing)
  let id = asked(&refuses)?["id"] ?? .null
  #expect(reports(refuses.send(["jsonrpc": "2.0", "id": id, "error": ["code": -32601, "message": "no"]])).isEmpty)
  #expect(refuses.server.mandates().count == 800)
  var silent = session(files(800), showing)
  _ = asked(&silent)
  while silent.server.isUnsettled { #expect(reports(silent.step()).isEmpty) }
  #expect(silent.server.mandates().count == 800)
}

@Test func `C69 looking through a large folder is stopped, and what was found stays`() {
  var session = session(files(800), showing)
  let question = asked(&session)
  _ = session.send(["jsonrpc": "2.0", "id": question?["id"] ?? .null, "result": .null], settles: false)
  let messages = session.notify("window/workDoneProgress/cancel", ["token": question?["params"]["token"] ?? .null])
  #expect(reports(messages).map { $0["kind"] } == ["end"])
  #expect(!session.server.isUnsettled)
  #expect((1..<800).contains(session.server.mandates().count))
}

@Test func `a client that pulls is told to ask again when files change, once`() {
  let disk = files(20)
  var session = session(disk)
  _ = session.step()
  while session.server.isUnsettled { _ = session.step() }
  for number in 0..<20 { disk["/w/m\(number / 10)/\(number).mandat"] = "Mandat: rett" }
  let changes = (0..<20).map {
    JSON.object([.init(key: "uri", value: .string("file:///w/m\($0 / 10)/\($0).mandat")), .init(key: "type", value: 2)])
  }
  #expect(session.notify("workspace/didChangeWatchedFiles", ["changes": .array(changes)]).methods == ["workspace/diagnostic/refresh"])
  #expect(session.notify("workspace/didChangeWatchedFiles", ["changes": .array(changes)]).isEmpty)
}
