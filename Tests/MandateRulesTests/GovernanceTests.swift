import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct GovernanceTests {
  private let adopted = "Mandat: A\nStatus: vedtatt\nAktør: kommune\n"

  @Test(arguments: [
    "Styring:\n  linje: ordinær", "Styring:\n  linje: egen – saken er lukket", "Styring:\n  linje: egen fordi saken er lukket",
    "Styring: egen – forsøk", "Styring: eiga linje: forsøk", "Styring:\n  linje: avklares", "Styring:\n  linje: egen – …",
    "Governance:\n  line: own – a trial",
  ])
  func `an own line has a reason`(text: String) {
    check(.ownLineWithoutReason, adopted + text)
  }

  @Test func `an own line without a reason is pointed at, on the heading line too`() {
    check(.ownLineWithoutReason, adopted + "Styring: eigen\n         ^^^^^ STY001")
    check(.ownLineWithoutReason, adopted + "Styring:\n  linje: utenfor linjen\n         ^^^^^^^^^^^^^^ STY001")
  }

  @Test(arguments: [
    "kommunedirektøren", "Kommunedirektøren i Nordvik", "Formannskapet", "NAV-leder", "egen linje", "Formannskapet via kommunedirektøren",
    "avklares", "Styringsgruppen for levekår",
  ])
  func `the coordinator reports to somebody the mandate rests on`(body: String) {
    check(
      .reportsToNobodyKnown,
      adopted + """
        Oppdragsgiver: Formannskapet
        Deltakere:
          - NAV
              forankret hos: NAV-leder
        Koordinering: NAV
          rapporterer til: \(body)
        Forankring: Kommunedirektøren
        Vedtak: Styringsgruppen for levekår
        """)
  }

  @Test func `a coordinator who reports to no one lacks it, unless nobody is there`() {
    check(.reportsToNobodyKnown, adopted + "Koordinering: NAV\n^^^^^^^^^^^^ STY002\nForankring: Rådmannen")
    check(.reportsToNobodyKnown, adopted + "Koordinering: NAV\n  rapporterer til: Rådmannen")
    check(.reportsToNobodyKnown, adopted + "Koordinering: avklares")
    check(.reportsToNobodyKnown, adopted + "Forankring: Rådmannen")
  }

  @Test func `a mandate below another can report to it`() {
    let file = adopted + "Forankring: Kommunestyret\n\nMandat: B\nKoordinering: NAV\n  rapporterer til: "
    check(.reportsToNobodyKnown, file + "A")
    check(.reportsToNobodyKnown, file + "Kommunestyret")
    check(.reportsToNobodyKnown, file + "C\n\nMandat: C\nForankring: Rådmannen")
  }

  @Test func `each level has an expectation where the aim is high`() {
    let high = adopted + "Ambisjon: felles tiltak\nForankring:\n  - politisk: Kommunestyret\n  - plan: Plan 2025\n"
    for text in [
      "Styring:\n  linje: ordinær\n  forventninger: kommunestyret spør etter resultater",
      "Styring:\n  linje: ordinær\n  forventninger: politisk nivå spør etter resultater",
      "Styring:\n  forventninger:\n    - politisk: resultater", "Styring:\n  forventninger: avklares", "Styring: avklares", "",
    ] {
      check(.expectationMissing, high + text)
    }
    check(.expectationMissing, high + "Styring: ordinær\n^^^^^^^ STY003")
    check(.expectationMissing, high.replacing("felles tiltak", with: "trinn 2") + "Styring: ordinær")
    check(
      .expectationMissing, high.replacing("politisk: Kommunestyret", with: "politisk: avklares") + "Styring: ordinær")
  }

  @Test func `which line steers is said, more so high on the ladder`() {
    for text in [
      "Styring: ordinær", "Styring:\n  linje: egen", "Styring:\n  Gruppa styres i linja.", "Styring: avklares",
      "Styring:\n  linje: ikke relevant: ett møte",
    ] {
      check(.lineMissing, adopted + text)
    }
    func severity(_ step: String) -> Severity? {
      let text = adopted + "Ambisjon: \(step)\nStyring:\n  eierkontakt: hvert kvartal"
      return MandateRules.check(Document(text), request()).first { $0.code == "STY004" }?.severity
    }
    #expect(severity("trinn 2") == .warning)
    #expect(severity("trinn 3") == .error)
    #expect(codes(adopted).contains("STY004"))
  }

  @Test func `reporting that goes in a circle is seen on every body of it`() {
    check(
      .circularReporting,
      """
      Mandat: Styringsgruppe for levekår
      Koordinering: NAV
        rapporterer til: Arbeidsgruppe bolig
                         ^^^^^^^^^^^^^^^^^^^ STY005

      Mandat: Arbeidsgruppe bolig
      Koordinering: Bolig
        rapporterer til: Ressursgruppe
                         ^^^^^^^^^^^^^ STY005

      Mandat: Ressursgruppe
      Koordinering: Skole
        rapporterer til: styringsgruppen
                         ^^^^^^^^^^^^^^^ STY005

      Mandat: Referansegruppe
      Koordinering: Helse
        rapporterer til: Styringsgruppe for levekår
      """)
    check(.circularReporting, "Mandat: A\nKoordinering: NAV\n  rapporterer til: NAV Nordvik\n")
    check(.circularReporting, "Mandat: A\nKoordinering: NAV\n  rapporterer til: avklares av NAV\n")
  }

  @Test func `coordinators who report to each other are a circle`() {
    check(
      .circularReporting,
      """
      Mandat: Første
      Koordinering: NAV
        rapporterer til: Skole
                         ^^^^^ STY005

      Mandat: Andre
      Koordinering: Skole
        rapporterer til: NAV
                         ^^^ STY005
      """)
  }

  @Test func `a parent in another file that reports back is a circle`() {
    var request = request(profile: .full)
    request.parentDocument = { _ in Document("Mandat: Forumet\nKoordinering: NAV\n  rapporterer til: Gruppa") }
    let child = Document("Mandat: Gruppa\nOverordnet mandat: forum.mandat\nKoordinering: Skole\n  rapporterer til: Forumet")
    #expect(MandateRules.check(child, request).contains { $0.code == "STY005" })
  }

  @Test func `very many bodies take no longer each`() {
    let one = "Mandat: Arbeidsgruppe\nKoordinering: NAV\n  rapporterer til: Arbeidsgruppe\n\n"
    #expect(!MandateRules.check(Document(String(repeating: one, count: 300)), request()).isEmpty)
  }

  @Test func `owners and leaders are followed up in their phase and by the state`() {
    check(.ownersNotInvolved, adopted + "Fase: utredning\nStyring: ordinær")
    check(.ownersNotInvolved, adopted + "Fase: drift\nStyring: ordinær\n  eierkontakt: status hvert kvartal")
    #expect(codes(adopted + "Fase: drift\nStyring: ordinær").contains("STY006"))
    check(.leadersNotFollowedUp, adopted + "Styring: ordinær")
    check(.leadersNotFollowedUp, adopted.replacing("kommune", with: "departement") + "Styring: ordinær\n  lederoppfølging: i lederavtalen")
    #expect(codes(adopted.replacing("kommune", with: "departement") + "Styring: ordinær").contains("OMS001"))
  }
}
