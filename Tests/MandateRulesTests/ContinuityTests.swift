import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct ContinuityTests {
  private let adopted = "Mandat: A\nStatus: vedtatt\n"

  @Test func `somebody steps in for the coordinator`() {
    for text in [
      "Koordinering: NAV\n  stedfortreder: fagleder", "Koordinering: NAV\n  vara: avklares", "Koordinering: avklares",
      "Deltakere:\n  - NAV Nordvik (NAV)\n      vara: fagleder\nKoordinering: NAV", "",
    ] {
      check(.noDeputyForCoordinator, adopted + text)
    }
    #expect(codes(adopted + "Deltakere:\n  - NAV\n  - Skole\n      vara: X\nKoordinering: NAV").contains("KON001"))
  }

  @Test(arguments: [
    "Varighet: 2026–2027", "Gjelder til: 2027", "Varighet: til 31.12.2027", "Varighet: løpende\n  ny vurdering: 1. oktober 2026",
    "Varigheit: løpande\n  ny vurdering: kvart år", "Varighet: avklares", "Varighet: ikke relevant: lovpålagt",
    "Varighet:\n  ny vurdering: 2027",
    "Varighet: 31.6.2026", "Varighet: 1.9.2026 – 1.3.2026", "Duration: until 31 December 2027",
  ])
  func `an end or a review is enough`(text: String) {
    check(.noEndOrReview, adopted + text)
  }

  @Test func `without an end or a review the words are pointed at`() {
    check(.noEndOrReview, adopted + "Varighet: fra 2026 og inntil videre\n          ^^^^^^^^^^^^^^^^^^^^^^^^^ KON002")
    check(.noEndOrReview, adopted + "Varighet:\n^^^^^^^^ KON002\n  videreføring: drift")
    check(.noEndOrReview, adopted + "Varighet: høsten 2026 til juni 2027")
    check(.noEndOrReview, adopted + "Varighet: så lenge det trengs\n          ^^^^^^^^^^^^^^^^^^^ KON002")
    #expect(codes(adopted).contains("KON002"))
    // A term of office is no duration.
    #expect(codes(adopted + "Deltakere:\n  - NAV\n      periode: 2026–2027").contains("KON002"))
  }

  @Test func `what ends says what comes after`() {
    for text in [
      "Varighet: løpende", "Varighet: 2026–2027\n  videreføring: går inn i driften", "Varighet: 2026\n  videreføring: avklares", "",
      "Varighet: 1.9.2026 – 1.3.2026",
    ] {
      check(.noContinuation, adopted + text)
    }
    check(.noContinuation, "Mandat: A\nStatus: avsluttet\nVarighet: 2020–2021")
    check(.noContinuation, adopted + "Varighet: til juni 2027\n              ^^^^^^^^^ KON003")
  }
}

@Suite struct ResourcesTests {
  private let adopted = "Mandat: A\nStatus: vedtatt\n"
  private let two = "Deltakere:\n  - NAV\n      rolle: koordinerer\n  - Skole\n      rolle: leverer\n"

  @Test func `resources stand in the section or with the participants`() {
    for text in [
      "Ressurser:\n  tid: 20 %", "Ressurser: ingenting er satt av", "Ressursar: avklarast", "Deltakere:\n  - NAV\n      ressurser: 20 %",
      "Deltakere:\n  - NAV\n      ressurser: ikke satt av",
    ] {
      check(.resourcesMissing, adopted + text)
    }
    #expect(codes(adopted + two).contains("RES001"))
  }

  @Test func `each participant says what it contributes, where anything is set aside`() {
    for text in [
      two, two + "Ressurser: ikke satt av", two + "Ressurser: avklares", two + "Ressurser:\n  fordeling: NAV 20 %, Skole 10 %",
      two + "      ressurser: 0 kr\n",
    ] {
      check(.participantWithoutResources, adopted + text)
    }
    check(.participantWithoutResources, adopted + "Deltakere:\n^^^^^^^^^ RES002\n  - NAV\n  - Skole\nRessurser:\n  tid: 40 %\n")
    check(
      .participantWithoutResources,
      adopted + "Deltakere:\n  - NAV\n    ^^^ RES002\n  - Skole\n      ressurser: 10 %\n  - Politiet\n      rolle: observatør\n")
  }

  @Test func `competence is asked for where resources are listed`() {
    check(.competenceMissing, adopted)
    check(.competenceMissing, adopted + "Ressurser:\n  tid: 20 %\n  kompetanse: husleierett")
    check(.competenceMissing, adopted + "Ressurser: 20 % stilling og kompetanse i husleierett")
    check(.competenceMissing, adopted + "Ressurser:\n  kompetanse: avklares")
  }

  @Test func `time to build trust is set aside once somebody misses it`() {
    let answer = "Egenvurdering: 1.1.2026\n  - tid til tillit: "
    check(.noTimeForTrust, adopted + "Ressurser:\n  tid: 20 %\n" + answer + "nei")
    check(.noTimeForTrust, adopted + "Ressurser:\n  midler: 5 kr\n" + answer + "delvis")
    check(.noTimeForTrust, adopted + answer + "nei\n                    ^^^ RES004")
    check(.noTimeForTrust, adopted + "Ressurser: 20 % stilling\n" + answer + "nei")
    check(.noTimeForTrust, adopted + two + "      ressurser: 10 %\nRessurser:\n  midler: 5 kr\n" + answer + "nei")
    check(
      .noTimeForTrust, adopted + "Ressurser:\n  midler: 5 kr\n" + answer + "ja\n\nEgenvurdering: 1.1.2025\n  - tid til tillit: nei")
  }

  @Test func `money of several is shared out`() {
    for text in [
      "Ressurser:\n  midler: 500 000 kr\n  fordeling: halvt hver", "Ressurser:\n  midler: ingen", "Ressurser:\n  midler: avklares",
      "Ressurser:\n  midler: NAV 300 000 kr, Skole 200 000 kr", "Ressurser:\n  tid: 20 %",
    ] {
      check(.moneyNotShared, adopted + two + text)
    }
    check(.moneyNotShared, adopted + "Deltakere: NAV\nRessurser:\n  midler: 500 000 kr")
  }
}
