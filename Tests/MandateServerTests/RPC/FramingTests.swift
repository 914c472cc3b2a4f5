// Rows C20–C33: what a client may do to a frame, and that the message after it is always read.

import MandateServer
import Testing

/// Everything the reader makes of the bytes, given in one piece.
private func read(_ bytes: String...) -> [FrameReader.Event] {
  read(bytes.flatMap { Array($0.utf8) })
}

private func read(_ bytes: [UInt8]) -> [FrameReader.Event] {
  var reader = FrameReader()
  return reader.feed(bytes[...])
}

private func body(_ text: String) -> FrameReader.Event {
  .body(Array(text.utf8))
}

private let next = "Content-Length: 4\r\n\r\nnext"

@Test func `C20 Content-Length counts bytes, in and out`() {
  let text = #"{"æøå":"👩‍👩‍👧 𐐀"}"#
  #expect(read("Content-Length: \(text.utf8.count)\r\n\r\n\(text)", next) == [body(text), body("next")])

  var output: [UInt8] = []
  JSON.object([.init(key: "æøå", value: "👩‍👩‍👧 𐐀")]).writeFrame(into: &output)
  #expect(String(decoding: output, as: UTF8.self) == "Content-Length: \(text.utf8.count)\r\n\r\n\(text)")
}

@Test(arguments: [
  "content-length: 4", "CONTENT-LENGTH: 4", "Content-Length:4", "Content-Length:    4", "Content-Length: 4  ", "Content-Length : 4",
  "Content-Length:\t4\t", "Content-Length: 004",
])
func `C21 the name in any case, the value among any blanks`(header: String) {
  #expect(read("\(header)\r\n\r\nbody", next) == [body("body"), body("next")])
}

@Test(arguments: [
  "Content-Type: application/vim-jsonrpc; charset=utf-8\r\nContent-Length: 4",
  "Content-Length: 4\r\nContent-Type: application/vim-jsonrpc; charset=utf-8",
  "Content-Length: 4\r\nContent-Type: application/vscode-jsonrpc",
  "Content-Length: 4\r\ncontent-type:",
])
func `C22 a Content-Type before or after`(header: String) {
  #expect(read("\(header)\r\n\r\nbody", next) == [body("body"), body("next")])
}

@Test(arguments: ["utf8", "UTF-8", "\"utf-8\"", "'utf-8'", " utf-8 ", "Utf8; x=y"])
func `C23 the charset in any of its spellings`(charset: String) {
  let header = "Content-Length: 4\r\nContent-Type: application/vscode-jsonrpc; charset=\(charset)"
  #expect(read("\(header)\r\n\r\nbody", next) == [body("body"), body("next")])
}

@Test(arguments: ["utf-16", "iso-8859-1"])
func `C24 a body in another charset is skipped by its length`(charset: String) {
  let header = "Content-Length: 6\r\nContent-Type: application/vscode-jsonrpc; charset=\(charset)"
  #expect(read("\(header)\r\n\r\nb\no\n\r\n", next) == [.fault(.unsupportedCharset(charset)), body("next")])
}

@Test func `C25 an unknown header is ignored`() {
  #expect(read("X-Trace: 1\r\nContent-Length: 4\r\nUser-Agent: a: b\r\n\r\nbody", next) == [body("body"), body("next")])
}

@Test(arguments: ["", "-4", "1e3", "0x10", "12abc", "+4", "4 4", "٤", "99999999999999999999999", "4.0"])
func `C26 a length that is none is told once, and the next message is read`(length: String) {
  #expect(read("Content-Length: \(length)\r\n\r\nbody", next) == [.fault(.badContentLength(length)), body("next")])
}

@Test func `C26 no length, or two different ones`() {
  #expect(read("Content-Type: x\r\n\r\nbody", next) == [.fault(.noContentLength), body("next")])
  #expect(read("Content-Length: 4\r\nContent-Length: 5\r\n\r\nbody", next) == [.fault(.twoContentLengths), body("next")])
  #expect(read("Content-Length: 4\r\nContent-Length: 4\r\n\r\nbody", next) == [body("body"), body("next")])
}

@Test func `C26 nonsense of any kind is told once for the whole stretch`() {
  #expect(read("hello\n\n{\n  \"a\": 1\n}\n\n", "Starting up: now\r\n", next) == [.fault(.strayBytes), body("next")])
  let long = String(repeating: "x", count: 100_000)
  #expect(read(long, next, long, "\r\n", next) == [.fault(.strayBytes), body("next"), .fault(.strayBytes), body("next")])
}

@Test func `C27 an empty body keeps the stream aligned`() {
  #expect(read("Content-Length: 0\r\n\r\n", next) == [.body([]), body("next")])
}

@Test func `C28 bare line feeds end the lines of a header`() {
  #expect(
    read("Content-Length: 4\n\nbody", "Content-Type: x\nContent-Length: 4\r\n\nbody", next) == [body("body"), body("body"), body("next")])
}

@Test func `C29 bytes in any portions give the same messages`() {
  let text = "æ\r\n\r\nø"
  let message = "Content-Length: \(text.utf8.count)\r\nX: y\r\n\r\n\(text)"
  let stream = Array((String(repeating: message, count: 10) + "garbage" + next).utf8)
  let whole = read(stream)
  #expect(whole.count == 12 && whole.first == body(text))
  for size in 1...17 {
    var reader = FrameReader()
    var events: [FrameReader.Event] = []
    for start in stride(from: 0, to: stream.count, by: size) {
      events += reader.feed(stream[start..<min(start + size, stream.count)])
    }
    #expect(events == whole)
    #expect(!reader.isInsideMessage)
  }
}

@Test func `C30 a length beyond the limit is refused before any of it is stored`() {
  #expect(read("Content-Length: 4294967296\r\n\r\n", next) == [.fault(.tooLong(4_294_967_296)), body("next")])
  #expect(read("Content-Length: \(Int.max)\r\n\r\nbody", next) == [.fault(.tooLong(.max)), body("next")])
}

@Test func `C31 a body longer than it said`() {
  #expect(read("Content-Length: 2\r\n\r\n{}\r\n", next) == [body("{}"), body("next")])
  #expect(read("Content-Length: 2\r\n\r\n{}\"}", next) == [body("{}"), .fault(.strayBytes), body("next")])
  #expect(read("Content-Length: 2\r\n\r\n{}tail", next) == [body("{}"), .fault(.strayBytes), body("next")])
}

@Test func `C31 a body shorter than it said waits for the rest`() {
  var reader = FrameReader()
  #expect(reader.feed(Array("Content-Length: 8\r\n\r\nbody".utf8)[...]).isEmpty)
  #expect(reader.isInsideMessage)
  #expect(reader.feed(Array("body".utf8)[...]) == [body("bodybody")])
  #expect(!reader.isInsideMessage)
}

@Test func `any bytes at all are read without a trap`() {
  var random = SplitMix(seed: 20)
  let alphabet = Array("Content-Length: 123\r\n\r\n{}\"charset=utf-16;\0ÿ".utf8)
  for _ in 0..<2_000 {
    var reader = FrameReader()
    let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
    for event in reader.feed(bytes[...]) { _ = Message(event) { _ in } }
  }
}
