// A file as bytes with a table of its lines. Offsets are UTF-8 bytes from 0, lines count from 0. Nothing here can fail:
// bytes that are not UTF-8 stay what they are and are only repaired where a text is shown.

/// The bytes of a document and where its lines begin. LF, CRLF and CR end a line, and nothing else does.
package struct SourceText: Sendable {
  package let bytes: [UInt8]
  /// The offset of the first byte of each line. There is always at least one line; after a last line end stands an empty one.
  package let lineStarts: [Int]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    starts.reserveCapacity(bytes.count / 24 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      let count = buffer.count
      while offset < count {
        let byte = buffer[offset]
        offset += 1
        if byte == 0x0A {
          starts.append(offset)
        } else if byte == 0x0D {
          if offset < count, buffer[offset] == 0x0A { offset += 1 }
          starts.append(offset)
        }
      }
    }
    lineStarts = starts
  }

  package init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// The line that the byte at `offset` stands on; an offset outside the text gives the nearest line.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line with its line end.
  package func lineRange(_ line: Int) -> Range<Int> {
    guard line >= 0, line < lineStarts.count else { return bytes.count..<bytes.count }
    return lineStarts[line]..<(line + 1 < lineStarts.count ? lineStarts[line + 1] : bytes.count)
  }

  /// The bytes of a line without its line end.
  package func contentRange(_ line: Int) -> Range<Int> {
    let whole = lineRange(line)
    var end = whole.upperBound
    if end > whole.lowerBound, bytes[end - 1] == 0x0A { end -= 1 }
    if end > whole.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
    return whole.lowerBound..<end
  }

  /// The text of a range, with bytes that are not UTF-8 replaced by U+FFFD. A range outside the text is clamped.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The line end that the document uses first; LF when it has none.
  package var lineEnd: String {
    guard lineStarts.count > 1 else { return "\n" }
    let end = lineStarts[1]
    if bytes[end - 1] == 0x0D { return "\r" }
    return end >= 2 && bytes[end - 2] == 0x0D ? "\r\n" : "\n"
  }
}
