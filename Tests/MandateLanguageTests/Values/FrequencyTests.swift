import MandateLanguage
import Testing

struct FrequencyTests {
  /// The frequency read, as `times/years`, with `+` when more is expressly allowed; or what is wrong. Then the words it was read from.
  private func shown(_ text: String) -> String {
    switch readFrequency(words(text)[...]) {
    case .success(let reading):
      let place = slice(text, reading.range) ?? ""
      switch reading.value {
      case .regular(let frequency, let isMinimum): return "\(frequency.times)/\(frequency.years)\(isMinimum ? "+" : "") «\(place)»"
      case .atMilestone(let name): return "milestone \(slice(text, name) ?? "-") «\(place)»"
      }
    case .failure(let problem):
      let meant = problem.suggestion.map { " → \($0)" } ?? ""
      return "\(problem.kind) «\(slice(text, problem.range) ?? "")»\(meant)"
    }
  }

  @Test(arguments: [
    // Every so often, bokmål.
    ("hvert halvår", "2/1"), ("Hvert halve år", "2/1"), ("hver 3. måned", "4/1"), ("hver tredje måned", "4/1"), ("hver 6. måned", "2/1"),
    ("annenhver uke", "26/1"), ("annethvert år", "1/2"), ("annenhver måned", "6/1"), ("hver annen uke", "26/1"), ("hvert annet år", "1/2"),
    ("hver andre uke", "26/1"), ("hvert fjerde år", "1/4"), ("hvert år", "1/1"), ("hver måned", "12/1"), ("hver uke", "52/1"),
    ("hver 14. dag", "26/1"), ("hver fjortende dag", "26/1"), ("hvert kvartal", "4/1"), ("hvert tertial", "3/1"), ("hver dag", "364/1"),
    ("hver sjette uke", "26/3"), ("hver eneste uke", "52/1"), ("hver onsdag", "52/1"), ("annenhver onsdag", "26/1"),
    ("hver tredje onsdag", "52/3"), ("hvert halvannet år", "2/3"), ("hver valgperiode", "1/4"), ("hver vår", "1/1"),
    ("hver vår og høst", "2/1"), ("hver mandag og torsdag", "104/1"), ("annen hver uke", "26/1"), ("hver 18. måned", "2/3"),
    ("hvert semester", "2/1"), ("hver november", "1/1"), ("hver 1. mars", "1/1"), ("hver 6.måned", "2/1"), ("tredjehver uke", "52/3"),
    // Nynorsk.
    ("kvart halvår", "2/1"), ("kvart halve år", "2/1"), ("kvar månad", "12/1"), ("kvar veke", "52/1"), ("kvar 14. dag", "26/1"),
    ("kvar onsdag", "52/1"), ("annankvar veke", "26/1"), ("annakvar veke", "26/1"), ("annankvar månad", "6/1"), ("annakvart år", "1/2"),
    ("kvar tredje månad", "4/1"), ("kvart fjerde år", "1/4"), ("kvart kvartal", "4/1"), ("kvar sjuande veke", "52/7"),
    ("anna kvar veke", "26/1"), ("annan kvar månad", "6/1"), ("kvart anna år", "1/2"), ("kvar åttande veke", "13/2"),
    ("kvar vår og haust", "2/1"),
    ("kvar fjortande dag", "26/1"), ("kvart år", "1/1"), ("kvar tysdag", "52/1"), ("kvar haust", "1/1"), ("kvar valperiode", "1/4"),
    // English.
    ("every six months", "2/1"), ("every 3 months", "4/1"), ("every third month", "4/1"), ("every month", "12/1"), ("each quarter", "4/1"),
    ("every other week", "26/1"), ("every second week", "26/1"), ("every two years", "1/2"), ("every Wednesday", "52/1"),
    ("every half-year", "2/1"), ("every half year", "2/1"), ("every fortnight", "26/1"), ("every 6th month", "2/1"),
    ("every 14 days", "26/1"),
    ("every spring and autumn", "2/1"), ("every November", "1/1"),
    // Adverbs.
    ("kvartalsvis", "4/1"), ("halvårlig", "2/1"), ("halvårleg", "2/1"), ("månedlig", "12/1"), ("månadleg", "12/1"), ("ukentlig", "52/1"),
    ("vekentleg", "52/1"), ("årlig", "1/1"), ("årleg", "1/1"), ("daglig", "364/1"), ("tertialvis", "3/1"), ("månedsvis", "12/1"),
    ("monthly", "12/1"), ("quarterly", "4/1"), ("biannually", "2/1"), ("semi-annually", "2/1"), ("half-yearly", "2/1"), ("annually", "1/1"),
    ("yearly", "1/1"), ("weekly", "52/1"), ("fortnightly", "26/1"), ("biennially", "1/2"), ("bi-weekly", "26/1"), ("six-monthly", "2/1"),
    // So many times.
    ("to ganger i året", "2/1"), ("fire ganger årlig", "4/1"), ("4 møte i året", "4/1"), ("5 møter i året", "5/1"),
    ("4 faste møte kvart år", "4/1"),
    ("2 årlige møter", "2/1"), ("en gang hver måned", "12/1"), ("ein gong årleg", "1/1"), ("1 gong per månad", "12/1"),
    ("1 gång i månaden", "12/1"), ("to gonger i halvåret", "4/1"), ("én gang i kvartalet", "4/1"), ("to ganger pr. måned", "24/1"),
    ("tre ganger om året", "3/1"), ("2 ganger/år", "2/1"), ("4/år", "4/1"), ("4 x i året", "4/1"), ("2x årlig", "2/1"),
    ("to ganger i løpet av året", "2/1"), ("én gang per 2 år", "1/2"), ("én gang i valgperioden", "1/4"), ("to (2) ganger i året", "2/1"),
    ("en gang annethvert år", "1/2"), ("én gang hvert fjerde år", "1/4"), ("to ganger hvert halvår", "4/1"), ("ein gong i veka", "52/1"),
    ("to ganger i semesteret", "4/1"), ("fire faste, åpne møter i året", "4/1"), ("4 dialogmøter i året", "4/1"),
    ("tre samlingar i året", "3/1"),
    ("2 ganger per skoleår", "2/1"), ("to halvårlige møter", "2/1"), ("to månedlige møter", "24/1"), ("en dag i måneden", "12/1"),
    ("4 ganger i hvert kvartal", "16/1"), ("twice a year", "2/1"), ("once a month", "12/1"), ("once every six months", "2/1"),
    ("three times per year", "3/1"), ("four meetings a year", "4/1"), ("two annual meetings", "2/1"), ("twice yearly", "2/1"),
    ("once each quarter", "4/1"),
    ("thrice a year", "3/1"), ("2 times per year", "2/1"), ("two meetings every month", "24/1"),
    // Weekdays and places in a month.
    ("onsdager i oddetallsuker", "26/1"), ("onsdager i oddetalsveker", "26/1"), ("mandager", "52/1"), ("måndagar i partalsveker", "26/1"),
    ("første mandag i måneden", "12/1"), ("første måndag i kvar månad", "12/1"), ("siste fredag i kvartalet", "4/1"),
    ("første og tredje onsdag i måneden", "24/1"), ("first Monday of the month", "12/1"), ("last Friday of each quarter", "4/1"),
    ("hver første mandag i måneden", "12/1"), ("den 15. i hver måned", "12/1"), ("1. mandag i måneden", "12/1"),
    ("Wednesdays in odd weeks", "26/1"),
    ("vår og høst", "2/1"), ("i partallsuker", "26/1"), ("mandager og torsdager", "104/1"), ("med seks ukers mellomrom", "26/3"),
    ("med tre månaders mellomrom", "4/1"), ("at six-month intervals", "2/1"), ("andre tysdag kvar månad", "12/1"),
    // Without the letters, without the accents.
    ("hver ma\u{30A}ned", "12/1"), ("HVERT HALVÅR", "2/1"), ("hvert\u{A0}halvår", "2/1"),
  ])
  func `a countable wording is read`(text: String, expected: String) {
    let shown = shown(text)
    #expect(shown.hasPrefix(expected + " ") || shown.hasPrefix(expected + "+ "), "\(shown)")
  }

