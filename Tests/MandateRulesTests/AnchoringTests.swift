import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct AnchoringTests {
  private let adopted = "Mandat: A\nStatus: vedtatt\nAktør: kommune\n"
  private let two = "Deltakere:\n  - NAV\n      rolle: koordinerer\n  - Skole\n      rolle: leverer\n"

  @Test(arguments: [
    "Forankring: Kommunedirektøren", "Forankring:\n  - administrativ: avklares", "Vedtak: Kommunestyret", "Vedteke av: Formannskapet",
    "Vedtak:\n  organ: Kommunestyret", "Deltakere:\n  - NAV\n      forankret hos: NAV-leder", "Forankring: avklares innen 1. mars 2026",
    "Forankring: ikke relevant: forsøket varer en uke", "Anchoring:\n  - political: Municipal Council",
    "Forankring:\n  Ansvaret ligger hos både administrativ og politisk ledelse.",
    "Forankring:\n  Kommunedirektøren står bak.\n  - plan: Kommuneplanen 2024",
  ])
  func `a leader or a body in any place stands behind`(text: String) {
    check(.anchoringMissing, adopted + text, profile: .grunnmur)
  }

  @Test func `nobody behind is missing, on every step and also with a plan`() {
    for text in ["", "Vedtak:\n  sak: 42/25", "Ambisjon: dele informasjon", "Forankring: …", "Forankring: ikke relevant"] {
      #expect(codes(adopted + text, profile: .grunnmur).contains("FOR001"), "\(text)")
    }
    check(.anchoringMissing, adopted + "Forankring:\n^^^^^^^^^^ FOR001\n  - strategi: Oppvekststrategi 2024–2030")
  }

  @Test func `a later mandate of the file has the first one's anchoring`() {
    check(.anchoringMissing, adopted + "Forankring: Kommunestyret\n\nMandat: B\nMål: noe")
    check(.leaderTooLow, adopted + "Forankring: Kommunestyret\n\nMandat: B\nAmbisjon: felles tiltak")
    check(
      .leaderTooLow,
      adopted + """
        Forankring: Enhetsleder skole

        Mandat: B
        Ambisjon: felles tiltak
                  ^^^^^^^^^^^^^ FOR010
        """)
  }

  @Test func `a participant is anchored by its own leader, or by one under the anchoring`() {
    for text in [
      "  - NAV\n      forankret hos: NAV-leder\n", "  - NAV\n      forankra hos: avklares\n", "  - NAV Nordvik (NAV)\n",
      "  - NAV\n      representant: enhetsleder\n", "  - NAV\n      sluttet seg til: 20.11.2025, enhetsleder\n",
      "  - Enhetsleder NAV\n", "  - NAV\n      rolle: observatør\n", "  - NAV\n      rolle: sekretariat\n",
    ] {
      let anchoring = "Forankring:\n  - tjenesteledelse: Enhetslederne\n  - administrativ: Leder for NAV\n"
      check(.participantNotAnchored, adopted + "Deltakere:\n" + text + "  - Skole\n      forankret hos: rektor\n" + anchoring)
    }
    check(.participantNotAnchored, adopted + "Deltakere:\n^^^^^^^^^ FOR003\n  - NAV\n  - Skole\n")
    check(.participantNotAnchored, adopted + "Deltakere:\n  - NAV\n      forankret hos: leder\n  - Skolen\n    ^^^^^^ FOR003\n")
    check(
      .participantNotAnchored,
      adopted + "Deltakere:\n  - NAV\n      forankret hos: …\n  - Skole\n    ^^^^^ FOR003\n")
    // A ministry is a body, not a leader who takes part.
    check(.participantNotAnchored, adopted + "Deltakere:\n  - Skoledepartementet\n    ^^^^^^^^^^^^^^^^^^ FOR003\n")
  }

  @Test func `levels have a reason, plans and open points need none`() {
    for text in [
      "  - politisk: Kommunestyret – fordi det koster\n", "  - politisk: Kommunestyret\n      fordi: det koster\n", "  - plan: Plan 2025\n",
      "  - politisk: avklares\n", "  fordi: hele kommunen er med\n  - politisk: Kommunestyret\n", "  - Kommuneplanen 2024–2036\n",
    ] {
      check(.anchoringWithoutReason, adopted + "Forankring:\n" + text)
    }
    check(
      .anchoringWithoutReason,
      "Mandat: A\nForankring:\n^^^^^^^^^^ FOR004\n  - politisk: Kommunestyret\n  - administrativ: Kommunedirektøren\n")
  }

  @Test func `strategic work in a municipality has three layers`() {
    let high = adopted + "Ambisjon: trinn 3\nForankring:\n"
    for text in [
      "  - Kommunestyret\n  - Kommunedirektøren\n  - Enhetslederne\n", "  - politisk: X\n  - administrativ: Y\n  - tjenesteledelse: Z\n",
      "  - politisk: …\n  - administrativ: avklares\n  - tjenesteledelse: Z\n", "  - Kommunestyret og kommunalsjef oppvekst\n",
      "  - Barnas venner\n", "  Både folkevalgte, administrasjon og tjenesteledelse står bak.\n",
    ] {
      check(.layerMissing, high + text)
    }
    check(.layerMissing, high + "  - politisk: X\n  - administrativ: Y\nDeltakere:\n  - NAV\n      forankret hos: leder\n")
    check(.layerMissing, high.replacing("trinn 3", with: "trinn 2") + "  - politisk: X\n")
    check(.layerMissing, high.replacing("kommune\n", with: "fylkeskommune\n") + "  - politisk: X\n")
    #expect(codes(high + "  - politisk: X\n").contains("FOR005"))
    #expect(codes(high + "  - Kommunedirektøren\n").contains("FOR005"))
  }

  @Test func `a municipality ties the work to a plan, the others from the decision phase`() {
    let state = "Mandat: A\nStatus: vedtatt\nAktør: departement\n"
    let administrative = "Forankring:\n  - administrativ: Departementsråden\n"
    check(.planMissing, state + "Fase: utredning\n" + administrative)
    #expect(codes(state + "Fase: beslutning\n" + administrative).contains("FOR006"))
    #expect(codes(state.replacing("departement", with: "fylkeskommune") + administrative).contains("FOR006"))
    for text in [
      "  - plan: Plan 2025", "  - strategi: S 2025", "  - Kommuneplanens samfunnsdel", "  - plan: …", "  Vi følger økonomiplanen.",
    ] {
      check(.planMissing, adopted + "Forankring:\n  - politisk: Kommunestyret\n" + text)
    }
    check(.planMissing, adopted + "Vedtak: Kommunestyret")
  }

  @Test(arguments: [
    "plan: Kommuneplanen 2024–2036", "plan: Kommuneplanen, vedtatt i 2023", "strategi: Strategi\n      dato: 2025",
    "plan: Planen\n      sak: 42/25",
    "plan: avklares", "politisk: Kommunestyret",
  ])
  func `a plan has a year`(item: String) {
    check(.planWithoutYear, adopted + "Forankring:\n  - \(item)")
  }

  @Test func `an agency says which ministry is behind it`() {
    let agency = "Mandat: A\nStatus: vedtatt\nAktør: direktorat\nFase: beslutning\n"
    for text in [
      "Forankring:\n  - departement: Helsedepartementet", "Forankring: Helsedepartementet", "Forankring:\n  - Statsråden",
      "Oppdragsgiver: Helsedepartementet\nForankring:\n  - Direktøren", "Forankring:\n  - Direktøren\nVedtak: Ministry of Health",
      "Deltakere:\n  - X\n      forankret hos: Helsedepartementet\nForankring:\n  - Direktøren",
    ] {
      check(.ministryMissing, agency + text)
    }
    check(.ministryMissing, agency.replacing("beslutning", with: "utredning") + "Forankring:\n  - Direktøren")
    #expect(codes(agency + "Forankring:\n  - Direktøren").contains("FOR008"))
  }

  @Test func `several ministries are several only when one of them is the one named`() {
    let agency = "Mandat: A\nAktør: virksomhet\nDeltakere:\n  - X\n      forankret hos: Skoledepartementet\n  - Y\n      forankret hos: "
    let anchoring = "Forankring:\n  - departement: Skoledepartementet\n"
    check(.otherMinistriesMissing, agency + "Skoledepartementet\n" + anchoring)
    check(.otherMinistriesMissing, agency + "direktør\n" + anchoring)
    check(.otherMinistriesMissing, agency + "Helsedepartementet\n" + anchoring + "  - departement: Helsedepartementet\n")
    check(.otherMinistriesMissing, agency + "Helsedepartementet\n" + anchoring.replacing("Skoledep", with: "Kunnskapsdep"))
    #expect(codes(agency + "Helsedepartementet\n" + anchoring, profile: .full).contains("FOR009"))
  }

  @Test(arguments: [
    ("1", "Avdelingsleder"), ("2", "Rektor"), ("3", "Kommunalsjef oppvekst"), ("4", "Rådmannen"), ("4", "Kommunestyret"),
    ("4", "Formannskapet"),
    ("4", "Municipal Council"), ("3", "Oppvekstsjefen"), ("4", "Barnas venner"),
  ])
  func `a leader high enough for the step is enough`(step: String, leader: String) {
    check(.leaderTooLow, adopted + "Ambisjon: trinn \(step)\nForankring: \(leader)\n")
  }

  @Test func `the highest level counts, wherever it stands, and nothing is said where one is unknown`() {
    let high = adopted + "Ambisjon: felles tiltak\n"
    for text in [
      "Forankring: Enhetsleder\nVedtak: Kommunestyret", "Forankring: Enhetsleder\n\(two)      forankret hos: kommunedirektøren",
      "Forankring:\n  - Enhetsleder\n  - politisk: avklares", "Forankring:\n  - Enhetsleder\n  - Styret i Boligbyggelaget",
      "Forankring:\n  - administrativ: …",
    ] {
      check(.leaderTooLow, high + text)
    }
    check(
      .leaderTooLow,
      """
      Mandat: A
      Aktør: fylkeskommune
      Ambisjon: trinn 4
      Forankring:
        - administrativ: Direktør for opplæring
                         ^^^^^^^^^^^^^^^^^^^^^^ FOR010
        - plan: Regjeringens plan 2025
      """)
    // The same word is another level in an agency.
    check(.leaderTooLow, "Mandat: A\nAktør: virksomhet\nAmbisjon: trinn 4\nForankring: Direktøren")
    check(.leaderTooLow, "Mandat: A\nAktør: sammensatt\nAmbisjon: trinn 4\nForankring: Direktøren")
  }

  @Test func `the house can set its own levels`() {
    var request = request(profile: .full)
    let document = Document(adopted + "Ambisjon: trinn 2\nForankring: Enhetsleder skole")
    #expect(!MandateRules.check(document, request).contains { $0.code == "FOR010" })
    request.settings.leadershipLevels = [2, 5, 5, 5]
    #expect(MandateRules.check(document, request).contains { $0.code == "FOR010" })
    request.settings.leadershipLevels = []
    #expect(!MandateRules.check(document, request).contains { $0.code == "FOR010" })
  }

  @Test(arguments: [
    "trinnet er hevet fra trinn 2 til trinn 3, og forankringen løftet", "senket fra trinn 4 til trinn 3", "fra trinn 2 til trinn 4",
    "nye deltakere", "hevet fra trinn 2 til 3, og kommunalsjefen kom med", "budsjettet gikk fra 2 til 3 millioner",
  ])
  func `the changes say that the leader rose with the step, or nothing of it`(change: String) {
    check(.stepRaisedAlone, adopted + "Ambisjon: trinn 3\nForankring: Kommunalsjef oppvekst\nEndringer:\n  - 12.1.2026: \(change)")
  }

  @Test func `a step raised without a higher leader is seen in any wording`() {
    for change in ["fra trinn 2 til 3", "fra felles forståelse til unngå å svekke andres mål", "ambisjonen gikk opp fra steg 1 til steg 3"]
    {
      #expect(
        codes(adopted + "Ambisjon: trinn 3\nForankring: Kommunalsjef\nEndringer:\n  - 12.1.2026: \(change)").contains("FOR011"), "\(change)"
      )
    }
    check(.stepRaisedAlone, adopted + "Ambisjon: trinn 3\nForankring: Kommunestyret\nEndringer:\n  - 12.1.2026: fra trinn 2 til 3")
  }

  @Test func `politicians and administration are both behind from the decision phase`() {
    let decided = adopted + "Fase: iverksetting\nForankring:\n"
    for text in [
      "  - politisk: X\n  - administrativ: Y", "  - Kommunestyret\n  - Kommunedirektøren", "  - administrativ: Y\nVedtak: Kommunestyret",
      "  - politisk: X\nDeltakere:\n  - NAV\n      forankret hos: enhetsleder", "  - politisk: X\n  - tjenesteledelse: Y",
      "  - Kommunestyret og kommunedirektøren", "  - Barnas venner",
    ] {
      check(.politicalOrAdministrativeMissing, decided + text)
    }
    check(.politicalOrAdministrativeMissing, decided.replacing("iverksetting", with: "utredning") + "  - politisk: X")
    check(
      .politicalOrAdministrativeMissing,
      decided.replacing("kommune\n", with: "virksomhet\n") + "  - departement: Helsedepartementet\n  - administrativ: Direktøren")
    #expect(codes(decided + "  - politisk: X").contains("FOR012"))
  }

  @Test func `a phase's rule weighs less where only information is shared`() {
    func severity(_ step: Int) -> Severity? {
      let text = adopted + "Fase: beslutning\nAmbisjon: trinn \(step)\nForankring:\n  - administrativ: Kommunedirektøren"
      return MandateRules.check(Document(text), request()).first { $0.code == "FOR012" }?.severity
    }
    #expect(severity(1) == .info)
    #expect(severity(2) == .warning)
  }
}

