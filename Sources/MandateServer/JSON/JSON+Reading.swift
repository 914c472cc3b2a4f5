// Reading follows RFC 8259 to the letter, except that half a surrogate pair becomes U+FFFD, and that a configuration file may have
// comments and trailing commas. The same reader makes plain values and values that know where they stand.

extension JSON {
  /// What is wrong, and the byte it is wrong at.
  package struct Fault: Error, Equatable {
    package enum Reason: Equatable, Sendable {
      case notUTF8, unexpectedEnd, unexpectedByte, controlCharacter, badEscape, badNumber, tooDeep, textAfterEnd
    }

    package let reason: Reason
    package let offset: Int
  }

  /// No message of the protocol nests anywhere near this deep; a hostile one ends here instead of at the end of the stack.
  package static let deepestNesting = 200

  /// - Parameter comments: whether `//`, `/* */` and trailing commas are allowed.
  package static func parse(_ bytes: [UInt8], comments: Bool = false) throws(Fault) -> JSON {
    try JSONReader<JSON>.read(bytes, comments: comments)
  }
}

/// A JSON value that knows which bytes it and its keys stand on, so that a configuration file can be shown where it is wrong.
package struct LocatedJSON: Sendable {
  package enum Content: Sendable {
    case scalar(JSON)
    case array([LocatedJSON])
    case object([Member])
  }

  package struct Member: Sendable {
    package let key: String
    /// The bytes of the key, quotation marks included.
    package let keyRange: Range<Int>
    package let value: LocatedJSON
  }

  package let content: Content
  package let range: Range<Int>

  package static func parse(_ bytes: [UInt8], comments: Bool = false) throws(JSON.Fault) -> LocatedJSON {
    try JSONReader<LocatedJSON>.read(bytes, comments: comments)
  }

  package var json: JSON {
    switch content {
    case .scalar(let value): value
    case .array(let values): .array(values.map(\.json))
    case .object(let members): .object(members.map { JSON.Member(key: $0.key, value: $0.value.json) })
    }
  }
}

/// What the reader can build.
private protocol JSONTree {
  associatedtype Member
  static func scalar(_ value: JSON, at range: Range<Int>) -> Self
  static func array(_ values: [Self], at range: Range<Int>) -> Self
  static func object(_ members: [Member], at range: Range<Int>) -> Self
  static func member(_ key: String, at range: Range<Int>, _ value: Self) -> Member
}

extension JSON: JSONTree {
  static func scalar(_ value: JSON, at range: Range<Int>) -> JSON { value }
  static func array(_ values: [JSON], at range: Range<Int>) -> JSON { .array(values) }
  static func object(_ members: [Member], at range: Range<Int>) -> JSON { .object(members) }
  static func member(_ key: String, at range: Range<Int>, _ value: JSON) -> Member { Member(key: key, value: value) }
}

extension LocatedJSON: JSONTree {
  static func scalar(_ value: JSON, at range: Range<Int>) -> LocatedJSON { LocatedJSON(content: .scalar(value), range: range) }
  static func array(_ values: [LocatedJSON], at range: Range<Int>) -> LocatedJSON { LocatedJSON(content: .array(values), range: range) }
  static func object(_ members: [Member], at range: Range<Int>) -> LocatedJSON { LocatedJSON(content: .object(members), range: range) }
  static func member(_ key: String, at range: Range<Int>, _ value: LocatedJSON) -> Member {
    Member(key: key, keyRange: range, value: value)
  }
}

private struct JSONReader<Tree: JSONTree> {
  let bytes: UnsafeBufferPointer<UInt8>
  let comments: Bool
  var at = 0
  var depth = 0

  static func read(_ bytes: [UInt8], comments: Bool) throws(JSON.Fault) -> Tree {
    if let offset = bytes.firstOffsetThatIsNotUTF8 { throw JSON.Fault(reason: .notUTF8, offset: offset) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(JSON.Fault) -> Tree in
      var reader = JSONReader(bytes: buffer, comments: comments)
      return try reader.document()
    }
  }

  mutating func document() throws(JSON.Fault) -> Tree {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    let tree = try value()
    try skipBlanks()
    guard at == bytes.count else { throw fault(.textAfterEnd) }
    return tree
  }

  /// The byte to read next; 0, which stands nowhere outside a string, at the end.
  var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  func fault(_ reason: JSON.Fault.Reason) -> JSON.Fault {
    JSON.Fault(reason: at < bytes.count ? reason : .unexpectedEnd, offset: at)
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: scalar) else { return false }
    at += 1
    return true
  }

  mutating func expect(_ scalar: Unicode.Scalar) throws(JSON.Fault) {
    guard take(scalar) else { throw fault(.unexpectedByte) }
  }

  mutating func value() throws(JSON.Fault) -> Tree {
    try skipBlanks()
    let start = at
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""):
      let text = try string()
      return .scalar(.string(text), at: start..<at)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let number = try number()
      return .scalar(number, at: start..<at)
    default: throw fault(.unexpectedByte)
    }
  }

  mutating func word(_ word: StaticString, _ value: JSON) throws(JSON.Fault) -> Tree {
    let start = at
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw fault(.unexpectedByte) }
      at += 1
    }
    return .scalar(value, at: start..<at)
  }
}

