import MandateLanguage
import Testing

struct DateTests {
  /// The days a date covers and the words it was read from; or what is wrong and where.
  private func shown(_ result: Result<Reading<WrittenDate>, ValueProblem>, in text: String) -> String {
    switch result {
    case .success(let reading):
      let (start, end) = (reading.value.start.iso, reading.value.end.iso)
      let reason = slice(text, reading.reason).map { " because «\($0)»" } ?? ""
      return "\(start == end ? start : "\(start)…\(end)") «\(slice(text, reading.range) ?? "")»\(reason)"
    case .failure(let problem):
      return shown(problem, in: text)
    }
  }

  private func shown(_ problem: ValueProblem, in text: String) -> String {
    "\(problem.kind) «\(slice(text, problem.range) ?? "")»" + (problem.suggestion.map { " → \($0)" } ?? "")
  }

  @Test(arguments: [
    ("2026-06-15", "2026-06-15"), ("2026-6-5", "2026-06-05"), ("2026/06/15", "2026-06-15"), ("15.06.2026", "2026-06-15"),
    ("15.6.2026", "2026-06-15"), ("15.6.26", "2026-06-15"), ("15. 6. 2026", "2026-06-15"), ("15/6-2026", "2026-06-15"),
    ("15/6-26", "2026-06-15"), ("15/6 2026", "2026-06-15"), ("15/06/2026", "2026-06-15"), ("15-06-2026", "2026-06-15"),
    ("15. juni 2026", "2026-06-15"), ("15.juni 2026", "2026-06-15"), ("15 juni 2026", "2026-06-15"), ("15. juni 26", "2026-06-15"),
    ("15. JUNI 2026", "2026-06-15"), ("15. juni, 2026", "2026-06-15"), ("15.juni.2026", "2026-06-15"), ("15 June 2026", "2026-06-15"),
    ("June 15, 2026", "2026-06-15"), ("June 15 2026", "2026-06-15"), ("June 15th, 2026", "2026-06-15"), ("15th of June 2026", "2026-06-15"),
    ("1. jan. 2026", "2026-01-01"), ("1. febr. 2026", "2026-02-01"), ("3. mars 2026", "2026-03-03"), ("3. apr. 2026", "2026-04-03"),
    ("17. mai 2026", "2026-05-17"), ("1 Jul 2026", "2026-07-01"), ("1. aug. 2026", "2026-08-01"), ("1. sept. 2026", "2026-09-01"),
    ("1. okt. 2026", "2026-10-01"), ("1 Oct 2026", "2026-10-01"), ("1. nov. 2026", "2026-11-01"), ("24. des. 2026", "2026-12-24"),
    ("24 Dec 2026", "2026-12-24"), ("29.2.2024", "2024-02-29"),
    ("juni 2026", "2026-06-01…2026-06-30"), ("June 2026", "2026-06-01…2026-06-30"), ("juni, 2026", "2026-06-01…2026-06-30"),
    ("febr. 2024", "2024-02-01…2024-02-29"), ("2026-06", "2026-06-01…2026-06-30"), ("06.2026", "2026-06-01…2026-06-30"),
    ("desember 2026", "2026-12-01…2026-12-31"), ("2026", "2026-01-01…2026-12-31"),
  ])
  func `a date is read however it is written`(text: String, expected: String) {
    #expect(shown(readDate(words(text)[...]), in: text) == "\(expected) «\(text)»")
    let sentence = "Vedtatt av kommunestyret (\(text))."
    #expect(slice(sentence, firstDate(in: words(sentence)[...])?.range) == text)
  }

  @Test(arguments: [
    ("innen 15. juni 2026", "2026-06-15 «15. juni 2026»"), ("Senest 1.5.2026", "2026-05-01 «1.5.2026»"),
    ("mandag 15. juni 2026", "2026-06-15 «15. juni 2026»"), ("tysdag, 16. juni 2026", "2026-06-16 «16. juni 2026»"),
    ("i løpet av 2026", "2026-01-01…2026-12-31 «2026»"), ("innan utgongen av mai 2026", "2026-05-01…2026-05-31 «mai 2026»"),
    ("no later than June 15, 2026", "2026-06-15 «June 15, 2026»"), ("den 1. mai 2026", "2026-05-01 «1. mai 2026»"),
    ("15. juni 2026 – styret møtes da", "2026-06-15 «15. juni 2026» because «styret møtes da»"),
    ("15. juni 2026: etter ferien", "2026-06-15 «15. juni 2026» because «etter ferien»"),
    ("15. juni 2026, om alt går bra", "2026-06-15 «15. juni 2026» because «om alt går bra»"),
    ("15. juni 2026 fordi planen rulleres", "2026-06-15 «15. juni 2026» because «planen rulleres»"),
    ("15. juni 2026 (foreløpig)", "2026-06-15 «15. juni 2026» because «foreløpig»"),
    ("juni 2026 because the council meets", "2026-06-01…2026-06-30 «juni 2026» because «the council meets»"),
    ("15. juni 2026.", "2026-06-15 «15. juni 2026»"), ("2026 –", "2026-01-01…2026-12-31 «2026»"),
    ("15. juni 2026 kl. 10", "2026-06-15 «15. juni 2026»"), ("15. juni 2026 at 10", "2026-06-15 «15. juni 2026»"),
  ])
  func `what leads up to a date and what explains it are told apart from it`(text: String, expected: String) {
    #expect(shown(readDate(words(text)[...]), in: text) == expected)
  }

