import MandateLanguage
import Testing

struct SmallValueTests {
  // MARK: Cases

  @Test(arguments: [
    ("42/25", "42 of 2025 «42/25»"), ("42/2025", "42 of 2025 «42/2025»"), ("sak 42/25", "42 of 2025 «sak 42/25»"),
    ("PS 42/25", "42 of 2025 «PS 42/25»"), ("KS-sak 7/26", "7 of 2026 «KS-sak 7/26»"),
    ("Kommunestyret, sak nr. 042/25", "42 of 2025 «sak nr. 042/25»"),
    ("2025/1234", "1234 of 2025 «2025/1234»"), ("2025/1234-5", "1234 of 2025 «2025/1234-5»"), ("25/00123", "123 of 2025 «25/00123»"),
    ("12/98", "12 of 1998 «12/98»"), ("sak 42", "42 «sak 42»"), ("vedtatt 11.12.2025, sak 42/25.", "42 of 2025 «sak 42/25»"),
    ("case 42/25", "42 of 2025 «case 42/25»"), ("1234/25", "1234 of 2025 «1234/25»"),
  ])
  func `a case number is read`(text: String, expected: String) throws {
    let reading = try #require(firstCase(in: words(text)[...]))
    let year = reading.value.year.map { " of \($0)" } ?? ""
    #expect("\(reading.value.number)\(year) «\(slice(text, reading.range) ?? "")»" == expected)
  }

  @Test(arguments: ["", "15/06/2026", "15/6-2026", "1/2", "42", "ja/nei", "sak", "SSB, tabell 12599", "9999999/25"])
  func `what is no case number is not taken for one`(text: String) {
    #expect(firstCase(in: words(text)[...]) == nil)
  }

  // MARK: Amounts

  @Test(arguments: [
    ("40 % stilling", ["40000 percent «40 %»"]), ("250 000 kr", ["250000000 kroner «250 000 kr»"]),
    ("0,4 årsverk", ["400 fullTimeEquivalents «0,4 årsverk»"]),
    ("kr 1,5 mill.", ["1500000000 kroner «kr 1,5 mill.»"]), ("1,5 millioner kroner", ["1500000000 kroner «1,5 millioner kroner»"]),
    ("1.250.000 kr", ["1250000000 kroner «1.250.000 kr»"]), ("250 000,-", ["250000000 kroner «250 000,-»"]),
    ("50\u{A0}000 kr", ["50000000 kroner «50\u{A0}000 kr»"]),
    ("to timer i uken og 20 prosent", ["2000 hours «to timer»", "20000 percent «20 prosent»"]), ("0 kr", ["0 kroner «0 kr»"]),
    ("0.4 FTE", ["400 fullTimeEquivalents «0.4 FTE»"]), ("én dag i måneden", ["1000 days «én dag»"]),
    ("NOK 250 000", ["250000000 kroner «NOK 250 000»"]),
    ("500 tusen kroner", ["500000000 kroner «500 tusen kroner»"]), ("lokaler i kulturhuset", []), ("sak 42/25", []), ("i 2026", []),
    ("99999999999999999999 kr", ["\(Int.max) kroner «99999999999999999999 kr»"]), ("", []),
  ])
  func `amounts are read`(text: String, expected: [String]) {
    let shown = amounts(in: words(text)[...]).map { "\($0.value.thousandths) \($0.value.unit) «\(slice(text, $0.range) ?? "")»" }
    #expect(shown == expected)
  }

  @Test(arguments: [
    ("ingen", "ingen"), ("Ingen egne midler", "Ingen"), ("0 kr", "0 kr"), ("0", "0"), ("0 kr og 0 % stilling", "0 kr og 0 %"),
    ("ingenting", "ingenting"),
    ("inga", "inga"), ("none", "none"), ("Det er ikke satt av midler", "ikke satt av"), ("det er ikkje sett av noko", "ikkje sett av"),
    ("ingen midler, men 20 % stilling", nil), ("40 % stilling", nil), ("lokaler", nil), ("", nil), ("10", nil),
  ])
  func `nothing set aside is told apart from something`(text: String, expected: String?) {
    #expect(slice(text, saysNothing(words(text)[...])) == expected)
  }

  // MARK: Answers

