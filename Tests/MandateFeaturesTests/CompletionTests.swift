import Fixture
import MandateFeatures
import MandateLanguage
import MandateRules
import Testing

@Test func `an empty document is offered a mandate first`() {
  #expect(labels("‸").prefix(4) == ["Mandat", "Status", "Aktør", "Fase"])
  #expect(completed("‸", "Mandat") == "Mandat: ‸")
}

@Test func `headings that are there are not offered, and what the findings miss comes first`() {
  let offered = labels("Mandat: X\nStatus: vedtatt\n‸")
  #expect(!offered.contains("Status"))
  let missing = inspection("Mandat: X\nStatus: vedtatt\n").findings.flatMap(\.missing)
  #expect(!missing.isEmpty)
  #expect(offered.prefix(missing.count).elementsEqual(missing.map { Keywords.section($0).words.canonical(.nb) }))
  #expect(offered.last == "Mandat")
}

@Test func `a heading is found by what people call it, in any language and without æøå`() {
  #expect(labels("Mandat: X\nForm‸").contains("Mål"))
  #expect(labels("Mandat: X\nmaal‸").prefix(1) == ["Mål"])
  #expect(labels("Mandat: X\nmal‸").contains("Målgruppe"))
  #expect(labels("Mandat: X\nParticip‸") == ["Deltakere", "Brukermedvirkning"])
  #expect(labels("Mandat: X\nmandat‸").contains("Overordnet mandat"))
}

@Test func `words are written in the document's language`() {
  #expect(completed("Mandat: X\nSpråk: nynorsk\nDelt‸", "Deltakarar") == "Mandat: X\nSpråk: nynorsk\nDeltakarar:\n  - ‸")
  #expect(labels("Mandate: X\nActor: ‸").contains("municipality"))
  #expect(completed("Mandat: X\nSpråk: nynorsk\nEvaluering:‸", "kvart halvår") == "Mandat: X\nSpråk: nynorsk\nEvaluering: kvart halvår‸")
}

@Test func `in the middle of a word the whole word is replaced`() {
  #expect(completed("Mandat: X\nEva‸luer: x", "Evaluering") == "Mandat: X\nEvaluering‸: x")
  #expect(completed("Mandat: X\nStatus: ut‸kast", "utkast") == "Mandat: X\nStatus: utkast‸")
  #expect(completed("Mandat: X\nStatus: ‸utkast", "vedtatt") == "Mandat: X\nStatus: vedtatt‸")
  #expect(
    completed("Mandat: X\nAmbisjon:\n  prioritet: h‸øg – på linje med skole", "høy")
      == "Mandat: X\nAmbisjon:\n  prioritet: høy‸ – på linje med skole")
  #expect(completed("Mandat: X\nOmfang:\n\tut‸enfor: y", "utenfor") == "Mandat: X\nOmfang:\n\tutenfor‸: y")
}

@Test func `fields that are there are not offered again`() {
  let offered = labels("Mandat: X\nEvaluering: årlig\n  metode: samtale\n  ‸")
  #expect(!offered.contains("metode") && offered.contains("ansvarlig"))
}

@Test func `under an item come its own fields first, and those it has are left out`() {
  let text = """
    Mandat: X
    Deltakere:
      - NAV
          rolle: leverer
      - Skole
          rolle: leverer
          ‸
    """
  let offered = labels(text)
  #expect(!offered.contains("rolle"))
  #expect(offered.prefix(2) == ["sektor", "ansvar"])
  #expect(completed(text, "ansvar")?.hasSuffix("      ansvar: ‸") == true)
}

@Test func `a tab indents as well as spaces`() {
  #expect(labels("Mandat: X\nEvaluering:\n\t‸").contains("metode"))
  #expect(labels("Mandat: X\nMål:\n\t- Y\n\t\t‸").prefix(1) == ["indikator"])
}

@Test func `a value is offered what its field holds`() {
  #expect(labels("Mandat: X\nStatus: ‸").prefix(4) == ["utkast", "til vedtak", "vedtatt", "avsluttet"])
  #expect(labels("Mandat: X\nAmbisjon: felles‸") == ["felles forståelse", "felles tiltak"])
  #expect(labels("Mandat: X\nEvaluering: ‸").first == "hvert halvår")
  #expect(labels("Mandat: X\nMøter: ‸").first == "månedlig")
  #expect(labels("Mandat: X\nVedtak: Kommunestyret\n  dato: ‸").first == "15. januar 2026")
  #expect(labels("Mandat: X\nTiltak:\n  - Y\n      frist: ‸").first == "15. februar 2026")
  #expect(labels("Mandat: X\nDeltakere:\n  - NAV\n      kjerneoppgave: ‸").prefix(3) == ["ja", "delvis", "nei"])
  #expect(labels("Mandat: X\nFaktagrunnlag:\n  - Y\n      år: ‸").prefix(3) == ["2026", "2025", "2024"])
  #expect(labels("Mandat: X\nVarighet: ‸").first == "1. februar 2026 – 31. januar 2027")
}