  @Test(arguments: [
    ("minst én gang i halvåret", "2/1+ «minst én gang i halvåret»"),
    ("minst to ganger i året, eller oftere ved behov", "2/1+ «minst to ganger i året»"),
    ("minst to ganger per år, eller oftere ved behov", "2/1+ «minst to ganger per år»"),
    ("minst 2 årlige møter", "2/1+ «minst 2 årlige møter»"),
    ("minst 1 gang hvert år eller oftere om man finner dette ønskelig", "1/1+ «minst 1 gang hvert år»"),
    ("minimum fire ganger i året", "4/1+ «minimum fire ganger i året»"),
    ("5-6 ganger pr år", "5/1+ «5-6 ganger pr år»"),
    ("1 til 2 ganger i året", "1/1+ «1 til 2 ganger i året»"),
    ("én eller to ganger i måneden", "12/1+ «én eller to ganger i måneden»"),
    ("two to three times a year", "2/1+ «two to three times a year»"),
    ("mellom 4 og 6 ganger i året", "4/1+ «mellom 4 og 6 ganger i året»"),
    ("between two and four times a year", "2/1+ «between two and four times a year»"),
    ("minst to og maks fire ganger i året", "2/1+ «minst to og maks fire ganger i året»"),
    ("minst 2 ganger, høyst 4 ganger i året", "2/1+ «minst 2 ganger, høyst 4 ganger i året»"),
    ("hver 4.–6. uke", "26/3+ «hver 4.–6. uke»"),
    ("every 6 to 8 weeks", "13/2+ «every 6 to 8 weeks»"),
    ("at least quarterly", "4/1+ «at least quarterly»"),
    ("ikke sjeldnere enn hvert halvår", "2/1+ «ikke sjeldnere enn hvert halvår»"),
    ("ikkje sjeldnare enn kvart halvår", "2/1+ «ikkje sjeldnare enn kvart halvår»"),
    ("no less than twice a year", "2/1+ «no less than twice a year»"),
    ("minst ca. 4 ganger i året", "4/1+ «minst ca. 4 ganger i året»"),
    ("min. 2 ganger i året", "2/1+ «min. 2 ganger i året»"),
    ("om lag hvert halvår", "2/1 «hvert halvår»"),
    ("årlig i november", "1/1 «årlig»"),
    ("Gruppa har 4 faste møte kvart år.", "4/1 «4 faste møte kvart år»"),
    ("Det er avtalt å halde 4  møte i året og det har etter kvart blitt eit godt organ", "4/1 «4  møte i året»"),
    ("3-årsplan med årlig rullering", "1/1 «årlig»"),
    ("Ved behov, men minst én gang i året", "1/1+ «minst én gang i året»"),
    ("jevnlig, hver måned", "12/1 «hver måned»"),
    ("månedlige møter for å forberede saker", "12/1 «månedlige»"),
    ("To representanter møtes hver måned", "12/1 «hver måned»"),
    ("to timer hver måned", "12/1 «hver måned»"),
    ("høyst én gang i uken, minst én gang i måneden", "12/1+ «minst én gang i måneden»"),
    ("Representantane er valde for 4 år om gongen og møtest kvar månad", "12/1 «kvar månad»"),
    ("hvert år i uke 40", "1/1 «hvert år»"),
    ("møtes i uke 40 hvert år", "1/1 «hvert år»"),
  ])
  func `a bound, a range or a sentence around it is understood`(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: [
    ("ved milepæl: Boligplan vedtatt", "milestone Boligplan vedtatt «ved milepæl: Boligplan vedtatt»"),
    ("Ved milepælen Oppstart.", "milestone Oppstart «Ved milepælen Oppstart»"),
    ("ved milepæl: Årlig rapport levert, og når gruppen ønsker det", "milestone Årlig rapport levert «ved milepæl: Årlig rapport levert»"),
    ("at milestone: Plan adopted", "milestone Plan adopted «at milestone: Plan adopted»"),
    ("ved kvar milepæl", "milestone - «ved kvar milepæl»"),
    ("ved milepæl", "milestone - «ved milepæl»"),
  ])
  func `a milestone is a time too`(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test(arguments: [
    "ved behov", "etter behov", "jevnlig", "jevnlige", "jamleg", "jamlege", "jamnleg", "løpende", "løpande", "fortløpende", "fortløpande",
    "regelmessig", "med jevne mellomrom", "med jamne mellomrom", "et par ganger i året", "eit par gonger i året", "noen ganger i året",
    "flere ganger i året", "fleire møte kvart år", "av og til", "as needed", "as required", "regularly", "ongoing", "from time to time",
    "when necessary", "a few times a year", "a couple of times a year", "several times each month", "jevnlig og etter behov",
    "når det trengs", "når det trengst", "kontinuerlig", "nokre gonger i halvåret", "et par møter i halvåret",
  ])
  func `words that only sound like a frequency are vague`(text: String) {
    #expect(shown(text) == "vagueFrequency «\(text)»")
    #expect(shown("Møter holdes \(text).") == "vagueFrequency «\(text)»")
  }

  @Test(arguments: [
    ("høyst fire ganger i året", "høyst fire ganger i året"), ("inntil 4 møter i året", "inntil 4 møter i året"),
    ("maks. to ganger i halvåret", "maks. to ganger i halvåret"), ("maksimalt månedlig", "maksimalt månedlig"),
    ("at most twice a year", "at most twice a year"), ("up to two meetings a year", "up to two meetings a year"),
    ("høgst éin gong i månaden", "høgst éin gong i månaden"), ("ikke oftere enn hvert halvår", "ikke oftere enn hvert halvår"),
    ("hvert halvår eller sjeldnere", "hvert halvår eller sjeldnere"), ("opptil fire ganger årlig", "opptil fire ganger årlig"),
    ("opp til to ganger i året, ved behov", "opp til to ganger i året"),
  ])
  func `no lower bound is no frequency`(text: String, place: String) {
    #expect(shown(text) == "upperBoundOnly «\(place)»")
  }

  @Test(arguments: [
    ("etter sommeren", "notAFrequency «etter sommeren»"), ("to ganger", "notAFrequency «to ganger»"),
    ("4 år om gongen", "notAFrequency «4 år om gongen»"), ("i uke 40", "notAFrequency «i uke 40»"), ("", "notAFrequency «»"),
    ("en representant fra hver kommune", "notAFrequency «en representant fra hver kommune»"),
    ("0 ganger i året", "notAFrequency «0 ganger i året»"), ("ikke månedlig", "notAFrequency «ikke månedlig»"),
    ("4 møter i dag", "notAFrequency «4 møter i dag»"),
    ("99999999999999999999 ganger i året", "notAFrequency «99999999999999999999 ganger i året»"),
    ("månedelig", "notAFrequency «månedelig» → månedlig"), ("kvartalvis", "notAFrequency «kvartalvis» → kvartalsvis"),
    ("hver maaned", "notAFrequency «maaned» → måned"), ("halvårilg", "notAFrequency «halvårilg» → halvårlig"),
    ("every 16-year-old", "notAFrequency «every 16-year-old»"),
    ("hver siste fredag", "notAFrequency «hver siste fredag»"), ("15.06.2026", "notAFrequency «15.06.2026»"),
  ])
  func `what says nothing about how often is shown as such`(text: String, expected: String) {
    #expect(shown(text) == expected)
  }

  @Test func `a reason follows`() throws {
    let text = "hvert halvår – fordi styret ber om det"
    let reading = try readFrequency(words(text)[...]).get()
    #expect(slice(text, reading.reason) == "styret ber om det")
  }

  @Test(arguments: Language.allCases)
  func `the product's wording reads back to the same frequency`(language: Language) throws {
    for times in 1...420 {
      for years in 1...24 where times <= 3640 * years {
        let frequency = Frequency(times: times, years: years)
        let wording = frequency.wording(language)
        let reading = try? readFrequency(words(wording)[...]).get()
        #expect(reading?.value.frequency == frequency, "\(times)/\(years): \(wording)")
        #expect(slice(wording, reading?.range) == wording)
        guard let interval = frequency.interval(language) else { continue }
        #expect(try readFrequency(words(interval)[...]).get().value.frequency == frequency, "\(interval)")
      }
    }
  }

  @Test(arguments: [
    ("hvert halvår", "halvårlig", "halvårleg", "every six months", "hver 6. måned"),
    ("månedlig", "månedlig", "månadleg", "monthly", nil),
    ("annenhver uke", "annenhver uke", "annakvar veke", "every two weeks", nil),
    ("annenhver måned", "annenhver måned", "annankvar månad", "every two months", "hver 2. måned"),
    ("hvert fjerde år", "hvert fjerde år", "kvart fjerde år", "every four years", "hvert fjerde år"),
    ("5 møter i året", "fem ganger i året", "fem gonger i året", "five times a year", nil),
    ("to ganger i uken", "to ganger i uken", "to gonger i veka", "twice a week", nil),
    ("hver 10. dag", "hver tiende dag", "kvar tiande dag", "every ten days", nil),
    ("hver tredje uke", "hver tredje uke", "kvar tredje veke", "every three weeks", nil),
  ])
  func `a frequency is said in plain words`(text: String, nb: String, nn: String, en: String, interval: String?) throws {
    let frequency = try #require(try readFrequency(words(text)[...]).get().value.frequency)
    #expect(frequency.wording(.nb) == nb)
    #expect(frequency.wording(.nn) == nn)
    #expect(frequency.wording(.en) == en)
    #expect(frequency.interval(.nb) == interval)
  }

  @Test(arguments: [
    ("hvert halvår", "2026-12-15"), ("månedlig", "2026-07-15"), ("annenhver uke", "2026-06-29"), ("5 møter i året", "2026-08-27"),
    ("hvert fjerde år", "2030-06-15"), ("daglig", "2026-06-16"),
  ])
  func `the next time is found`(text: String, expected: String) throws {
    let frequency = try #require(try readFrequency(words(text)[...]).get().value.frequency)
    let date = try #require(CalendarDate(iso: "2026-06-15"))
    #expect(frequency.next(after: date).iso == expected)
  }

  @Test func `frequencies compare by how often`() {
    let often = [
      "daglig", "ukentlig", "annenhver uke", "månedlig", "kvartalsvis", "halvårlig", "årlig", "annethvert år", "hvert fjerde år",
    ]
    let frequencies = often.compactMap { try? readFrequency(words($0)[...]).get().value.frequency }
    #expect(frequencies.count == often.count)
    #expect(frequencies == frequencies.sorted(by: >))
    #expect(Frequency(times: 12, years: 1) == Frequency(times: 24, years: 2))
    #expect(Frequency(times: 0, years: -1) == Frequency(times: 1, years: 1))
  }
}
