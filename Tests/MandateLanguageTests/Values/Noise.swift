// What the tests of values share: a text as words, what stands in a range, and noise that is the same every time.

import MandateLanguage

func words(_ text: String) -> [Word] {
  let bytes = Array(text.utf8)
  return words(bytes, 0..<bytes.count)
}

/// What stands in a range of a text; a range outside it is shown as such rather than trapping.
func slice(_ text: String, _ range: Range<Int>?) -> String? {
  guard let range else { return nil }
  let bytes = Array(text.utf8)
  guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return "outside: \(range)" }
  return String(decoding: bytes[range], as: UTF8.self)
}

/// A generator of random numbers that starts where it is told (SplitMix64).
struct Noise: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func bytes(upTo count: Int) -> [UInt8] {
    let likely: [UInt8] = Array("aå 3.-–…/:,()@".utf8)
    return (0..<Int.random(in: 0...count, using: &self)).map { _ in
      Bool.random(using: &self) ? likely[Int.random(in: 0..<likely.count, using: &self)] : UInt8(truncatingIfNeeded: next())
    }
  }
}