// MARK: - Containers and what stands between values

extension JSONReader {
  mutating func array() throws(JSON.Fault) -> Tree {
    let start = at
    var values: [Tree] = []
    try elements(until: "]") { (reader) throws(JSON.Fault) in
      values.append(try reader.value())
    }
    return .array(values, at: start..<at)
  }

  mutating func object() throws(JSON.Fault) -> Tree {
    let start = at
    var members: [Tree.Member] = []
    try elements(until: "}") { (reader) throws(JSON.Fault) in
      let keyStart = reader.at
      guard reader.next == UInt8(ascii: "\"") else { throw reader.fault(.unexpectedByte) }
      let key = try reader.string()
      let keyRange = keyStart..<reader.at
      try reader.skipBlanks()
      try reader.expect(":")
      members.append(Tree.member(key, at: keyRange, try reader.value()))
    }
    return .object(members, at: start..<at)
  }

  mutating func elements(until close: Unicode.Scalar, _ element: (inout Self) throws(JSON.Fault) -> Void) throws(JSON.Fault) {
    guard depth < JSON.deepestNesting else { throw fault(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    at += 1
    try skipBlanks()
    if take(close) { return }
    while true {
      try element(&self)
      try skipBlanks()
      if take(close) { return }
      try expect(",")
      try skipBlanks()
      if comments, take(close) { return }
    }
  }

  mutating func skipBlanks() throws(JSON.Fault) {
    while true {
      switch next {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      case UInt8(ascii: "/") where comments: try skipComment()
      default: return
      }
    }
  }

  mutating func skipComment() throws(JSON.Fault) {
    at += 1
    if take("/") {
      while at < bytes.count, next != 0x0A, next != 0x0D { at += 1 }
      return
    }
    try expect("*")
    while at < bytes.count {
      if take("*") {
        if take("/") { return }
      } else {
        at += 1
      }
    }
    throw fault(.unexpectedEnd)
  }
}

// MARK: - Numbers and strings

extension JSONReader {
  mutating func number() throws(JSON.Fault) -> JSON {
    let start = at
    _ = take("-")
    if !take("0") { try digits() }
    var isInteger = true
    if take(".") {
      isInteger = false
      try digits()
    }
    if take("e") || take("E") {
      isInteger = false
      if !take("-") { _ = take("+") }
      try digits()
    }
    let written = text(start..<at)
    return isInteger ? Int64(written).map(JSON.integer) ?? .number(written) : .number(written)
  }

  mutating func digits() throws(JSON.Fault) {
    let start = at
    while case UInt8(ascii: "0")...UInt8(ascii: "9") = next { at += 1 }
    guard at > start else { throw fault(.badNumber) }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// A string without escapes is copied once, as it stands.
  mutating func string() throws(JSON.Fault) -> String {
    at += 1
    let start = at
    try skipPlain()
    if next == UInt8(ascii: "\"") {
      at += 1
      return text(start..<at - 1)
    }
    var unescaped = Array(bytes[start..<at])
    while next == UInt8(ascii: "\\") {
      try escape(into: &unescaped)
      let run = at
      try skipPlain()
      unescaped.append(contentsOf: bytes[run..<at])
    }
    at += 1
    return String(decoding: unescaped, as: UTF8.self)
  }

  /// Stops at a quotation mark or a backslash.
  mutating func skipPlain() throws(JSON.Fault) {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      guard byte >= 0x20 else { throw fault(.controlCharacter) }
      at += 1
    }
    throw fault(.unexpectedEnd)
  }

  mutating func escape(into text: inout [UInt8]) throws(JSON.Fault) {
    at += 1
    let letter = next
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      at += 1
      text.append(contentsOf: try scalar().utf8)
      return
    default: throw fault(.badEscape)
    }
    at += 1
  }

  /// After `\u`: one scalar, of two escapes where they make a pair; half a pair alone is U+FFFD.
  mutating func scalar() throws(JSON.Fault) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let afterFirst = at
    if first < 0xDC00, take("\\"), take("u") {
      let second = try fourHexDigits()
      if 0xDC00..<0xE000 ~= second, let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) { return scalar }
    }
    at = afterFirst
    return "\u{FFFD}"
  }

  mutating func fourHexDigits() throws(JSON.Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      switch next {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(next - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(next - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(next - UInt8(ascii: "A") + 10)
      default: throw fault(.badEscape)
      }
      at += 1
    }
    return value
  }
}
