// The built command, run as a user runs it: with arguments, an environment of its own, standard input, and perhaps a screen.

import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What a run said, and how it ended.
struct Run {
  let output: [UInt8]
  let errors: String
  /// The exit code; negative the signal that ended it.
  let code: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }
  var firstLine: String { lines.first ?? "" }

  /// Runs `mandate-lint` to its end.
  ///
  /// - Parameter columns: the width of the screen that output goes to; nil for a pipe.
  init(
    _ arguments: [String], in folder: Folder? = nil, input: [UInt8] = [], environment: [String: String] = [:], columns: Int? = nil,
    errorsToScreen: Bool = false, closingOutputAfter most: Int? = nil
  ) throws {
    let running = try Running(
      arguments, in: folder, environment: environment, columns: columns, errorsToScreen: errorsToScreen)
    (output, errors, code) = running.finish(input: input, closingOutputAfter: most)
  }
}

/// A run that has not ended yet.
final class Running {
  let pid: pid_t
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  private(set) var read: [UInt8] = []
  private var told: [UInt8] = []

  /// - Parameter isTyped: whether input comes from the keyboard of the screen.
  init(
    _ arguments: [String], in folder: Folder? = nil, environment: [String: String] = [:], columns: Int? = nil, errorsToScreen: Bool = false,
    isTyped: Bool = false, program: String? = nil
  ) throws {
    signal(SIGPIPE, SIG_IGN)
    let program = try #require(program ?? Running.program, "the built mandate-lint was not found beside the tests")
    let incoming = try Running.pipe()
    let screen = columns == nil ? nil : try Running.screen(columns ?? 80)
    let outgoing = try screen ?? Running.pipe()
    let telling = try Running.pipe()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, isTyped ? outgoing.write : incoming.read, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, outgoing.write, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errorsToScreen ? outgoing.write : telling.write, STDERR_FILENO)
    // The C library hides from Swift that a child can begin in a folder of its own; the shell knows how.
    let command = folder.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0.path, program] + arguments } ?? [program] + arguments
    var argv = command.map { strdup($0) } + [nil]
    // Nothing of the machine's own language, colours or settings reaches a test.
    let own = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "XDG_CONFIG_HOME": "/nonexistent", "TERM": "xterm-256color"]
    var envp = own.merging(environment) { $1 }.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    // The threads that tests run on let no signal through, and a child would inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var pid: pid_t = 0
    let result = posix_spawn(&pid, command[0], &actions, &attributes, &argv, &envp)
    for end in [incoming.read, outgoing.write, telling.write] { Running.closeFile(end) }
    (input, output, errors) = (incoming.write, outgoing.read, telling.read)
    if isTyped {
      Running.closeFile(input)
      input = fcntl(output, F_DUPFD_CLOEXEC, 3)
    }
    self.pid = pid
    try #require(result == 0, "\(program) could not be started")
  }

  deinit {
    for file in [input, output, errors] where file >= 0 { Running.closeFile(file) }
  }

  /// Gives all input, reads all output, and waits for the end, for half a minute at most.
  func finish(input bytes: [UInt8] = [], closingOutputAfter most: Int? = nil) -> (output: [UInt8], errors: String, code: Int32) {
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    var rest = bytes[...]
    let deadline = Running.now() + 30
    while output >= 0 || errors >= 0 || input >= 0, Running.now() < deadline {
      if rest.isEmpty, input >= 0 {
        Running.closeFile(input)
        input = -1
      }
      var waited = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
      ]
      poll(&waited, 3, 200)
      if waited[2].revents != 0 {
        let count = rest.withUnsafeBytes { Running.systemWrite(input, $0) }
        rest = count > 0 ? rest.dropFirst(count) : errno == EAGAIN ? rest : []
      }
      if waited[0].revents != 0, !Running.take(&output, into: &read) || read.count > most ?? .max {
        if output >= 0 { Running.closeFile(output) }
        output = -1
      }
      if waited[1].revents != 0, !Running.take(&errors, into: &told) {
        Running.closeFile(errors)
        errors = -1
      }
    }
    return (read, String(decoding: told, as: UTF8.self), end(within: max(1, deadline - Running.now())))
  }

  /// Gives some input and keeps the rest waiting.
  func type(_ text: String) {
    Array(text.utf8).withUnsafeBytes { _ = Running.systemWrite(input, $0) }
  }

  /// How the screen treats what is typed.
  var mode: termios {
    var mode = termios()
    tcgetattr(output, &mode)
    return mode
  }

  /// Reads until the output so far is enough, or the time is up.
  func output(within seconds: Double = 20, until isEnough: (String) -> Bool) -> String {
    let deadline = Running.now() + seconds
    while !isEnough(String(decoding: read, as: UTF8.self)), Running.now() < deadline, output >= 0 {
      var waited = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      if poll(&waited, 1, 50) > 0, !Running.take(&output, into: &read) { break }
    }
    return String(decoding: read, as: UTF8.self)
  }

  /// Ends it with a signal.
  func stop() -> Int32 {
    kill(pid, SIGTERM)
    return end(within: 10)
  }

  private func end(within seconds: Double) -> Int32 {
    let deadline = Running.now() + seconds
    var status: Int32 = 0
    while waitpid(pid, &status, WNOHANG) != pid {
      if Running.now() > deadline { kill(pid, SIGKILL) }
      usleep(1_000)
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }

  // MARK: The system

  /// False at the end.
  private static func take(_ file: inout Int32, into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { systemRead(file, $0) }
    guard count > 0 else { return false }
    bytes += buffer[..<count]
    return true
  }

  /// Closed on exec, or another test's child would hold the ends and no end of input would ever come.
  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    #if canImport(Darwin)
      try #require(Darwin.pipe(&ends) == 0)
    #elseif canImport(Glibc)
      try #require(Glibc.pipe(&ends) == 0)
    #elseif canImport(Musl)
      try #require(Musl.pipe(&ends) == 0)
    #endif
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func screen(_ columns: Int) throws -> (read: Int32, write: Int32) {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(master >= 0)
    #if canImport(Darwin)
      try #require(grantpt(master) == 0 && unlockpt(master) == 0)
      let name = String(cString: try #require(ptsname(master)))
    #else
      // TIOCSPTLCK and TIOCGPTN: the C library hides its own functions for this from Swift.
      var number: Int32 = 0
      try #require(ioctl(master, 0x4004_5431, &number) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
      let name = "/dev/pts/\(number)"
    #endif
    let slave = open(name, O_RDWR | O_NOCTTY)
    try #require(slave >= 0)
    var size = winsize(ws_row: 40, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    #if canImport(Darwin)
      _ = ioctl(slave, 0x8008_7467, &size)
    #else
      _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    #endif
    // Line ends arrive as they were written.
    var mode = termios()
    tcgetattr(slave, &mode)
    mode.c_oflag &= ~tcflag_t(OPOST)
    tcsetattr(slave, TCSANOW, &mode)
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (master, slave)
  }

  private static func closeFile(_ file: Int32) {
    #if canImport(Darwin)
      _ = Darwin.close(file)
    #elseif canImport(Glibc)
      _ = Glibc.close(file)
    #elseif canImport(Musl)
      _ = Musl.close(file)
    #endif
  }

  private static func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.read(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Glibc)
      Glibc.read(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.read(file, bytes.baseAddress, bytes.count)
    #endif
  }

  private static func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Glibc)
      Glibc.write(file, bytes.baseAddress, bytes.count)
    #elseif canImport(Musl)
      Musl.write(file, bytes.baseAddress, bytes.count)
    #endif
  }

  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The executable that was built together with the tests, in one of the folders above the test bundle.
  static let program: String? = {
    var places = CommandLine.arguments.filter { $0.contains("/") }
    if let own = realpath("/proc/self/exe", nil) {
      places.insert(String(cString: own), at: 0)
      free(own)
    }
    for place in places {
      let parts = place.split(separator: "/", omittingEmptySubsequences: false)
      for count in (1..<max(parts.count, 2)).reversed() {
        let candidate = parts.prefix(count).joined(separator: "/") + "/mandate-lint"
        var status = stat()
        if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(candidate, X_OK) == 0 { return candidate }
      }
    }
    return nil
  }()
}
