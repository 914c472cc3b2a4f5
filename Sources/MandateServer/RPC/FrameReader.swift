// Bytes arrive in any portions; whole messages leave. Everything a client can get wrong about a frame ends here: the fault is told,
// and reading goes on at the next header that makes sense, wherever on a line it begins.

package struct FrameReader: Sendable {
  package enum Event: Equatable, Sendable {
    case body([UInt8])
    case fault(Fault)
  }

  package enum Fault: Error, Equatable, Sendable {
    case strayBytes
    case noContentLength
    case badContentLength(String)
    case twoContentLengths
    case tooLong(Int)
    case unsupportedCharset(String)
  }

  /// The longest body taken; a longer one is refused before any of it is stored. In bytes.
  package static let longestBody = 256 << 20
  /// A line of a header that is longer than this can only be something else. In bytes.
  private static let longestLine = 8 << 10

  private enum State {
    case header
    case body(Header)
  }

  private var state = State.header
  private var header = Header()
  /// The line of the header that is being read, without its line end.
  private var line: [UInt8] = []
  private var body: [UInt8] = []
  /// How many bytes of the body are still to come.
  private var missing = 0
  /// Set from a fault to the next whole frame: one stretch of nonsense is told of once.
  private var isLost = false

  package init() {}

  /// Whether the stream would be cut in the middle of a message if it ended now.
  package var isInsideMessage: Bool {
    if case .body = state { true } else { header != Header() || !line.isEmpty }
  }

  package mutating func feed(_ bytes: ArraySlice<UInt8>) -> [Event] {
    var rest = bytes
    var events: [Event] = []
    while !rest.isEmpty {
      if let event = step(&rest) { events.append(event) }
    }
    return events
  }

  private mutating func step(_ rest: inout ArraySlice<UInt8>) -> Event? {
    switch state {
    case .header: readLine(&rest)
    case .body(let header): readBody(&rest, header)
    }
  }
}

// MARK: - The body

extension FrameReader {
  private mutating func readBody(_ rest: inout ArraySlice<UInt8>, _ header: Header) -> Event? {
    let portion = rest.prefix(missing)
    rest = rest.dropFirst(portion.count)
    missing -= portion.count
    if header.isReadable { body.append(contentsOf: portion) }
    return missing == 0 ? endOfBody(header) : nil
  }

  private mutating func endOfBody(_ header: Header) -> Event {
    state = .header
    isLost = false
    defer { body = [] }
    return header.isReadable ? .body(body) : .fault(.unsupportedCharset(header.charset ?? ""))
  }
}

// MARK: - The header

extension FrameReader {
  private mutating func readLine(_ rest: inout ArraySlice<UInt8>) -> Event? {
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    line.append(contentsOf: rest[..<(end ?? rest.endIndex)])
    rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
    guard end != nil else { return line.count > Self.longestLine ? cutLine() : nil }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    defer { line.removeAll(keepingCapacity: true) }
    if line.isEmpty { return header == Header() ? nil : endOfHeader() }
    return readField()
  }

  /// A header may still begin at the end of a line that is too long, so its tail is kept.
  private mutating func cutLine() -> Event? {
    line.removeFirst(line.count - 64)
    line.insert(UInt8(ascii: "\u{7}"), at: 0)
    return lost(.strayBytes)
  }

  private mutating func readField() -> Event? {
    if let field = Header.Field(line) {
      header.take(field)
      return nil
    }
    header = Header()
    if let field = Header.Field(contentLengthIn: line) { header.take(field) }
    return lost(.strayBytes)
  }

  private mutating func endOfHeader() -> Event? {
    let header = header
    self.header = Header()
    if let fault = header.fault { return lost(fault) }
    guard let length = header.length else { return lost(.noContentLength) }
    guard length <= Self.longestBody else { return lost(.tooLong(length)) }
    missing = length
    body.reserveCapacity(min(length, 1 << 20))
    if length == 0 { return endOfBody(header) }
    state = .body(header)
    return nil
  }

  private mutating func lost(_ fault: Fault) -> Event? {
    defer { isLost = true }
    return isLost ? nil : .fault(fault)
  }
}

extension FrameReader.Fault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .strayBytes: "bytes that belong to no message were skipped"
    case .noContentLength: "a header without Content-Length was skipped"
    case .badContentLength(let value): "Content-Length is not a number of bytes: \(value)"
    case .twoContentLengths: "a header with two different values of Content-Length was skipped"
    case .tooLong(let length): "a message of \(length) bytes was refused; the limit is \(FrameReader.longestBody)"
    case .unsupportedCharset(let charset): "the charset is not utf-8: \(charset)"
    }
  }
}
