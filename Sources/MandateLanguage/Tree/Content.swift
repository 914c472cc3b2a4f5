/// What a value was read as.
package enum Content: Sendable {
  /// Nothing is written.
  case empty
  case text
  /// A visible gap `…` that waits to be filled.
  case gap(Range<Int>)
  /// A known gap: `avklares innen 1. mars av NAV`.
  case open(OpenPoint)
  /// `ikke relevant: grunn`. Without a reason it settles nothing.
  case notRelevant(reason: Range<Int>?)
  case choice([Chosen])
  /// A step of the ladder, 1 to 4.
  case step(Int, range: Range<Int>, reason: Range<Int>?)
  case date(Reading<WrittenDate>)
  case period(Reading<Period>)
  case frequency(Reading<FrequencyValue>)
  /// Words for a frequency that say nothing countable.
  case vague(Range<Int>)
  /// The value is of another kind than its field; a problem says so.
  case unreadable
}

/// A word that was chosen from a closed list.
package struct Chosen: Hashable, Sendable {
  package let id: String
  package let range: Range<Int>
  /// What follows the word: a reason, or more text.
  package let rest: Range<Int>?
}

extension Value {
  package var choices: [Chosen] {
    if case .choice(let chosen) = content { chosen } else { [] }
  }

  /// The id of the first chosen word.
  package var choice: String? { choices.first?.id }

  package var step: Int? {
    if case .step(let step, _, _) = content { step } else { nil }
  }

  /// The words that the value was read from, without what leads up to them and without the reason.
  package var readRange: Range<Int>? {
    switch content {
    case .choice(let chosen): chosen.first?.range
    case .step(_, let range, _): range
    case .date(let reading): reading.range
    case .period(let reading): reading.range
    case .frequency(let reading): reading.range
    default: nil
    }
  }

  /// What was said after a chosen word, a step, a date, a period or a frequency, or of why something is not relevant.
  package var reason: Range<Int>? {
    switch content {
    case .choice(let chosen): chosen.last?.rest
    case .step(_, _, let reason): reason
    case .date(let reading): reading.reason
    case .period(let reading): reading.reason
    case .frequency(let reading): reading.reason
    case .notRelevant(let reason): reason
    default: nil
    }
  }

  package var date: WrittenDate? {
    if case .date(let reading) = content { reading.value } else { nil }
  }

  package var period: Period? {
    if case .period(let reading) = content { reading.value } else { nil }
  }

  /// How often, or at which milestone.
  package var frequencyValue: FrequencyValue? {
    if case .frequency(let reading) = content { reading.value } else { nil }
  }

  package var frequency: Frequency? { frequencyValue?.frequency }

  package var openPoint: OpenPoint? {
    if case .open(let point) = content { point } else { nil }
  }
}

extension Field {
  package var choice: String? { values.lazy.compactMap(\.choice).first }
  package var choices: [Chosen] { values.flatMap(\.choices) }
  package var step: Int? { values.lazy.compactMap(\.step).first }
  package var date: WrittenDate? { values.lazy.compactMap(\.date).first }
  package var period: Period? { values.lazy.compactMap(\.period).first }
  package var frequency: Frequency? { values.lazy.compactMap(\.frequency).first }
  /// Open, or not relevant for a reason.
  package var isSettled: Bool { values.contains(where: \.isSettled) }
}
