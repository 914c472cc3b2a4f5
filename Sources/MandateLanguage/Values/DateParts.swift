// The parts of a date as they stand in the words, before anyone asks whether they make a day: a period may lend one date's year to the other.

struct DateParts {
  var day: Int?
  var month: Int?
  var year: Int?
  /// Bytes.
  var range: Range<Int>
  /// The index of the word after the date.
  var end: Int

  enum Outcome {
    case parts(DateParts)
    /// It begins like a date and stops being one.
    case problem(ValueProblem)
    case none
  }

  /// The date these parts make, if they name a year and the calendar has such a day.
  func date() -> Result<WrittenDate, ValueProblem> {
    if let problem = impossible { return .failure(problem) }
    guard let year else { return .failure(ValueProblem(.noYear, range)) }
    guard let start = CalendarDate(year: year, month: month ?? 1, day: day ?? 1) else { return .failure(ValueProblem(.noSuchDate, range)) }
    return .success(WrittenDate(start, precision: day != nil ? .day : month != nil ? .month : .year))
  }

  /// What no year can mend.
  private var impossible: ValueProblem? {
    if let month, !(1...12).contains(month) { return ValueProblem(.noSuchDate, range) }
    guard let day else { return nil }
    let longest = month.map { CalendarDate.daysInMonth($0, year: 2000) } ?? 31
    return (1...longest).contains(day) ? nil : ValueProblem(.noSuchDate, range)
  }

  static func read(_ words: Words, at start: Int) -> Outcome {
    var scanner = WordScanner(words, at: start)
    guard let first = scanner.word else { return .none }
    switch first.kind {
    case .digits where first.range.count == 4: return scanner.yearFirst(from: start)
    case .digits where first.range.count <= 2: return scanner.dayFirst(from: start)
    case .letters: return scanner.monthFirst(from: start)
    default: return .none
    }
  }
}

/// Years that a mandate can mean. A number outside them is some other number.
private let years = 1800...2199

extension Word {
  fileprivate var isYear: Bool {
    range.count == 4 && number.map { years.contains($0) } ?? false
  }
}

private let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

extension WordScanner {
  /// `2026-06-15`, `2026-06`, `2026`.
  fileprivate mutating func yearFirst(from start: Int) -> DateParts.Outcome {
    guard let year = takeDigits(4...4), years.contains(year) else { return .none }
    let afterYear = at
    guard let mark = word, isTight, ["-", "/", "."].contains(mark.folded), takeTight(mark.folded), let month = takeTightDigits(1...2) else {
      return outcome(start, end: afterYear, year: year)
    }
    let afterMonth = at
    if takeTight(mark.folded), let day = takeTightDigits(1...2) { return outcome(start, end: at, day: day, month: month, year: year) }
    // `2026-27` is two years, and `2026.5` no month.
    guard mark.folded == "-", (1...12).contains(month), words[afterMonth - 1].range.count == 2 else {
      return outcome(start, end: afterYear, year: year)
    }
    return outcome(start, end: afterMonth, month: month, year: year)
  }

  /// `15. juni 2026`, `15 June 2026`, `15.06.2026`, `15.6.26`, `15/6-2026`, `06.2026`.
  fileprivate mutating func dayFirst(from start: Int) -> DateParts.Outcome {
    guard let day = takeDigits(1...2) else { return .none }
    let afterDay = at
    _ = isTight && take(ordinalEndings)
    let dotted = take(".")
    _ = take("of")
    if let month = takeMonth() { return withYear(start, day: day, month: month) }
    if dotted, let word, word.kind == .letters {
      let meant = nearest(word.folded, in: MonthNames.full)
      guard meant != nil || (at + 1 < words.endIndex && words[at + 1].isYear) else { return .none }
      return .problem(ValueProblem(.notADate, word.range, suggestion: meant))
    }
    at = afterDay
    return numeric(start, day: day)
  }

