// `export`: a mandate for those who do not open the file.

import Fixture
import MandateLanguage
import MandateServer
import Testing

@Suite struct `exporting` {
  private static let text = """
    Mandat: Trygg <oppvekst> & "mer"
    # et notat som ingen andre skal se
    Status: utkast
    Varighet: 1. januar 2026 – 31. desember 2027

    Bakgrunn:
      Første avsnitt
      går over to linjer.

      Andre avsnitt.

    Mål:
      - Færre barn i fattigdom
          frist: 31.12.2027

    Deltakere:
      - NAV Nordvik (NAV)
          rolle: koordinerer
          representant: avklares innen 1. mars 2026
      - Skole
          ansvar: …

    Koordinering: NAV

    Møter:
      - Forum
          tid: 3. februar 2026 kl. 10
          hyppighet: månedlig
      - Nettverk
          hyppighet: hver uke

    Tiltak:
      - Utlån av utstyr
          ansvarlig: Skole
          frist: juni 2026

    Evaluering:
      hyppighet: hvert halvår
      neste: 15. juni 2026
    ? Hva mangler?
    ! Ingenting.

    """

  private func export(_ form: String, _ more: [String] = []) throws -> Run {
    try Run(["export", "-", "--to", form, "--today", "2026-01-15"] + more, input: Array(Self.text.utf8))
  }

  // MARK: The page

  @Test func `the page can be read by anybody`() throws {
    let run = try export("html")
    let page = run.text
    #expect(run.code == 0)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"nb\">\n"))
    #expect(page.contains("<meta charset=\"utf-8\">"))
    #expect(page.contains("<title>Trygg &lt;oppvekst&gt; &amp; &quot;mer&quot;</title>"))
    for landmark in ["<main id=\"main\"", "<nav aria-label=\"Innhold\">", "<footer>"] {
      #expect(page.components(of: landmark) == 1, Comment(rawValue: landmark))
    }
    #expect(page.components(of: "<h1") == 1)
    #expect(page.contains("<a class=\"skip\" href=\"#main\">"))
    #expect(page.contains("@media print") && page.contains("prefers-color-scheme: dark"))
    // Nothing is fetched and nothing is run.
    for sign in ["http:", "https:", "<script", "<link", "url(", "@import", "<img"] {
      #expect(!page.contains(sign), Comment(rawValue: sign))
    }
    // Headings go down one at a time.
    let levels = page.split(separator: "\n").compactMap { line -> Int? in
      line.hasPrefix("<h") || line.hasPrefix("<article><h3")
        ? line.contains("<h1") ? 1 : line.contains("<h2") ? 2 : line.contains("<h3") ? 3 : nil : nil
    }
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
    // Every link within the page leads somewhere, and every label is there once.
    for link in page.split(separator: "href=\"#").dropFirst() {
      let id = link.prefix { $0 != "\"" }
      #expect(page.components(of: "id=\"\(id)\"") == 1, "\(id)")
    }
  }

