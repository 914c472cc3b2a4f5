import Fixture
import MandateFeatures
import MandateLanguage
import MandateRules
import Testing

private func outline(_ text: String) -> String {
  func draw(_ symbol: Symbol, _ depth: Int) -> [String] {
    let detail = symbol.detail.map { " · \($0)" } ?? ""
    return [String(repeating: "  ", count: depth) + symbol.name + detail] + symbol.children.flatMap { draw($0, depth + 1) }
  }
  return inspection(text).symbols().flatMap { draw($0, 0) }.joined(separator: "\n")
}

@Test func `mandates hold sections, sections hold fields and items, items hold fields`() {
  let text = """
    Mandat: Trygg oppvekst
    Status: utkast
    Deltakere:
      utskifting: etter avtale
      - NAV Nordvik (NAV): økonomi
          rolle: leverer
          ansvar: råd
            og vei
      - Skole
    Evaluering: årlig

    Mandat: Arbeidsgruppe
    Status: utkast
    """
  #expect(
    outline(text) == """
      Trygg oppvekst
        Status · utkast
        Deltakere
          utskifting · etter avtale
          NAV Nordvik · økonomi
            rolle · leverer
            ansvar · råd
          Skole
        Evaluering · årlig
      Arbeidsgruppe
        Status · utkast
      """)
}

@Test func `a section in two places has a symbol in each`() {
  #expect(
    outline("Mandat: X\nMål:\n  - a\nStatus: utkast\nMål:\n  - b") == """
      X
        Mål
          a
        Status · utkast
        Mål
          b
      """)
}

@Test func `a symbol always has a name`() {
  #expect(outline("Mandat:\nMål:\n  -\n") == "Mandat uten tittel\n  Mål\n    –")
  #expect(outline("") == "")
}

@Test(arguments: Fixture.documents)
func `every symbol lies inside the one above it`(name: String) {
  func check(_ symbol: Symbol, in outer: Range<Int>) {
    #expect(!symbol.name.isEmpty)
    #expect(outer.lowerBound <= symbol.range.lowerBound && symbol.range.upperBound <= outer.upperBound)
    #expect(symbol.range.lowerBound <= symbol.selection.lowerBound && symbol.selection.upperBound <= symbol.range.upperBound)
    for child in symbol.children { check(child, in: symbol.range) }
  }
  let text = Fixture.document(name)
  for symbol in Inspection(Document(text), request()).symbols() { check(symbol, in: 0..<text.bytes.count) }
}
