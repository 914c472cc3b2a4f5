import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Test func `the benefit weighs more at the start`() {
  check(.benefitMissing, "Mandat: X\n        ^ MAN001")
  check(.benefitMissing, "Mandat: X\nProblem: Familier venter\n  nytte: NAV får færre søknader")
  check(.benefitMissing, "Mandat: X\nProblem: Familier venter\n  nytte: avklares innen 1. mai 2026")
  check(.benefitMissing, "Mandat: X\nProblemforståing: ikkje relevant: saka er kjend")
  check(.benefitMissingAtTheStart, "Mandat: X\nFase: drift\nProblem: Familier venter")
  check(.benefitMissingAtTheStart, "Mandate: X\nPhase: decision\nProblem: Families wait\n  benefit: fewer letters")
  let text = "Mandat: X\nStatus: vedtatt\nFase: beslutning\nProblem: Familier venter"
  check(.benefitMissing, text.replacing("Familier venter", with: "Familier venter\n^^^^^^^ NYT003"))
  #expect(severity(.benefitMissing, text) == .warning)
}

@Test func `how often the benefit is reassessed`() {
  check(.benefitReassessmentMissing, "Mandat: X\nProblem: Y\n  nytte: Z\n  vurderes på nytt: hvert år")
  check(.benefitReassessmentMissing, "Mandat: X\nProblem: Y\n  nytte: Z\n  vurderes på nytt: avklares")
  check(.benefitReassessmentMissing, "Mandat: X\nProblem: Y\n^^^^^^^ NYT002\n  nytte: Z")
  check(.benefitReassessmentMissing, "Mandat: X\nProblem: Y")
  check(.benefitReassessmentMissing, "Mandat: X\nProblem: Y\n  nytte: avklares")
  check(.benefitReassessmentMissing, "Mandat: X\nProblem: Y\n  blir vurdert på nytt: jamleg\n                        ^^^^^^ NYT002")
  check(.notAFrequency, "Mandat: X\nProblem: Y\n  vurderes på nytt: løpende\n                    ^^^^^^^ NYT002")
}

@Test func `where the parties want the same`() {
  check(.sharedInterestsMissing, "Mandat: X\nProblem: Y\n  felles interesser: færre akutte saker")
  check(.sharedInterestsMissing, "Mandat: X\nProblem: avklares innen 1. mai 2026")
  check(.sharedInterestsMissing, "Mandat: X\nMål: Y")
  #expect(fixed(.sharedInterestsMissing, "Mandat: X\nProblem: Y") == "Mandat: X\nProblem: Y\n  felles interesser: …")
}

@Test func `an old understanding of the problem is asked about while the measures run`() {
  check(.problemNotRevised, "Mandat: X\nFase: drift\nProblem: Y\n  revidert: 15. januar 2025")
  check(.problemNotRevised, "Mandat: X\nFase: utredning\nProblem: Y\n  revidert: 2020")
  check(.problemNotRevised, "Mandat: X\nFase: drift\nStatus: avsluttet\nProblem: Y\n  revidert: 2020")
  check(.problemNotRevised, "Mandat: X\nFase: drift\nProblem: Y")
  check(.problemNotRevised, "Mandat: X\nFase: drift\nProblem: Y\n  revidert: 31.11.2024")
  #expect(severity(.problemNotRevised, "Mandat: X\nFase: drift\nAmbisjon: trinn 1\nProblem: Y\n  revidert: 2020") == .hint)
  var request = request(profile: .full)
  request.settings.problemAgeYears = 10
  #expect(!check(Document("Mandat: X\nFase: drift\nProblem: Y\n  revidert: 2020"), request).contains { $0.code == "PRO001" })
  request.settings.problemAgeYears = .max
  #expect(!check(Document("Mandat: X\nFase: drift\nProblem: Y\n  revidert: 2020"), request).contains { $0.code == "PRO001" })
}
