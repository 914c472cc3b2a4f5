import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct StructureTests {
  @Test func `actor and phase are taken from the parent`() {
    let first = "Mandat: A\nAktør: kommune\nFase: drift\n\nMandat: B\nMål: C"
    for rule in [Rule.actorMissing, .phaseMissing] {
      check(rule, first)
      check(rule, "Mandat: A\n\(rule.code == "AKT001" ? "Aktør" : "Fase"): avklares innen 1. mars 2026")
      #expect(codes("Mandat: A", profile: .full).contains(rule.code))
      #expect(!codes("Mandat: A", profile: .grunnmur).contains(rule.code))
    }
    check(.phaseMissing, "Mandat: A\nPhase: implementation")
    check(.actorMissing, "Mandat: A\nAktør: verksemd")
    check(.actorMissing, "Mandat: A\nAktør: kommune – og to fylker")
  }

  @Test func `a word that is no choice speaks once, with the nearest choice`() {
    let findings = MandateRules.check(Document("Mandat: A\nStatus: vedtatt\nAktør: departementt"), request(profile: .full))
    #expect(findings.filter { $0.code == "VAL005" }.isEmpty)
    let found = findings.first { $0.code == "AKT001" }
    #expect(found?.fixes.map { $0.edits[0].text } == ["departement"])
    #expect(found?.severity == .error)
  }

  @Test func `commitment weighs less during the inquiry`() {
    func severity(_ phase: String) -> Severity? {
      let text = "Mandat: A\nStatus: vedtatt\nFase: \(phase)\nDeltakere:\n  - NAV"
      return MandateRules.check(Document(text), request()).first { $0.code == "OMF001" }?.severity
    }
    #expect(severity("utredning") == .info)
    #expect(severity("beslutning") == .warning)
    check(.commitmentMissing, "Mandat: A\nDeltakere:\n  - NAV\n      binder seg til: å svare innen fem dager")
    check(.commitmentMissing, "Mandat: A\nDeltakarar:\n  - NAV\n      forplikting: avklarast")
  }

  @Test func `priority is asked for where there is an ambition`() {
    check(.priorityMissing, "Mandat: A")
    check(.priorityMissing, "Mandat: A\nAmbisjon: felles tiltak\n  prioritet: høy")
    check(.priorityMissing, "Mandat: A\nAmbisjon: felles tiltak\n  prioritet: låg")
    check(.priorityMissing, "Mandat: A\nAmbisjon: avklares innen 1. mars 2026")
  }

  @Test(arguments: [
    "Omfang:\n  utenfor: akutte saker", "Avgrensing:\n  utanfor: akutte saker", "Scope:\n  outside: urgent cases",
    "Omfang: Akutte saker inngår ikke.", "Omfang:\n  - Bolig\n  - Ikke akutte saker", "Omfang: avklares", "Omfang:\n  utenfor: avklares",
  ])
  func `a boundary may be a field or a sentence`(text: String) {
    check(.boundaryMissing, "Mandat: A\n\(text)")
  }

  @Test func `no scope at all is gathered`() {
    #expect(codes("Mandat: A", profile: .full).contains("AVG001"))
    #expect(!codes("Mandat: A", profile: .grunnmur).contains("AVG001"))
  }

  @Test func `structure is complete with authority anywhere, and silent where a section is missing`() {
    let start =
      "Mandat: A\nDeltakere:\n  - NAV\n      rolle: koordinerer\n      ansvar: råd\n  - Skole\n      rolle: leverer\n      ansvar: kurs\n"
    #expect(codes(start, profile: .full).contains("STR001"))
    check(.structureIncomplete, start + "Fullmakter: gruppen avgjør selv")
    check(.structureIncomplete, start.replacing("ansvar: råd", with: "ansvar: råd\n      fullmakt: setter dagsorden"))
    check(.structureIncomplete, "Mandat: A")
    check(.structureIncomplete, "Mandat: A\nLeder: Kommunaldirektøren\nKoordinering: NAV")
    check(.structureIncomplete, start.replacing("koordinerer", with: "leverer"))
  }

  @Test func `the specific rule speaks for the structure`() {
    let text = "Mandat: A\nDeltakere:\n  - NAV\n      rolle: koordinerer\n      ansvar: råd\n  - Skole"
    let findings = MandateRules.check(Document(text), request(profile: .full))
    #expect(!findings.contains { $0.code == "STR001" })
    #expect(findings.first { $0.code == "ROL001" }?.gathers.contains("STR001") == true)
  }

  @Test func `one level is few from step 3, unless there is another above, below or beside`() {
    func mandate(_ step: Int, _ rest: String) -> String { "Mandat: A\nAmbisjon: trinn \(step)\n\(rest)" }
    #expect(codes(mandate(3, "Møter: månedlig"), profile: .full).contains("STR002"))
    for text in [
      mandate(2, "Møter: månedlig"), mandate(3, ""), mandate(3, "Møter:\n  - Styringsgruppe\n  - Arbeidsgruppe"),
      mandate(4, "Møter: månedlig\nDeltakere:\n  - Rektor\n      rolle: beslutter"), mandate(4, "Møter: månedlig\n\nMandat: Arbeidsgruppe"),
      mandate(4, "Møter: månedlig\nKoordinering:\n  rapporterer til: Styringsgruppen for bolig"), mandate(3, "Møter: avklares"),
    ] {
      #expect(!codes(text, profile: .full).contains("STR002"), "\(text)")
    }
  }
}