  @Test(arguments: [
    ("ja", "yes"), ("Nei", "no"), ("delvis", "partly"), ("ikke vurdert", "notAssessed"), ("ikkje vurdert", "notAssessed"), ("yes", "yes"),
    ("no", "no"),
    ("partly", "partly"), ("not assessed", "notAssessed"), ("Ja.", "yes"), ("ja – vi sier fra tidlig", "yes: vi sier fra tidlig"),
    ("nei: det er ikke satt av tid", "no: det er ikke satt av tid"), ("delvis, men for sent", "partly: men for sent"),
    ("nei fordi lederne skifter", "no: lederne skifter"), ("ikkje vurdert (ny gruppe)", "notAssessed: ny gruppe"),
    ("no because leaders change", "no: leaders change"), ("delvis oppfylt", "partly: oppfylt"),
  ])
  func `an answer and its remark are read`(text: String, expected: String) throws {
    let reading = try #require(readAnswer(words(text)[...]))
    #expect(reading.value.rawValue + (slice(text, reading.reason).map { ": \($0)" } ?? "") == expected)
  }

  @Test(arguments: ["", "kanskje", "ja og nei", "no er det slik", "vi sier ja"])
  func `what is no answer is not taken for one`(text: String) {
    #expect(readAnswer(words(text)[...]) == nil)
  }

  @Test func `every answer of the language can be read`() {
    #expect(Choice.answer.options.map(\.id).allSatisfy { Answer(rawValue: $0) != nil })
  }

  // MARK: Open points

  @Test(arguments: [
    ("avklares", "open"), ("avklarast", "open"), ("to be settled", "open"), ("under avklaring", "open"), ("må avklares", "open"),
    ("må avklarast", "open"),
    ("to be decided", "open"), ("til avklaring", "open"), ("Avklares.", "open"), ("TBD", "open"), ("ikkje avklara enno", "open"),
    ("avklares innen 1. mars 2026 av NAV", "open due 2026-03-01 by NAV"),
    ("avklares av NAV innen 1. mars 2026", "open due 2026-03-01 by NAV"),
    ("avklarast innan 1. mars 2026 av Skule og NAV", "open due 2026-03-01 by Skule og NAV"), ("avklarast av NAV", "open by NAV"),
    ("to be settled by NAV by 1 March 2026", "open due 2026-03-01 by NAV"),
    ("to be settled by March 1, 2026 by NAV", "open due 2026-03-01 by NAV"),
    ("to be decided by June 2026", "open due 2026-06-30"), ("avklares innen utgangen av 2026", "open due 2026-12-31"),
    ("avklares før 1.3.26, vi venter på budsjettet", "open due 2026-03-01 because vi venter på budsjettet"),
    ("avklares – vi venter på svar", "open because vi venter på svar"),
    ("under avklaring hos kommunedirektøren", "open by kommunedirektøren"),
    ("avklares innen 1. mars av NAV", "open by NAV, noYear «1. mars»"),
    ("avklares innen 31. juni 2026", "open, noSuchDate «31. juni 2026»"),
    ("avklares innen sommeren av NAV", "open by NAV, notADate «sommeren»"), ("avklares innen", "open, notADate «innen»"),
    ("avklares innen 1. setpember 2026 av NAV", "open by NAV, notADate «setpember»"),
  ])
  func `an open point is read`(text: String, expected: String) throws {
    let reading = try #require(readOpenPoint(words(text)[...]))
    let point = reading.value
    var shown = "open"
    if let due = point.due { shown += " due \(due.value.end.iso)" }
    if let name = slice(text, point.responsible) { shown += " by \(name)" }
    if let problem = point.dueProblem { shown += ", \(problem.kind) «\(slice(text, problem.range) ?? "")»" }
    if let reason = slice(text, reading.reason) { shown += " because \(reason)" }
    #expect(shown == expected)
  }

  @Test(arguments: [
    "", "avklares med nærmeste leder", "avklares innen to uker", "avklares av leder innen 14 dager", "avklart", "NAV avklarer",
    "kommunestyret",
  ])
  func `a text about settling things is no open point`(text: String) {
    #expect(readOpenPoint(words(text)[...]) == nil)
  }

