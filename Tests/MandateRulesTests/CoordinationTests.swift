import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct CoordinationTests {
  private let two = "Mandat: A\nDeltakere:\n  - NAV\n      rolle: leverer\n  - Oppvekst og skole (Skole)\n      rolle: leverer\n"

  @Test func `one coordinator in any place is a coordinator`() {
    for text in [
      "Koordinering: NAV", "Koordinator: NAV", "Koordinering:\n  eigar: NAV", "Koordinering:\n  koordinator: folkehelsekoordinator",
      "Koordinering: avklares innen 1. mars 2026", "Koordinering:\n  eier: avklares", "Coordination:\n  owner: NAV",
      "Koordinering:\n  plikter: kaller inn\nSekretariat:\n  - X (koordinator)",
    ] {
      #expect(!codes(two + text, profile: .grunnmur).contains("KOO001"), "\(text)")
    }
    #expect(codes(two, profile: .grunnmur).contains("KOO001"))
    #expect(codes(two + "Koordinering: …", profile: .grunnmur).contains("KOO001"))
    check(.coordinatorMissing, two + "Koordinering:\n^^^^^^^^^^^^ KOO001\n  ved: enhetsleder")
  }

  @Test func `two with the role and no owner are several, not none`() {
    check(
      .severalCoordinators,
      """
      Mandat: A
      Deltakere:
        - NAV
            rolle: koordinerer
        - Skole
            rolle: koordinerer
                   ^^^^^^^^^^^ KOO002
      """)
    #expect(!codes(two.replacing("leverer", with: "koordinerer"), profile: .grunnmur).contains("KOO001"))
  }

  @Test(arguments: [
    "NAV ved enhetsleder", "NAV, enhetsleder", "Oppvekst og skole", "Skole", "NAV (NAV Nordvik)", "NAV – fordi NAV har flest saker",
    "Plan og bygg", "NAV og Skole – fordi oppgaven er delt", "enhetsleder i NAV",
  ])
  func `one owner, however it is written, is one`(owner: String) {
    check(.severalCoordinators, two + "Koordinering:\n  eier: \(owner)")
  }

  @Test func `several owners are fine with a reason`() {
    check(.severalCoordinators, two + "Koordinering:\n  eier: NAV og Skole\n  delt: oppgaven er like stor hos begge")
    #expect(codes(two + "Koordinering:\n  eier: NAV og Skole\n  delt: …", profile: .grunnmur).contains("KOO002"))
    #expect(codes(two + "Koordinering:\n  eier: NAV\n  eier: Skole", profile: .grunnmur).contains("KOO002"))
    #expect(codes(two + "Koordinering:\n  eier: enhetsleder og rektor", profile: .grunnmur).contains("KOO002"))
    #expect(codes("Mandat: A\nKoordinering: NAV og Barnevernet", profile: .grunnmur).contains("KOO002"))
    check(.severalCoordinators, "Mandat: A\nKoordinering: Helse og omsorg")
  }

  @Test func `duties are asked for where there is a coordination to have them`() {
    check(.dutiesMissing, two)
    check(.dutiesMissing, two + "Koordinering: avklares")
    for field in ["plikter: kaller inn", "oppgåver: kallar inn", "ansvar: kaller inn", "plikter: avklares", "duties:\n    - convenes"] {
      check(.dutiesMissing, two + "Koordinering: NAV\n  \(field)")
    }
  }

  @Test(arguments: [
    "kaller inn, vurderer hvert halvår om verdiene følges", "går gjennom verdiane og vurderer om dei blir følgde", "følger opp verdiene",
    "vurderer verdiane", "assesses whether the values are followed", "sjekker at prinsippene følges",
    "\n    - kaller inn\n    - vurderer om verdiene følges",
  ])
  func `the duty to assess the values is known in many words`(duties: String) {
    check(.valuesNotAssessed, two + "Koordinering: NAV\n  plikter: \(duties)\nVerdier:\n  - tillit")
  }

  @Test func `the duty is asked for only where there are values and a coordination`() {
    check(.valuesNotAssessed, two + "Koordinering: NAV\n  plikter: kaller inn")
    check(.valuesNotAssessed, two + "Verdier:\n  - tillit")
    check(.valuesNotAssessed, two + "Koordinering: NAV\n  plikter: kaller inn\nVerdier: avklares")
    check(.valuesNotAssessed, two + "Koordinering: NAV\n  plikter: kaller inn\nVerdier: …")
    check(.valuesNotAssessed, two + "Koordinering: NAV\n^^^^^^^^^^^^ KOO004\nVerdier:\n  - tillit")
    check(
      .valuesNotAssessed,
      two + "Koordinering: NAV\n  plikter: følger opp tiltakene\n           ^^^^^^^^^^^^^^^^^^^^ KOO004\nPrinsipper:\n  - Vi deler")
  }

  @Test func `the coordinator is someone by post, by name, or by the participant's representative`() {
    for text in [
      "Koordinering: NAV\n  ved: enhetsleder", "Koordinering: NAV ved Kari Nordmann", "Koordinering: enhetsleder",
      "Koordinering: Kari Nordmann", "Koordinering: NAV\n  stilling: rådgiver", "Koordinering: NAV\n  ved: avklares",
    ] {
      check(.coordinatorUnnamed, two + text)
    }
    check(.coordinatorUnnamed, "Mandat: A\nDeltakere:\n  - NAV\n      representant: enhetsleder\nKoordinering: NAV")
    check(.coordinatorUnnamed, "Mandat: A\nDeltakere:\n  - Rektor\nKoordinering: Rektor")
    check(.coordinatorUnnamed, "Mandat: A\nKoordinering: NAV\n              ^^^ KOO005")
  }

  @Test func `authority is missing, denied, or there`() {
    check(.authorityMissing, two + "Koordinering: NAV\n  fullmakt: setter dagsorden")
    check(.authorityMissing, two + "Koordinering: NAV\n  kan avgjøre: saker under 10 000 kr")
    check(.authorityMissing, two + "Koordinering: NAV\n  fullmakt: avklares")
    check(.authorityMissing, two + "Koordinering: NAV\n  fullmakt: ingen – saker løftes til kommunedirektøren")
    check(.authorityMissing, two + "Koordinering: NAV\n  fullmakt: ingen fullmakt\n            ^^^^^^^^^^^^^^ KOO006")
    check(.authorityMissing, two + "Koordinering: NAV\n^^^^^^^^^^^^ KOO006")
    check(.authorityMissing, two)
  }

  @Test func `missing authority weighs more with wide room for action`() {
    let text = two + "Status: vedtatt\nKoordinering: NAV\nHandlingsrom: stort – vi finner ut av det"
    #expect(MandateRules.check(Document(text), request()).first { $0.code == "KOO006" }?.severity == .error)
  }

  @Test func `a role alone is enough, and is offered a section of its own`() {
    let one = two.replacing("  - NAV\n      rolle: leverer", with: "  - NAV\n      rolle: koordinerer")
    #expect(codes(one, profile: .grunnmur).contains("KOO007"))
    #expect(codes(one + "Koordinering:\n  plikter: kaller inn", profile: .grunnmur).contains("KOO007"))
    for text in ["Koordinering: NAV", "Koordinering: Skole", "Koordinering: avklares", "Koordinering:\n  eier: …"] {
      check(.coordinatorByRoleOnly, one + text)
    }
    let fix = MandateRules.check(Document(one), request(profile: .grunnmur)).first { $0.code == "KOO007" }?.fixes.first
    let fixed = fix.map { String(decoding: Fix.apply($0.edits, to: Array(one.utf8)), as: UTF8.self) } ?? ""
    #expect(fixed.contains("Koordinering: NAV"))
  }

  @Test func `another with the role is found; the owner by any name is not another`() {
    let one = two.replacing("(Skole)\n      rolle: leverer", with: "(Skole)\n      rolle: koordinerer\n      representant: rektor")
    #expect(codes(one + "Koordinering: NAV", profile: .grunnmur).contains("KOO008"))
    for owner in ["Skole", "Oppvekst og skole", "rektor", "NAV og Skole", "kommunalsjef oppvekst", "Frivilligsentralen"] {
      check(.anotherCoordinates, one + "Koordinering: \(owner)")
    }
  }
}
