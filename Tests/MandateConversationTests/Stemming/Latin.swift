/// A word as the bytes the stemmers work on, or nil if a letter of it is not in Latin-1.
func latin1(_ word: some StringProtocol) -> [UInt8]? {
  var bytes: [UInt8] = []
  for scalar in word.unicodeScalars {
    guard let byte = UInt8(exactly: scalar.value) else { return nil }
    bytes.append(byte)
  }
  return bytes
}

func text(_ bytes: [UInt8]) -> String {
  String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}
