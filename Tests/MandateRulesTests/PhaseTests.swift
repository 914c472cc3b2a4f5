import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

/// What the phases, the actors and the steps ask for beside the rest.
@Suite struct PhaseTests {
  private func adopted(_ actor: String, _ phase: String, _ step: Int = 3) -> String {
    "Mandat: A\nStatus: vedtatt\nAktør: \(actor)\nFase: \(phase)\nAmbisjon: trinn \(step)\n"
  }

  @Test func `room for action weighs more in a ministry`() {
    func severity(_ actor: String) -> Severity? {
      MandateRules.check(Document(adopted(actor, "beslutning") + "Handlingsrom:"), request()).first { $0.code == "HAN001" }?.severity
    }
    #expect(severity("departement") == .warning)
    #expect(severity("kommune") == .info)
    for text in [
      "Handlingsrom: stort", "Handlingsrom: helt fritt", "Fullmakter:\n  Gruppa kan avgjøre små saker.", "Handlingsrom: avklares",
    ] {
      check(.roomMissing, adopted("departement", "beslutning") + text)
    }
  }

  @Test func `great freedom has a frame`() {
    let frame = "Mål: X\nOmfang: Y\nDeltakere:\n  - NAV\n      rolle: koordinerer\n      fullmakt: alt\n"
    check(.freedomWithoutFrame, frame + "Handlingsrom: stort")
    check(.freedomWithoutFrame, "Mål: X\nHandlingsrom: avgrenset")
    check(.freedomWithoutFrame, "Handlingsrom: helt fritt")
    check(
      .freedomWithoutFrame,
      """
      Mandat: A
      Deltakarar:
        - NAV
            rolle: koordinerer
      Føremål: X
      Koordinering: NAV
      Handlingsrom: stor fridom
                    ^^^^^^^^^^^ HAN002 Stor fridom krev eit tydeleg mandat. Her manglar: omfang og fullmakt.
      """, language: .nn)
  }

  @Test func `the assignment is asked for while inquiring`() {
    check(.assignmentMissing, adopted("kommune", "utredning") + "Oppdragsgiver: X\n  oppdrag: finne ut hvorfor")
    check(.assignmentMissing, adopted("kommune", "utredning") + "Oppdragsgiver: avklares")
    check(.assignmentMissing, adopted("kommune", "iverksetting"))
    #expect(codes(adopted("kommune", "utredning")).contains("HAN003"))
  }

  @Test func `the front line, users and a plan for communication belong to the implementation`() {
    for (code, text) in [
      ("HAN004", "Handlingsrom: stort"), ("BRU002", "Brukermedvirkning: et panel leser utkast"),
      ("KOM001", "Kommunikasjon:\n  dokumenter: felles mappe"),
    ] {
      #expect(codes(adopted("kommune", "drift") + text).contains(code), "\(code)")
      #expect(!codes(adopted("kommune", "beslutning") + text).contains(code), "\(code)")
    }
    check(.frontLineMissing, adopted("kommune", "drift") + "Handlingsrom: stort\n  operativt: inntil 5 000 kr")
    check(.frontLineMissing, adopted("kommune", "drift"))
    check(.noMeetingsWithUsers, adopted("kommune", "drift") + "Brukermedvirkning: Vi møter ungdomsrådet hver vår")
    check(.noMeetingsWithUsers, adopted("kommune", "drift") + "Brukermedvirkning:\n  møter: hvert kvartal")
    check(.communicationPlanMissing, adopted("kommune", "drift") + "Kommunikasjon: nyhetsbrev hver måned")
  }

  @Test func `users weigh more where an inquiry is to build an understanding`() {
    func severity(_ phase: String, _ step: Int) -> Severity? {
      let text = adopted("kommune", phase, step) + "Brukermedvirkning:"
      return MandateRules.check(Document(text), request()).first { $0.code == "BRU001" }?.severity
    }
    #expect(severity("utredning", 2) == .warning)
    #expect(severity("utredning", 1) == .hint)
    #expect(severity("beslutning", 3) == .info)
    check(.usersNotInvolved, adopted("kommune", "drift") + "Brukermedvirkning: ikke relevant: gjelder bare ansatte")
  }

