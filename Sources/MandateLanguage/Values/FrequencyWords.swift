// The words that frequencies are made of in bokmål, nynorsk and English, as they stand in real mandates (inventory 1.4), with their inflections.

enum FrequencyWord: Sendable {
  /// One, two, three …
  case number(Int)
  /// `once`, `twice`: a number and what it counts in one word.
  case times(Int)
  /// First, second, third …; `last` counts as first.
  case ordinal(Int)
  /// `hver`, `kvar`, `every`.
  case every
  /// `annenhver`, `annakvart`.
  case everyOther(Int)
  case unit(FrequencyUnit)
  /// `månedlig`, `quarterly`: how often by itself.
  case adverb(FrequencyUnit, every: Int)
  /// `halve`, `half`.
  case half
  /// `halvannet`: one and a half.
  case oneAndAHalf
  case weekday
  /// `onsdager`: every one of them.
  case weekdays
  case month
  case season
  /// `oddetallsuker`.
  case everySecondWeek
  /// `par`, `flere`, `several`: a number that is none.
  case vagueNumber
  /// `timer`, `kroner`: what is counted here is no occasion.
  case measure
}

enum FrequencyUnit: Sendable {
  case day, week, fortnight, month, quarter, tertial, halfYear, year
  /// Four years: the term of municipal councils, county councils and the national assembly alike.
  case term

  /// How many of them there are in how many years.
  var perYears: (times: Int, years: Int) {
    switch self {
    case .day: (364, 1)
    case .week: (52, 1)
    case .fortnight: (26, 1)
    case .month: (12, 1)
    case .quarter: (4, 1)
    case .tertial: (3, 1)
    case .halfYear: (2, 1)
    case .year: (1, 1)
    case .term: (1, 4)
    }
  }
}

extension FrequencyWord {
  static let table: [String: FrequencyWord] = {
    var table: [String: FrequencyWord] = [:]
    func add(_ words: String, _ meaning: FrequencyWord) {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { table[String(word)] = meaning }
    }
    for (word, number) in NumberWords.cardinals { table[word] = .number(number) }
    for (word, number) in NumberWords.ordinals { table[word] = .ordinal(number) }
    add("once", .times(1))
    add("twice", .times(2))
    add("thrice", .times(3))
    add("siste last", .ordinal(1))
    add("other alternate", .ordinal(2))
    add("hver hvert kvar kvart every each enhver ethvert", .every)
    add("annenhver annethvert annenhvert annanhver annankvar annankvart annakvar annakvart annahver annahvert anenhver", .everyOther(2))
    add("tredjehver tredjehvert tredjekvar tredjekvart", .everyOther(3))
    add("fjerdehver fjerdehvert fjerdekvar fjerdekvart", .everyOther(4))
    add("halve halvt halv half", .half)
    add("halvannet halvannen halvanna halvtanna", .oneAndAHalf)

    add("dag dagen dager dagar dagane dagene dagers dagars døgn døgnet virkedag arbeidsdag day days", .unit(.day))
    add("uke uka uken uker ukene ukers veke veka veken veker vekene vekers week weeks", .unit(.week))
    add("fortnight fortnights", .unit(.fortnight))
    add("måned måneden måneder månedene måneders mnd månad månaden månader månadene månadane månaders month months", .unit(.month))
    add("kvartal kvartalet kvartaler kvartala kvartals quarter quarters", .unit(.quarter))
    add("tertial tertialet", .unit(.tertial))
    add("halvår halvåret semester semesteret", .unit(.halfYear))
    add("år året åra årene års year years annum", .unit(.year))
    add("kalenderår kalenderåret skoleår skoleåret skuleår skuleåret arbeidsår arbeidsåret driftsår driftsåret", .unit(.year))
    add("valgperiode valgperioden valperiode valperioden kommunestyreperiode kommunestyreperioden", .unit(.term))
    add("fylkestingsperiode fylkestingsperioden stortingsperiode stortingsperioden", .unit(.term))

    add("daglig daglige dagleg daglege daily", .adverb(.day, every: 1))
    add("ukentlig ukentlige vekentleg vekentlege ukesmøte ukesmøter ukemøte ukemøter vekemøte weekly", .adverb(.week, every: 1))
    add("fortnightly biweekly", .adverb(.week, every: 2))
    add("månedlig månedlige månadleg månadlege månedsvis månadsvis monthly", .adverb(.month, every: 1))
    add("månedsmøte månedsmøter månedsmøtet månadsmøte månadsmøta månadsmøtet", .adverb(.month, every: 1))
    add("bimonthly", .adverb(.month, every: 2))
    add("kvartalsvis kvartalsvise kvartalsvist kvartalsmøte kvartalsmøter quarterly", .adverb(.quarter, every: 1))
    add("tertialvis tertialvise tertialvist", .adverb(.tertial, every: 1))
    add("halvårlig halvårlige halvårleg halvårlege halvårsvis halvårsvise halvårsmøte halvårsmøter", .adverb(.halfYear, every: 1))
    add("biannually biannual semiannually semiannual", .adverb(.halfYear, every: 1))
    add("årlig årlige årleg årlege yearly annually annual", .adverb(.year, every: 1))
    add("biennially biennial", .adverb(.year, every: 2))
    add("triennially triennial", .adverb(.year, every: 3))

    let weekdays = "mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag"
    for day in weekdays.split(separator: " ") {
      add("\(day) \(day)en", .weekday)
      add("\(day)er \(day)ene \(day)ar \(day)ane", .weekdays)
    }
    for day in "monday tuesday wednesday thursday friday saturday sunday".split(separator: " ") {
      add("\(day)", .weekday)
      add("\(day)s", .weekdays)
    }
    for name in MonthNames.full { table[name] = .month }
    add("vår våren høst høsten haust hausten sommer sommeren sumar sumaren vinter vinteren spring autumn fall summer winter", .season)
    add("oddetallsuker oddetallsuke oddetallsuka oddetallsuken oddetalsveker oddetalsveke oddetalsveka oddetallsveker", .everySecondWeek)
    add("partallsuker partallsuke partallsuka partallsuken partalsveker partalsveke partalsveka partallsveker", .everySecondWeek)
    add("par noen nokre nokon flere fleire mange several few couple some many", .vagueNumber)
    add("time timer timers timar timars minutt minutter minutters minuttar kr kroner prosent hours hour minutes", .measure)
    return table
  }()

