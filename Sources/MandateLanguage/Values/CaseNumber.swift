// The number a decision is filed under: `42/25`, `sak 42/2025`, `PS 42/25`, and the archive's `2025/1234-5`.

package struct CaseNumber: Hashable, Sendable {
  package let number: Int
  /// Nil where only a number was given (`sak 42`).
  package let year: Int?

  package init(number: Int, year: Int?) {
    self.number = number
    self.year = year
  }
}

/// The first case number in a text. The range takes in `sak` and the like before it.
package func firstCase(in words: Words) -> Reading<CaseNumber>? {
  for start in words.indices {
    var scanner = WordScanner(words, at: start)
    let isNamed = scanner.take(caseNames)
    guard let value = scanner.takeCase() ?? (isNamed ? scanner.takePlainNumber() : nil) else { continue }
    return Reading(value, range: words[start..<scanner.at].range)
  }
  return nil
}

private let caseNames = Phrases(
  """
  sak|sak nr|sak nr.|saksnr|saksnr.|saksnummer|sak ps|arkivsak|saknr|saknr.|case|case no|case no.|case number|ps|ps sak|ps-sak|ks|ks sak\
  |ks-sak|k-sak|fs|fsk|fs-sak|fsk-sak|f-sak|kst|kom-sak|pol-sak|formannskapssak|kommunestyresak|rs|os
  """)

extension WordScanner {
  fileprivate mutating func takeCase() -> CaseNumber? {
    var scanner = self
    guard !scanner.isInsideNumber, let left = scanner.takeNumber(upTo: 6), scanner.isTight, scanner.take("/"), scanner.isTight,
      let right = scanner.takeNumber(upTo: 6)
    else { return nil }
    // `15/06/2026` and `15/6-2026` are dates.
    if scanner.isTight, let mark = scanner.word?.folded, mark == "/" || mark == "-" {
      var after = scanner
      after.at += 1
      if after.isTight, let third = after.takeNumber(upTo: 6) {
        let isDate = left.number <= 31 && right.number <= 12 && (third.length == 4 || third.length == 2)
        guard mark == "-", !isDate else { return nil }
        scanner = after
      }
    }
    guard let value = CaseNumber(left, right) else { return nil }
    self = scanner
    return value
  }

  fileprivate mutating func takePlainNumber() -> CaseNumber? {
    guard let number = takeNumber(upTo: 6), !(isTight && word?.folded == ".") else { return nil }
    return CaseNumber(number: number.number, year: nil)
  }

  private var isInsideNumber: Bool {
    isTight && at > words.startIndex && ["/", ".", ","].contains(words[at - 1].folded) && words.isTight(before: at - 1)
  }

  private mutating func takeNumber(upTo length: Int) -> (number: Int, length: Int)? {
    guard let word, let number = takeDigits(1...length) else { return nil }
    return (number, word.range.count)
  }
}

extension CaseNumber {
  /// Which side of the stroke is the year: four figures that can be one, else the two on the right, else the two on the left.
  fileprivate init?(_ left: (number: Int, length: Int), _ right: (number: Int, length: Int)) {
    func isYear(_ side: (number: Int, length: Int)) -> Bool {
      side.length == 4 && (1900...2199).contains(side.number)
    }
    func century(_ short: Int) -> Int {
      short < 70 ? 2000 + short : 1900 + short
    }
    if isYear(right) {
      self.init(number: left.number, year: right.number)
    } else if isYear(left) {
      self.init(number: right.number, year: left.number)
    } else if right.length == 2 {
      self.init(number: left.number, year: century(right.number))
    } else if left.length == 2, right.length >= 3 {
      self.init(number: right.number, year: century(left.number))
    } else {
      return nil
    }
  }
}