  // MARK: Not relevant

  @Test(arguments: [
    ("ikke relevant: ingen brukere ennå", "ingen brukere ennå"), ("ikkje relevant – berre to partar", "berre to partar"),
    ("not relevant because the law decides", "the law decides"), ("ikke relevant fordi loven sier det", "loven sier det"),
    ("ikke relevant", "-"), ("Ikkje relevant.", "-"), ("ikke relevant:", "-"), ("ikke relevant (utredning)", "utredning"),
    ("ikke aktuelt for oss", "for oss"),
    ("vi er to", nil), ("", nil), ("ikke relevante opplysninger slettes", nil),
  ])
  func `what is not relevant needs a reason`(text: String, expected: String?) {
    #expect(readNotRelevant(words(text)[...]).map { slice(text, $0.reason) ?? "-" } == expected)
  }

  // MARK: Gaps

  @Test(arguments: [
    ("…", ["…"]), ("...", ["..."]), ("[…]", ["[…]"]), ("[...]", ["[...]"]), ("Innen … skal …, målt ved …", ["…", "…", "…"]), ("«…»", ["…"]),
    ("og så videre...", []), ("bolig, fritid osv…", []), ("", []), ("Skal: [...] og …", ["…", "[...]"]),
  ])
  func `a gap left open is seen`(text: String, expected: [String]) {
    #expect(gaps(in: words(text)[...]).map { slice(text, $0) } == expected)
  }

  // MARK: Steps

  @Test(arguments: [
    ("3", 3), ("trinn 3", 3), ("Steg 4", 4), ("step 1", 1), ("trinn tre", 3), ("3. trinn", 3), ("tredje trinn", 3), ("second step", 2),
    ("2 – fordi vi må", 2),
    ("trinn 4 (felles tiltak)", 4), ("trinn 2 felles forståelse", 2), ("3.", 3), ("0", nil), ("5", nil), ("trinn 5", nil),
    ("4 partnere", nil),
    ("felles tiltak", nil), ("", nil), ("to", nil), ("trinn", nil), ("tredje", nil),
  ])
  func `a step is read by its number`(text: String, expected: Int?) {
    #expect(readStepNumber(words(text)[...])?.value == expected)
  }

  // MARK: People

  @Test(arguments: [
    ("Kari, kari.nordmann@nordvik.kommune.no.", ["email «kari.nordmann@nordvik.kommune.no»"]),
    ("<åse@blåbær.no>", ["email «åse@blåbær.no»"]),
    ("–ola@nordvik.no–", ["email «ola@nordvik.no»"]), ("@nordvik", []), ("ola@nordvik", []), ("a@b.c", []), ("@", []), ("ola@.no", []),
    ("tlf. 99 88 77 66", ["phone «99 88 77 66»"]), ("998 87 766", ["phone «998 87 766»"]), ("99887766", ["phone «99887766»"]),
    ("+47 99 88 77 66", ["phone «+47 99 88 77 66»"]), ("+4799887766", ["phone «+4799887766»"]),
    ("0047 99887766", ["phone «0047 99887766»"]),
    ("tlf.\u{A0}22\u{A0}33\u{A0}44\u{A0}55", ["phone «22\u{A0}33\u{A0}44\u{A0}55»"]), ("20260615", []), ("kr 45000000", []),
    ("45000000 kr", []),
    ("sak 25/45000000", []), ("org.nr. 912345678", []), ("45 000 000", []), ("2024–2036", []), ("21 22 23 24 25", []), ("412 barn", []),
    // Numbers that nobody can have: no century fits their year and serial number.
    ("fnr. 01014550050", ["nationalIdentityNumber «01014550050»"]), ("010145 50050", ["nationalIdentityNumber «010145 50050»"]),
    ("010145-50050", ["nationalIdentityNumber «010145-50050»"]), ("01014550051", []),
    ("41014550044", ["nationalIdentityNumber «41014550044»"]), ("31024550063", []), ("01134550089", []), ("1234.56.78901", []), ("", []),
  ])
  func `what identifies people is found`(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let shown = personalData(in: bytes, 0..<bytes.count).map { "\($0.kind) «\(slice(text, $0.range) ?? "")»" }
    #expect(shown == expected)
  }
}
