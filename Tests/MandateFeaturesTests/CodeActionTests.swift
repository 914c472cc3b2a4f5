import Fixture
import MandateFeatures
import MandateLanguage
import MandateRules
import Testing

@Test func `the fixes of the finding under the cursor are offered, the first preferred`() throws {
  let offered = actions("Mandat: X\nEvaluering:\n  hyppighet: ved ‸behov\n  metode: samtale")
  #expect(offered.map(\.title) == ["Velg «hvert halvår»", "Velg «hvert år»", "Velg «kvartalsvis»", "Se bort fra EVA002 her"])
  #expect(offered.map(\.isPreferred) == [true, false, false, false])
}

@Test func `an action changes the text`() {
  #expect(
    taken("Mandat: X\nEvaluering:\n  hyppighet: ved ‸behov\n  metode: samtale", "Velg «hvert halvår»")
      == "Mandat: X\nEvaluering:\n  hyppighet: hvert halvår\n  metode: samtale")
}

@Test func `an editor that asks for the whole document means the findings it shows`() {
  let text = "Mandat: X\nStatus: vedtat\nEvaluering: ved behov\n"
  let inspection = inspection(text)
  let status = inspection.findings.filter { $0.code == "VAL005" }.map { ShownFinding(range: $0.range, code: $0.code) }
  let offered = inspection.actions(in: 0..<text.utf8.count, shown: status)
  #expect(Set(offered.compactMap(\.finding?.code)) == ["VAL005"])
  // What is no longer found, or has moved away, gets no action.
  #expect(inspection.actions(in: 0..<text.utf8.count, shown: [ShownFinding(range: 0..<3, code: "VAL005")]).isEmpty)
  #expect(inspection.actions(in: 0..<text.utf8.count, shown: [ShownFinding(range: 18..<26, code: "EVA001")]).isEmpty)
}

@Test func `a rule is set aside above the line, in the document's language, and works once a reason is given`() throws {
  let text = "Mandat: X\nEvaluering:\n  hyppighet: ved ‸behov\n  metode: samtale"
  let after = try #require(taken(text, "Se bort fra EVA002 her"))
  #expect(after == "Mandat: X\nEvaluering:\n  # se bort fra EVA002: …\n  hyppighet: ved behov\n  metode: samtale")
  let found = inspection(String(after.map { $0 == "…" ? "a" : $0 })).findings.map(\.code)
  #expect(!found.contains("EVA002") && !found.contains("SUP001"))
  let nynorsk = actions("Mandat: X\nSpråk: nynorsk\nEvaluering: ved ‸behov").last { $0.finding?.code == "EVA002" }
  #expect(nynorsk?.edits.map(\.text) == ["# sjå bort frå EVA002: …\n"])
}

@Test func `everything that takes no decision is fixed at once, and nothing else`() throws {
  let text = "Mandat: X\n## Mål\n- Y\nStatus: vedtat\nEvaluering: ved behov\n"
  let all = try #require(inspection(text).fixAll())
  #expect(
    String(decoding: Fix.apply(all.edits, to: Array(text.utf8)), as: UTF8.self)
      == "Mandat: X\nMål:\n- Y\nStatus: vedtatt\nEvaluering: ved behov\n")
  #expect(inspection("Mandat: X\nEvaluering: ved behov").fixAll() == nil)
}

@Test(arguments: Fixture.documents)
func `fixing twice equals fixing once, and leaves nothing that fixes itself`(name: String) {
  let once = Inspection(Document(Fixture.document(name)), request()).fixedBytes()
  let again = Inspection(Document(SourceText(once)), request())
  #expect(again.fixedBytes() == once)
}

