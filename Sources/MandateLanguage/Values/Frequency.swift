// How often, as an exact number: so many times in so many years. Everything that compares, shows or plans frequencies starts from this.

package struct Frequency: Hashable, Comparable, Sendable {
  /// At least 1.
  package let times: Int
  /// At least 1; no common factor with `times`. A year has 12 months, 52 weeks or 364 days, so that every fourteenth day and every second
  /// week are the same.
  package let years: Int

  /// Numbers below 1 count as 1, and numbers beyond a million as a million.
  package init(times: Int, years: Int) {
    let (a, b) = (min(max(times, 1), 1_000_000), min(max(years, 1), 1_000_000))
    var (divisor, rest) = (a, b)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    self.times = a / divisor
    self.years = b / divisor
  }

  package static func < (left: Frequency, right: Frequency) -> Bool {
    left.times * right.years < right.times * left.years
  }

  /// The months between two times, if they are a whole number: 6 for twice a year.
  package var months: Int? {
    12 * years % times == 0 ? 12 * years / times : nil
  }

  /// The weeks between two times, if they are a whole number: 2 for every other week.
  package var weeks: Int? {
    52 * years % times == 0 ? 52 * years / times : nil
  }

  private var days: Int? {
    364 * years % times == 0 ? 364 * years / times : nil
  }

  /// When the next time is due after one on `date`: months by the calendar, weeks by weekday, else to the nearest day.
  package func next(after date: CalendarDate) -> CalendarDate {
    if let months { return date.adding(months: months) }
    return date.adding(days: days ?? max(1, (365 * years + times / 2) / times))
  }
}

extension Frequency {
  /// The one wording the product writes for this frequency. Reading it gives the same frequency.
  package func wording(_ language: Language) -> String {
    if let months { return Frequency.everyMonths(months, language) }
    if let weeks { return Frequency.everyWeeks(weeks, language) }
    if times == 364, years == 1 { return language.choose("daglig", "dagleg", "daily") }
    if years == 1, times % 52 == 0 { return Frequency.counted(times / 52, .week, language) }
    if years == 1, times % 12 == 0 { return Frequency.counted(times / 12, .month, language) }
    if years == 1 { return Frequency.counted(times, .year, language) }
    if let days { return Frequency.every(days, .day, language) }
    return Frequency.counted(times, inYears: years, language)
  }

  /// The time between two, for a reader who wonders what the writer's words come to: `hver 6. måned`; nil where the words already say it
  /// or there is no such time.
  package func interval(_ language: Language) -> String? {
    guard let months, months > 1, months != 12 else { return nil }
    return months % 12 == 0 ? Frequency.every(months / 12, .year, language) : numbered(months, language)
  }

  private func numbered(_ months: Int, _ language: Language) -> String {
    switch language {
    case .nb: "hver \(months). måned"
    case .nn: "kvar \(months). månad"
    case .en: "every \(months) months"
    }
  }

  private enum Unit {
    case day, week, month, year
  }

  private static func everyMonths(_ months: Int, _ language: Language) -> String {
    switch months {
    case 1: language.choose("månedlig", "månadleg", "monthly")
    case 2: language.choose("annenhver måned", "annankvar månad", "every two months")
    case 3: language.choose("kvartalsvis", "kvartalsvis", "quarterly")
    case 6: language.choose("halvårlig", "halvårleg", "every six months")
    case 12: language.choose("årlig", "årleg", "annually")
    case 24: language.choose("annethvert år", "annakvart år", "every two years")
    case _ where months % 12 == 0: every(months / 12, .year, language)
    default: every(months, .month, language)
    }
  }

  private static func everyWeeks(_ weeks: Int, _ language: Language) -> String {
    switch weeks {
    case 1: language.choose("ukentlig", "kvar veke", "weekly")
    case 2: language.choose("annenhver uke", "annakvar veke", "every two weeks")
    default: every(weeks, .week, language)
    }
  }

  private static func every(_ number: Int, _ unit: Unit, _ language: Language) -> String {
    switch (language, unit) {
    case (.nb, .year): "hvert \(NumberWords.ordinal(number, nynorsk: false)) år"
    case (.nn, .year): "kvart \(NumberWords.ordinal(number, nynorsk: true)) år"
    case (.nb, _): "hver \(NumberWords.ordinal(number, nynorsk: false)) \(singular(unit, language))"
    case (.nn, _): "kvar \(NumberWords.ordinal(number, nynorsk: true)) \(singular(unit, language))"
    case (.en, _): "every \(NumberWords.cardinal(number, .en)) \(singular(unit, .en))s"
    }
  }

  private static func counted(_ times: Int, _ unit: Unit, _ language: Language) -> String {
    let definite =
      switch unit {
      case .day: language.choose("om dagen", "om dagen", "a day")
      case .week: language.choose("i uken", "i veka", "a week")
      case .month: language.choose("i måneden", "i månaden", "a month")
      case .year: language.choose("i året", "i året", "a year")
      }
    return "\(timesWord(times, language)) \(definite)"
  }

  private static func counted(_ times: Int, inYears years: Int, _ language: Language) -> String {
    "\(timesWord(times, language)) \(every(years, .year, language))"
  }

  private static func timesWord(_ times: Int, _ language: Language) -> String {
    switch (language, times) {
    case (.en, 1): "once"
    case (.en, 2): "twice"
    case (.en, _): "\(NumberWords.cardinal(times, language)) times"
    case (.nb, 1): "én gang"
    case (.nb, _): "\(NumberWords.cardinal(times, language)) ganger"
    case (.nn, 1): "éin gong"
    case (.nn, _): "\(NumberWords.cardinal(times, language)) gonger"
    }
  }

  private static func singular(_ unit: Unit, _ language: Language) -> String {
    switch unit {
    case .day: language.choose("dag", "dag", "day")
    case .week: language.choose("uke", "veke", "week")
    case .month: language.choose("måned", "månad", "month")
    case .year: language.choose("år", "år", "year")
    }
  }
}

extension Language {
  fileprivate func choose(_ nb: String, _ nn: String, _ en: String) -> String {
    switch self {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}
