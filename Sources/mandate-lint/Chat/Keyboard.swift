// Where lines come from: a terminal, whose keys are read one by one so that the line can be edited, or a pipe. A terminal is put back as it
// was whatever ends the conversation.

import MandateRules
import MandateServer

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What came of waiting for a line.
enum LineRead {
  case line([UInt8])
  case tooLong
  case endOfInput
  case interrupted
}

struct Keyboard {
  private var waiting: [UInt8] = []
  private var isAtEnd = false
  private(set) var history: [String] = []
  /// Whether keys are read one by one.
  let isEditing: Bool
  /// Whether what is written shows by itself.
  let echoes = isatty(STDIN_FILENO) == 1

  /// No question or answer is longer; more is somebody's file.
  private static let longest = 1 << 16

  init() {
    let isScreen = isatty(STDIN_FILENO) == 1 && Files.isTerminal(standardOutput: true) && Files.environment("TERM") != "dumb"
    isEditing = isScreen && RawTerminal.enter()
  }

  /// Puts the terminal back.
  func close() {
    if isEditing { RawTerminal.leave() }
  }

  mutating func readLine(_ prompt: String, _ style: Style, completions: (String) -> [String]) throws -> LineRead {
    guard isEditing else { return try readPlainLine(prompt) }
    let read = try edit(prompt, style, completions)
    if case .line(let bytes) = read {
      let text = String(decoding: bytes, as: UTF8.self)
      if !text.trimmed.isEmpty, text != history.last { history.append(text) }
    }
    return read
  }

  // MARK: A pipe

  private mutating func readPlainLine(_ prompt: String) throws -> LineRead {
    try Files.print(Array(prompt.utf8))
    let read = takeLine()
    // A session that is piped reads as the conversation it is.
    switch read {
    case .line(let bytes) where !echoes: try Files.print(Array((Drawing.plain(String(decoding: bytes, as: UTF8.self)) + "\n").utf8))
    case .line: break
    default: try Files.print([0x0A])
    }
    return read
  }

