// What holds for every entry, whichever source it is from.

import MandateGuidance
import MandateLanguage
import Testing

struct GuidanceTests {
  @Test func `an id belongs to one entry`() {
    let ids = Guidance.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for entry in Guidance.all {
      #expect(Guidance.entry(entry.id) == entry)
    }
  }

  @Test func `an id nobody has gives nothing`() {
    #expect(Guidance.entry("") == nil)
    #expect(Guidance.entry("bufdir.6") == nil)
  }

  @Test(arguments: Guidance.all)
  func `a link leads to another entry`(entry: Entry) {
    #expect(Set(entry.links).count == entry.links.count)
    for link in entry.links {
      #expect(link != entry.id)
      #expect(Guidance.entry(link) != nil, "\(link)")
    }
  }

  @Test func `every row of the inventory on Bufdir is covered`() {
    let rows = Set((1...79).map { "R" + String(repeating: "0", count: $0 < 10 ? 2 : 1) + String($0) })
    #expect(rows.subtracting(Entry.bufdir.flatMap(\.rows)) == [])
  }

  @Test(arguments: Guidance.all)
  func `a title fits on a line`(entry: Entry) {
    for title in [entry.title.nb, entry.title.nn, entry.title.en] {
      #expect(title.count <= 60, "\(title)")
    }
  }

  @Test(arguments: Guidance.all)
  func `no language is left out, and the two Norwegians differ`(entry: Entry) {
    for text in [entry.title.nb, entry.title.nn, entry.title.en, entry.text.nb, entry.text.nn, entry.text.en] {
      #expect(text.first?.isWhitespace == false)
      #expect(text.last?.isWhitespace == false)
    }
    #expect(entry.text.nb != entry.text.nn)
  }

  @Test(arguments: Guidance.all)
  func `bokmål and nynorsk are kept apart`(entry: Entry) {
    let bokmål: Set = [
      "ikke", "hva", "hvordan", "hvor", "hvem", "hvilken", "hvilke", "hvorfor", "fra", "dere", "noe", "noen", "hver", "hvert",
      "være",
      "gjøre", "et", "oppgave", "tjeneste", "tjenester", "deltakere", "målgruppen", "tolkning", "hverandre", "sammen", "trenger",
      "uenighet",
    ]
    let nynorsk: Set = [
      "ikkje", "kva", "korleis", "kven", "kvifor", "frå", "òg", "dykk", "noko", "nokon", "kvar", "kvart", "vere", "gjere", "eit", "ein",
      "oppgåve", "teneste", "tenester", "deltakarar", "tolking", "kvarandre", "saman", "treng", "usemje",
    ]
    #expect(bokmål.intersection(unquotedWords(entry.title.nn + " " + entry.text.nn)) == [])
    #expect(nynorsk.intersection(unquotedWords(entry.title.nb + " " + entry.text.nb)) == [])
  }

  @Test(arguments: Guidance.all)
  func `what an entry concerns is in the language`(entry: Entry) {
    for field in entry.concerns.fields {
      #expect(isKnown(field), "\(field)")
    }
    #expect(Set(entry.concerns.phases).isSubset(of: ["inquiry", "decision", "implementation"]))
    #expect(Set(entry.concerns.actors).isSubset(of: ["municipality", "county", "ministry", "agency", "several"]))
    #expect(Set(entry.concerns.steps).isSubset(of: [1, 2, 3, 4]))
  }

  /// A title of a report, or words from a mandate, may be in the other Norwegian.
  private func unquotedWords(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var quotes = 0
    for word in text.lowercased().split(whereSeparator: \.isWhitespace) {
      quotes += word.count { $0 == "«" }
      if quotes == 0 { words.insert(String(word.filter(\.isLetter))) }
      quotes -= word.count { $0 == "»" }
    }
    return words
  }

  /// `section`, `section.field` or, where items are named by a closed list of words, `section.word`.
  private func isKnown(_ id: String) -> Bool {
    let parts = id.split(separator: ".").map(String.init)
    guard (1...2).contains(parts.count), let kind = SectionKind(rawValue: parts[0]) else { return false }
    let section = Keywords.section(kind)
    guard parts.count == 2 else { return true }
    if let field = FieldKind(rawValue: parts[1]), section.field(field) != nil { return true }
    if case .chosen(let choice) = section.items { return choice.option(parts[1]) != nil }
    return false
  }
}
