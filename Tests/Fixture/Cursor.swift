// The cursor `‸` and the brackets `⟦…⟧` in the texts that tests are written in.

/// A text without its cursor, and the byte offset where the cursor stood.
package func cursor(_ marked: String) -> (text: String, offset: Int) {
  let bytes = Array(marked.utf8)
  let mark = Array("‸".utf8)
  guard let offset = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return (marked, bytes.count) }
  return (String(decoding: bytes[..<offset] + bytes[(offset + mark.count)...], as: UTF8.self), offset)
}

/// A text with brackets around ranges of bytes; nested ranges give nested brackets.
package func bracketed(_ text: String, _ ranges: [Range<Int>]) -> String {
  let bytes = Array(text.utf8)
  // At one place the brackets that close come first, and a longer range opens before a shorter one.
  let opening = ranges.sorted { $0.count > $1.count }
  var result: [UInt8] = []
  for offset in 0...bytes.count {
    for range in ranges where range.upperBound == offset && !range.isEmpty { result += Array("⟧".utf8) }
    for range in opening where range.lowerBound == offset {
      result += Array("⟦".utf8)
      if range.isEmpty { result += Array("⟧".utf8) }
    }
    if offset < bytes.count { result.append(bytes[offset]) }
  }
  return String(decoding: result, as: UTF8.self)
}
