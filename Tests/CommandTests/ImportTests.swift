// `import`: an existing text becomes a draft, and no word is lost.

import MandateLanguage
import MandateRules
import Testing

@Suite struct `importing` {
  private static let plain = """
    Mandat for Samarbeidsforum for unge

    Vedtatt av kommunestyret 12. mai 2025.

    Formål
    Flere unge i Nordvik skal fullføre skolen.

    2. Sammensetning av forumet
    • Skolesjefen (leder)
    • Helsestasjonen
        • med vara

    Forumet skal:
    1. følge opp fraværet
    2. melde fra til ledelsen

    Møter: forumet møtes fire ganger i året
    ? Hva med økonomi
    Kontakt: post@nordvik.kommune.no | 99 88 77 66
    """

  private static let markdown = """
    # Mandat for *Samarbeidsforum* for unge

    > Vedtatt av [kommunestyret](https://nordvik.kommune.no/sak/12) 12. mai 2025.

    ## Formål ##
    Flere unge i **Nordvik** skal fullføre skolen.

    Sammensetning
    -------------

    | Hvem | Rolle |
    |------|:-----:|
    | Skolesjefen | leder |

    * Helsestasjonen med `vara`

    **Møter**

    Forumet møtes fire\\_ganger i året.
    """

  private static let html = """
    <!doctype html><html><head><title>Mandat for Samarbeidsforum</title><style>p { color: red }</style></head>
    <body><script>alert("nei")</script><h1>Mandat for Samarbeidsforum</h1><p>Vedtatt av kommunestyret<br>12.&nbsp;mai 2025 &ndash; sak 12/25.</p>
    <h2>Form&aring;l</h2><p>Flere unge i <b>Nord</b>vik skal fullf&#248;re skolen &amp; l&#xE6;re et yrke.</p>
    <h2>Deltakere</h2><ul><li>Skolesjefen<ul><li><p>med vara</p></li></ul></li><li>Helsestasjonen</li></ul>
    <table><tr><th>Hvem</th><th>Rolle</th></tr><tr><td>Barnevernet</td><td>deltar</td></tr></table>
    <p>3 < 5 og 6 > 4 <img alt="Kart over kommunen" src="x.png"></p></body></html>
    """

  private func words(_ text: String) -> [String: Int] {
    Dictionary(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { (String($0), 1) }, uniquingKeysWith: +)
  }

