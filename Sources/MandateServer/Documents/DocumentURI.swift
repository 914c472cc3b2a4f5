// Clients spell the same address in many ways, and want their own spelling back. Foundation's URL re-encodes what it is given, and
// differently from version to version, so addresses are read here, as bytes.

/// The address of a document: the client's spelling, and what makes two spellings the same document.
package struct DocumentURI: Hashable, Sendable {
  /// As the client wrote it. Everything that is sent to the client carries this.
  package let spelling: String
  /// The path of the file on this machine, as bytes; `nil` for `untitled:`, another host, and what is no URI at all.
  package let path: [UInt8]?
  /// Whether this is no URI that could ever name a document. A text may be open under it all the same.
  package let isMalformed: Bool
  private let key: [UInt8]

  package init(_ spelling: String) {
    let parts = Parts(Array(spelling.utf8))
    self.spelling = spelling
    path = parts.filePath
    isMalformed = parts.isMalformed
    key = parts.key
  }

  /// The URI of a file, everything but letters, digits, `-._~` and `/` encoded.
  package init(path: [UInt8]) {
    self.init("file://" + Percent.encode(path))
  }

  package static func == (left: DocumentURI, right: DocumentURI) -> Bool {
    left.key == right.key
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
  }

  /// The last part of the address, for a person to read.
  package var name: String {
    let last = Percent.decode(Array(spelling.utf8)).bytes.split(separator: UInt8(ascii: "/")).last ?? []
    return String(decoding: last, as: UTF8.self)
  }
}

/// An address taken apart.
private struct Parts {
  var key: [UInt8]
  var filePath: [UInt8]?
  var isMalformed = false

  init(_ uri: [UInt8]) {
    key = uri
    guard let colon = uri.firstIndex(of: UInt8(ascii: ":")), let scheme = Self.scheme(uri[..<colon]) else {
      isMalformed = true
      return
    }
    let rest = uri[(colon + 1)...]
    if scheme.elementsEqual("file".utf8) {
      readFile(rest)
    } else {
      let normal = Percent.normalize(Array(rest))
      key = scheme + [UInt8(ascii: ":")] + normal.bytes
      isMalformed = !normal.isValid
    }
  }

  /// In lower case. One letter alone is no scheme but the drive of a bare Windows path.
  private static func scheme(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard bytes.count > 1, let first = bytes.first, first.isLetter else { return nil }
    guard bytes.allSatisfy({ $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }) else { return nil }
    return bytes.map(\.lowercased)
  }

  private mutating func readFile(_ rest: ArraySlice<UInt8>) {
    let slash = UInt8(ascii: "/")
    let (hierarchy, remainder) = Self.split(rest)
    var host: [UInt8] = []
    var encoded = hierarchy
    if hierarchy.starts(with: [slash, slash]) {
      let afterMarks = hierarchy.dropFirst(2)
      host = afterMarks.prefix { $0 != slash }.map(\.lowercased)
      encoded = afterMarks.dropFirst(host.count)
    }
    if host.elementsEqual("localhost".utf8) { host = [] }
    let decoded = Percent.decode(Array(encoded))
    let path = Self.withLowercaseDrive(decoded.bytes)
    isMalformed = !decoded.isValid || path.first != slash || path.contains(0)
    filePath = isMalformed || !host.isEmpty ? nil : path
    key = Array("file://".utf8) + host + path + remainder
  }

  /// The part before a query or fragment, and the rest as it stands.
  private static func split(_ bytes: ArraySlice<UInt8>) -> (hierarchy: ArraySlice<UInt8>, remainder: ArraySlice<UInt8>) {
    let end = bytes.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
    // A `#` in a name is written `%23`; the key keeps the two apart by a byte that stands in no path.
    return (bytes[..<end], end == bytes.endIndex ? [] : [0] + bytes[end...])
  }

  private static func withLowercaseDrive(_ path: [UInt8]) -> [UInt8] {
    guard path.count >= 3, path[1].isLetter, path[2] == UInt8(ascii: ":"), path.count == 3 || path[3] == UInt8(ascii: "/") else {
      return path
    }
    var path = path
    path[1] = path[1].lowercased
    return path
  }
}

/// Percent-encoding (RFC 3986), over bytes.
package enum Percent {
  package static func encode(_ path: [UInt8]) -> String {
    var encoded: [UInt8] = []
    for byte in path {
      if byte.isUnreserved || byte == UInt8(ascii: "/") { encoded.append(byte) } else { append(byte, to: &encoded) }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// A `%` that two hexadecimal digits do not follow stands for itself, and makes the whole not valid. A `+` is a plus sign.
  package static func decode(_ text: [UInt8]) -> (bytes: [UInt8], isValid: Bool) {
    rewrite(text) { byte, decoded in decoded.append(byte) }
  }

  /// Equivalent spellings made equal without decoding what would change the meaning: `%2f` is not `/`.
  package static func normalize(_ text: [UInt8]) -> (bytes: [UInt8], isValid: Bool) {
    rewrite(text) { byte, normal in
      if byte.isUnreserved || byte >= 0x80 { normal.append(byte) } else { append(byte, to: &normal) }
    }
  }

  private static func rewrite(_ text: [UInt8], _ write: (UInt8, inout [UInt8]) -> Void) -> (bytes: [UInt8], isValid: Bool) {
    var written: [UInt8] = []
    var isValid = true
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "%"), at + 2 < text.count, let high = text[at + 1].hexValue, let low = text[at + 2].hexValue {
        write(high << 4 | low, &written)
        at += 3
      } else {
        if text[at] == UInt8(ascii: "%") { isValid = false }
        written.append(text[at])
        at += 1
      }
    }
    return (written, isValid)
  }

  private static func append(_ byte: UInt8, to text: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    text.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]])
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { 0x30...0x39 ~= self }
  fileprivate var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
  fileprivate var lowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
  fileprivate var isUnreserved: Bool { isLetter || isDigit || "-._~".utf8.contains(self) }

  fileprivate var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x61 + 10
    default: nil
    }
  }
}
