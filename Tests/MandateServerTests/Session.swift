// Most tests here are a client: it puts bytes in and gets bytes back, through the same framing as a real one, into a server value.

import MandateLanguage
import MandateServer
import Testing

struct Session {
  var server: Server
  /// What would stand on standard error.
  private(set) var log: [String] = []
  private var reader = FrameReader()
  private var lastID = 0

  /// A session that is just being started.
  init(uninitialized language: LanguageService, disk: Disk = .none, limits: Workspace.Limits = Workspace.Limits()) {
    server = Server(language: language, disk: disk, limits: limits)
  }

  /// A session in which initialize has been answered.
  init(
    _ params: JSON = [:], language: LanguageService = LanguageService(), disk: Disk = .none,
    limits: Workspace.Limits = Workspace.Limits()
  ) {
    self.init(uninitialized: language, disk: disk, limits: limits)
    _ = request("initialize", params)
    _ = notify("initialized", [:])
  }

  /// Every message that comes back, read from the bytes that would be written.
  mutating func receive(_ bytes: [UInt8], settles: Bool = true) -> [JSON] {
    var output: [UInt8] = []
    for event in reader.feed(bytes[...]) {
      let message = Message(event) { log.append($0) }
      for answer in server.handle(message) { answer.writeFrame(into: &output) }
    }
    while settles, server.isUnsettled { for message in server.settle() { message.writeFrame(into: &output) } }
    return messages(in: output)
  }

  /// One message, as text.
  mutating func send(_ text: String, settles: Bool = true) -> [JSON] {
    receive(framed(text), settles: settles)
  }

  mutating func send(_ message: JSON, settles: Bool = true) -> [JSON] {
    send(String(decoding: message.bytes, as: UTF8.self), settles: settles)
  }

  mutating func notify(_ method: String, _ params: JSON, settles: Bool = true) -> [JSON] {
    send(["jsonrpc": "2.0", "method": .string(method), "params": params], settles: settles)
  }

  /// The one answer to a request.
  mutating func request(_ method: String, _ params: JSON? = nil) -> JSON {
    lastID += 1
    let id = JSON(lastID)
    let answers = send(["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params]).filter { $0.member("method") == nil }
    #expect(answers.count == 1)
    #expect(answers.first?["id"] == id)
    return answers.first ?? .null
  }
}

// MARK: - Documents

extension Session {
  @discardableResult
  mutating func open(_ uri: String, _ text: String, version: Int = 1) -> [JSON] {
    notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": .string(uri), "languageId": "mandate", "version": JSON(version), "text": .string(text)]])
  }

  @discardableResult
  mutating func change(_ uri: String, version: JSON?, _ changes: [JSON], settles: Bool = true) -> [JSON] {
    notify(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": version], "contentChanges": .array(changes)], settles: settles)
  }

  @discardableResult
  mutating func close(_ uri: String) -> [JSON] {
    notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
  }

  func text(_ uri: String) -> String? {
    (server.documents[DocumentURI(uri)]?.text.bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  func bytes(_ uri: String) -> [UInt8]? {
    server.documents[DocumentURI(uri)]?.text.bytes
  }
}

/// A change of the range between two positions, each a line and a character.
func edit(_ start: (Int, Int), _ end: (Int, Int), _ text: String) -> JSON {
  let range: JSON = [
    "start": ["line": JSON(start.0), "character": JSON(start.1)], "end": ["line": JSON(end.0), "character": JSON(end.1)],
  ]
  return ["range": range, "text": .string(text)]
}

// MARK: - Messages

func framed(_ text: String) -> [UInt8] {
  Array("Content-Length: \(text.utf8.count)\r\n\r\n\(text)".utf8)
}

/// The messages in a server's output, every byte of which belongs to a frame.
func messages(in output: [UInt8]) -> [JSON] {
  var reader = FrameReader()
  let events = reader.feed(output[...])
  #expect(!reader.isInsideMessage)
  return events.compactMap { event in
    guard case .body(let bytes) = event, let json = try? JSON.parse(bytes) else {
      Issue.record("the output is not whole frames of JSON: \(event)")
      return nil
    }
    return json
  }
}

extension [JSON] {
  var methods: [String] { compactMap { $0["method"].string } }

  /// The parameters of the messages of one method.
  func params(of method: String) -> [JSON] {
    filter { $0["method"].string == method }.map { $0["params"] }
  }

  /// The errors that were answered, by code.
  var errorCodes: [Int] { compactMap { $0["error"]["code"].int } }
}
