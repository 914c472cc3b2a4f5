// Rows C11–C14, C26, C30, C34 and C36: what only a process of its own can show.

import MandateServer
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

private let shutdown = #"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#
private let exitMessage = #"{"jsonrpc":"2.0","method":"exit"}"#

@Suite(.serialized) struct `the server as a process` {
  @Test func `C09 exit ends it with 0 after shutdown and with 1 without`() throws {
    for (before, code) in [([shutdown], 0), ([], 1)] as [([String], Int32)] {
      let child = try Child()
      child.initialize()
      for message in before + [exitMessage] { child.send(message) }
      #expect(child.end(within: 2) == .exited(code))
    }
  }

  @Test(arguments: [
    ([], "", 1), (["initialize"], "", 1), (["initialize"], "Content-Length: 10\r\n\r\n{", 1), (["initialize"], "Content-Le", 1),
    (["initialize", "shutdown"], "", 0), (["initialize", "shutdown"], "Content-Length: 10\r\n\r\n{", 0),
  ])
  func `C11 the end of the input ends it within a second`(methods: [String], tail: String, code: Int32) throws {
    let child = try Child()
    for (id, method) in methods.enumerated() { child.send(#"{"jsonrpc":"2.0","id":\#(id),"method":"\#(method)","params":{}}"#) }
    _ = child.answers(methods.count)
    child.write(Array(tail.utf8))
    child.closeInput()
    #expect(child.end(within: 1) == .exited(code))
  }

  @Test func `C11 what was asked before the end of the input is answered`() throws {
    let child = try Child()
    child.initialize()
    for id in 1...100 { child.send(#"{"jsonrpc":"2.0","id":\#(id),"method":"x","params":{}}"#) }
    child.closeInput()
    #expect(child.rest().count == 101)
  }

  @Test func `C12 it does not outlive the client it was told of`() throws {
    let client = try Child()
    let server = try Child()
    server.initialize(processID: "\(client.pid)")
    #expect(server.end(within: 1.5) == .alive)
    kill(client.pid, SIGKILL)
    #expect(client.end(within: 2) == .signalled(SIGKILL))
    #expect(server.end(within: 4) == .exited(1))

    let late = try Child()
    late.initialize(processID: "\(client.pid)")
    #expect(late.end(within: 4) == .exited(1))
  }

  @Test func `C12 no process, itself and impossible ones are not watched`() throws {
    let children = try (0..<5).map { _ in try Child() }
    let ids = ["null", "0", "-1", "\(children[3].pid)", "99999999999"]
    for (child, id) in zip(children, ids) { child.initialize(processID: id) }
    usleep(1_300_000)
    for child in children {
      child.send(shutdown)
      #expect(child.answers(2).count == 2)
    }
  }

  @Test func `C13 it ends quietly when nobody reads its output`() throws {
    let silent = try Child()
    silent.initialize()
    silent.closeOutput()
    #expect(silent.end(within: 3) == .exited(1))

    let talking = try Child()
    talking.initialize()
    talking.closeOutput()
    talking.send(#"{"jsonrpc":"2.0","id":1,"method":"x","params":{}}"#)
    #expect(talking.end(within: 3) == .exited(1))
    #expect(talking.errorText().isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `C14 a signal ends it fast and between two messages`(signal: Int32) throws {
    let child = try Child()
    child.initialize()
    for id in 1...2_000 { child.send(#"{"jsonrpc":"2.0","id":\#(id),"method":"x","params":{}}"#) }
    kill(child.pid, signal)
    let answers = child.rest()
    #expect(child.end(within: 1) == .exited(1))
    #expect(answers.count >= 1)
  }

  @Test func `C26 C34 faults go to standard error, and nothing but frames to standard output`() throws {
    let child = try Child()
    child.write(Array("hello\r\n\r\nContent-Length: x\r\n\r\n".utf8))
    child.initialize()
    child.write(framed("{") + Array("Content-Length: 4294967296\r\n\r\n".utf8))
    child.send(shutdown)
    child.send(exitMessage)
    let answers = child.rest()
    #expect(answers.errorCodes == [-32700, -32700, -32700])
    #expect(answers.filter { $0.member("result") != nil }.count == 2)
    #expect(child.end(within: 2) == .exited(0))
    #expect(
      child.errorText() == """
        mandate-lint: bytes that belong to no message were skipped
        mandate-lint: not JSON at byte 1: unexpectedEnd
        mandate-lint: a message of 4294967296 bytes was refused; the limit is 268435456

        """)
  }

  @Test func `C30 fifty megabytes are taken, and four gigabytes refused without a spike`() throws {
    let child = try Child()
    child.initialize()
    child.write(Array("Content-Length: 4294967296\r\n\r\n".utf8))
    #expect(child.answers(2).errorCodes == [-32700])
    #if os(Linux)
      #expect(try highWaterMark(child.pid) < 100_000)
    #endif
    let text = String(repeating: String(repeating: "m", count: 99) + "\\n", count: 500_000)
    child.write(
      framed(
        #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a","version":1,"text":"\#(text)"}}}"#),
      seconds: 60)
    child.send(shutdown)
    #expect(child.answers(3, seconds: 60).last?["id"] == 1)
  }

  /// The most memory the process has had, in kilobytes.
  private func highWaterMark(_ pid: pid_t) throws -> Int {
    let file = try #require(fopen("/proc/\(pid)/status", "r"))
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let status = String(decoding: buffer[..<fread(&buffer, 1, buffer.count, file)], as: UTF8.self)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter { "0123456789".contains($0) }))
  }

  @Test func `C35 C36 a client that writes much before it reads is not blocked, and its answers are whole`() throws {
    let child = try Child()
    child.initialize()
    let name = String(repeating: "x", count: 400)
    let requests = (1...2_000).flatMap { framed(#"{"jsonrpc":"2.0","id":\#($0),"method":"\#(name)","params":{}}"#) }
    #expect(child.write(requests, seconds: 30))
    #expect(child.answers(2_001, seconds: 30).map { $0["id"].int } == Array(0...2_000))
  }

  @Test func `C14 a signal ends it also when nobody empties its pipe`() throws {
    let child = try Child()
    child.initialize()
    let name = String(repeating: "x", count: 400)
    child.write((1...2_000).flatMap { framed(#"{"jsonrpc":"2.0","id":\#($0),"method":"\#(name)","params":{}}"#) })
    kill(child.pid, SIGTERM)
    #expect(child.end(within: 2) == .exited(1))
  }
}
