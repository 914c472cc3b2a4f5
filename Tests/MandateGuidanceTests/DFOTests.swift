// What DFØ's page and the reports it names must hold: every row of the inventory, in three languages, tied to the language and to
// the rest of the guidance.

import MandateGuidance
import MandateLanguage
import Testing

private let entries: [Entry] = Entry.dfo + Entry.difi + Entry.reports

@Test func `every row about DFØ's page is covered`() {
  let rows = (80...103).map { $0 < 100 ? "R0\($0)" : "R\($0)" } + "abcdefghi".map { "R104\($0)" }
  let covered = Set(entries.flatMap(\.rows))
  #expect(rows.filter { !covered.contains($0) } == [])
}

@Test(arguments: [
  ("dfo.trinn.", 4), ("dfo.utredning.", 8), ("dfo.beslutning.", 4), ("dfo.iverksetting.", 9), ("difi2017.", 6), ("instruks.", 6),
])
func `the lists of the sources are whole and in their order`(prefix: String, count: Int) {
  #expect(entries.map(\.id).filter { $0.hasPrefix(prefix) } == (1...count).map { "\(prefix)\($0)" })
}

@Test(arguments: entries)
func `an entry concerns fields that the language has`(entry: Entry) {
  for id in entry.concerns.fields {
    let parts = id.split(separator: ".").map(String.init)
    guard let section = parts.first.flatMap(SectionKind.init(rawValue:)) else {
      Issue.record("\(id) is no section")
      continue
    }
    if parts.count == 2 {
      let field = FieldKind(rawValue: parts[1]).flatMap { Keywords.section(section).field($0) }
      #expect(field != nil, "\(id)")
    }
  }
}

@Test(arguments: entries)
func `an entry says what the source says and what that means for the mandate`(entry: Entry) {
  guard entry.kind != .initiative else { return }
  #expect(entry.text.nb.contains("\n\nFor mandatet (vår tolkning): "))
  #expect(entry.text.nn.contains("\n\nFor mandatet (vår tolking): "))
  #expect(entry.text.en.contains("\n\nFor the mandate (our reading): "))
}

@Test func `the 0–24 collaboration is never said to be running`() {
  for entry in entries where entry.text.nb.contains("0–24-samarbeidet") {
    #expect(entry.text.nb.contains("mars 2021"), "\(entry.id)")
    #expect(entry.text.nn.contains("mars 2021"), "\(entry.id)")
    #expect(entry.text.en.contains("March 2021"), "\(entry.id)")
  }
}
