import Fixture
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import Testing

private let whole = """
  Mandat: Trygg oppvekst
  Status: vedtatt
  Aktør: kommune
  Deltakere:
    - NAV Nordvik (NAV)
        rolle: koordinerer
        ansvar: økonomisk rådgivning
    - Oppvekst og skole (Skole)
        rolle: leverer
  Koordinering: NAV
    ved: enhetsleder
  Evaluering: hvert halvår
    metode: spørreskjema
    ansvarlig: NAV
    sist: 1. oktober 2025
  """

/// The whole mandate with the cursor in front of the given words.
private func at(_ words: String, in text: String = whole) -> String {
  let bytes = Array(text.utf8)
  let start = bytes.indices.first { bytes[$0...].starts(with: words.utf8) } ?? 0
  return String(decoding: bytes[..<start], as: UTF8.self) + "‸" + String(decoding: bytes[start...], as: UTF8.self)
}

@Test func `a heading says what it is, what stands there, which advice asks for it and where the advice is from`() throws {
  let said = try #require(hover(at("Evaluering")))
  #expect(said.hasPrefix("⟦Evaluering⟧\nEvaluering\n\nHvor ofte og hvordan dere vurderer selve samarbeidet."))
  #expect(said.contains("• hyppighet: hvert halvår\n• metode: spørreskjema"))
  #expect(said.contains("Kilde: Bufdir 2018, råd 1 («Etabler forankring på politisk og administrativt nivå som gir eierskap over tid»)."))
}

@Test func `a field says how its value is written`() throws {
  let said = try #require(hover(at("sist:")))
  #expect(said.hasPrefix("⟦sist⟧\nsist (Evaluering)\n\nNår dere sist evaluerte.\n\nSkrives som en dato"))
}

@Test func `the user reads another language than the document's`() throws {
  #expect(try #require(hover(at("Evaluering"), language: .nn)).contains("Kjelde: Bufdir 2018, råd 1"))
  #expect(try #require(hover(at("Evaluering"), language: .en)).contains("Source: Bufdir 2018, advice 1"))
  #expect(try #require(hover(at("koordinerer"), language: .en)).contains("coordinates\n\nHolds the collaboration together"))
}

@Test func `a choice says what it means, a step where it stands on the ladder`() throws {
  #expect(try #require(hover(at("vedtatt"))) == "⟦vedtatt⟧\nvedtatt\n\nGjelder. Alt som mangler, veier fullt.")
  let step = try #require(hover("Mandat: X\nAmbisjon: ‸trinn 3"))
  #expect(step.contains("• 4 felles tiltak\n• 3 unngå å svekke andres mål ←\n• 2 felles forståelse"))
  #expect(step.contains("DFØ 2023"))
}

@Test func `a date says its weekday and how far off it is`() {
  #expect(hover(at("1. oktober")) == "⟦1. oktober 2025⟧\nonsdag 1. oktober 2025 (2025-10-01), for 3 måneder siden")
  #expect(hover("Mandat: X\nVarighet: 2026 – ‸15.1.2026") == "⟦15.1.2026⟧\ntorsdag 15. januar 2026 (2026-01-15), i dag")
  #expect(hover("Mandat: X\nMål:\n  - Y\n      frist: ‸juni 2026") == "⟦juni 2026⟧\n1. juni 2026 – 30. juni 2026, om 4 måneder")
  #expect(
    hover("Mandat: X\nMål:\n  - Y\n      frist: ‸16.1.2026", language: .nn)?.hasSuffix("fredag 16. januar 2026 (2026-01-16), om éin dag")
      == true)
}

@Test func `a frequency says the same in months and when the next time is`() {
  #expect(
    hover(at("hvert halvår"))
      == "⟦hvert halvår⟧\nhalvårlig, hver 6. måned\n\nRegnet fra sist er neste gang onsdag 1. april 2026 (2026-04-01), om 2 måneder.")
  #expect(hover(at("hvert halvår"), today: "2026-05-01")?.contains("Regnet fra sist skulle det vært gjort onsdag 1. april 2026") == true)
}

@Test func `a name says who it is, in any form`() throws {
  let said = try #require(hover(at("NAV\n  ved")))
  #expect(said.hasPrefix("⟦NAV⟧\nNAV Nordvik (NAV)\n\n• rolle: koordinerer\n• ansvar: økonomisk rådgivning\n• koordinerer samarbeidet"))
  #expect(said.hasSuffix("Står under «Deltakere», linje 5."))
  let definite = at("skolen", in: whole + "\n  ansvarlig: skolen")
  #expect(try #require(hover(definite)).hasPrefix("⟦skolen⟧\nOppvekst og skole (Skole)"))
}