  /// The rest of a date in figures, after the day.
  private mutating func numeric(_ start: Int, day: Int) -> DateParts.Outcome {
    guard let mark = word?.folded, [".", "/", "-"].contains(mark), mark == "." || isTight else { return .none }
    at += 1
    guard mark == "." || isTight else { return .none }
    if mark == ".", isTight, let year = takeDigits(4...4) {
      return years.contains(year) ? outcome(start, end: at, month: day, year: year) : .none
    }
    guard let month = takeDigits(1...2) else { return .none }
    let afterMonth = at
    let next = word?.folded
    if next == mark || (mark != "-" && next == "-" && isTight) {
      at += 1
      if let year = takeYear(afterMark: true) { return outcome(start, end: at, day: day, month: month, year: year) }
      if let word, word.kind == .digits, isTight, next == mark { return .problem(ValueProblem(.notADate, word.range)) }
      at = afterMonth
    } else if mark == "/", let year = takeYear(afterMark: false) {
      return outcome(start, end: at, day: day, month: month, year: year)
    }
    // The full stop after the month belongs to it only when written as one (`1.1.–31.12.2026`).
    _ = mark == "." && isTight && take(".")
    let isFraction = mark == "/" && !((1...31).contains(day) && (1...12).contains(month))
    return mark == "-" || isFraction ? .none : outcome(start, end: at, day: day, month: month)
  }

  /// `juni 2026`, `June 15, 2026`.
  fileprivate mutating func monthFirst(from start: Int) -> DateParts.Outcome {
    guard let month = takeMonth() else { return .none }
    let afterMonth = at
    _ = take(",")
    if let year = takeDigits(4...4), years.contains(year) { return outcome(start, end: at, month: month, year: year) }
    at = afterMonth
    guard let day = takeDigits(1...2) else { return outcome(start, end: afterMonth, month: month) }
    _ = isTight && take(ordinalEndings)
    // `juni 15.` could be the end of a sentence or a Norwegian ordinal; neither is a date without what follows.
    let afterDay = at
    _ = take(",")
    if let year = takeDigits(4...4), years.contains(year) { return outcome(start, end: at, day: day, month: month, year: year) }
    return outcome(start, end: afterDay, day: day, month: month)
  }

  /// The year after a day and the name of a month.
  private mutating func withYear(_ start: Int, day: Int, month: Int) -> DateParts.Outcome {
    let afterMonth = at
    let comma = take(",")
    if let year = takeDigits(4...4) {
      guard years.contains(year) else { return .problem(ValueProblem(.notADate, words[at - 1].range)) }
      return outcome(start, end: at, day: day, month: month, year: year)
    }
    if !comma, let word, word.kind == .digits, word.range.count > 2 { return .problem(ValueProblem(.notADate, word.range)) }
    // `15. juni 26` is a year, `15. juni 10 deltakere` is not.
    if !comma, let year = takeDigits(2...2), word?.kind != .letters {
      return outcome(start, end: at, day: day, month: month, year: 2000 + year)
    }
    at = afterMonth
    return outcome(start, end: afterMonth, day: day, month: month)
  }

  private mutating func takeMonth() -> Int? {
    guard let word, word.kind == .letters, let month = MonthNames.number[word.folded] else { return nil }
    at += 1
    // `jan.` and `15.juni.2026`, but not the full stop that ends a sentence.
    if isTight, self.word?.folded == ".", at + 1 < words.endIndex, words[at + 1].kind == .digits || word.range.count <= 5 { at += 1 }
    return month
  }

  private mutating func takeYear(afterMark: Bool) -> Int? {
    let start = at
    if let year = takeDigits(4...4), years.contains(year) { return year }
    at = start
    guard afterMark, isTight, let year = takeDigits(2...2) else {
      at = start
      return nil
    }
    // In `1.1-31.12.2026` the 31 is no year.
    if at + 1 < words.endIndex, isTight, [".", "/"].contains(words[at].folded), words.isTight(before: at + 1), words[at + 1].kind == .digits
    {
      at = start
      return nil
    }
    return 2000 + year
  }

  private mutating func takeTight(_ folded: String) -> Bool {
    isTight && take(folded)
  }

  private mutating func takeTightDigits(_ lengths: ClosedRange<Int>) -> Int? {
    isTight ? takeDigits(lengths) : nil
  }

  private func outcome(_ start: Int, end: Int, day: Int? = nil, month: Int? = nil, year: Int? = nil) -> DateParts.Outcome {
    .parts(DateParts(day: day, month: month, year: year, range: words[start..<end].range, end: end))
  }
}
