// Writing goes straight into bytes, members in their own order, and escapes nothing that need not be: equal values give equal bytes.

extension JSON: CustomStringConvertible {
  package var description: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSON {
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(into: &output)
    return output
  }

  package func write(into output: inout [UInt8]) {
    switch self {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): output.append(contentsOf: String(value).utf8)
    case .number(let digits): output.append(contentsOf: digits.utf8)
    case .string(let text): Self.writeString(text, into: &output)
    case .array(let values): Self.write(values, between: ("[", "]"), into: &output) { $0.write(into: &$1) }
    case .object(let members):
      Self.write(members, between: ("{", "}"), into: &output) { member, output in
        Self.writeString(member.key, into: &output)
        output.append(UInt8(ascii: ":"))
        member.value.write(into: &output)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], between marks: (open: Unicode.Scalar, close: Unicode.Scalar), into output: inout [UInt8],
    _ writeElement: (Element, inout [UInt8]) -> Void
  ) {
    output.append(UInt8(ascii: marks.open))
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      writeElement(element, &output)
    }
    output.append(UInt8(ascii: marks.close))
  }

  private static func writeString(_ text: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    if text.utf8.withContiguousStorageIfAvailable({ escape($0, into: &output) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { escape($0, into: &output) }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func escape(_ text: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]) {
    var run = 0
    for (index, byte) in text.enumerated() where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      output.append(contentsOf: text[run..<index])
      run = index + 1
      output.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x08: output.append(UInt8(ascii: "b"))
      case 0x09: output.append(UInt8(ascii: "t"))
      case 0x0A: output.append(UInt8(ascii: "n"))
      case 0x0C: output.append(UInt8(ascii: "f"))
      case 0x0D: output.append(UInt8(ascii: "r"))
      case 0x00..<0x20:
        let hex = Array("0123456789abcdef".utf8)
        output.append(contentsOf: [UInt8(ascii: "u"), 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]])
      default: output.append(byte)
      }
    }
    output.append(contentsOf: text[run...])
  }
}
