// The shapes that countable frequencies take. Each function tries one shape at one word and moves nothing.

struct FrequencyMatch {
  let frequency: Frequency
  /// The index of the word after the match.
  let end: Int
  let isMinimum: Bool

  /// Nil for what nobody means: more than ten times a day, less than once a century.
  init?(count: Int, unit: FrequencyUnit, every: Int = 1, end: Int, isMinimum: Bool = false) {
    let (times, years) = unit.perYears
    guard (1...FrequencyMatch.largest).contains(count), (1...FrequencyMatch.largest).contains(every) else { return nil }
    let (a, b) = (count * times, every * years)
    guard a <= 3640 * b, b <= 100 * a else { return nil }
    frequency = Frequency(times: a, years: b)
    self.end = end
    self.isMinimum = isMinimum
  }

  static let largest = 10_000
}

struct FrequencyGrammar {
  let words: Words
  private let meanings: [FrequencyWord?]

  init(_ words: Words) {
    self.words = words
    meanings = words.map { FrequencyWord.of($0) }
  }

  /// The longest-reaching shape that begins exactly here.
  func match(_ at: Int) -> FrequencyMatch? {
    placeInUnit(at) ?? everyUnit(at) ?? counted(at) ?? spaced(at) ?? weekdays(at) ?? seasons(at) ?? adverb(at)
  }

  /// Whether any shape, milestone or vague count could begin here: most words of a sentence are told apart by that alone.
  func canBegin(_ at: Int) -> Bool {
    meaning(at) != nil || words[at].kind == .digits || starters.contains(words[at].folded)
  }

  private func meaning(_ index: Int) -> FrequencyWord? {
    words.indices.contains(index) ? meanings[index - words.startIndex] : nil
  }

  private func text(_ index: Int) -> String? {
    words.indices.contains(index) ? words[index].folded : nil
  }

  // MARK: Every third month

  /// `hver 3. måned`, `annenhver uke`, `every six months`, `kvar onsdag`, `hver vår og høst`.
  private func everyUnit(_ at: Int) -> FrequencyMatch? {
    switch meaning(at) {
    case .everyOther(let number)?: return ofUnit(at + 1, every: number)
    // `annen hver`, `anna kvar` in two words.
    case .ordinal(2)?:
      guard case .every? = meaning(at + 1), text(at) != "second", text(at) != "other" else { return nil }
      return ofUnit(at + 2, every: 2)
    case .every?: return afterEvery(["eneste", "einaste", "single"].contains(text(at + 1)) ? at + 2 : at + 1)
    default: return nil
    }
  }

  private func afterEvery(_ at: Int) -> FrequencyMatch? {
    if let place = placeInUnit(at) { return place }
    switch meaning(at) {
    case .unit?: return ofUnit(at, every: 1)
    case .weekday?: return severalOf(at, unit: .week) { if case .weekday = $0 { true } else { false } }
    case .month?: return severalOf(at, unit: .year) { if case .month = $0 { true } else { false } }
    case .season?: return severalOf(at, unit: .year) { if case .season = $0 { true } else { false } }
    case .half?:
      guard case .unit(.year)? = meaning(afterDash(at + 1)) else { return nil }
      return FrequencyMatch(count: 1, unit: .halfYear, end: afterDash(at + 1) + 1)
    case .oneAndAHalf?:
      guard case .unit(.year)? = meaning(at + 1) else { return nil }
      return FrequencyMatch(count: 1, unit: .halfYear, every: 3, end: at + 2)
    default: return afterEveryNumber(at)
    }
  }

  private func afterEveryNumber(_ at: Int) -> FrequencyMatch? {
    // `hver siste fredag` does not say of what.
    if case .ordinal(1)? = meaning(at) { return nil }
    guard let (first, afterFirst) = place(at) ?? number(at) else { return nil }
    var (every, next) = (first, afterFirst)
    if ["-", "–", "til", "to", "eller", "or"].contains(text(next)), let (last, end) = place(next + 1) ?? number(next + 1) {
      // The longer wait is the lower bound.
      (every, next) = (max(first, last), end)
    }
    if case .month? = meaning(next) { return FrequencyMatch(count: 1, unit: .year, end: next + 1) }
    let unit = afterDash(next)
    // `every 16-year-old` is somebody.
    if unit > next, text(unit + 1) == "-", words.isTight(before: unit + 1) { return nil }
    return ofUnit(unit, every: every, isMinimum: every != first)
  }

