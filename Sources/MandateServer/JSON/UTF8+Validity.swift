// Bytes from outside are UTF-8 or they are refused: the one place that says which.

extension [UInt8] {
  /// Where the first ill-formed UTF-8 sequence begins (Unicode 15, table 3-7), or `nil` if all is well.
  package var firstOffsetThatIsNotUTF8: Int? {
    withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        at = bytes.endOfASCII(from: at)
        guard at < bytes.count else { return nil }
        guard let length = bytes.lengthOfSequence(at: at) else { return at }
        at += length
      }
      return nil
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes at a time: nearly all of a message is ASCII.
  fileprivate func endOfASCII(from start: Int) -> Int {
    var at = start
    let raw = UnsafeRawBufferPointer(self)
    while at + 8 <= count, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 { at += 8 }
    while at < count, self[at] < 0x80 { at += 1 }
    return at
  }

  /// The length of the well-formed sequence of two to four bytes at `start`.
  fileprivate func lengthOfSequence(at start: Int) -> Int? {
    func continues(_ offset: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      start + offset < count && allowed ~= self[start + offset]
    }
    switch self[start] {
    case 0xC2...0xDF: return continues(1) ? 2 : nil
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : nil
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : nil
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : nil
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : nil
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : nil
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : nil
    default: return nil
    }
  }
}
