// The server and the command's machine-readable output speak JSON, and Foundation's differs by platform in numbers, key order, lone
// surrogates and depth. So this is our own: one value, with members in the order they were written.

/// A JSON value. Compared by the bytes it is written as: `1` is not `1.0`, and a composed `å` is not a decomposed one.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number that is not a 64-bit integer, as it was written: `1.5`, `1e2`, thirty digits.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  package struct Member: Sendable {
    package let key: String
    package let value: JSON

    package init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

// MARK: - Reading a value defensively

extension JSON {
  package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// Never true of a number: `1` is not `true`.
  package var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number if it is integral, however it was written (`1`, `1.0`, `1e2`); numbers too large for `Int` are clamped. Never a Boolean.
  package var int: Int? {
    switch self {
    case .integer(let value): Int(clamping: value)
    case .number(let digits): Double(digits).flatMap(Self.integral)
    default: nil
    }
  }

  package var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let digits): Double(digits)
    default: nil
    }
  }

  package var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let values) = self { values } else { nil }
  }

  package var object: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The member's value; `null` where there is no such member or this is no object. Of two members with the same key, the last.
  package subscript(key: String) -> JSON {
    member(key) ?? .null
  }

  /// The member's value if the member is there at all, also when it is `null`.
  package func member(_ key: String) -> JSON? {
    object?.last { $0.key.hasSameBytes(as: key) }?.value
  }

  private static func integral(_ value: Double) -> Int? {
    guard value.magnitude < 0x1p62 else { return value < 0 ? .min : .max }
    let whole = Int(value)
    return Double(whole) == value ? whole : nil
  }
}

// MARK: - Building a value

extension JSON {
  package init(_ value: Int) {
    self = .integer(Int64(value))
  }

  /// A number that JSON cannot hold (infinity, not a number) becomes `null`.
  package init(_ value: Double) {
    self = value.isFinite ? .number(value.description) : .null
  }

  package init(_ strings: [String]) {
    self = .array(strings.map(JSON.string))
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  package init(stringLiteral value: String) {
    self = .string(value)
  }

  package init(integerLiteral value: Int64) {
    self = .integer(value)
  }

  package init(booleanLiteral value: Bool) {
    self = .bool(value)
  }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  package init(arrayLiteral elements: JSON...) {
    self = .array(elements)
  }

  /// Members whose value is `nil` are left out, so that an optional field is absent rather than null.
  package init(dictionaryLiteral elements: (String, JSON?)...) {
    self = .object(elements.compactMap { key, value in value.map { Member(key: key, value: $0) } })
  }
}

extension JSON: Equatable {
  package static func == (left: JSON, right: JSON) -> Bool {
    left.bytes == right.bytes
  }
}

extension String {
  /// Equality of the UTF-8 bytes; `==` holds composed and decomposed letters for the same.
  package func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
