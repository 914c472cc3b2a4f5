// Time and money as people write them. What a rule needs to know is whether anything is set aside at all.

package struct Amount: Hashable, Sendable {
  package enum Unit: Hashable, Sendable {
    case percent, kroner, fullTimeEquivalents, hours, days
  }

  /// Thousandths of the unit: 400 for `0,4 årsverk`. Numbers too large to count are `Int.max`.
  package let thousandths: Int
  package let unit: Unit

  package init(thousandths: Int, unit: Unit) {
    self.thousandths = thousandths
    self.unit = unit
  }

  package var isZero: Bool {
    thousandths == 0
  }
}

/// Every amount in a text: `40 % stilling`, `250 000 kr`, `kr 1,5 mill.`, `0,4 årsverk`, `to timer i uken`.
package func amounts(in words: Words) -> [Reading<Amount>] {
  var found: [Reading<Amount>] = []
  var scanner = WordScanner(words)
  while !scanner.isAtEnd {
    if let reading = scanner.takeAmount() {
      found.append(reading)
    } else {
      scanner.at += 1
    }
  }
  return found
}

/// The words that say that nothing is set aside: `ingen`, `0 kr`, `det er ikke satt av midler`; nil if anything is.
package func saysNothing(_ words: Words) -> Range<Int>? {
  let amounts = amounts(in: words)
  if let first = amounts.first, let last = amounts.last {
    return amounts.allSatisfy(\.value.isZero) ? first.range.lowerBound..<last.range.upperBound : nil
  }
  if let end = nothing.end(in: words, at: words.startIndex) { return words[..<end].range }
  if let nought = words.first, nought.number == 0, words.count == 1 { return nought.range }
  return notSetAside.first(in: words).map { words[$0].range }
}

private let nothing = Phrases(
  "ingen|ingenting|inga|inkje|intet|ikke noe|ikke noen|ikkje noko|ikkje nokon|none|nothing|no money|no resources|no time|null|zero|uten|utan"
)

private let notSetAside = Phrases(
  """
  ikke satt av|ikkje sett av|ikkje sette av|ikke avsatt|ikkje avsett|ikke øremerket|ikkje øyremerkt|ingenting satt av|ingenting sett av\
  |not set aside|nothing is set aside|nothing set aside|no funds|ingen midler|ingen ressurser|ingen midlar|ingen ressursar|utan midlar\
  |uten midler
  """)

private let amountUnits: [String: Amount.Unit] = [
  "%": .percent, "prosent": .percent, "percent": .percent, "pst": .percent, "prosents": .percent,
  "kr": .kroner, "kroner": .kroner, "krone": .kroner, "nok": .kroner,
  "årsverk": .fullTimeEquivalents, "stilling": .fullTimeEquivalents, "stillinger": .fullTimeEquivalents, "stillingar": .fullTimeEquivalents,
  "fte": .fullTimeEquivalents, "ftes": .fullTimeEquivalents,
  "timer": .hours, "timar": .hours, "time": .hours, "hours": .hours, "hour": .hours, "timeverk": .hours,
  "dager": .days, "dagar": .days, "dag": .days, "days": .days, "day": .days, "dagsverk": .days,
]

private let multipliers: [String: Int] = [
  "mill": 1_000_000, "million": 1_000_000, "millioner": 1_000_000, "millionar": 1_000_000, "millions": 1_000_000, "mnok": 1_000_000,
  "mrd": 1_000_000_000, "tusen": 1000, "thousand": 1000, "tkr": 1000,
]

extension WordScanner {
  fileprivate mutating func takeAmount() -> Reading<Amount>? {
    let start = at
    var scanner = self
    let isKroner = scanner.take(["kr", "nok", "kroner"])
    if isKroner { _ = scanner.take(".") }
    guard var value = scanner.takeDecimal() else { return nil }
    if let word = scanner.word, let factor = multipliers[word.folded] {
      scanner.at += 1
      _ = scanner.isTight && scanner.take(".")
      value = clamped(value, times: factor)
      if word.folded == "mnok" || word.folded == "tkr" { return finish(Amount(thousandths: value, unit: .kroner), start, scanner) }
    }
    if isKroner { return finish(Amount(thousandths: value, unit: .kroner), start, scanner) }
    if let word = scanner.word, let unit = amountUnits[word.folded] {
      scanner.at += 1
      return finish(Amount(thousandths: value, unit: unit), start, scanner)
    }
    // `250 000,-`.
    if scanner.isTight, scanner.take(","), scanner.isTight, scanner.takeDash() {
      return finish(Amount(thousandths: value, unit: .kroner), start, scanner)
    }
    return nil
  }

  private mutating func finish(_ amount: Amount, _ start: Int, _ scanner: WordScanner) -> Reading<Amount> {
    self = scanner
    return Reading(amount, range: words[start..<at].range)
  }

  /// A number in thousandths: `250 000`, `1.250.000`, `0,4`, `1.5`, `to`.
  private mutating func takeDecimal() -> Int? {
    guard let first = word else { return nil }
    guard first.kind == .digits else {
      guard let number = NumberWords.cardinals[first.folded] else { return nil }
      at += 1
      return number * 1000
    }
    at += 1
    var value = first.number ?? Int.max
    if first.range.count <= 3 {
      // Five groups are beyond any budget.
      for _ in 0..<5 {
        guard let group = takeGroup() else { break }
        value = clamped(value, times: 1000, plus: group)
      }
    }
    return clamped(value, times: 1000, plus: takeDecimals())
  }

  /// Three figures after a space or a full stop.
  private mutating func takeGroup() -> Int? {
    var scanner = self
    if scanner.isTight, scanner.take("."), !scanner.isTight { return nil }
    guard scanner.at > words.startIndex, let group = scanner.word, group.kind == .digits, group.range.count == 3,
      // A no-break space is two or three bytes.
      group.range.lowerBound - words[scanner.at - 1].range.upperBound <= 3
    else { return nil }
    self = scanner
    at += 1
    return group.number
  }

  /// The thousandths after a comma or full stop.
  private mutating func takeDecimals() -> Int {
    var scanner = self
    guard scanner.isTight, scanner.take([",", "."]), scanner.isTight, let word = scanner.word, word.kind == .digits else { return 0 }
    self = scanner
    at += 1
    let figures = word.folded.utf8.prefix(3).map { Int($0) - 48 }
    return figures.enumerated().reduce(0) { $0 + $1.element * [100, 10, 1][$1.offset] }
  }
}

private func clamped(_ value: Int, times factor: Int, plus more: Int = 0) -> Int {
  let (product, tooLarge) = value.multipliedReportingOverflow(by: factor)
  let (sum, stillTooLarge) = product.addingReportingOverflow(more)
  return tooLarge || stillTooLarge ? Int.max : sum
}