  @Test(arguments: [
    ("31. juni 2026", "noSuchDate «31. juni 2026»"), ("31. juni", "noSuchDate «31. juni»"), ("15.13.2026", "noSuchDate «15.13.2026»"),
    ("30.2.2025", "noSuchDate «30.2.2025»"), ("29. februar 2025", "noSuchDate «29. februar 2025»"),
    ("2026-06-31", "noSuchDate «2026-06-31»"),
    ("2026-13-01", "noSuchDate «2026-13-01»"), ("0. mai 2026", "noSuchDate «0. mai 2026»"), ("June 31, 2026", "noSuchDate «June 31, 2026»"),
    ("32.1.2026", "noSuchDate «32.1.2026»"), ("00.2026", "noSuchDate «00.2026»"),
    ("15. juni", "noYear «15. juni»"), ("juni", "noYear «juni»"), ("15.6.", "noYear «15.6.»"), ("June 15", "noYear «June 15»"),
    ("29. februar", "noYear «29. februar»"), ("innen 1. mars", "noYear «1. mars»"),
    ("15. jnui 2026", "notADate «jnui»"), ("15. febuar 2026", "notADate «febuar» → februar"),
    ("1. setpember 2026", "notADate «setpember» → september"),
    ("snart", "notADate «snart»"), ("innen sommeren", "notADate «sommeren»"), ("høsten 2026", "notADate «høsten 2026»"),
    ("15. juni 2026 omtrent", "notADate «omtrent»"), ("15.6.206", "notADate «206»"), ("15. juni 206", "notADate «206»"),
    ("15. juni 20266", "notADate «20266»"), ("1234", "notADate «1234»"), ("42/25", "notADate «42/25»"), ("15", "notADate «15»"),
    ("99999999999999999999", "notADate «99999999999999999999»"), ("innen", "notADate «innen»"), ("", "notADate «»"),
  ])
  func `what is no date is named where it stops being one`(text: String, expected: String) {
    #expect(shown(readDate(words(text)[...]), in: text) == expected)
  }

  @Test(arguments: [
    ("Kommuneplanens samfunnsdel 2024–2036, vedtatt 11.12.2025", "11.12.2025"), ("vurdert i mai 2025, ingen funnet", "mai 2025"),
    ("Kommuneplanens samfunnsdel 2024–2036", "2024"), ("sak 42/2025 av 3.2.26", "3.2.26"), ("SSB, tabell 12599", nil), ("412 barn", nil),
    ("2000 kr til møter i 2026", "2026"), ("sak 42/2025", nil), ("vi møtes 31. juni 2026 og 1. juli 2026", "1. juli 2026"),
    ("versjon v2.2024", nil), ("DFØ-rapport 2024:7", "2024"), ("15. juni og 16. juni", nil), ("", nil),
  ])
  func `the first date in a text is found`(text: String, expected: String?) {
    #expect(slice(text, firstDate(in: words(text)[...])?.range) == expected)
  }