  private func ofUnit(_ at: Int, every: Int, isMinimum: Bool = false) -> FrequencyMatch? {
    switch meaning(at) {
    case .unit(let unit)?: FrequencyMatch(count: 1, unit: unit, every: every, end: at + 1, isMinimum: isMinimum)
    case .weekday?, .weekdays?: FrequencyMatch(count: 1, unit: .week, every: every, end: at + 1, isMinimum: isMinimum)
    case .month?, .season?: FrequencyMatch(count: 1, unit: .year, every: every, end: at + 1, isMinimum: isMinimum)
    default: nil
    }
  }

  /// `mandag og torsdag`: as many times as there are names, to seven.
  private func severalOf(_ at: Int, unit: FrequencyUnit, isSame: (FrequencyWord) -> Bool) -> FrequencyMatch? {
    var (count, end) = (1, at + 1)
    while count < 7, ["og", "and", ","].contains(text(end)) {
      let next = afterAnd(end)
      guard let meaning = meaning(next), isSame(meaning) else { break }
      count += 1
      end = next + 1
    }
    return FrequencyMatch(count: count, unit: unit, end: end)
  }

  // MARK: Four times a year

  /// `minst to faste møter i året`, `twice a year`, `5–6 ganger pr. år`, `2 årlige møter`, `én gang hvert halvår`.
  private func counted(_ at: Int) -> FrequencyMatch? {
    let count: Count
    if case .times(let number)? = meaning(at) {
      count = Count(least: number, isRange: false, end: at + 1, hasOccasion: true)
    } else if let read = self.count(at) {
      count = read
    } else {
      return nil
    }
    return perAdverb(count, at) ?? perInterval(count)
  }

  private struct Count {
    let least: Int
    let isRange: Bool
    let end: Int
    let hasOccasion: Bool
  }

  private func count(_ at: Int) -> Count? {
    // The 40 of `uke 40` counts nothing.
    if case .unit? = meaning(at - 1), words.indices.contains(at), words[at].kind == .digits { return nil }
    guard let (first, afterFirst) = number(at) else { return nil }
    var next = afterFirst
    // `to (2) ganger`.
    if text(next) == "(", let (_, end) = number(next + 1), text(end) == ")" { next = end + 1 }
    if ["-", "–", "—", "til", "to", "eller", "or", "/"].contains(text(next)), let (last, end) = number(next + 1) {
      return Count(least: min(first, last), isRange: true, end: end, hasOccasion: false)
    }
    if let end = upperPart(next) { return Count(least: first, isRange: true, end: end, hasOccasion: false) }
    return Count(least: first, isRange: false, end: next, hasOccasion: false)
  }

  /// The `og maks fire` of `minst to og maks fire ganger`, the `and 4` of `between 2 and 4`.
  private func upperPart(_ at: Int) -> Int? {
    var scanner = WordScanner(words, at: occasion(at) ?? at)
    _ = scanner.take(",")
    let hasAnd = scanner.take(["og", "men", "and", "but"])
    if scanner.take(atMost) { return number(scanner.at)?.end }
    return hasAnd && isBetween(at) ? number(scanner.at)?.end : nil
  }

  private func isBetween(_ at: Int) -> Bool {
    at - 2 >= words.startIndex && ["mellom", "between"].contains(words[at - 2].folded)
  }

  /// Adverbs beside a count: `to ganger årlig`, `2 årlige møter`, and `six-monthly`, which is every sixth.
  private func perAdverb(_ count: Count, _ start: Int) -> FrequencyMatch? {
    var at = count.end
    if text(at) == "-", words.isTight(before: at), case .adverb(let unit, let every)? = meaning(at + 1), !count.hasOccasion, every == 1 {
      return FrequencyMatch(count: 1, unit: unit, every: count.least, end: at + 2)
    }
    if !count.hasOccasion, let occasion = occasion(at) {
      guard case .adverb(let unit, let every)? = meaning(occasion) else { return nil }
      return FrequencyMatch(count: count.least, unit: unit, every: every, end: occasion + 1, isMinimum: count.isRange)
    }
    at = count.hasOccasion ? afterDash(at) : fillers(at)
    guard case .adverb(let unit, let every)? = meaning(at) else { return nil }
    if count.hasOccasion { return FrequencyMatch(count: count.least, unit: unit, every: every, end: at + 1) }
    let end = occasion(at + 1) ?? at + 1
    // Two half-yearly meetings are one each half-year; two monthly meetings are two a month.
    let isNamed = unit.perYears.times > 1 && unit.perYears.times < 12
    return FrequencyMatch(count: isNamed ? 1 : count.least, unit: unit, every: every, end: end, isMinimum: count.isRange)
  }

  private func perInterval(_ count: Count) -> FrequencyMatch? {
    let occasion = count.hasOccasion ? count.end : self.occasion(count.end)
    guard let per = perUnit(occasion ?? count.end) else { return nil }
    return FrequencyMatch(scaling: per, by: count.least, isMinimum: count.isRange)
  }

