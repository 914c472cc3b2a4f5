// A mandate as a page that anybody can read, on a screen, with a screen reader and on paper: landmarks, headings in order, no network, no
// script, and colours that only repeat what words say.

import MandateGuidance
import MandateLanguage
import MandateRules

struct HTMLPage {
  private let language: Language
  private var output = ""

  private init(_ language: Language) { self.language = language }

  // MARK: A mandate, or those of one file

  static func text(_ mandates: [(sheet: Sheet, agenda: Agenda)], path: String, today: CalendarDate) -> String {
    var page = HTMLPage(mandates.first?.sheet.language ?? .nb)
    let title = mandates.first.map { page.title($0.sheet) } ?? path
    page.begin(title)
    for (index, mandate) in mandates.enumerated() { page.write(mandate.sheet, mandate.agenda, index) }
    page.end(path, today)
    return page.output
  }

  private func title(_ sheet: Sheet) -> String { sheet.title.isEmpty ? PageLabels.untitled[language] : sheet.title }

  private mutating func write(_ sheet: Sheet, _ agenda: Agenda, _ index: Int) {
    let prefix = index == 0 ? "" : "m\(index + 1)-"
    // One first heading for the page; further mandates of the file come after it.
    line(index == 0 ? "<h1>\(said(title(sheet)))</h1>" : "<h1 class=\"next\">\(said(title(sheet)))</h1>")
    if !sheet.facts.isEmpty {
      line("<dl class=\"facts\">")
      for part in sheet.facts { line("<div><dt>\(said(part.title))</dt><dd>\(pieces(part.pieces))</dd></div>") }
      line("</dl>")
    }
    contents(sheet, agenda, prefix)
    for part in sheet.sections { write(part, prefix) }
    openPoints(sheet, prefix)
    dates(agenda.days.map { ("", $0) }, PageLabels.dates, "\(prefix)dates")
  }

  private mutating func contents(_ sheet: Sheet, _ agenda: Agenda, _ prefix: String) {
    var rows = sheet.sections.map { ("\(prefix)\($0.kind.rawValue)", $0.title) }
    if !sheet.openPoints.isEmpty { rows.append(("\(prefix)open", PageLabels.open[language])) }
    if !agenda.days.isEmpty { rows.append(("\(prefix)dates", PageLabels.dates[language])) }
    guard rows.count > 3 else { return }
    line("<nav aria-label=\"\(said(PageLabels.contents[language]))\"><ul>")
    for (id, title) in rows { line("<li><a href=\"#\(id)\">\(said(title))</a></li>") }
    line("</ul></nav>")
  }

  private mutating func write(_ part: Sheet.Part, _ prefix: String) {
    let id = prefix + part.kind.rawValue
    line("<section aria-labelledby=\"\(id)\">")
    line("<h2 id=\"\(id)\">\(said(part.title))</h2>")
    for piece in part.pieces { line("<p>\(self.piece(piece))</p>") }
    entries(part.entries)
    items(part.items, heading: part.items.contains { $0.name != nil && !$0.entries.isEmpty })
    line("</section>")
  }

  private mutating func entries(_ entries: [Sheet.Entry]) {
    guard !entries.isEmpty else { return }
    line("<dl>")
    for entry in entries {
      line("<div><dt>\(said(PageLabels.capitalised(entry.title)))</dt>" + entry.pieces.map { "<dd>\(piece($0))</dd>" }.joined() + "</div>")
    }
    line("</dl>")
  }

  /// Things with a name and much to say each have a heading; others are points of a list.
  private mutating func items(_ items: [Sheet.Item], heading: Bool) {
    guard !items.isEmpty else { return }
    line(heading ? "<div class=\"things\">" : "<ul>")
    for item in items {
      let short = item.shortName.map { " (\(said($0)))" } ?? ""
      if heading {
        line("<article><h3>\(item.name.map { said($0) } ?? pieces(item.pieces))\(short)</h3>")
        if item.name != nil { for piece in item.pieces { line("<p>\(self.piece(piece))</p>") } }
      } else {
        let name = item.name.map { "<strong>\(said($0))</strong>\(short)" }
        line("<li>" + [name, item.pieces.isEmpty ? nil : pieces(item.pieces)].compactMap(\.self).joined(separator: ": "))
      }
      entries(item.entries)
      self.items(item.items, heading: false)
      line(heading ? "</article>" : "</li>")
    }
    line(heading ? "</div>" : "</ul>")
  }

  private mutating func openPoints(_ sheet: Sheet, _ prefix: String) {
    guard !sheet.openPoints.isEmpty else { return }
    line("<section aria-labelledby=\"\(prefix)open\">")
    line("<h2 id=\"\(prefix)open\">\(PageLabels.open[language])</h2>")
    line("<ul>")
    for (place, piece) in sheet.openPoints { line("<li>\(said(place)): \(self.piece(piece))</li>") }
    line("</ul>")
    line("</section>")
  }

  private mutating func dates(_ days: [(mandate: String, day: Agenda.Day)], _ title: Text, _ id: String) {
    guard !days.isEmpty else { return }
    let hasNames = days.contains { !$0.mandate.isEmpty }
    line("<section aria-labelledby=\"\(id)\">")
    line("<h2 id=\"\(id)\">\(title[language])</h2>")
    line("<table>")
    let mandate = hasNames ? "<th scope=\"col\">\(Overview.columns[0][language])</th>" : ""
    line(
      "<thead><tr><th scope=\"col\">\(PageLabels.date[language])</th><th scope=\"col\">\(PageLabels.what[language])</th>\(mandate)</tr></thead>"
    )
    line("<tbody>")
    for (name, day) in days {
      let cell = hasNames ? "<td>\(said(name))</td>" : ""
      line("<tr><td><time datetime=\"\(day.date.iso)\">\(day.date.written(language))</time></td><td>\(said(day.title))</td>\(cell)</tr>")
    }
    line("</tbody></table>")
    line("</section>")
  }

