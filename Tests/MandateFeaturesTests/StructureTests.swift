import Fixture
import MandateFeatures
import MandateLanguage
import MandateRules
import Testing

@Test func `sections, items and remarks fold`() {
  let text = """
    Mandat: X
    Mål:
      - A
          frist: 2027
      - B

    # husk
    # møtet
    Status: utkast
    """
  let source = SourceText(text)
  let folds = inspection(text).folds().map {
    source.lineRange($0.lines.lowerBound).lowerBound..<source.contentRange($0.lines.upperBound).upperBound
  }
  #expect(
    bracketed(text, folds) == """
      Mandat: X
      ⟦Mål:
      ⟦  - A
            frist: 2027⟧
        - B⟧

      ⟦# husk
      # møtet⟧
      Status: utkast
      """)
}

@Test func `mandates fold where a file holds several`() {
  #expect(inspection("Mandat: A\nStatus: utkast\nMandat: B\nStatus: utkast\n").folds().map(\.lines) == [0...1, 2...3])
}

@Test func `a selection grows from the word to the document`() {
  let (text, offset) = cursor("Mandat: X\nMål:\n  - Y\n      frist: 15. ju‸ni 2026\nStatus: utkast\n")
  let source = SourceText(text)
  #expect(
    inspection(text).selections(at: offset).map { source.string($0) } == [
      "juni", "15. juni 2026", "frist: 15. juni 2026", "- Y\n      frist: 15. juni 2026", "Mål:\n  - Y\n      frist: 15. juni 2026",
      "Mandat: X\nMål:\n  - Y\n      frist: 15. juni 2026\nStatus: utkast", text,
    ])
}

private func coloured(_ text: String) -> [String] {
  let source = SourceText(text)
  return inspection(text).tokens().map { "\($0.kind.rawValue)\($0.isDeclaration ? "!" : "") \(source.string($0.range))" }
}

@Test func `words are told apart by what they are`() {
  let text = """
    Mandat: Trygg oppvekst
    # husk
    Ambisjon: felles tiltak
    Deltakere:
      - NAV Nordvik (NAV)
          rolle: leverer, deltar
    Verdier:
      - tillit: vi holder ord
    Koordinering: NAV
    Evaluering: hvert halvår – fordi
      neste: 1. juni 2026
      metode: …
    Ressurser: avklares innen 1. mai 2026
    ? Hva mangler?
    ! Ingenting
    """
  #expect(
    coloured(text) == [
      "keyword Mandat", "namespace! Trygg oppvekst", "comment # husk", "keyword Ambisjon", "enumMember felles tiltak", "keyword Deltakere",
      "class! NAV Nordvik", "class! NAV", "property rolle", "enumMember leverer", "enumMember deltar", "keyword Verdier",
      "enumMember tillit", "keyword Koordinering", "variable NAV", "keyword Evaluering", "number hvert halvår", "property neste",
      "number 1. juni 2026", "property metode", "modifier …", "keyword Ressurser", "modifier avklares innen 1. mai 2026",
      "macro ? Hva mangler?", "string ! Ingenting",
    ])
}

@Test(arguments: Fixture.documents)
func `tokens are in order, never overlap and stay on their line`(name: String) {
  let text = Fixture.document(name)
  let tokens = Inspection(Document(text), request()).tokens()
  #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  #expect(tokens.allSatisfy { !$0.range.isEmpty && text.line(at: $0.range.lowerBound) == text.line(at: $0.range.upperBound - 1) })
}

private func hinted(_ text: String) -> String {
  var bytes = Array(text.utf8)
  for hint in inspection(text).hints().reversed() { bytes.insert(contentsOf: "⟨\(hint.label)⟩".utf8, at: hint.offset) }
  return String(decoding: bytes, as: UTF8.self)
}

@Test func `hints say the number of a step, the months of a frequency and how far off a day is`() {
  #expect(hinted("Mandat: X\nAmbisjon: felles tiltak") == "Mandat: X\nAmbisjon: felles tiltak⟨trinn 4⟩")
  #expect(hinted("Mandat: X\nAmbisjon: 2 – av grunner") == "Mandat: X\nAmbisjon: 2⟨felles forståelse⟩ – av grunner")
  #expect(hinted("Mandat: X\nEvaluering: to ganger i året") == "Mandat: X\nEvaluering: to ganger i året⟨hver 6. måned⟩")
  #expect(
    hinted("Mandat: X\nEvaluering: årlig\n  neste: 1.1.2026") == "Mandat: X\nEvaluering: årlig\n  neste: 1.1.2026⟨for 14 dager siden⟩")
  #expect(hinted("Mandat: X\nVedtak: Styret\n  dato: 1.1.2026") == "Mandat: X\nVedtak: Styret\n  dato: 1.1.2026")
}

@Test func `the parent's file and addresses can be followed`() {
  let text =
    "Mandat: X\nOverordnet mandat: ../styret.mandat\nFaktagrunnlag:\n  - 3 barn\n      kilde: se https://ssb.no/a?b=ø, tabell 1 (http://x.no).\n"
  let links = inspection(text).links()
  #expect(links.map(\.target) == [.file("../styret.mandat"), .web("https://ssb.no/a?b=ø"), .web("http://x.no")])
  #expect(inspection("Mandat: A\nMandat: B\nOverordnet mandat: A").links().isEmpty)
}

@Test func `what a comment sets aside and what an answer cites can be followed`() {
  let text = "Mandat: X\n# se bort fra EVA002: avtalt\n? Hvem?\n! Se Bufdir 2018, råd 1, og Bufdir 2018, råd 10.\n"
  let source = SourceText(text)
  let links = inspection(text).links()
  #expect(links.map { source.string($0.range) } == ["EVA002", "Bufdir 2018, råd 1"])
  #expect(links.map(\.target) == [.page("EVA002"), .page("bufdir.1")])
}