  /// The end of the occasion counted, with up to four words that describe it: `faste møter`, `times`.
  private func occasion(_ at: Int) -> Int? {
    let noun = fillers(at)
    guard words.indices.contains(noun), FrequencyWord.isOccasion(words[noun]) else { return nil }
    return noun + 1
  }

  /// Passes over words that describe and mean nothing here.
  private func fillers(_ at: Int) -> Int {
    var index = at
    while index < words.endIndex, index - at < 4 {
      let word = words[index]
      guard word.kind == .letters, meaning(index) == nil, !FrequencyWord.isOccasion(word), !joining.contains(word.folded) else {
        break
      }
      index += 1
      if text(index) == ",", words.indices.contains(index + 1), words[index + 1].kind == .letters { index += 1 }
    }
    return index
  }

  /// `i året`, `pr. halvår`, `a year`, `i løpet av 2 år`, `hver måned`, `i hvert kvartal`.
  private func perUnit(_ at: Int) -> FrequencyMatch? {
    if let every = everyUnit(at) { return every }
    var scanner = WordScanner(words, at: at)
    guard scanner.take(per) else { return nil }
    let preposition = words[scanner.at - 1].folded
    if let every = everyUnit(scanner.at) { return every }
    _ = scanner.take(["det", "den", "the", "a", "et", "eit", "ett"])
    var every = 1
    if let (number, end) = number(scanner.at) { (every, scanner.at) = (number, end) }
    guard case .unit(let unit)? = meaning(scanner.at) else { return nil }
    // Week 40 is one week, and `i dag` is today.
    if scanner.at + 1 < words.endIndex, words[scanner.at + 1].kind == .digits { return nil }
    if preposition == "i", scanner.word?.folded == "dag" { return nil }
    return FrequencyMatch(count: 1, unit: unit, every: every, end: scanner.at + 1)
  }

  /// The end of a number that is none with what it counts: `et par ganger i året`, `flere møter hvert år`, `a few times a year`.
  func vagueCount(_ at: Int) -> Int? {
    var scanner = WordScanner(words, at: at)
    _ = scanner.take(["et", "eit", "ett", "a", "en", "ein"])
    guard case .vagueNumber? = meaning(scanner.at) else { return nil }
    scanner.at += 1
    _ = scanner.take("of")
    guard let occasion = occasion(scanner.at) else { return nil }
    return perUnit(occasion)?.end ?? occasion
  }

  // MARK: Other shapes

  /// `første mandag i måneden`, `second and fourth Tuesday of each month`, `den 15. i hver måned`.
  private func placeInUnit(_ at: Int) -> FrequencyMatch? {
    guard var (_, end) = place(at) else { return nil }
    var count = 1
    while count < 31, ["og", "and", ","].contains(text(end)), let (_, next) = place(afterAnd(end)) {
      count += 1
      end = next
    }
    let isDay: Bool
    switch meaning(end) {
    case .weekday?, .weekdays?, .unit(.week)?, .unit(.day)?: (isDay, end) = (true, end + 1)
    default: isDay = false
    }
    guard isDay || words[end - 1].folded == "." else { return nil }
    var scanner = WordScanner(words, at: end)
    let hasPreposition = scanner.take(["i", "of", "in", "av"])
    _ = scanner.take(["den", "the"])
    if case .every? = meaning(scanner.at) {
      scanner.at += 1
    } else if !hasPreposition {
      return nil
    }
    guard case .unit(let unit)? = meaning(scanner.at) else { return nil }
    switch unit {
    case .day, .week, .fortnight: return nil
    default: return FrequencyMatch(count: count, unit: unit, end: scanner.at + 1)
    }
  }

  /// `med seks ukers mellomrom`, `at three-month intervals`.
  private func spaced(_ at: Int) -> FrequencyMatch? {
    guard let (every, end) = number(at), case .unit(let unit)? = meaning(afterDash(end)) else { return nil }
    let next = afterDash(end) + 1
    guard ["mellomrom", "intervall", "intervaller", "interval", "intervals"].contains(text(next)) else { return nil }
    return FrequencyMatch(count: 1, unit: unit, every: every, end: next + 1)
  }

  /// `onsdager i oddetallsuker`, `mandager og torsdager`, `i partallsuker`.
  private func weekdays(_ at: Int) -> FrequencyMatch? {
    if let end = oddWeeks(at) { return FrequencyMatch(count: 1, unit: .fortnight, end: end) }
    switch meaning(at) {
    case .weekdays?:
      guard let match = severalOf(at, unit: .week, isSame: { if case .weekdays = $0 { true } else { false } }) else { return nil }
      guard let end = oddWeeks(match.end) else { return match }
      let count = match.frequency.times / FrequencyUnit.week.perYears.times
      return FrequencyMatch(count: count, unit: .fortnight, end: end)
    case .weekday?:
      return oddWeeks(at + 1).flatMap { FrequencyMatch(count: 1, unit: .fortnight, end: $0) }
    default:
      return nil
    }
  }

