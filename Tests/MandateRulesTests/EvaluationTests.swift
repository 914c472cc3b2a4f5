import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct EvaluationTests {
  private let adopted = "Mandat: A\nStatus: vedtatt\n"

  @Test func `an evaluation at the end is a day where the mandate says when it ends`() {
    check(.evaluationFrequencyVague, "Mandat: A\nVarighet: 2026–2027\nEvaluering: midtveis og til slutt")
    check(.evaluationFrequencyVague, "Mandat: A\nEvaluering: ved slutten av perioden\n            ^^^^^^^^^^^^^^^^^^^^^^^ EVA002")
  }

  @Test(arguments: [
    "Evaluering: hvert halvår", "Evaluering:\n  kor ofte: kvart år", "Evaluation: yearly", "Evaluering: avklares",
    "Evaluering:\n  neste: juni 2026",
    "Evaluering: ikke relevant: forsøket varer en uke", "Evaluering:\n  metode: samtale\n  hyppighet: avklares innen 1. mars 2026",
    "Evaluering:\n  Vi evaluerer sammen i mai 2026.", "Evaluering:\n  Gruppa evaluerer samarbeidet to ganger i året.",
  ])
  func `how often or when is enough`(text: String) {
    check(.evaluationMissing, adopted + text, profile: .grunnmur)
  }

  @Test func `an evaluation that never says when is missing that`() {
    #expect(codes(adopted, profile: .grunnmur).contains("EVA001"))
    check(.evaluationMissing, adopted + "Evaluering:\n^^^^^^^^^^ EVA001\n  Vi evaluerer sammen.", profile: .grunnmur)
    check(.evaluationMissing, adopted + "Evaluering: …\n            ^ VAL006", profile: .grunnmur)
    check(.evaluationMissing, adopted + "Evaluering:\n  hyppighet: …\n             ^ VAL006\n  metode: samtale", profile: .grunnmur)
  }

  @Test func `a frequency of anything else is not the evaluation's`() {
    #expect(codes(adopted + "Møter: månedlig\nVerdier:\n  vurderes: hvert år").contains("EVA001"))
  }

  @Test(arguments: [
    "minst to ganger i året, eller oftere ved behov", "halvårlig", "kvart fjerde år", "at least quarterly", "avklares",
    "ikke relevant: ett møte",
    "15. juni 2026 og 1. desember 2026",
  ])
  func `what can be counted is not vague`(value: String) {
    check(.evaluationFrequencyVague, adopted + "Evaluering:\n  hyppighet: \(value)")
  }

  @Test func `a milestone is one that the mandate mentions`() {
    let evaluation = "Evaluering:\n  hyppighet: ved milepæl: midtveisrapporten"
    check(.evaluationFrequencyVague, adopted + "Ambisjon: trinn 2\n  delmål: midtveisrapport i juni\n" + evaluation)
    check(.evaluationFrequencyVague, adopted + evaluation + "\n             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ EVA002")
  }

  @Test func `a date is only once`() {
    check(.evaluationFrequencyVague, adopted + "Evaluering: 15. juni 2026\n            ^^^^^^^^^^^^^ EVA002")
    check(.evaluationFrequencyVague, adopted + "Evaluering:\n  hyppighet: 15. juni 2026\n             ^^^^^^^^^^^^^ EVA002")
    #expect(!MandateRules.check(Document(adopted + "Evaluering: 15. juni 2026"), request()).contains { $0.code == "VAL004" })
  }

  @Test func `how is asked for, unless the frequency says it`() {
    check(.evaluationMethodMissing, adopted)
    check(.evaluationMethodMissing, adopted + "Evaluering: hvert år, med spørreskjema til familiene")
    check(.evaluationMethodMissing, adopted + "Evaluering: hvert år\n  korleis: samtale")
    check(.evaluationMethodMissing, adopted + "Evaluering: hvert år\n  metode: ikke relevant: fylket har en egen")
    check(.evaluationMethodMissing, adopted + "Evaluering: jevnlig\n^^^^^^^^^^ EVA003")
  }

  @Test(arguments: [
    ("1. januar 2026 – 31. desember 2026", "hvert år"), ("2026–2029", "annethvert år"), ("løpende", "hvert tiende år"),
    ("til 31.12.2026", "hvert fjerde år"), ("fra 2026", "hvert fjerde år"), ("1.1.2026–30.6.2026", "hvert kvartal"),
    ("1.9.2026 – 1.3.2026", "hvert år"),
  ])
  func `an evaluation within the mandate's time is in time`(period: String, frequency: String) {
    check(.evaluationAfterTheEnd, adopted + "Varighet: \(period)\nEvaluering: \(frequency)")
  }

  @Test func `an evaluation after the end never comes, unless a day is set`() {
    let short = adopted + "Varighet: 1.1.2026–30.6.2026\nEvaluering: hvert år"
    check(.evaluationAfterTheEnd, short + "\n            ^^^^^^^^ EVA004")
    check(.evaluationAfterTheEnd, short + "\n  neste: mai 2026")
  }

  @Test func `a day that has passed is seen on the day after`() {
    let next = adopted + "Evaluering: hvert halvår\n  neste: "
    for date in ["15. januar 2026", "2026", "januar 2026", "1.2.2026", "avklares", "31.6.2025"] { check(.nextEvaluationPast, next + date) }
    check(.nextEvaluationPast, next + "desember 2025\n         ^^^^^^^^^^^^^ EVA005")
    check(.nextEvaluationPast, "Mandat: A\nStatus: avsluttet\nEvaluering: hvert år\n  neste: 2024")
    var noDay = request(profile: .full)
    noDay.today = nil
    #expect(!MandateRules.check(Document(next + "2020"), noDay).contains { $0.code == "EVA005" })
  }

  @Test func `the fix sets the first day to come`() throws {
    let text = Document(adopted + "Evaluering: hvert halvår\n  neste: 1. desember 2024")
    let fix = try #require(MandateRules.check(text, request()).first { $0.code == "EVA005" }?.fixes.first)
    #expect(fix.edits.map(\.text) == ["1. juni 2026"])
  }

  @Test func `somebody is responsible`() {
    for text in ["", "Evaluering: avklares", "Evaluering: hvert år\n  ansvarlig: NAV", "Evaluering: hvert år, NAV har ansvaret"] {
      check(.evaluationWithoutResponsible, adopted + text)
    }
  }

  @Test(arguments: [
    "samtale med deltakerne", "spørreskjema til familiene", "intervju med badegjester", "brukerundersøkelse",
    "gjennomgang i styringsgruppa",
    "vi spør kvarandre", "interviews with staff", "avklares", "tall fra NAV", "workshop for alle", "elevråd og tal", "tal, og vi spør …",
  ])
  func `somebody is asked`(method: String) {
    check(.nobodyIsAsked, adopted + "Deltakere:\n  - NAV\nEvaluering: hvert år\n  metode: \(method)")
  }

  @Test(arguments: ["tal", "statistics", "vi går gjennom tallene", "rapport om kommunikasjonen", "indikatorene"])
  func `figures alone ask nobody`(method: String) {
    #expect(codes(adopted + "Evaluering: hvert år\n  metode: \(method)").contains("EVA007"), "\(method)")
  }
}
