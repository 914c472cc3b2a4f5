import Fixture
import MandateFeatures
import MandateLanguage
import MandateRules
import Testing

private let parent = "Mandat: Styringsgruppe\nDeltakere:\n  - Bydel Øst\n"

@Test func `a participant is found by name and short name, in any form where somebody is referred to`() {
  let text = """
    Mandat: X
    Deltakere:
      - Oppvekst og skole (Skole)
          ansvar: samtaler med Skole og heimen
      - NAV
    Koordinering: sko‸len
    Målgruppe: elever på skolen
    Tiltak:
      - Skole møter NAV
          ansvarlig: NAV, oppvekst og skole
    """
  #expect(
    named(text) == """
      Mandat: X
      Deltakere:
        - ⟦⟦Oppvekst og skole⟧⟧ (⟦⟦Skole⟧⟧)
            ansvar: samtaler med ⟦Skole⟧ og heimen
        - NAV
      Koordinering: ⟦skolen⟧
      Målgruppe: elever på skolen
      Tiltak:
        - ⟦Skole⟧ møter NAV
            ansvarlig: NAV, ⟦oppvekst og skole⟧
      """)
}

@Test func `renaming changes the form that stands under the cursor, and the other form stays`() {
  let text = "Mandat: X\nDeltakere:\n  - Oppvekst og skole (‸Skole)\n  - NAV\nKoordinering: skolen, oppvekst og skole"
  #expect(
    renamed(text, "OS") == "Mandat: X\nDeltakere:\n  - Oppvekst og skole (OS)\n  - NAV\nKoordinering: OS, oppvekst og skole")
}

@Test func `renaming twice goes back to where it began`() throws {
  let text = "Mandat: X\nDeltakere:\n  - ‸NAV\n  - Politi\nKoordinering: NAV\nEvaluering: årlig\n  ansvarlig: NAV, Politi\n"
  let there = try #require(renamed(text, "Navkontoret"))
  #expect(
    there
      == "Mandat: X\nDeltakere:\n  - Navkontoret\n  - Politi\nKoordinering: Navkontoret\nEvaluering: årlig\n  ansvarlig: Navkontoret, Politi\n"
  )
  #expect(renamed(there.replacingFirst("Navkontoret", with: "‸Navkontoret"), "NAV") == cursor(text).text)
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    let bytes = Array(utf8)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: old.utf8) }) else { return self }
    return String(decoding: bytes[..<start] + Array(new.utf8) + bytes[(start + old.utf8.count)...], as: UTF8.self)
  }
}

@Test func `meetings, bodies and mandates are named as well, in every mandate of the file`() {
  #expect(
    named("Mandat: X\nMøter:\n  - Boligforum\n      oppgave: tiltak\nTiltak:\n  - Sak til ‸Boligforum")
      == "Mandat: X\nMøter:\n  - ⟦⟦Boligforum⟧⟧\n      oppgave: tiltak\nTiltak:\n  - Sak til ⟦Boligforum⟧")
  #expect(
    named("Mandat: X\nForankring:\n  - politisk: Kommunestyret\nKoordinering:\n  rapporterer til: ‸kommunestyret")
      == "Mandat: X\nForankring:\n  - politisk: ⟦⟦Kommunestyret⟧⟧\nKoordinering:\n  rapporterer til: ⟦kommunestyret⟧")
  #expect(
    named("Mandat: Styret\nMandat: Gruppa\nOverordnet mandat: ‸Styret")
      == "Mandat: ⟦⟦Styret⟧⟧\nMandat: Gruppa\nOverordnet mandat: ⟦Styret⟧")
  #expect(
    named("Mandat: A\nDeltakere:\n  - ‸NAV\nMandat: B\nKoordinering: NAV")
      == "Mandat: A\nDeltakere:\n  - ⟦⟦NAV⟧⟧\nMandat: B\nKoordinering: ⟦NAV⟧")
}

@Test func `a name that cannot be is refused, with the reason in words`() {
  let text = "Mandat: X\nDeltakere:\n  - ‸NAV\n  - Skole\n      representant: rektor"
  for name in ["", "  ", "A, B", "A: B", "A\nB", "skole", "–"] { #expect(renamed(text, name) == nil, "\(name)") }
  #expect(renamed(text, "nav") != nil)
  let (plain, offset) = cursor("Mandat: X\nDeltakere:\n  - NAV\n      representant: ‸rektor")
  #expect(inspection(plain).renameable(at: offset) == nil)
  #expect(throws: RenameRefusal.self) { try inspection(plain).renaming(at: offset, to: "inspektør") }
}

@Test func `nothing is named by an ordinary word`() {
  #expect(named("Mandat: X\nMål:\n  - Færre ‸barn") == nil)
  #expect(named("‸") == nil)
}

@Test func `a definition lies where the name is declared, also in the parent's file`() throws {
  let (text, offset) = cursor("Mandat: X\nOverordnet mandat: styret.mandat\nKoordinering: ‸Bydel Øst")
  var request = request()
  request.parentDocument = { $0 == "styret.mandat" ? Document(parent) : nil }
  let inspection = Inspection(Document(text), request)
  let found = try #require(inspection.definition(at: offset))
  #expect(found.targets.map(\.path) == ["styret.mandat"])
  #expect(SourceText(parent).string(found.targets[0].range) == "Bydel Øst")
  let mandate = try #require(inspection.definition(at: 32))
  #expect(mandate.targets.map { SourceText(parent).string($0.range) } == ["Styringsgruppe"])
}

@Test func `only what is written the same way changes together while it is typed`() {
  let (text, offset) = cursor("Mandat: X\nDeltakere:\n  - ‸Skole\nKoordinering: skolen\nEvaluering: årlig\n  ansvarlig: Skole")
  #expect(bracketed(text, inspection(text).linkedEdits(at: offset)).contains("- ⟦Skole⟧\nKoordinering: skolen\n"))
  #expect(inspection(text).linkedEdits(at: offset).count == 2)
}