  private func oddWeeks(_ at: Int) -> Int? {
    var scanner = WordScanner(words, at: at)
    _ = scanner.take(["i", "in", "på", "on"])
    if case .everySecondWeek? = meaning(scanner.at) { return scanner.at + 1 }
    return scanner.take(secondWeeks) ? scanner.at : nil
  }

  /// `vår og høst`.
  private func seasons(_ at: Int) -> FrequencyMatch? {
    guard case .season? = meaning(at) else { return nil }
    guard let match = severalOf(at, unit: .year, isSame: { if case .season = $0 { true } else { false } }), match.frequency.times > 1 else {
      return nil
    }
    return match
  }

  /// `månedlig`, `half-yearly`, `semi-annually`.
  private func adverb(_ at: Int) -> FrequencyMatch? {
    if case .adverb(let unit, let every)? = meaning(at) { return FrequencyMatch(count: 1, unit: unit, every: every, end: at + 1) }
    guard let prefix = text(at), ["half", "semi", "bi"].contains(prefix) else { return nil }
    let next = afterDash(at + 1)
    guard case .adverb(let unit, every: 1)? = meaning(next) else { return nil }
    switch (prefix, unit) {
    case (_, .year): return FrequencyMatch(count: 1, unit: .halfYear, end: next + 1)
    case ("bi", .week), ("bi", .month): return FrequencyMatch(count: 1, unit: unit, every: 2, end: next + 1)
    default: return nil
    }
  }

  // MARK: Numbers

  /// A number in figures or words, at most what a frequency can hold.
  private func number(_ at: Int) -> (number: Int, end: Int)? {
    guard words.indices.contains(at) else { return nil }
    if words[at].kind == .digits {
      guard let number = words[at].number, (1...FrequencyMatch.largest).contains(number), !isDecimal(at) else { return nil }
      return (number, at + 1)
    }
    if case .number(let number)? = meaning(at) { return (number, at + 1) }
    return nil
  }

  /// The figures of `0,4` are not a count.
  private func isDecimal(_ at: Int) -> Bool {
    words.isTight(before: at) && at - 2 >= words.startIndex && words.isTight(before: at - 1) && [",", "."].contains(words[at - 1].folded)
      && words[at - 2].kind == .digits
  }

  /// A place in a row: `tredje`, `3.`, `3rd`.
  private func place(_ at: Int) -> (number: Int, end: Int)? {
    if case .ordinal(let number)? = meaning(at) { return (number, at + 1) }
    guard let (number, end) = number(at), words[at].kind == .digits, words.isTight(before: end) else { return nil }
    guard [".", "st", "nd", "rd", "th"].contains(text(end)) else { return nil }
    return (number, end + 1)
  }

  private func afterDash(_ at: Int) -> Int {
    text(at) == "-" ? at + 1 : at
  }

  private func afterAnd(_ at: Int) -> Int {
    text(at) == "," && ["og", "and"].contains(text(at + 1)) ? at + 2 : at + 1
  }
}

extension FrequencyMatch {
  /// So many times as often as another; nil when out of bounds.
  init?(scaling other: FrequencyMatch, by count: Int, isMinimum: Bool) {
    let (times, overflow) = other.frequency.times.multipliedReportingOverflow(by: count)
    guard !overflow, times > 0, times <= 3640 * other.frequency.years else { return nil }
    frequency = Frequency(times: times, years: other.frequency.years)
    end = other.end
    self.isMinimum = isMinimum || other.isMinimum
  }
}

private let per = Phrases(
  "per|pr|pr.|i|om|a|an|på|/|in|in a|in the|i løpet av|in the course of|during|gjennom|gjennom hele|innenfor|innanfor")

private let atMost = Phrases("høyst|høgst|maks|maks.|maksimalt|maksimum|max|at most|no more than|up to|inntil|opptil|opp til")

private let secondWeeks = Phrases(
  "odde uker|like uker|ulike uker|ulike veker|like veker|odde veker|odd weeks|even weeks|odd-numbered weeks|even-numbered weeks|alternate weeks"
)

/// The words that begin a shape and mean nothing by themselves.
private let starters: Set<String> = [
  "half", "semi", "bi", "i", "in", "på", "on", "a", "odde", "like", "ulike", "odd", "even", "ved", "etter", "at", "after",
]

private let joining: Set<String> = [
  "og", "eller", "and", "or", "i", "per", "pr", "om", "på", "a", "an", "in", "av", "of", "til", "fra", "frå", "som", "med", "for", "ved",
]