  @Test func `documents and experience belong to inquiry and implementation`() {
    for phase in ["utredning", "iverksetting"] {
      #expect(codes(adopted("kommune", phase)).contains("DIG001"))
      #expect(codes(adopted("kommune", phase)).contains("ERF001"))
    }
    check(.documentPlaceMissing, adopted("kommune", "beslutning"))
    check(.experienceMissing, adopted("kommune", "beslutning"))
    check(.documentPlaceMissing, adopted("kommune", "utredning") + "Kommunikasjon: dokumentene ligger i felles mappe")
    check(.experienceMissing, adopted("kommune", "utredning") + "Erfaringer: avklares")
    check(.experienceMissing, adopted("kommune", "utredning") + "Erfaringar:\n  - Nabokommunen har prøvd det same")
  }

  @Test func `the state has municipalities with it while inquiring`() {
    let parties = "Deltakere:\n  - Skoledepartementet\n  - "
    for who in ["Sundvær kommune", "KS", "Kommunane i Vest", "Direktoratet\n      sektor: kommune", "Bydel Øst"] {
      check(.noMunicipality, adopted("departement", "utredning") + parties + who)
    }
    check(.noMunicipality, adopted("kommune", "utredning") + parties + "NAV")
    check(.noMunicipality, adopted("departement", "drift") + parties + "NAV")
    check(.noMunicipality, adopted("departement", "utredning") + parties + "NAV\nBrukermedvirkning: fem kommuner blir hørt")
    #expect(codes(adopted("departement", "utredning") + parties + "Vest fylkeskommune").contains("KUN001"))
  }

  @Test func `the six questions are the state's`() {
    let some = "Utredning:\n  problem: X\n  tiltak: avklares\n"
    check(.inquiryQuestionsUnanswered, adopted("kommune", "utredning") + some)
    check(.inquiryQuestionsUnanswered, adopted("departement", "drift") + some)
    #expect(codes(adopted("virksomhet", "utredning")).contains("UTR001"))
    check(
      .inquiryQuestionsUnanswered,
      adopted("departement", "utredning") + """
        Utredning:
        ^^^^^^^^^ UTR001 3 av 6 spørsmål i utredningsinstruksen er besvart. Her mangler: virkninger, anbefaling og forutsetninger.
          problem: X
          tiltak: Y
          prinsipper: ikke relevant: ingen er berørt
        """)
  }

  @Test func `a decision rests on a basis`() {
    for text in [
      "Beslutningsgrunnlag:\n  avveiing: X\n  konklusjon: det lar seg gjennomføre", "Beslutningsgrunnlag: avklares",
      "Beslutningsgrunnlag: Interessene er veid mot hverandre, og det er mulig å få til.",
      "Avgjerdsgrunnlag:\n  avveging: X\n  gjennomførbart fordi: Y",
    ] {
      check(.interestsNotWeighed, adopted("kommune", "beslutning") + text)
      check(.feasibilityNotConcluded, adopted("kommune", "beslutning") + text)
    }
    check(.interestsNotWeighed, adopted("kommune", "utredning"))
    #expect(codes(adopted("kommune", "beslutning")).contains("BES001"))
    #expect(codes(adopted("kommune", "beslutning")).contains("BES002"))
  }

  @Test func `a measure has somebody from the decision phase`() {
    for item in [
      "Utlån\n      ansvarlig: NAV", "Utlån\n      felles ansvar: ja", "NAV låner ut utstyr", "Utlån\n      ansvarlig: avklares",
      "avklares",
    ] {
      check(.measureWithoutResponsible, adopted("kommune", "beslutning") + "Deltakere: NAV, Skole\nTiltak:\n  - \(item)\n")
    }
    check(.measureWithoutResponsible, adopted("kommune", "utredning") + "Tiltak: Utlån")
    #expect(codes(adopted("kommune", "drift") + "Tiltak:\n  - Utlån\n      felles ansvar: nei").contains("BES003"))
    check(.measureWithoutResponsible, adopted("kommune", "drift") + "Tiltak:\n^^^^^^ BES003\n  - Utlån\n  - Kurs\n")
  }

