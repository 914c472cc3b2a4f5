// Coloured words as the protocol counts them: five numbers each, line and character from the one before.

import MandateFeatures

struct SemanticTokens: Sendable {
  let numbers: [Int]
  let id: String

  static let legend: JSON = [
    "tokenTypes": JSON(Token.Kind.allCases.map(\.rawValue)), "tokenModifiers": ["declaration"],
  ]

  private static let number = Dictionary(uniqueKeysWithValues: Token.Kind.allCases.enumerated().map { ($1, $0) })

  init(_ tokens: [Token], _ inspected: Inspected) {
    var counter = PositionCounter(inspected.text, inspected.encoding)
    var last = Position(line: 0, character: 0)
    var numbers: [Int] = []
    numbers.reserveCapacity(tokens.count * 5)
    for token in tokens {
      let start = counter.position(of: token.range.lowerBound)
      let end = counter.position(of: token.range.upperBound)
      guard start.line == end.line, end.character > start.character, let kind = Self.number[token.kind] else { continue }
      let isSameLine = start.line == last.line
      numbers += [
        start.line - last.line, isSameLine ? start.character - last.character : start.character, end.character - start.character, kind,
        token.isDeclaration ? 1 : 0,
      ]
      last = start
    }
    self.numbers = numbers
    id = numbers.digest
  }

  var data: JSON { .array(numbers.map { JSON($0) }) }

  var json: JSON { ["resultId": .string(id), "data": data] }

  /// One edit that replaces what differs, or none.
  func edits(since previous: SemanticTokens) -> JSON {
    let (old, new) = (previous.numbers, numbers)
    if old == new { return [] }
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var end = 0
    while end < old.count - start, end < new.count - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    let inserted = new[start..<new.count - end].map { JSON($0) }
    return [["start": JSON(start), "deleteCount": JSON(old.count - end - start), "data": inserted.isEmpty ? nil : .array(inserted)]]
  }
}

extension [Int] {
  /// FNV-1a, 64 bits: equal numbers have equal names in every session.
  fileprivate var digest: String {
    let value = reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64(truncatingIfNeeded: $1)) &* 0x100_0000_01B3 }
    return String(value, radix: 16)
  }
}