  static func of(_ word: Word) -> FrequencyWord? {
    table[word.folded]
  }

  /// Words worth suggesting for one that is misspelt.
  static let suggestions = [
    "ukentlig", "månedlig", "månadleg", "kvartalsvis", "halvårlig", "halvårleg", "årlig", "årleg", "annenhver", "annethvert", "annankvar",
    "annakvar", "annakvart", "måned", "månad", "halvår", "kvartal", "tertial", "monthly", "quarterly", "annually", "weekly",
  ]

  /// What may be counted: an occasion. Compounds count too (`dialogmøter`, `nettverkssamlinger`).
  static func isOccasion(_ word: Word) -> Bool {
    guard word.kind == .letters else { return false }
    if occasions.contains(word.folded) { return true }
    guard word.folded.utf8.count > 4 else { return false }
    return stems.contains { stem in endings.contains { word.folded.hasBytes(endingWith: stem, $0) } }
  }

  private static let occasions: Set<String> = ["x", "times", "ggr", "dag", "dager", "dagar", "day", "days", "gang", "gong", "møt"]

  private static let stems = [
    "gang", "gong", "gång", "møt", "møte", "samling", "treff", "seminar", "konferanse", "evaluering", "rapport", "rapportering", "samtale",
    "vurdering", "workshop", "workshops", "besøk", "runde", "befaring", "forum", "fagdag", "meeting", "meetings", "review", "reviews",
    "session",
    "sessions", "evaluation", "evaluations", "assessment", "assessments",
  ]

  private static let endings = ["", "e", "en", "er", "et", "a", "ar", "ene", "ane", "r", "n", "ne", "t"]
}

extension String {
  fileprivate func hasBytes(endingWith stem: String, _ ending: String) -> Bool {
    let (own, stem, ending) = (utf8, stem.utf8, ending.utf8)
    guard own.count >= stem.count + ending.count else { return false }
    return own.reversed().starts(with: ending.reversed()) && own.dropLast(ending.count).reversed().starts(with: stem.reversed())
  }
}