@Suite struct PostTests {
  @Test(arguments: [
    ("Kommunestyret", "municipality", 7), ("kommunedirektøren", "municipality", 5), ("rådmannen", "municipality", 5),
    ("Fylkestinget", "county", 7), ("fylkesdirektør", "county", 5), ("Virksomhetsleder", "municipality", 3),
    ("virksomhetsleder", "agency", 5),
    ("ekspedisjonssjefen", "ministry", 4), ("Departementsråden i KOD", "ministry", 5), ("Statsråden", "ministry", 6),
    ("Enhetslederne", "municipality", 3), ("NAV-leder", "municipality", 3), ("Deputy Director General", "ministry", 3),
    ("Director General", "ministry", 4), ("Municipal Director", "municipality", 5), ("team leader", "municipality", 2),
    ("kommunedirektør", "ministry", 5), ("Kommunedirektørens stab", "municipality", 5), ("byråden", "municipality", 6),
  ])
  func `a post has the level of its actor's column`(text: String, actor: String, level: Int) {
    #expect(Posts.level(text, actor: actor) == level, "\(text)")
  }

  @Test func `words that name no post have no level`() {
    for text in ["Barnas venner", "Ungdomsrådet", "budsjettet", "Styret", "", "…"] {
      #expect(Posts.level(text, actor: "municipality") == nil, "\(text)")
    }
  }
}