  private func expectAll(_ expected: [String: Int], in output: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let found = words(output)
    for (word, count) in expected { #expect(found[word, default: 0] >= count, "«\(word)» is lost", sourceLocation: sourceLocation) }
  }

  @Test func `plain text loses no word, and what is recognised stands under its own word`() throws {
    let run = try Run(["import", "-"], input: Array(Self.plain.utf8))
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    expectAll(words(Self.plain), in: run.text)
    let document = Document(run.text)
    let mandate = try #require(document.mandates.first)
    #expect(mandate.title.text == "Samarbeidsforum for unge")
    #expect(run.text.contains("\nFormål:\n  Flere unge i Nordvik skal fullføre skolen.\n"))
    #expect(run.text.contains("\n# 2. Sammensetning av forumet\nSammensetning:\n  - Skolesjefen (leder)\n"))
    #expect(mandate[.tasks]?.items.count == 2)
    #expect(mandate.participants.map(\.name.text) == ["Skolesjefen", "Helsestasjonen"])
    #expect(run.text.contains("\nMøter: forumet møtes fire ganger i året\n"))
    #expect(mandate[.background]?.value.text.contains("Vedtatt av kommunestyret") == true)
    #expect(run.text.contains("? Når og hvordan evaluerer vi?"))
    #expect(!run.text.contains("? Hva er målet?"))
  }

  @Test func `Markdown loses its marks and no word`() throws {
    let run = try Run(["import", "-", "--stdin-filename", "a.md"], input: Array(Self.markdown.utf8))
    expectAll(words(Self.markdown), in: run.text)
    let mandate = try #require(Document(run.text).mandates.first)
    #expect(mandate.title.text == "Samarbeidsforum for unge")
    #expect(mandate[.goals] != nil && mandate[.meetings] != nil)
    #expect(mandate.participants.map(\.name.text).contains("Skolesjefen"))
    #expect(!run.text.contains("**"))
    #expect(run.text.contains("fire_ganger"))
  }

  @Test func `a web page gives its words, and nothing of its machinery`() throws {
    let run = try Run(["import", "-"], input: Array(Self.html.utf8))
    let expected = """
      Mandat for Samarbeidsforum Vedtatt av kommunestyret 12. mai 2025 – sak 12/25. Formål Flere unge i Nordvik skal fullføre skolen & lære et yrke.
      Deltakere Skolesjefen med vara Helsestasjonen Hvem Rolle Barnevernet deltar 3 < 5 og 6 > 4 Kart over kommunen
      """
    expectAll(words(expected), in: run.text)
    #expect(!run.text.contains("alert") && !run.text.contains("color") && !run.text.contains("<b>"))
    let mandate = try #require(Document(run.text).mandates.first)
    #expect(mandate.participants.map(\.name.text).contains("Helsestasjonen"))
    #expect(try Run(["import", "-", "--from", "html"], input: Array(Self.html.utf8)).output == run.output)
  }

  @Test(arguments: [
    ("Samarbeidet skal ikkje vare lenger enn eitt år. Dei som er med, kjem frå fleire etatar. Kva vil vi?", Language.nn),
    ("Samarbeidet skal ikke vare lenger enn ett år. De som er med, kommer fra flere etater. Hva vil vi?", .nb),
    ("The group will meet to share what is known of the needs of the young. We are to report by May.", .en),
  ])
  func `the draft speaks the language of the text`(text: String, language: Language) throws {
    let run = try Run(["import", "-"], input: Array(text.utf8))
    #expect(Document(run.text).language == language)
  }

  @Test func `older letters are read`() throws {
    let windows: [UInt8] =
      Array("Form".utf8) + [0xE5] + Array("l: bedre oppf".utf8) + [0xF8] + Array("lging ".utf8) + [0x96] + Array(" for alle".utf8)
    #expect(try Run(["import", "-"], input: windows).text.contains("Formål: bedre oppfølging – for alle"))
    var wide: [UInt8] = [0xFF, 0xFE]
    for unit in "Formål: æ".utf16 { wide += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try Run(["import", "-"], input: wide).text.contains("Formål: æ"))
  }

  @Test(arguments: [
    "", "\n\n\n", "<", "<<<<", "<!--", "<script>", "<html><body>", "| a | b |\n|---|", "#", "######", "1.", "•", "? \n! \n# ", "Mål:",
    "Møter",
    "Mandat:", "mandat for ", "&#xFFFFFFFF; &amp &lt;", "\u{FEFF}", "\u{0}\u{1}", "**", "[](", "- - - -", "a) b) c)",
  ])
  func `any text becomes a draft`(text: String) throws {
    for form in ["text", "markdown", "html"] {
      let run = try Run(["import", "-", "--from", form], input: Array(text.utf8))
      #expect(run.code == 0)
      #expect(run.text.hasPrefix("Mandat: "))
    }
  }

  @Test func `a page of nothing but signs takes no time`() throws {
    let start = Running.now()
    _ = try Run(["import", "-", "--from", "html"], input: Array(String(repeating: "<a ", count: 20_000).utf8))
    _ = try Run(["import", "-", "--from", "markdown"], input: Array(String(repeating: "[*_`<", count: 20_000).utf8))
    #expect(Running.now() - start < 25)
  }

  @Test func `never replaces anything`() throws {
    let folder = try Folder(["a.txt": Self.plain, "b.mandat": vague])
    #expect(try Run(["import", "a.txt", "-o", "b.mandat"], in: folder).code == 2)
    #expect(folder.read("b.mandat") == vague)
    #expect(try Run(["import", "a.txt", "-o", "c.mandat"], in: folder).code == 0)
    #expect(folder.bytes("c.mandat") == (try Run(["import", "a.txt"], in: folder).output))
    #expect(try Run(["import", "borte.txt"], in: folder).code == 2)
    #expect(try Run(["import"], in: folder).code == 2)
  }
}
