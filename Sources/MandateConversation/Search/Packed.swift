// Numbers and words as plain ASCII, so that what took long to work out can stand in a source file and be read back at once.

/// Writes numbers from 0 and folded words. A number is digits of five bits, the lowest first; every digit but the last is marked.
struct PackedWriter {
  private(set) var text: [UInt8] = []

  mutating func write(_ number: Int) {
    var rest = number
    while rest >= 32 {
      text.append(Packed.zero + UInt8(rest & 31) + 32)
      rest >>= 5
    }
    text.append(Packed.zero + UInt8(rest))
  }

  mutating func write(word: some Collection<UInt8>) {
    write(word.count)
    text += word
  }
}

/// Reads what a `PackedWriter` wrote, in the same order.
struct PackedReader {
  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0

  /// The text must outlive the reader.
  init(_ text: UnsafePointer<UInt8>, _ count: Int) {
    self.text = UnsafeBufferPointer(start: text, count: count)
  }

  mutating func number() -> Int {
    var number = 0
    var shift = 0
    while at < text.count {
      let digit = Int(text[at] &- Packed.zero)
      at &+= 1
      if digit < 32 { return number | digit &<< shift }
      number |= (digit & 31) &<< shift
      shift &+= 5
    }
    return number
  }

  /// As many numbers as the first one says.
  mutating func numbers() -> [Int] {
    let count = number()
    return (0..<count).map { _ in number() }
  }

  /// That many numbers below 65,536. They may be very many, so they are read without a call for each.
  mutating func smallNumbers(_ count: Int) -> [UInt16] {
    let text = text
    var at = at
    let numbers = [UInt16](unsafeUninitializedCapacity: count) { numbers, written in
      while written < count, at < text.count {
        var digit = text[at] &- Packed.zero
        at &+= 1
        var number = UInt16(digit & 31)
        var shift: UInt16 = 5
        while digit >= 32, at < text.count {
          digit = text[at] &- Packed.zero
          at &+= 1
          number |= UInt16(digit & 31) &<< shift
          shift &+= 5
        }
        numbers[written] = number
        written &+= 1
      }
    }
    self.at = at
    return numbers
  }

  mutating func word() -> UnsafeBufferPointer<UInt8> {
    let count = number()
    let start = at
    at = min(at + count, text.count)
    return UnsafeBufferPointer(rebasing: text[start..<at])
  }
}

private enum Packed {
  /// The digits are the 64 signs from `0` on.
  static var zero: UInt8 { 48 }
}
