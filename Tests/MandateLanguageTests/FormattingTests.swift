import Fixture
import MandateLanguage
import Testing

private func format(_ text: String, to language: Language? = nil) -> String {
  String(decoding: Document(text).formatted(to: language), as: UTF8.self)
}

@Test func `synonyms, columns and marks become the one way of writing`() {
  let before = """
    Mandat:   Trygg oppvekst
    Formål:
    •\tFærre barn vokser opp med lav inntekt
    \tindikator:   andel barn
    Medlemmer:
    * NAV
       rolle: koordinator
    Evaluering:   hvert halvår


    # husk møtet
    hvordan: spørreskjema
    """
  let after = """
    Mandat: Trygg oppvekst

    Mål:
      - Færre barn vokser opp med lav inntekt
          indikator: andel barn

    Deltakere:
      - NAV
          rolle: koordinator

    Evaluering: hvert halvår

    # husk møtet
      metode: spørreskjema

    """
  #expect(format(before) == after)
  #expect(format(after) == after)
}

@Test func `keywords and chosen words are translated, the writer's words are not`() {
  let before = """
    Mandat: Trygg oppvekst
    Språk: bokmål
    Status: vedtatt
    Forankring:
      - politisk: Kommunestyret
    Ambisjon: felles tiltak
      nå: dele informasjon

    """
  let after = """
    Mandat: Trygg oppvekst
    Språk: nynorsk
    Status: vedteke

    Forankring:
      - politisk: Kommunestyret

    Ambisjon: felles tiltak
      no: dele informasjon

    """
  #expect(format(before, to: .nn) == after)
}

@Test(arguments: [
  (
    "Mandat: A\nStatus: utkast\nMål:\n  - X\nVarighet: 2027\nMøter: månedlig\n",
    "Mandat: A\nStatus: utkast\n\nMål:\n  - X\n\nVarighet: 2027\nMøter: månedlig\n"
  ),
  ("Mandat: A\n# se bort fra EVA002: vi prøver\nMål:\n  - X\n", "Mandat: A\n# se bort fra EVA002: vi prøver\nMål:\n  - X\n"),
  ("Mandat: A\n\n# om målet\nMål:\n  - X\n", "Mandat: A\n\n# om målet\nMål:\n  - X\n"),
  ("Mandat: A\r\nMål:\r\n  - X\r\nVarighet: 2027\r\n", "Mandat: A\r\n\r\nMål:\r\n  - X\r\n\r\nVarighet: 2027\r\n"),
])
func `a section of several lines is set apart from the next`(before: String, after: String) {
  #expect(format(before) == after)
  #expect(format(after) == after)
}

@Test func `fields of what the heading names stand as the section's own`() {
  let before = "Mandat: A\n\nMål: X\n      indikator: andel\n      frist: 2027\n\nForankring: Kommunestyret\n   sak: 4/25\n"
  let after = "Mandat: A\n\nMål: X\n  indikator: andel\n  frist: 2027\n\nForankring: Kommunestyret\n  sak: 4/25\n"
  #expect(format(before) == after)
  #expect(format(after) == after)
}

@Test(arguments: Fixture.documents)
func `formatting keeps what a document says and is settled at once`(name: String) {
  let document = Document(Fixture.document(name))
  for language in [nil] + Language.allCases.map(Optional.some) {
    let once = Document(SourceText(document.formatted(to: language)))
    #expect(Meaning(once) == Meaning(document))
    #expect(once.formatted(to: language) == once.text.bytes, "settled, in \(name)")
    // A result that says something else is thrown away; none of these is.
    let spaced = Document(SourceText(document.text.bytes + Array(" \n\n\n".utf8)))
    #expect(spaced.formatted(to: language).suffix(2) != Array("\n\n".utf8), "\(name) \(language?.rawValue ?? "")")
  }
}

@Test func `a word and a colon that are text in the first column stay there`() {
  let text = "Mandat: A\n\nMøter: månedlig\n\nReferat: Alle får referatet.\n"
  #expect(format(text) == text)
  #expect(Document(text).problems.isEmpty)
}