@Test func `names come from the mandate, short where there is a short one`() {
  let text = """
    Mandat: X
    Deltakere:
      - NAV Nordvik (NAV)
      - Oppvekst og skole
    Mål:
      - Y
          enige: NAV, ‸
    """
  #expect(labels(text) == ["NAV", "Oppvekst og skole"])
  #expect(completed(text, "Oppvekst og skole")?.hasSuffix("enige: NAV, Oppvekst og skole‸") == true)
  #expect(labels(text.replacing("NAV, ‸", with: "nordvik‸")) == ["NAV"])
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    guard let range = self.range(of: Array(old.utf8)) else { return self }
    let bytes = Array(utf8)
    return String(decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }

  private func range(of part: [UInt8]) -> Range<Int>? {
    let bytes = Array(utf8)
    return bytes.indices.first { bytes[$0...].starts(with: part) }.map { $0..<$0 + part.count }
  }
}

@Test func `items with known names are offered once`() {
  #expect(labels("Mandat: X\nVerdier:\n  - tillit: y\n  - ‸") == ["respekt", "åpenhet", "lagånd", "fleksibilitet", "god kommunikasjon"])
  #expect(completed("Mandat: X\nVerdier:\n  - å‸", "åpenhet") == "Mandat: X\nVerdier:\n  - åpenhet: ‸")
  #expect(completed("Mandat: X\nVerdier:\n  ‸", "åpenhet") == "Mandat: X\nVerdier:\n  - åpenhet: ‸")
  #expect(labels("Mandat: X\nEgenvurdering: 1.1.2026\n  - ‸").count == 11)
  #expect(labels("Mandat: X\nEgenvurdering: 1.1.2026\n  - realisme: ‸").prefix(2) == ["ja", "delvis"])
  #expect(labels("Mandat: X\nForankring:\n  - politisk: ‸").first == "Kommunestyret")
}

@Test func `any value may be left open or set aside, and a gap is written over`() {
  #expect(labels("Mandat: X\nEvaluering: avk‸") == ["avklares"])
  #expect(completed("Mandat: X\nEvaluering: ikke‸", "ikke relevant") == "Mandat: X\nEvaluering: ikke relevant: ‸")
  #expect(completed("Mandat: X\nEvaluering: …‸", "hvert år") == "Mandat: X\nEvaluering: hvert år‸")
}

@Test func `a space comes after a colon or comma that has none`() {
  #expect(completed("Mandat: X\nStatus:‸", "utkast") == "Mandat: X\nStatus: utkast‸")
  #expect(completed("Mandat: X\nDeltakere:\n  - NAV\nMål:\n  - Y\n      enige: NAV,‸", "avklares") == nil)
}

@Test func `a snippet has a place for each field that is asked for first`() throws {
  let completion = inspection("Mandat: X\n").completion(at: 10)
  let item = try #require(completion.items.first { $0.label == "Evaluering" })
  #expect(item.text == "Evaluering: ")
  #expect(item.snippet == "Evaluering: ${1:…}\n  metode: ${2:…}\n  ansvarlig: ${3:…}\n  neste: ${4:…}")
}

@Test func `line ends are the document's`() throws {
  let completion = inspection("Mandat: X\r\n").completion(at: 11)
  #expect(try #require(completion.items.first { $0.label == "Mål" }).text == "Mål:\r\n  - ")
}

@Test func `nothing is offered in prose, questions, answers and comments`() {
  #expect(labels("Mandat: X\nBakgrunn:\n  Våren ‸").isEmpty)
  #expect(labels("Mandat: X\n? Hva‸").isEmpty)
  #expect(labels("Mandat: X\n! Råd‸").isEmpty)
  #expect(labels("Mandat: X\n# fra‸").isEmpty)
  #expect(labels("Mandat: ‸").isEmpty)
}

@Test func `a comment that sets rules aside is offered the codes found below it`() {
  #expect(labels("Mandat: X\n\n# se bort fra ‸\nEvaluering: ved behov").prefix(2) == ["EVA003", "EVA002"])
}

@Test func `every topic is found again by its name`() {
  for section in Keywords.sections {
    #expect(Topic(id: Topic.section(section.kind).id) == .section(section.kind))
    for field in section.fields {
      #expect(Topic(id: Topic.field(field.kind, section.kind).id) == .field(field.kind, section.kind))
    }
  }
  #expect(Topic(id: "role:leads") == .choice("leads", .role))
  #expect(["", ":", ".", "a.b", "role:x", "evaluation.rolle"].allSatisfy { Topic(id: $0) == nil })
}
