// A frame's header as clients really write it: any case, any blanks, any order, and fields nobody has heard of.

struct Header: Equatable {
  private(set) var length: Int?
  private(set) var charset: String?
  private(set) var fault: FrameReader.Fault?
  private var hasFields = false

  /// The specification knows `utf-8`, and `utf8` from its own past.
  var isReadable: Bool { ["utf-8", "utf8", "", nil].contains(charset) }

  mutating func take(_ field: Field) {
    hasFields = true
    switch field.name {
    case "content-length": takeLength(field.value)
    case "content-type": charset = Self.charset(in: field.value)
    default: break
    }
  }

  private mutating func takeLength(_ value: String) {
    guard !value.isEmpty, value.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(value) else {
      fault = fault ?? .badContentLength(String(value.prefix(40)))
      return
    }
    if let length, length != number { fault = fault ?? .twoContentLengths }
    length = number
  }

  /// Of `application/vscode-jsonrpc; charset="UTF-8"`, in lower case and without quotation marks.
  private static func charset(in contentType: String) -> String? {
    for parameter in contentType.split(separator: ";").dropFirst() {
      let parts = parameter.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2, parts[0].lowercased() == "charset" else { continue }
      return parts[1].filter { $0 != "\"" && $0 != "'" }.lowercased()
    }
    return nil
  }
}

extension Header {
  struct Field {
    /// In lower case.
    let name: String
    let value: String

    /// A line `Name: value`, or `nil` if it cannot be a field, so that something else must have slipped in.
    init?(_ line: [UInt8]) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { return nil }
      let name = line[..<colon].reversed().drop { $0 == 0x20 || $0 == 0x09 }.reversed()
      guard !name.isEmpty, name.allSatisfy(Self.isNameByte) else { return nil }
      self.name = String(decoding: name, as: UTF8.self).lowercased()
      guard self.name == Self.contentLength || !self.name.hasSuffix(Self.contentLength) else { return nil }
      value = String(decoding: line[(colon + 1)...], as: UTF8.self).trimmed
    }

    /// The Content-Length that ends a line which began as something else: what was left of a message longer than it said.
    init?(contentLengthIn line: [UInt8]) {
      let wanted = Array(Self.contentLength.utf8)
      let lowered = line.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
      guard lowered.count > wanted.count else { return nil }
      let starts = (0...(lowered.count - wanted.count)).reversed()
      guard let start = starts.first(where: { lowered[$0...].starts(with: wanted) }) else { return nil }
      self.init(Array(line[start...]))
    }

    private static let contentLength = "content-length"

    private static func isNameByte(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let bytes = Array(utf8.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    return String(decoding: bytes, as: UTF8.self)
  }
}
