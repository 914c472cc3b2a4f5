// A date as a person writes it: a day, a month or a year, in figures or words. Where it stops making sense, the reader says so.

package struct WrittenDate: Hashable, Sendable {
  package enum Precision: Hashable, Sendable {
    case day, month, year
  }

  /// The first day of what was written: what a month or a year means where something begins.
  package let start: CalendarDate
  package let precision: Precision

  package init(_ start: CalendarDate, precision: Precision = .day) {
    self.start = start
    self.precision = precision
  }

  /// The last day of what was written: what a month or a year means where something ends or is due.
  package var end: CalendarDate {
    switch precision {
    case .day: start
    case .month: start.adding(months: 1).adding(days: -1)
    case .year: start.adding(months: 12).adding(days: -1)
    }
  }
}

/// A value that is a date. Words that only lead up to it (`innen`, `senest`, a weekday) are passed over; a reason may follow.
package func readDate(_ words: Words) -> Result<Reading<WrittenDate>, ValueProblem> {
  var scanner = WordScanner(words)
  scanner.passLeadIn()
  switch DateParts.read(words, at: scanner.at) {
  case .none:
    return .failure(ValueProblem(.notADate, scanner.isAtEnd ? words.range : scanner.rest.range))
  case .problem(let problem):
    return .failure(problem)
  case .parts(let parts):
    return parts.date().flatMap { date in
      let rest = words[parts.end...]
      switch Tail(afterDate: rest) {
      case .text(let range): return .failure(ValueProblem(.notADate, range))
      case let tail: return .success(Reading(date, range: parts.range, reason: tail.reason))
      }
    }
  }
}

/// The first date in a text that names a month; if none does, the first year that stands by itself.
package func firstDate(in words: Words) -> Reading<WrittenDate>? {
  var year: Reading<WrittenDate>?
  var at = words.startIndex
  while at < words.endIndex {
    guard words.canBeginDate(at), case .parts(let parts) = DateParts.read(words, at: at) else {
      at += 1
      continue
    }
    if case .success(let date) = parts.date() {
      let reading = Reading(date, range: parts.range)
      if date.precision != .year { return reading }
      if year == nil, !words.isCounted(parts.end) { year = reading }
    }
    at = parts.end
  }
  return year
}

extension Words {
  /// Whether a date may begin here rather than in the middle of another number (`42/2025`, `v2.2024`).
  fileprivate func canBeginDate(_ index: Int) -> Bool {
    guard isTight(before: index) else { return true }
    let previous = self[index - 1]
    guard previous.kind == .mark else { return false }
    return !["/", ".", ","].contains(previous.folded) || !isTight(before: index - 1)
  }

  /// Whether the word here makes the number before it an amount.
  fileprivate func isCounted(_ index: Int) -> Bool {
    index < endIndex && countedThings.contains(self[index].folded)
  }
}

private let countedThings: Set<String> = ["kr", "kroner", "nok", "%", "prosent", "timer", "timar", "hours", "barn", "children"]

extension WordScanner {
  /// Passes over what leads up to a date without being part of it.
  mutating func passLeadIn() {
    while take(dateLeadIn) {}
  }
}

private let dateLeadIn = Phrases(
  """
  innen|innan|senest|seinast|seinest|før|by|before|no later than|not later than|den|the|fra|frå|from|on|på|i|in|during|since|siden|sidan\
  |i løpet av|utgangen av|utgongen av|innen utgangen av|innan utgangen av|slutten av|the end of|end of|ca|ca .|cirka|omtrent|til|until\
  |mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|monday|tuesday|wednesday|thursday|friday|saturday|sunday\
  |mandag ,|måndag ,|tirsdag ,|tysdag ,|onsdag ,|torsdag ,|fredag ,|monday ,|tuesday ,|wednesday ,|thursday ,|friday ,
  """)

extension Tail {
  /// A time of day goes with a date without further ado.
  init(afterDate rest: Words) {
    if let first = rest.first, ["kl", "klokka", "klokken", "at"].contains(first.folded) {
      self = .nothing
    } else {
      self = Tail(rest)
    }
  }
}
