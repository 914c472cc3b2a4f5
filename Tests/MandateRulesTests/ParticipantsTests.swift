import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct ParticipantsTests {
  @Test func `two who take part are enough, under any heading`() {
    for text in [
      "Deltakere: NAV og Skole", "Medlemmer:\n  - NAV\n  - Skole", "Partar:\n  - NAV\n  - Skulen", "Leder: NAV\nDeltakere:\n  - Skole",
      "Leder: NAV\nSekretariat: Skole", "Deltakere: avklares innen 1. mars 2026", "Deltakere:\n  - NAV\n  - avklares",
      "Deltakere: ikke relevant: står i det overordnede mandatet",
    ] {
      #expect(!codes("Mandat: A\n\(text)", profile: .full).contains("PAR001"), "\(text)")
    }
  }

  @Test func `a field in the first column is no model for the next`() {
    let text = "Mandat: A\nDeltakere:\n- NAV\n- Skole\nFunksjonstid: to år"
    #expect(fixed(.representativeMissing, text)?.contains("Funksjonstid: to år\n    representant: …") == true)
  }

  @Test func `those who only watch or are informed do not count`() {
    check(
      .tooFewParticipants,
      """
      Mandat: A
      Deltakarar:
      ^^^^^^^^^^ PAR001
        - NAV
            rolle: leverer
        - Skulen
            rolle: blir orientert
      Observatørar: Brukarrådet
      """)
  }

  @Test func `a gap among the participants is pointed at by itself`() {
    #expect(codes("Mandat: A\nDeltakere:\n  - NAV\n  - …", profile: .full).contains("PAR001"))
    check(.tooFewParticipants, "Mandat: A\nDeltakere:\n  - NAV\n  - Skole\n  - …")
  }

  @Test func `participants in running text are asked to stand in a list, and no more`() {
    for text in [
      "  Gruppen består av NAV, skolen og politiet.", "  - Ledere fra kommune, politi og skole", "  - Rådet skal ha tre medlemmer",
    ] {
      let findings = MandateRules.check(Document("Mandat: A\nStatus: vedtatt\nSammensetning:\n\(text)"), request())
      #expect(findings.first { $0.code == "PAR001" }?.severity == .info, "\(text)")
    }
  }

  @Test func `no participants at all are missing`() {
    #expect(codes("Mandat: A\nMål: B", profile: .grunnmur).contains("PAR001"))
    check(.tooFewParticipants, "Mandat: A\nDeltakere:\n^^^^^^^^^ PAR001\n  - NAV: økonomi, arbeid")
  }

  @Test func `sectors that differ, or that are not all known, are fine`() {
    for sectors in [["helse", "oppvekst"], ["helse", "helse og oppvekst"], ["helse", "avklares"]] {
      let text = sectors.enumerated().map { "  - Part\($0)\n      sektor: \($1)" }.joined(separator: "\n")
      check(.oneSectorOnly, "Mandat: A\nDeltakere:\n\(text)")
    }
    check(.oneSectorOnly, "Mandat: A\nDeltakere:\n  - A\n      sektor: helse\n  - B")
    check(
      .oneSectorOnly,
      """
      Mandat: A
      Deltakarar:
      ^^^^^^^^^^ PAR002 Alle deltakarane høyrer til sektoren «helse». Ta med andre som eig ein del av løysinga, eller vurder om de treng eit mandat på tvers.
        - Tannhelsa
            sektor: Helse
        - Legane
            sektor: helse
        - Skulen
            sektor: utdanning
            rolle: observerer
      """, language: .nn)
  }

  @Test func `most who lack goals of their own are one finding, with the missing words`() {
    check(
      .ownGoalsMissing,
      """
      Mandat: A
      Deltakere:
      ^^^^^^^^^ PAR003
        - NAV
        - Skole
        - Politiet
            egne mål: trygghet
            målgruppe: alle
        - Brukerrådet
            rolle: observerer
      """)
    check(
      .ownGoalsMissing,
      """
      Mandat: A
      Deltakere:
        - NAV
          ^^^ PAR003 Fyll ut «egne mål» for «NAV», så de andre vet hva deltakeren arbeider mot, og for hvem.
            målgruppe: foreldre
        - Skole
            egne mål: ikke relevant: skolen deltar bare i utredningen
            målgruppe: elever
      """)
  }

  @Test func `a core task is answered with yes, no, partly or an open point`() {
    for answer in ["ja", "nei", "delvis – bolig er sjelden grunnen", "avklares"] {
      check(.coreTaskMissing, "Mandat: A\nDeltakere:\n  - NAV\n      kjerneoppgave: \(answer)")
    }
    #expect(codes("Mandat: A\nDeltakere:\n  - NAV\n      kjerneoppgave: …", profile: .full).contains("PAR004"))
  }

  @Test func `no core task is a matter only for one that delivers, high on the ladder, without a measure`() {
    func mandate(step: Int = 3, role: String = "leverer", measures: String = "") -> String {
      "Mandat: A\nAmbisjon: trinn \(step)\nDeltakere:\n  - NAV Nordvik (NAV)\n      rolle: \(role)\n      kjerneoppgave: nei\n  - Skole\n\(measures)"
    }
    #expect(codes(mandate(), profile: .full).contains("PAR005"))
    #expect(codes(mandate(measures: "Tiltak:\n  - Kurs\n      ansvarlig: Skole"), profile: .full).contains("PAR005"))
    #expect(!codes(mandate(step: 2), profile: .full).contains("PAR005"))
    #expect(!codes(mandate(role: "gir råd"), profile: .full).contains("PAR005"))
    for responsible in ["NAV", "NAV Nordvik og Skole", "alle partene"] {
      #expect(!codes(mandate(measures: "Tiltak:\n  - Kurs\n      ansvarlig: \(responsible)"), profile: .full).contains("PAR005"))
    }
    #expect(!codes(mandate(measures: "Tiltak: avklares innen 1. mars 2026"), profile: .full).contains("PAR005"))
  }

  @Test func `the view of the problem weighs more from step 2`() {
    func severity(_ step: Int) -> Severity? {
      let text = "Mandat: A\nStatus: vedtatt\nAmbisjon: trinn \(step)\nDeltakere:\n  - NAV"
      return MandateRules.check(Document(text), request()).first { $0.code == "PAR006" }?.severity
    }
    #expect(severity(1) == .info)
    #expect(severity(2) == .warning)
  }

  @Test(arguments: [
    "- Rektor", "- Kommunalsjef oppvekst", "- Kari Nordmann", "- NAV ved enhetsleder", "- NAV (avdelingsleder)", "- NAV: enhetsleder",
    "- Fylkeslegen", "- NAV\n      ved: Kari Nordmann", "- NAV\n      representant: avklares", "- NAV\n      navn: Kari",
    "- Skulen\n      stilling: rektor", "- Police\n      representative: chief of police", "- Brukerrådet\n      rolle: observerer",
    "- Rådmennene i de tre kommunene", "- NAV\n      representant: rullerer mellom rektor og inspektør hvert år",
  ])
  func `a post or a name is known from any of the places it may stand in`(item: String) {
    check(.representativeMissing, "Mandat: A\nDeltakere:\n  \(item)")
  }

  @Test func `the owner's post under coordination is enough`() {
    check(
      .representativeMissing,
      """
      Mandat: A
      Deltakere:
        - NAV
        - Skole
          ^^^^^ DEL001
        - Politiet
            representant: lensmann
      Koordinering: NAV
        ved: enhetsleder
      """)
    check(.representativeMissing, "Mandat: A\nDeltakere:\n  - NAV\nKoordinering: NAV ved enhetsleder")
    check(.representativeMissing, "Mandat: A\nDeltakere:\n  - NAV\nKoordinering: NAV, enhetsleder")
  }

  @Test(arguments: ["varierer", "skiftar frå gong til gong", "den som er ledig", "varies", "ulike folk"])
  func `a representative that changes is no representative`(value: String) {
    #expect(codes("Mandat: A\nDeltakere:\n  - NAV\n      representant: \(value)", profile: .grunnmur).contains("DEL001"))
  }

  @Test func `deputies and replacement are one finding that names what lacks`() {
    check(
      .deputyMissing,
      """
      Mandat: A
      Deltakere:
      ^^^^^^^^^ DEL002 Skriv hvem som er vara for «Skole».
        utskifting: meldes en måned før
        - NAV
            vara: fagleder
        - Skole
        - Brukerrådet
            rolle: observerer
      """)
    check(
      .deputyMissing,
      """
      Mandat: A
      Deltakere:
      ^^^^^^^^^ DEL002 Skriv under «utskifting» hva som skjer når en representant slutter.
        - NAV
            stedfortreder: fagleder
      """)
    check(.deputyMissing, "Mandat: A\nDeltakere:\n  utskifting: meldes en måned før\n  - NAV\n      vara: fagleder")
  }

  @Test func `a change counts only where it says who met before`() {
    func mandate(_ changes: String) -> String { "Mandat: A\nDeltakere:\n  - NAV\n  - Skole\n  - Politiet\nEndringer:\n\(changes)" }
    check(.manyReplaced, mandate("  - 1.9.2025: NAV og Skole har fått nye representanter"))
    check(.manyReplaced, mandate("  - 1.9.2025: representanten for NAV er byttet"))
    check(.manyReplaced, mandate("  - 1.9.2025: målet for NAV og Skole kom tidligere enn planlagt"))
    check(
      .manyReplaced,
      mandate("  - 1.9.2025: representanten for NAV er byttet\n  - 1.10.2025: representanten for Skole er byttet"))
    #expect(
      codes(
        mandate("  - 1.9.2025: representanten for NAV er byttet\n  - 1.9.2025: representanten for Skole er byttet"), profile: .full
      ).contains("DEL003"))
  }

  @Test func `joining is asked for from the decision on`() {
    func mandate(_ phase: String, _ joined: String = "") -> String { "Mandat: A\nFase: \(phase)\nDeltakere:\n  - NAV\n\(joined)" }
    #expect(!codes(mandate("utredning"), profile: .full).contains("DOK001"))
    #expect(codes(mandate("beslutning"), profile: .full).contains("DOK001"))
    #expect(codes(mandate("drift"), profile: .full).contains("DOK001"))
    for value in ["3. september 2025", "avklares", "ja", "3.9.2025"] {
      #expect(!codes(mandate("beslutning", "      sluttet seg til: \(value)"), profile: .full).contains("DOK001"), "\(value)")
    }
    #expect(codes(mandate("beslutning", "      sluttet seg til: ikke ennå"), profile: .full).contains("DOK001"))
  }

  @Test func `joined without a date is one finding, and a date written wrong is another`() {
    func found(_ value: String) -> [String] {
      MandateRules.check(Document("Mandat: A\nDeltakere:\n  - NAV\n      sluttet seg til: \(value)"), request(profile: .full)).map(\.code)
    }
    #expect(found("ja").contains("DOK002"))
    #expect(!found("ja").contains("VAL001"))
    #expect(found("31.6.2025").contains("VAL002"))
    #expect(!found("31.6.2025").contains("DOK002"))
    #expect(!found("nei").contains("DOK002"))
    #expect(!found("mai 2025").contains("DOK002"))
  }
}
