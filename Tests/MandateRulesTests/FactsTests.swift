import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Test func `measures stand on facts`() {
  check(.measuresWithoutFacts, "Mandat: X\nTiltak: Kurs\nFakta: 412 barn")
  check(.measuresWithoutFacts, "Mandat: X\nTiltak: avklares innen 1. mai 2026")
  check(.measuresWithoutFacts, "Mandat: X\nTiltak: Kurs\nFaktagrunnlag: ikkje relevant: tiltaket er pålagt")
  check(.measuresWithoutFacts, "Mandat: X\n        ^ MAN001\nTiltak: Kurs")
  let text = "Mandat: X\nStatus: vedtatt\nTiltak: Kurs\nFakta:\n"
  #expect(severity(.measuresWithoutFacts, text) == .warning)
  #expect(severity(.measuresWithoutFacts, text + "Fase: iverksetting") == .error)
  #expect(severity(.measuresWithoutFacts, text + "Fase: iverksetting\nAmbisjon: trinn 1") == .warning)
  #expect(severity(.jointWorkWithoutFacts, text + "Fase: iverksetting\nAmbisjon: trinn 4\n  arbeidsform: felles") == .error)
}

@Test func `years are compared, not days`() {
  let facts = "Mandat: X\nFakta:\n  - 412 barn\n      år: 2024\n  - 38 %\n      år: 2025\n"
  check(.measureBeforeFacts, facts + "Tiltak:\n  - Kurs\n      start: 1. januar 2024")
  check(.measureBeforeFacts, facts + "Tiltak:\n  - Kurs\n      start: desember 2023\n             ^^^^^^^^^^^^^ FAK002")
  check(.measureBeforeFacts, "Mandat: X\nFakta: 412 barn\nTiltak:\n  - Kurs\n      start: 2001")
}

@Test func `an inquiry looks for facts`() {
  check(.inquiryWithoutFacts, "Mandat: X\nFase: utredning\nOppgaver:\n  - Hente inn tall om familiene")
  check(.inquiryWithoutFacts, "Mandat: X\nFase: utgreiing\nOppgåver:\n  - Samle tal om familiane")
  check(.inquiryWithoutFacts, "Mandat: X\nFase: utredning\nFakta: 412 barn")
  check(.inquiryWithoutFacts, "Mandat: X\nFase: beslutning")
  check(.inquiryWithoutFacts, "Mandat: X\n        ^ MAN001\nFase: utredning\nOppgaver:\n  - Skrive rapport")
}

@Test(arguments: [
  "412 barn (SSB, 2024)", "412 barn ifølge Ungdata 2024", "412 barn (kilde: egen telling 2024)", "412 barn i 2024, fra SSB",
])
func `a fact may name its source and year in its own words`(fact: String) {
  check(.factWithoutSource, "Mandat: X\nFakta:\n  - " + fact)
  check(.factWithoutYear, "Mandat: X\nFakta:\n  - " + fact)
}

@Test func `facts without source or year`() {
  check(
    .factWithoutSource,
    "Mandat: X\nFakta:\n^^^^^ FAK004\n  - 412 barn (0–17 år)\n  - 38 % er ofte syke\n  - Mange flytter\n      kilde: NAV")
  check(.factWithoutYear, "Mandat: X\nFakta:\n  - 412 barn\n      kilde: SSB 2024")
  check(.factWithoutYear, "Mandat: X\nFakta:\n  - 412 barn\n    ^^^^^^^^ FAK005\n      kilde: SSB, tabell 12599")
  check(.factWithoutYear, "Mandat: X\nFakta:\n  - 412 barn\n      år: i fjor")
  check(.factWithoutSource, "Mandat: X\nFakta: avklares innen 1. mai 2026")
  #expect(fixed(.factWithoutSource, "Mandat: X\nFakta:\n  - 412 barn\n      kilde:") == "Mandat: X\nFakta:\n  - 412 barn\n      kilde: …")
}

@Test func `old facts`() {
  check(.factOld, "Mandat: X\nFakta:\n  - 412 barn\n      år: 2023")
  check(.factOld, "Mandat: X\nFakta:\n  - 412 barn\n      år: 2022\n          ^^^^ FAK006")
  check(.factOld, "Mandat: X\nStatus: avsluttet\nFakta:\n  - 412 barn\n      år: 2012")
  var request = request(profile: .full)
  request.settings.factAgeYears = 5
  #expect(!check(Document("Mandat: X\nFakta:\n  - 412 barn\n      år: 2022"), request).contains { $0.code == "FAK006" })
}
