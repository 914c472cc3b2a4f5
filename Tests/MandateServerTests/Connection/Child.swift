// The built server as a process of its own, for the rows that are about processes: ends, signals, full pipes.

import MandateServer
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

final class Child {
  let pid: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  private var status: Int32?
  /// Everything read so far.
  private(set) var read: [UInt8] = []

  /// Starts `mandate-lint lsp`.
  init(_ arguments: [String] = ["lsp"]) throws {
    let program = try #require(Self.program, "the built mandate-lint was not found beside the tests")
    let pipes = try (0..<3).map { _ in try Pipe() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0].read, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes[1].write, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, pipes[2].write, STDERR_FILENO)
    var argv = ([program] + arguments).map { strdup($0) } + [nil]
    defer { argv.forEach { free($0) } }
    var pid: pid_t = 0
    let result = posix_spawn(&pid, program, &actions, nil, &argv, environ)
    for end in [pipes[0].read, pipes[1].write, pipes[2].write] { Self.close(end) }
    (input, output, errors) = (pipes[0].write, pipes[1].read, pipes[2].read)
    self.pid = pid
    try #require(result == 0)
  }

  deinit {
    if status == nil {
      kill(pid, SIGKILL)
      waitpid(pid, nil, 0)
    }
    for file in [input, output, errors] where file >= 0 { Self.close(file) }
  }

  private struct Pipe {
    let read: Int32
    let write: Int32

    /// Closed on exec, or another test's child would hold the ends and no end of input would ever come.
    init() throws {
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (read, write) = (ends[0], ends[1])
    }
  }

  private static func close(_ file: Int32) {
    #if canImport(Darwin)
      _ = Darwin.close(file)
    #elseif canImport(Glibc)
      _ = Glibc.close(file)
    #elseif canImport(Musl)
      _ = Musl.close(file)
    #endif
  }

  /// The executable that was built together with the tests, in one of the folders above the test bundle.
  private static let program: String? = {
    var places = CommandLine.arguments.filter { $0.contains("/") }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { readlink("/proc/self/exe", $0.baseAddress!, $0.count) }
    }
    if length > 0 { places.insert(String(decoding: buffer[..<length], as: UTF8.self), at: 0) }
    for place in places {
      let parts = place.split(separator: "/", omittingEmptySubsequences: false)
      for count in (1..<max(parts.count, 2)).reversed() {
        let candidate = parts.prefix(count).joined(separator: "/") + "/mandate-lint"
        if access(candidate, X_OK) == 0, opendirIfFolder(candidate) == nil { return candidate }
      }
    }
    return nil
  }()

  private static func opendirIfFolder(_ path: String) -> String? {
    guard let folder = opendir(path) else { return nil }
    closedir(folder)
    return path
  }
}

// MARK: - Talking to it

extension Child {
  /// Whether all of it was taken within the time.
  @discardableResult
  func write(_ bytes: [UInt8], seconds: Double = 20) -> Bool {
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    let deadline = now() + seconds
    var rest = bytes[...]
    while !rest.isEmpty {
      var waited = pollfd(fd: input, events: Int16(POLLOUT), revents: 0)
      poll(&waited, 1, 100)
      let count = rest.withUnsafeBytes { systemWrite(input, $0) }
      if count > 0 { rest = rest.dropFirst(count) }
      if count < 0, errno == EPIPE || errno == EBADF { return false }
      if now() > deadline { return false }
    }
    return true
  }

  private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Glibc)
      Glibc.read(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.read(file, bytes.baseAddress, bytes.count)
    #endif
  }

  func send(_ text: String) {
    write(framed(text))
  }

  func initialize(processID: String = "null") {
    send(#"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":\#(processID),"capabilities":{}}}"#)
    _ = answers(1)
  }

  /// Reads until so many messages have come in all, or the output ends, or the time is up.
  func answers(_ count: Int, seconds: Double = 20) -> [JSON] {
    readOutput(seconds: seconds) { messageCount(in: $0) >= count }
    return messages(in: read)
  }

  /// Reads to the end of the output.
  func rest(seconds: Double = 20) -> [JSON] {
    readOutput(seconds: seconds) { _ in false }
    return messages(in: read)
  }

  /// All of the output, of a command that does not speak the protocol.
  func outputText(seconds: Double = 60) -> String {
    readOutput(seconds: seconds) { _ in false }
    return String(decoding: read, as: UTF8.self)
  }

  func errorText() -> String {
    var bytes: [UInt8] = []
    drain(errors, seconds: 5, into: &bytes) { _ in false }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func messageCount(in bytes: [UInt8]) -> Int {
    var reader = FrameReader()
    return reader.feed(bytes[...]).count
  }

  private func readOutput(seconds: Double, until isEnough: ([UInt8]) -> Bool) {
    drain(output, seconds: seconds, into: &read, until: isEnough)
  }

  private func drain(_ file: Int32, seconds: Double, into bytes: inout [UInt8], until isEnough: ([UInt8]) -> Bool) {
    let deadline = now() + seconds
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while !isEnough(bytes), now() < deadline {
      var waited = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, 50) > 0 else { continue }
      let count = buffer.withUnsafeMutableBytes { systemRead(file, $0) }
      guard count > 0 else { return }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  func closeInput() {
    Self.close(input)
    input = -1
  }

  func closeOutput() {
    Self.close(output)
    output = -1
  }
}

// MARK: - Its end

/// How a process ended.
enum End: Equatable {
  case exited(Int32)
  case signalled(Int32)
  case alive
}

extension Child {
  /// How it ended within the time.
  func end(within seconds: Double) -> End {
    let deadline = now() + seconds
    while status == nil {
      var ended: Int32 = 0
      if waitpid(pid, &ended, WNOHANG) == pid { status = ended }
      if status == nil, now() > deadline { return .alive }
      if status == nil { usleep(2_000) }
    }
    let status = status ?? 0
    return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .signalled(status & 0x7F)
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