  @Test(arguments: [
    ("1. januar 2026 – 31. desember 2027", "2026-01-01", "2027-12-31"), ("1.1.2026-31.12.2027", "2026-01-01", "2027-12-31"),
    ("1.1.2026 — 31.12.2027", "2026-01-01", "2027-12-31"), ("2026-01-01 – 2027-12-31", "2026-01-01", "2027-12-31"),
    ("2026–2027", "2026-01-01", "2027-12-31"), ("2026-2027", "2026-01-01", "2027-12-31"), ("2026–27", "2026-01-01", "2027-12-31"),
    ("juni 2026 til juli 2027", "2026-06-01", "2027-07-31"), ("fra 1. mars 2026 til 30. juni 2026", "2026-03-01", "2026-06-30"),
    ("frå 1. mars 2026 til 30. juni 2026", "2026-03-01", "2026-06-30"), ("from March 1, 2026 to June 30, 2026", "2026-03-01", "2026-06-30"),
    ("fra og med 1.3.2026 til og med 30.6.2026", "2026-03-01", "2026-06-30"),
    ("f.o.m. 1.3.2026 t.o.m. 30.6.2026", "2026-03-01", "2026-06-30"),
    ("1 March 2026 until 30 June 2026", "2026-03-01", "2026-06-30"), ("til 31. desember 2027", "-", "2027-12-31"),
    ("til 2027", "-", "2027-12-31"),
    ("until June 2027", "-", "2027-06-30"), ("ut 2027", "-", "2027-12-31"), ("til utgangen av 2027", "-", "2027-12-31"),
    ("innen 1. mai 2027", "-", "2027-05-01"), ("31.12.2027", "-", "2027-12-31"), ("2026", "2026-01-01", "2026-12-31"),
    ("juni 2026", "2026-06-01", "2026-06-30"), ("1. mars – 30. juni 2026", "2026-03-01", "2026-06-30"),
    ("1.–15. juni 2026", "2026-06-01", "2026-06-15"),
    ("1.1.–31.12.2026", "2026-01-01", "2026-12-31"), ("1.1-31.12.2026", "2026-01-01", "2026-12-31"),
    ("januar–juni 2026", "2026-01-01", "2026-06-30"),
    ("løpende", "-", "-"), ("løpande", "-", "-"), ("Inntil videre", "-", "-"), ("inntil vidare", "-", "-"),
    ("until further notice", "-", "-"),
    ("ongoing", "-", "-"), ("fra 1. januar 2026", "2026-01-01", "-"), ("1. januar 2026 og inntil videre", "2026-01-01", "-"),
    ("fra 2026 inntil videre", "2026-01-01", "-"), ("1. januar 2026 – løpende", "2026-01-01", "-"), ("2026 –", "2026-01-01", "-"),
    ("løpende fra 1. mars 2026", "2026-03-01", "-"), ("frå 2026 og vidare", "2026-01-01", "-"),
    ("i perioden 2026–2027", "2026-01-01", "2027-12-31"),
    ("Mandatet gjelder fra 2026 til 2028", "2026-01-01", "2028-12-31"),
    ("2026–2027, med mulighet for forlenging", "2026-01-01", "2027-12-31"),
    ("31.12.2027 – da er midlene brukt", "-", "2027-12-31"), ("2026–2026", "2026-01-01", "2026-12-31"),
  ])
  func `a period is read however it is written`(text: String, start: String, end: String) throws {
    let period = try readPeriod(words(text)[...]).get().value
    #expect(period.firstDay?.iso ?? "-" == start)
    #expect(period.lastDay?.iso ?? "-" == end)
  }

  @Test func `a keyword may say that the only date is the end`() throws {
    func read(_ text: String) throws -> [String?] {
      let period = try readPeriod(words(text)[...], keywordSaysEnd: true).get().value
      return [period.firstDay?.iso, period.lastDay?.iso]
    }
    #expect(try read("2027") == [nil, "2027-12-31"])
    #expect(try read("2026–2027") == ["2026-01-01", "2027-12-31"])
    #expect(try read("inntil videre") == [nil, nil])
  }

  @Test(arguments: [
    ("1.1.2027 – 31.12.2026", "endsBeforeStart «31.12.2026»"), ("2027–2026", "endsBeforeStart «2026»"),
    ("fra juli 2026 til juni 2026", "endsBeforeStart «juni 2026»"), ("1. november – 1. mars 2027", "endsBeforeStart «1. mars 2027»"),
    ("høsten 2026 – våren 2027", "notADate «høsten 2026 – våren 2027»"), ("2026 – våren 2027", "notADate «våren 2027»"),
    ("fra sommeren til 2027", "notADate «sommeren til 2027»"), ("fra 2026 til sommeren", "notADate «sommeren»"),
    ("to år", "notADate «to år»"), ("1.1.2026 – 31.6.2027", "noSuchDate «31.6.2027»"), ("31.6.2026 – 31.12.2027", "noSuchDate «31.6.2026»"),
    ("1. januar 2026 – 30. juni", "noYear «30. juni»"), ("2026–2027 omtrent", "notADate «omtrent»"), ("til", "notADate «til»"),
    ("fra", "notADate «fra»"), ("", "notADate «»"), ("fra 1. jnaur 2026 til 2027", "notADate «jnaur»"),
  ])
  func `what is no period is named where it stops being one`(text: String, expected: String) {
    switch readPeriod(words(text)[...]) {
    case .success(let reading): Issue.record("read as \(reading.value)")
    case .failure(let problem): #expect(shown(problem, in: text) == expected)
    }
  }

  @Test func `a date is written back in words`() throws {
    let date = try #require(CalendarDate(iso: "2026-06-15"))
    #expect(date.written(.nb) == "15. juni 2026")
    #expect(date.written(.nn) == "15. juni 2026")
    #expect(date.written(.en) == "15 June 2026")
  }
}
