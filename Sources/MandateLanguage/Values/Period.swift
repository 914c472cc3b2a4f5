// From when until when: the duration of a mandate, of a meeting place, of a term.

package struct Period: Hashable, Sendable {
  package let start: Reading<WrittenDate>?
  /// Nil when there is no end (`løpende`, `inntil videre`).
  package let end: Reading<WrittenDate>?

  package init(start: Reading<WrittenDate>?, end: Reading<WrittenDate>?) {
    self.start = start
    self.end = end
  }

  package var firstDay: CalendarDate? {
    start?.value.start
  }

  package var lastDay: CalendarDate? {
    end?.value.end
  }
}

/// A value that is a period. A day by itself is its end; a month or a year by itself is all of it, unless the keyword says it is the end
/// (`Gjelder til: 2027`).
package func readPeriod(_ words: Words, keywordSaysEnd: Bool = false) -> Result<Reading<Period>, ValueProblem> {
  var scanner = WordScanner(words)
  while scanner.take(periodLeadIn) {}
  let start = scanner.at
  if scanner.take(endless) { return scanner.endlessPeriod(from: start) }
  if scanner.take(fromWords) { return scanner.periodFrom(start) }
  if scanner.take(untilWords) { return scanner.period(from: nil, whole: start) }
  return scanner.bareDates(from: start, isEnd: keywordSaysEnd)
}

private let endless = Phrases(
  """
  løpende|løpande|inntil videre|inntil vidare|until further notice|ongoing|permanent|varig|fast|uten sluttdato|utan sluttdato|open-ended\
  |no end date|without an end date|indefinitely|på ubestemt tid|på ubestemd tid|ubegrenset|uavgrensa|for ubestemt tid|inntil anna blir bestemt\
  |inntil annet blir bestemt|inntil annet er bestemt|inntil anna er bestemt
  """)

private let fromWords = Phrases("fra|frå|from|fra og med|frå og med|f.o.m.|fom|fom.|starting|starting from|as of|with effect from")

private let untilWords = Phrases(
  """
  til|until|till|til og med|t.o.m.|tom|tom.|frem til|fram til|inntil|ut|ut året|up to|up to and including|til utgangen av\
  |til utgongen av|ut utgangen av|frem til og med|fram til og med|until the end of|innen|innan|senest|seinast|før|by|before
  """)

/// Between two dates; at the beginning, `to` is the Norwegian two.
private let betweenWords = Phrases("to|through|through to|to the end of|up until")

private let periodLeadIn = Phrases(
  """
  mandatet|gruppen|gruppa|samarbeidet|the mandate|gjelder|gjeld|varer|løper|går|runs|lasts|applies|is valid|valid|perioden|i perioden\
  |i tidsrommet|tidsrommet|the period|for the period|in the period|for perioden|kalenderåret|i|for|in
  """)

private let joiners: Set<String> = [",", "og", "and", ";"]

extension WordScanner {
  /// `løpende`, perhaps `løpende fra 1. januar 2026`.
  fileprivate func endlessPeriod(from start: Int) -> Result<Reading<Period>, ValueProblem> {
    var scanner = self
    _ = scanner.take(joiners)
    if scanner.take(fromWords), case .parts(let parts) = DateParts.read(words, at: scanner.at) {
      return parts.date().flatMap { date in
        scanner.finish(Period(start: Reading(date, range: parts.range), end: nil), start, at: parts.end)
      }
    }
    // Whatever else is said, it has no end.
    return .success(Reading(Period(start: nil, end: nil), range: words[start..<at].range, reason: Tail(rest).reason))
  }

  /// After `fra`: a date, then an end or none.
  fileprivate mutating func periodFrom(_ whole: Int) -> Result<Reading<Period>, ValueProblem> {
    passLeadIn()
    switch firstParts() {
    case .none: return .failure(ValueProblem(.notADate, isAtEnd ? words.range : rest.range))
    case .problem(let problem): return .failure(problem)
    case .parts(let parts):
      at = parts.end
      if takesEnd() { return period(from: parts, whole: whole) }
      return parts.date().flatMap { date in
        let start = Reading(date, range: parts.range)
        return finishOpen(start, whole)
      }
    }
  }