@Test func `a finding says its message, and then what explain says of its rule`() throws {
  let said = try #require(hover("Mandat: X\nEvaluering:\n  hyppighet: ‸ved behov\n  metode: samtale", withFindings: true))
  #expect(said.hasPrefix("⟦ved behov⟧\n«ved behov» sier ikke når dere evaluerer."))
  let rule = try #require(Rule.rule("EVA002"))
  #expect(said.contains(Explanation.of(rule, .nb, withExample: false).rendered(.plaintext)))
}

@Test func `a code in a comment that sets a rule aside is explained`() throws {
  let said = try #require(hover("Mandat: X\n# se bort fra ‸EVA002: avtalt med rådet\nEvaluering: ved behov"))
  #expect(said.contains("EVA002 · evaluation-frequency-vague"))
  #expect(hover("Mandat: X\n# fra møtet ‸3. mai\nStatus: utkast") == nil)
}

@Test func `a question of the self-assessment says which answer calls for a measure`() throws {
  let usual = try #require(hover("Mandat: X\nEgenvurdering: 1.1.2026\n  - ‸realisme: ja"))
  #expect(usual.contains("Er svaret «nei» eller «delvis», må noe gjøres."))
  let reversed = try #require(hover("Mandat: X\nEgenvurdering: 1.1.2026\n  - ‸særinteresser: nei"))
  #expect(reversed.contains("Her er det «ja» eller «delvis» som viser at noe må gjøres."))
  let answer = try #require(hover("Mandat: X\nEgenvurdering: 1.1.2026\n  - realisme: ‸ikke vurdert"))
  #expect(answer.hasPrefix("⟦ikke vurdert⟧\nikke vurdert\n\nDere har ikke tatt stilling ennå."))
}

@Test func `a value of the collaboration is explained in the words of the guidance`() throws {
  let said = try #require(hover("Mandat: X\nVerdier:\n  - ‸lagånd: vi deler æren"))
  #expect(said.contains(Explanation.of(try #require(Guidance.entry("bufdir.3.lagand")), .nb).rendered(.plaintext)))
}

@Test func `nothing is said of blank lines and plain words`() {
  #expect(hover("Mandat: X\n\n‸\n") == nil)
  #expect(hover("Mandat: X\nEvaluering: hvert halvår\n  metode: ‸samtale") == nil)
}

@Test func `every section, field and choice has a description in three languages`() {
  for section in Keywords.sections {
    check(Description.of(section.kind), section.kind.rawValue)
    for field in section.fields { check(Description.of(field.kind, in: section.kind), "\(section.kind).\(field.kind)") }
  }
  for list in ChoiceList.allCases where list != .language && list != .value {
    for option in list.choice.options {
      let text = Description.of(option.id, in: list)
      #expect(text != nil, "\(list) \(option.id)")
      if let text { check(text, option.id) }
    }
  }
}

private func check(_ text: Text, _ name: String) {
  for language in Language.allCases {
    #expect(!text[language].isEmpty, "\(name) \(language)")
    #expect(text[language].hasSuffix("."), "\(name) \(language)")
  }
}

@Test func `what a coordinator wrote never turns into Markdown`() {
  let prose = Prose([.heading("15. juni"), .paragraph("*a* [b](c) <d> _e_ `f` #g & h"), .list(["1. mai"]), .example("``` x")])
  #expect(
    prose.rendered(.markdown) == """
      ### 15\\. juni

      \\*a\\* \\[b\\](c) \\<d\\> \\_e\\_ \\`f\\` #g &amp; h

      - 1\\. mai

      ````mandate
      ``` x
      ````
      """)
}

@Test func `nothing stands only in the Markdown form`() throws {
  for rule in Rule.all {
    for language in Language.allCases {
      let prose = Explanation.of(rule, language)
      let words = { (form: ProseForm) in
        prose.rendered(form).split { !$0.isLetter && !$0.isNumber }.filter { $0 != "mandate" && $0 != "amp" }
      }
      #expect(words(.markdown) == words(.plaintext).filter { $0 != "mandate" })
    }
  }
}