  @Test func `the page says what stands in the mandate, and nothing of the notes`() throws {
    let page = try export("html").text
    for words in [
      "Færre barn i fattigdom", "NAV Nordvik", "koordinerer", "31.12.2027", "<p>Første avsnitt går over to linjer.</p>",
      "<p>Andre avsnitt.</p>",
    ] {
      #expect(page.contains(words), Comment(rawValue: words))
    }
    #expect(page.contains("<em class=\"gap\">ikke fylt ut</em>"))
    #expect(page.contains("<em class=\"open\">avklares innen 1. mars 2026</em>"))
    #expect(page.contains("<time datetime=\"2026-06-15\">15. juni 2026</time>"))
    for note in ["et notat som ingen", "Hva mangler", "Ingenting"] { #expect(!page.contains(note)) }
  }

  @Test func `every element that is opened is closed`() throws {
    guard Tool.exists("xmllint") else { return }
    for name in Fixture.documents {
      let page = try Run(["export", "-", "--to", "html"], input: Fixture.document(name).bytes)
      // As XML, which forgives nothing, apart from the elements that have no end in HTML.
      let text = page.text.split(separator: "\n").filter { !$0.hasPrefix("<meta") && !$0.hasPrefix("<!doctype") }.joined(separator: "\n")
      let lint = try Running(["--noout", "-"], program: Tool.path("xmllint")).finish(input: Array(text.utf8))
      #expect(lint.code == 0, Comment(rawValue: "\(name): \(lint.errors)"))
    }
  }

  // MARK: The other forms

  @Test func `Markdown shows what was written as it was written`() throws {
    let text = try export("markdown").text
    #expect(text.hasPrefix("# Trygg \\<oppvekst\\> &amp; \"mer\"\n\n- **Status:** utkast\n"))
    #expect(text.contains("\n## Deltakere\n\n- **NAV Nordvik** (NAV)\n  - *Rolle:* koordinerer\n"))
    #expect(!text.contains("notat"))
  }

  @Test func `the data holds what was read beside the words`() throws {
    let json = try export("json").json
    #expect(json["version"] == 1)
    let mandate = json["mandates", 0]
    #expect(mandate["language"] == "nb")
    let sections = mandate["sections"].array ?? []
    func section(_ id: String) -> JSON { sections.first { $0["id"].string == id } ?? .null }
    #expect(section("status")["value"] == ["choice": ["draft"]])
    #expect(section("participants")["items", 0, "shortName"] == "NAV")
    #expect(section("participants")["items", 0, "fields", 1, "value"] == ["open": true, "due": "2026-03-01"])
    #expect(section("participants")["items", 1, "fields", 0, "value"] == ["gap": true])
    #expect(section("evaluation")["fields", 0, "value"] == ["times": 2, "years": 1])
    #expect(mandate["dates", 0] == ["date": "2026-02-03", "kind": "meeting", "title": "Forum", "line": 27])
  }

  @Test func `the calendar has a day for what has a date, and none for what has not`() throws {
    let run = try export("ics")
    #expect(run.text.unicodeScalars.count { $0 == "\n" } == run.text.unicodeScalars.count { $0 == "\r" })
    let lines = String(String.UnicodeScalarView(run.text.unicodeScalars.filter { $0 != "\r" })).split(separator: "\n").map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    for line in lines { #expect(line.utf8.count <= 75) }
    let summaries = lines.filter { $0.hasPrefix("SUMMARY:") }
    #expect(
      summaries == [
        "SUMMARY:Forum", "SUMMARY:Avklares: Deltakere\\, NAV Nordvik\\, representant", "SUMMARY:Evaluering av samarbeidet",
        "SUMMARY:Frist: Utlån av utstyr (Skole)", "SUMMARY:Mandatet slutter å gjelde", "SUMMARY:Frist: Færre barn i fattigdom",
      ] || Set(summaries).count == 6, Comment(rawValue: summaries.joined(separator: "\n")))
    #expect(lines.contains("DTSTART;VALUE=DATE:20260203") && lines.contains("DTEND;VALUE=DATE:20260204"))
    // A month is its last day where something is due.
    #expect(lines.contains("DTSTART;VALUE=DATE:20260630"))
    let ids = lines.filter { $0.hasPrefix("UID:") }
    #expect(Set(ids).count == ids.count && ids.count == 6)
    #expect(try export("ics").output == run.output)
  }

  // MARK: Many

  @Test func `a folder is one overview`() throws {
    let folder = try Folder(["a.mandat": Self.text, "plan/b.mandat": "Mandat: B\nStatus: vedtatt\n"])
    let page = try Run(["export", ".", "-o", "oversikt.html", "--today", "2026-01-15"], in: folder)
    #expect(page.code == 0)
    let html = folder.read("oversikt.html")
    #expect(html.contains("<h1>Mandater</h1>"))
    #expect(html.contains("<th scope=\"row\">B <small>plan/b.mandat</small></th><td>vedtatt</td>"))
    #expect(html.contains("Datoer framover"))
    let markdown = try Run(["export", "--to", "markdown", "--language", "nn"], in: folder)
    #expect(markdown.text.hasPrefix("# Mandat\n\n| Mandat | Status |"))
    #expect(try Run(["export", "--to", "json"], in: folder).json["mandates"].array?.count == 2)
  }

  @Test func `what is missing or wrong is told`() throws {
    let folder = try Folder(["a.mandat": vague])
    #expect(try Run(["export", "a.mandat"], in: folder).code == 2)
    #expect(try Run(["export", "a.mandat", "--to", "pdf"], in: folder).code == 2)
    #expect(try Run(["export", "borte.mandat", "--to", "html"], in: folder).code == 2)
    #expect(try Run(["export", "--to", "html"], in: Folder()).code == 3)
    #expect(try Run(["export", "a.mandat", "-o", "/dev/full", "--to", "html"], in: folder).code == 2)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of words: String) -> Int {
    var count = 0
    var rest = self[...]
    while let first = words.first, let start = rest.firstIndex(of: first) {
      if rest[start...].hasPrefix(words) { count += 1 }
      rest = rest[rest.index(after: start)...]
    }
    return count
  }
}