  private func pieces(_ pieces: [Sheet.Piece]) -> String { pieces.map(piece).joined(separator: " ") }

  /// What is open or missing is said in words; the dress repeats it.
  private func piece(_ piece: Sheet.Piece) -> String {
    switch piece.state {
    case .gap: "<em class=\"gap\">\(PageLabels.gap[language])</em>"
    case .open: "<em class=\"open\">\(said(piece.text))</em>"
    case .answered, .notRelevant: said(piece.text)
    }
  }

  // MARK: Many mandates

  static func text(_ overview: Overview, place: String, today: CalendarDate) -> String {
    var page = HTMLPage(overview.language)
    page.begin(overview.title)
    page.line("<h1>\(page.said(overview.title))</h1>")
    page.line("<div class=\"wide\" role=\"region\" aria-label=\"\(page.said(overview.title))\" tabindex=\"0\"><table>")
    let header = Overview.columns.map { "<th scope=\"col\">\($0[page.language])</th>" }.joined()
    page.line("<thead><tr>\(header)</tr></thead>")
    page.line("<tbody>")
    for row in overview.rows {
      let name = "<th scope=\"row\">\(page.said(row.cells[0])) <small>\(page.said(row.path))</small></th>"
      page.line("<tr>\(name)" + row.cells.dropFirst().map { "<td>\(page.said($0))</td>" }.joined() + "</tr>")
    }
    page.line("</tbody></table></div>")
    page.dates(overview.upcoming, PageLabels.upcoming, "dates")
    page.end(place, today)
    return page.output
  }

  // MARK: The page around it

  private mutating func begin(_ title: String) {
    line("<!doctype html>")
    line("<html lang=\"\(language.rawValue)\">")
    line("<head>")
    line("<meta charset=\"utf-8\">")
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    line("<title>\(said(title))</title>")
    line("<style>\n\(HTMLPage.style)\n</style>")
    line("</head>")
    line("<body>")
    line("<a class=\"skip\" href=\"#main\">\(PageLabels.skip[language])</a>")
    line("<main id=\"main\" tabindex=\"-1\">")
  }

  private mutating func end(_ path: String, _ today: CalendarDate) {
    line("</main>")
    line("<footer><p>\(said(PageLabels.made(path, today)[language]))</p></footer>")
    line("</body>")
    line("</html>")
  }

  private mutating func line(_ text: String) { output += text + "\n" }

  private func said(_ text: String) -> String { XML.escaped(Drawing.plain(text)) }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --quiet: #595959; --line: #c4c4c4; --mark: #8a1f11; --link: #0b4f9e }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #ececec; --paper: #17191c; --quiet: #b0b0b0; --line: #55585c; --mark: #ffb4a6; --link: #9cc7ff }
    }
    * { box-sizing: border-box }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 48rem; color: var(--ink); background: var(--paper);
      font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: break-word }
    h1 { margin: 0 0 1rem; font-size: 1.9rem; line-height: 1.2 }
    h1.next { margin-top: 3.5rem; padding-top: 2rem; border-top: 3px solid var(--line) }
    h2 { margin: 2.2rem 0 .6rem; font-size: 1.3rem; line-height: 1.3 }
    h3 { margin: 0 0 .3rem; font-size: 1.0625rem }
    p, ul, dl { margin: 0 0 .8rem }
    ul { padding-left: 1.3rem }
    li { margin: .25rem 0 }
    a { color: var(--link) }
    dl > div { display: grid; grid-template-columns: minmax(7rem, 12rem) 1fr; gap: 0 1rem; padding: .15rem 0 }
    dt { color: var(--quiet) }
    dd { margin: 0; grid-column: 2 }
    .facts { padding: .7rem 0; border: solid var(--line); border-width: 1px 0 }
    nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; padding: 0; list-style: none }
    article { padding: .8rem 0; border-top: 1px solid var(--line) }
    article:last-child { border-bottom: 1px solid var(--line) }
    article dl { margin: 0 }
    table { width: 100%; border-collapse: collapse; font-size: 1rem }
    th, td { padding: .45rem .7rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
    td time { white-space: nowrap }
    small { display: block; color: var(--quiet); font-weight: normal }
    .wide { overflow-x: auto }
    .open, .gap { color: var(--mark); font-style: italic }
    .skip { position: absolute; left: -100vw }
    .skip:focus { position: static }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
    footer { margin-top: 3rem; color: var(--quiet); font-size: .9rem }
    @media (max-width: 34rem) { dl > div { display: block } dd { margin: 0 0 .3rem } }
    @media print {
      :root { --ink: #000; --paper: #fff; --quiet: #333; --line: #888; --mark: #000; --link: #000 }
      @page { margin: 2cm }
      body { max-width: none; padding: 0; font-size: 10.5pt }
      nav, .skip { display: none }
      h1, h2, h3 { break-after: avoid }
      article, li, tr, dl > div { break-inside: avoid }
      h1.next { break-before: page; border: 0; margin: 0; padding: 0 }
    }
    """
}