  /// One date or two with a dash or `til` between.
  fileprivate mutating func bareDates(from whole: Int, isEnd: Bool) -> Result<Reading<Period>, ValueProblem> {
    switch firstParts() {
    case .none: return .failure(ValueProblem(.notADate, isAtEnd ? words.range : rest.range))
    case .problem(let problem): return .failure(problem)
    case .parts(let parts):
      at = parts.end
      if let year = parts.year, parts.month == nil, let end = takeShortYear(after: year) { return twoYears(parts, end, whole) }
      if takesEnd() { return period(from: parts, whole: whole) }
      return parts.date().flatMap { date in
        let reading = Reading(date, range: parts.range)
        var scanner = self
        _ = scanner.take(joiners) || scanner.takeDash()
        if scanner.take(endless) || (scanner.isAtEnd && at < words.endIndex && words[at].isDash) { return finishOpen(reading, whole) }
        return finish(Period(start: isEnd || date.precision == .day ? nil : reading, end: reading), whole, at: parts.end)
      }
    }
  }

  /// Takes the dash or word before an end; a dash before anything that holds no figures and no month begins a reason instead.
  private mutating func takesEnd() -> Bool {
    let start = at
    guard endless.end(in: words, at: at) == nil else { return false }
    if take(untilWords) || take(betweenWords) { return true }
    guard takeDash() else { return false }
    _ = take(untilWords) || take(betweenWords)
    if rest.contains(where: { $0.kind == .digits || MonthNames.number[$0.folded] != nil }) { return true }
    at = start
    return false
  }

  /// The first of two dates, which may lack what the second says: `1. januar – 31. desember 2026`, `1.–15. juni 2026`.
  private func firstParts() -> DateParts.Outcome {
    let outcome = DateParts.read(words, at: at)
    if case .parts = outcome { return outcome }
    var scanner = self
    guard let day = scanner.takeDigits(1...2) else { return outcome }
    _ = scanner.take(".")
    guard let next = scanner.word, next.isDash || next.folded == "til" || next.folded == "to" else { return outcome }
    return .parts(DateParts(day: day, month: nil, year: nil, range: words[at..<scanner.at].range, end: scanner.at))
  }

  /// The end, here, of a period that began with `first`.
  fileprivate mutating func period(from first: DateParts?, whole: Int) -> Result<Reading<Period>, ValueProblem> {
    passLeadIn()
    switch DateParts.read(words, at: at) {
    case .none:
      return .failure(ValueProblem(.notADate, isAtEnd ? words[whole...].range : rest.range))
    case .problem(let problem):
      return .failure(problem)
    case .parts(let last):
      return last.date().flatMap { end in
        guard var first else { return finish(Period(start: nil, end: Reading(end, range: last.range)), whole, at: last.end) }
        if first.month == nil, first.day != nil { first.month = last.month }
        first.year = first.year ?? last.year
        return first.date().flatMap { start in
          finish(Period(start: Reading(start, range: first.range), end: Reading(end, range: last.range)), whole, at: last.end)
        }
      }
    }
  }

  /// The `27` of `2026–27`.
  private mutating func takeShortYear(after year: Int) -> (year: Int, range: Range<Int>)? {
    let start = at
    if isTight, takeDash() || take("/"), isTight, let word, let short = takeDigits(2...2) { return (year / 100 * 100 + short, word.range) }
    at = start
    return nil
  }

  private func twoYears(_ first: DateParts, _ last: (year: Int, range: Range<Int>), _ whole: Int) -> Result<Reading<Period>, ValueProblem> {
    let parts = DateParts(day: nil, month: nil, year: last.year, range: last.range, end: at)
    return first.date().flatMap { start in
      parts.date().flatMap { end in
        finish(Period(start: Reading(start, range: first.range), end: Reading(end, range: parts.range)), whole, at: at)
      }
    }
  }

  /// A period with a start and no end: `fra 2026`, `fra 2026 og inntil videre`.
  private func finishOpen(_ start: Reading<WrittenDate>, _ whole: Int) -> Result<Reading<Period>, ValueProblem> {
    var scanner = self
    _ = scanner.take(joiners) || scanner.takeDash()
    let end = scanner.take(endless) || scanner.take(onwards) ? scanner.at : at
    return finish(Period(start: start, end: nil), whole, at: end)
  }

  private func finish(_ period: Period, _ whole: Int, at end: Int) -> Result<Reading<Period>, ValueProblem> {
    if let first = period.firstDay, let last = period.lastDay, last < first, let range = period.end?.range {
      return .failure(ValueProblem(.endsBeforeStart, range))
    }
    switch Tail(afterDate: words[end...]) {
    case .text(let range): return .failure(ValueProblem(.notADate, range))
    case let tail: return .success(Reading(period, range: words[whole..<end].range, reason: tail.reason))
    }
  }
}

private let onwards = Phrases("og framover|og fremover|og utover|og vidare|og videre|framover|fremover|onwards|and onwards|vidare|videre")
