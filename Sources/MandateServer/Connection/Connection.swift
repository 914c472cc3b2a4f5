// Standard input and output. One thread reads, so that a client which does not read us is still heard and a cancellation overtakes;
// this one handles and is the only one that writes, so frames never mix. Nothing else is ever written to standard output.

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

package import MandateLanguage
import MandateRules

/// Serves the client at standard input and output until it leaves.
///
/// - Parameter language: chosen for the whole session; before every other.
/// - Parameter machine: what the machine speaks; after every other.
/// - Returns: the code to exit with: 0 if the client asked for shutdown, else 1.
package func runServer(configuration: ConfigurationSource = .nearest, language: Language? = nil, machine: Language = .nb) -> Int32 {
  let server = Server(
    language: .mandates { .today }, disk: .real, configuration: configuration, chosenLanguage: language, machineLanguage: machine)
  signal(SIGPIPE, SIG_IGN)
  let life = Life()
  life.watchSignals()
  startThread { readMessages(into: life) }
  return handleMessages(server, life)
}

// MARK: - The handling thread

private func handleMessages(_ server: Server, _ life: Life) -> Int32 {
  var server = server
  let inbox = life.inbox
  var isFirst = true
  while true {
    var answers: [JSON] = []
    switch inbox.take(waits: !server.isUnsettled) {
    case .message(.request(let id, let method, let params)):
      answers = server.handle(.request(id, method: method, params: params)) { inbox.isCancelled(id) }
      inbox.finish(id)
    case .message(let message): answers = server.handle(message)
    case .nothing: answers = server.settle { !inbox.isEmpty }
    case .end: return server.codeAtEnd
    }
    life.note(client: server.client.process, codeAtEnd: server.codeAtEnd)
    guard write(answers) else { return server.codeAtEnd }
    if isFirst { makeTables() }
    isFirst = false
    if let code = server.exitCode { return code }
  }
}

/// Reads and checks a mandate, so that the tables of the language are made while the client is busy with the first answer.
private func makeTables() {
  _ = check(Document(SourceText("Mandat: A\nEvaluering: hvert år\n")), CheckRequest())
}

/// Whether the client could be written to.
private func write(_ messages: [JSON]) -> Bool {
  var bytes: [UInt8] = []
  for message in messages { message.writeFrame(into: &bytes) }
  return bytes.withUnsafeBytes { writeAll($0, to: STDOUT_FILENO) }
}

private func writeAll(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = systemWrite(file, UnsafeRawBufferPointer(rebasing: rest))
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      _ = waitFor(file, POLLOUT, milliseconds: -1)
    } else if errno != EINTR {
      return false
    }
  }
  return true
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}

// MARK: - The reading thread

private func readMessages(into life: Life) {
  var reader = FrameReader()
  var buffer = [UInt8](repeating: 0, count: 64 << 10)
  while true {
    guard life.waitForInput() else { continue }
    let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { break }
    let events = reader.feed(buffer[..<max(count, 0)])
    // All at once, so that of many edits in one portion only the last is checked.
    life.inbox.put(events.map { (Message($0, log: logToStandardError), $0.size) })
  }
  if reader.isInsideMessage { logToStandardError("the input ended in the middle of a message") }
  life.end(dropping: false)
}

extension FrameReader.Event {
  fileprivate var size: Int {
    if case .body(let bytes) = self { bytes.count } else { 0 }
  }
}

/// What cannot be said to the client. Never waits: nobody may be reading it.
private func logToStandardError(_ text: String) {
  guard waitFor(STDERR_FILENO, POLLOUT, milliseconds: 0) & Int16(POLLOUT) != 0 else { return }
  Array("mandate-lint: \(text)\n".utf8).withUnsafeBytes { _ = systemWrite(STDERR_FILENO, $0) }
}

/// What has happened to the file by then, as `poll` tells it.
private func waitFor(_ file: Int32, _ events: Int32, milliseconds: Int32) -> Int16 {
  var waited = pollfd(fd: file, events: Int16(events), revents: 0)
  poll(&waited, 1, milliseconds)
  return waited.revents
}

// MARK: - The end

/// What the threads need to know of each other to end in good time. Unchecked: its state is touched inside the monitor only.
private final class Life: @unchecked Sendable {
  let inbox = Inbox()
  private let monitor = Monitor()
  private var client: Int32?
  private var codeAtEnd: Int32 = 1

  func note(client: Int32?, codeAtEnd: Int32) {
    monitor.locked {
      self.client = client
      self.codeAtEnd = codeAtEnd
    }
  }

  /// Whether there is something to read, after a second at most. Ends the process if nobody is there any more.
  func waitForInput() -> Bool {
    var files = [pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0), pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)]
    let count = poll(&files, 2, 1_000)
    if count > 0, files[0].revents != 0 { return true }
    let isDeaf = count > 0 && files[1].revents & Int16(POLLERR | POLLHUP) != 0
    if isDeaf || isClientDead { end(dropping: true) }
    return false
  }

  private var isClientDead: Bool {
    guard let client = monitor.locked({ client }) else { return false }
    return kill(client, 0) != 0 && errno == ESRCH
  }

  /// SIGTERM and SIGINT end the process between two messages, not within one.
  func watchSignals() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTERM)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    startThread { [self, awaited = signals] in
      var signals = awaited
      var signal: Int32 = 0
      sigwait(&signals, &signal)
      end(dropping: true)
    }
  }

  /// The handling thread ends the process as soon as it is done; if it is stuck, in a check or in a pipe nobody empties, this does.
  func end(dropping: Bool) -> Never {
    inbox.close(dropping: dropping)
    usleep(600_000)
    _exit(monitor.locked { codeAtEnd })
  }
}