  private mutating func takeLine() -> LineRead {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if let end = waiting.firstIndex(of: 0x0A) {
        line += waiting[..<end]
        waiting.removeSubrange(...end)
        break
      }
      line += waiting
      waiting = []
      if line.count > Keyboard.longest { (isTooLong, line) = (true, []) }
      guard fill() else {
        if line.isEmpty, !isTooLong { return .endOfInput }
        break
      }
    }
    if line.last == 0x0D { line.removeLast() }
    return isTooLong || line.count > Keyboard.longest ? .tooLong : .line(line)
  }

  /// False at the end of the input.
  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    var portion = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = portion.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        waiting += portion[..<count]
        return true
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        var waited = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        poll(&waited, 1, -1)
        continue
      }
      isAtEnd = true
      return false
    }
  }

  // MARK: A terminal

  private mutating func edit(_ prompt: String, _ style: Style, _ completions: (String) -> [String]) throws -> LineRead {
    var line = EditedLine(history: history)
    try draw(line, prompt, style)
    while true {
      guard let key = nextKey() else { return try finish(line, prompt, style, .endOfInput) }
      switch key {
      case .enter: return try finish(line, prompt, style, .line(Array(line.text.utf8)))
      case .interrupt: return try finish(line, prompt, style, .interrupted)
      case .endOfInput where line.characters.isEmpty: return try finish(line, prompt, style, .endOfInput)
      case .endOfInput: line.apply(.delete, completions: completions)
      case .suspend: RawTerminal.suspend()
      case .clearScreen: try Files.print(Array("\u{1B}[H\u{1B}[2J".utf8))
      case .scalar(let scalar): if line.characters.count < Keyboard.longest / 4 { line.insert(scalar) }
      default: line.apply(key, completions: completions)
      }
      // What is pasted is drawn once.
      if waiting.isEmpty { try draw(line, prompt, style) }
    }
  }

  private func draw(_ line: EditedLine, _ prompt: String, _ style: Style) throws {
    let used = Drawing.width(prompt)
    let (text, cursor) = line.window(max(8, (Terminal.columns ?? 80) - used - 1))
    let back = used + cursor
    let move = back > 0 ? "\r\u{1B}[\(back)C" : "\r"
    try Files.print(Array("\r\(style.bold(prompt))\(Drawing.plain(text))\u{1B}[K\(move)".utf8))
  }

  /// The whole line stays on the screen, however long it is.
  private func finish(_ line: EditedLine, _ prompt: String, _ style: Style, _ read: LineRead) throws -> LineRead {
    let lines = style.documentLine(Drawing.plain(line.text), after: style.bold(prompt))
    try Files.print(Array("\r\(lines.joined(separator: "\u{1B}[K\n"))\u{1B}[K\n".utf8))
    return read
  }

  private mutating func nextByte() -> UInt8? {
    guard !waiting.isEmpty || fill() else { return nil }
    return waiting.removeFirst()
  }

  private mutating func nextKey() -> Key? {
    guard let byte = nextByte() else { return nil }
    if byte == 0x1B { return escaped() }
    if byte < 0x20 || byte == 0x7F { return Key(control: byte) }
    return scalar(byte).map(Key.scalar) ?? .other
  }

  /// The escape key sends the byte that the other keys begin with; theirs follow at once.
  private mutating func escaped() -> Key {
    var waited = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard !waiting.isEmpty || poll(&waited, 1, 50) > 0, let first = nextByte() else { return .other }
    switch first {
    case UInt8(ascii: "b"): return .wordLeft
    case UInt8(ascii: "f"): return .wordRight
    case UInt8(ascii: "d"): return .takeWordAfter
    case 0x7F, 0x08: return .takeWord
    case UInt8(ascii: "["), UInt8(ascii: "O"): break
    default: return .other
    }
    var sequence: [UInt8] = []
    while sequence.count < 16, let byte = nextByte() {
      sequence.append(byte)
      if (0x40...0x7E).contains(byte) { break }
    }
    return sequence == Array("200~".utf8) ? pasted() : Key(sequence: sequence)
  }

  /// What is pasted is text, line ends and all: nothing in it presses enter.
  private mutating func pasted() -> Key {
    var text: [UInt8] = []
    let end = Array("\u{1B}[201~".utf8)
    while !text.suffix(end.count).elementsEqual(end), text.count < Keyboard.longest, let byte = nextByte() { text.append(byte) }
    if text.suffix(end.count).elementsEqual(end) { text.removeLast(end.count) }
    waiting = text.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 } + waiting
    return .other
  }

  private mutating func scalar(_ first: UInt8) -> Unicode.Scalar? {
    let count = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard count > 0 else { return nil }
    var bytes = [first]
    while bytes.count < count {
      guard !waiting.isEmpty || fill(), let next = waiting.first, next & 0xC0 == 0x80 else { return nil }
      bytes.append(waiting.removeFirst())
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.count == 1 && text != "\u{FFFD}" ? text.unicodeScalars.first : nil
  }
}

/// The terminal while keys are read one by one. It stays so between the lines too: what is typed while an answer is written would else be
/// taken for something else.
private enum RawTerminal {
  /// Read by what a signal calls, which may use nothing else.
  nonisolated(unsafe) private static var original = termios()

  static func enter() -> Bool {
    guard tcgetattr(STDIN_FILENO, &original) == 0 else { return false }
    var raw = original
    cfmakeraw(&raw)
    raw.c_oflag = original.c_oflag
    for ending in [SIGTERM, SIGHUP, SIGQUIT] { signal(ending, restoreAndEnd) }
    guard tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else { return false }
    // What is pasted comes in brackets.
    try? Files.print(Array("\u{1B}[?2004h".utf8))
    return true
  }

  /// What is pasted comes as it is again. Held for the signals, which may not allocate.
  private static let endOfPasting = StaticString("\u{1B}[?2004l")

  static func leave() {
    tellEndOfPasting()
    tcsetattr(STDIN_FILENO, TCSADRAIN, &original)
    for ending in [SIGTERM, SIGHUP, SIGQUIT] { signal(ending, SIG_DFL) }
  }

  static func suspend() {
    leave()
    raise(SIGTSTP)
    _ = enter()
  }

  private static func tellEndOfPasting() { _ = write(STDOUT_FILENO, endOfPasting.utf8Start, endOfPasting.utf8CodeUnitCount) }

  private static let restoreAndEnd: @convention(c) (Int32) -> Void = { number in
    tellEndOfPasting()
    tcsetattr(STDIN_FILENO, TCSANOW, &original)
    signal(number, SIG_DFL)
    raise(number)
  }
}