  @Test func `values apply to the follow-up`() {
    let values = adopted("kommune", "beslutning") + "Verdier:\n  - tillit: vi sier fra\n"
    check(.valuesNotForFollowUp, values + "  gjelder oppfølging: ja")
    check(.valuesNotForFollowUp, values + "  gjelder oppfølging: nei – tiltakene har egne")
    check(.valuesNotForFollowUp, values + "Prinsipper:\n  gjelder oppfølging: ja\n  - X")
    check(.valuesNotForFollowUp, values + "  gjelder oppfølging: nei\n                      ^^^ BES004")
    check(.valuesNotForFollowUp, values.replacing("beslutning", with: "drift"))
  }

  @Test func `a ministry has letters from all who take part`() {
    let ministry = adopted("departement", "drift") + "Deltakere: Skoledepartementet, Helsedepartementet\nVirkemidler:\n"
    for text in ["  - tildelingsbrev", "  - styringsdialogen – felles punkt", "  - Tildelingsbrevene for 2026"] {
      check(.noAllotmentLetter, ministry + text)
      check(.letterFromOneMinistry, ministry + text)
    }
    check(.noAllotmentLetter, adopted("kommune", "drift") + "Virkemidler:\n  - plan")
    check(.letterFromOneMinistry, ministry + "  - tildelingsbrev\n      departement: Skoledepartementet, Helsedepartementet")
    check(.letterFromOneMinistry, ministry + "  - tildelingsbrev\n      departement: Finansdepartementet")
    check(
      .letterFromOneMinistry, ministry.replacing("trinn 3", with: "trinn 2") + "  - tildelingsbrev\n      departement: Skoledepartementet")
    #expect(codes(adopted("departement", "drift")).contains("DEP001"))
  }

  @Test(arguments: [
    "- budsjett\n  - nettverk", "- gulrøtter\n  - nettverk", "- boligsosial handlingsplan – følges opp\n  - fagnettverk",
    "- avtale og møteplass",
  ])
  func `hard and soft instruments go together`(items: String) {
    check(.instrumentsOfOneKind, adopted("kommune", "drift") + "Virkemidler:\n  \(items)")
  }

  @Test func `instruments of one kind are seen high on the ladder`() {
    for items in ["- budsjett – drøftes i møter\n  - avtale", "- forskriften", "- samarbeidsavtale", "- rules"] {
      #expect(codes(adopted("kommune", "drift") + "Virkemidler:\n  \(items)").contains("VIR001"), "\(items)")
    }
    check(.instrumentsOfOneKind, adopted("kommune", "drift", 2) + "Virkemidler:\n  - budsjett")
  }

  @Test(arguments: [
    "Barn 0–24 år", "0–24-samarbeidet ble avsluttet i 2021", "Vi bygger på 0-24 samarbeidet", "Lærdom frå 0–24-samarbeidet", "fra 0 til 24",
    "the former 0–24 collaboration",
  ])
  func `a collaboration that has ended may be mentioned as ended`(text: String) {
    check(.endedCollaboration, "Mandat: A\nBakgrunn:\n  \(text)")
  }

  @Test func `a collaboration that has ended is not still going on`() {
    check(.endedCollaboration, "Mandat: A\nDeltakere:\n  - 0-24-samarbeidet\n    ^^^^^^^^^^^^^^^^ REF001")
    check(.endedCollaboration, "Mandat: A\nErfaringer:\n  - 0–24-samarbeidet i Oslo")
    check(.endedCollaboration, "Mandat: 0–24-samarbeidet\nMål: 0–24-samarbeidet skal samordne")
  }
}