@Test(arguments: Fixture.documents)
func `line edits give exactly the new text`(name: String) {
  let old = Fixture.document(name)
  for new in [Document(old).formatted(), Inspection(Document(old), request()).fixedBytes(), Document(old).formatted(to: .en), []] {
    let edits = LineEdits.between(old, SourceText(new))
    #expect(Fix.apply(edits, to: old.bytes) == new)
    #expect(zip(edits, edits.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }
  #expect(LineEdits.between(old, old).isEmpty)
}

@Test func `an edit touches only what changes`() {
  func edits(_ old: String, _ new: String) -> [Fix.Edit] { LineEdits.between(SourceText(old), SourceText(new)) }
  #expect(edits("a\nbæc\nd\n", "a\nbøc\nd\n") == [Fix.Edit(3..<5, "ø")])
  #expect(edits("a\nb\nc\n", "a\nc\n") == [Fix.Edit(2..<4, "")])
  #expect(edits("a\r\nb\r\n", "a\r\nx\r\nb\r\n") == [Fix.Edit(3..<3, "x\r\n")])
  #expect(edits("a\r\n", "a\n") == [Fix.Edit(1..<3, "\n")])
  #expect(edits("", "a") == [Fix.Edit(0..<0, "a")])
  #expect(edits("a  \nb\nc:d\n", "a\nb\nc: d\n") == [Fix.Edit(1..<3, ""), Fix.Edit(8..<8, " ")])
}

@Test func `all fixes at once are offered beside a fix, for editors that know no other way to ask`() {
  let title = "Rett alt som kan rettes uten å velge"
  #expect(actions("Mandat: X\n##‸ Mål\n- Y\n").allSatisfy { $0.title != title })
  #expect(taken("Mandat: X\n##‸ Mål\n- Y\n## Status\nutkast\n", title) == "Mandat: X\nMål:\n- Y\nStatus:\nutkast\n")
}

@Test func `the keywords can be put into another language, and only they`() throws {
  let text = "Mandat: Oppvekst\nStatus: utkast\n\nDeltakere:\n  - NAV\n"
  let offered = inspection(text).translations(in: 2..<2)
  #expect(offered.map(\.title) == ["Skriv nøkkelordene på nynorsk", "Skriv nøkkelordene på engelsk"])
  let english = try #require(offered.last)
  let after = String(decoding: Fix.apply(english.edits, to: Array(text.utf8)), as: UTF8.self)
  #expect(after == "Mandate: Oppvekst\nStatus: draft\n\nParticipants:\n  - NAV\n")
  #expect(inspection(text).translations(in: 20..<20).isEmpty)
}

@Test func `everyone lacking a role or a responsibility gets a line for it at once`() throws {
  let text = "Mandat: X\n‸Deltakere:\n  - NAV\n      rolle: leverer\n  - Skole\n  - Helse\n      ansvar: tidlig hjelp\n"
  let (mandate, offset) = cursor(text)
  let action = try #require(inspection(mandate).rewrites(in: offset..<offset).first { $0.title.contains("rolle") })
  #expect(action.kind == .rewrite)
  #expect(
    String(decoding: Fix.apply(action.edits, to: Array(mandate.utf8)), as: UTF8.self) == """
      Mandat: X
      Deltakere:
        - NAV
            rolle: leverer
            ansvar: …
        - Skole
            rolle: …
            ansvar: …
        - Helse
            ansvar: tidlig hjelp
            rolle: …

      """)
  #expect(inspection("Mandat: X\nDeltakere:\n  - NAV\n").rewrites(in: 1..<1).allSatisfy { !$0.title.contains("rolle") })
}

@Test func `a file of several mandates becomes a file for each, the later ones under the first`() throws {
  let text =
    "Mandat: Styringsgruppe\nStatus: utkast\n\nMandat: Gruppe for Tørre hus!\nMål: tørre hus\n\nMandat: Gruppe B\nOverordnet mandat: Styringsgruppe\n"
  let actions = inspection(text).separations(in: 10..<10, file: "a.mandat") { $0 == "gruppe-b.mandat" }
  let action = try #require(actions.first)
  #expect(action.newFiles.map(\.name) == ["gruppe-for-tørre-hus.mandat", "gruppe-b-2.mandat"])
  #expect(String(decoding: Fix.apply(action.edits, to: Array(text.utf8)), as: UTF8.self) == "Mandat: Styringsgruppe\nStatus: utkast\n\n")
  #expect(action.newFiles[0].text == "Mandat: Gruppe for Tørre hus!\n\nOverordnet mandat: a.mandat\nMål: tørre hus\n\n")
  #expect(action.newFiles[1].text == "Mandat: Gruppe B\nOverordnet mandat: a.mandat\n")
  #expect(inspection("Mandat: Alene\n").separations(in: 2..<2, file: "a.mandat") { _ in false }.isEmpty)
  #expect(inspection(text).separations(in: 30..<30, file: "a.mandat") { _ in false }.isEmpty)
}
