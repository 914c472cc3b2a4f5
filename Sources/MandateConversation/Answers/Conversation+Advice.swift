// The answer to a question about how to do it: the piece of guidance that bears on it, what the mandate says of the matter already, and
// where all of it comes from. What the guidance does not cover is not answered.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func advise(_ asked: Asked, _ mandate: MandateInContext?, at place: Place?) -> Reply {
    let (status, matches) = asked.search.matches(asked.text, fields: place.map { concerns($0) } ?? [], names: mandate?.nameWords ?? [])
    guard status == .answered, let best = matches.first else { return turnAway(status, matches) }
    return reply(from: best.entry, others: near(best, matches), mandate)
  }

  /// The text of a piece of guidance, and what the mandate says of what it concerns.
  func reply(from entry: Entry, others: [Entry] = [], _ mandate: MandateInContext?) -> Reply {
    let said = paragraphs(entry.text[language])
    var answer = Prose(said.dropLast().map { .paragraph($0) })
    if let last = said.last { answer.append(.paragraph("\(last) [1]")) }
    let statements = mandate.map { $0.statements(on: entry.concerns.fields, limit: 4) } ?? []
    if !statements.isEmpty {
      answer.append(.paragraph(say("Mandatet sier allerede:", "Mandatet seier allereie:", "The mandate already says:")))
      answer.append(.list(statements.map(shown)))
    }
    answer.append(.paragraph(say("Kilder", "Kjelder", "Sources")))
    answer.append(.list(["[1] " + cited(entry)]))
    if !others.isEmpty {
      answer.append(.paragraph(say("Se også", "Sjå òg", "See also")))
      answer.append(.list(others.map(cited)))
    }
    return Reply(
      .answered, answer, short: firstSentence(entry.text[language]),
      references: ([entry] + others).map { Reply.Reference($0, language) } + statements.map(reference),
      suggestions: suggestions(for: entry, mandate), followUps: followUps(entry))
  }

  private func cited(_ entry: Entry) -> String {
    "\(entry.title[language]) – \(entry.fullCitation[language])"
  }

  /// What comes next after the best match: the question may have meant that.
  private func near(_ best: GuidanceMatch, _ matches: [GuidanceMatch]) -> [Entry] {
    matches.dropFirst().prefix(2).filter { $0.score >= best.score * Self.nearShare }.map(\.entry)
  }

  private static let nearShare = 0.3

  func turnAway(_ status: Reply.Status, _ matches: [GuidanceMatch] = []) -> Reply {
    let text = say(
      "Veiledningen dekker ikke dette spørsmålet.", "Rettleiinga dekkjer ikkje dette spørsmålet.",
      "The guidance does not cover this question.")
    let entries = status == .near ? matches.prefix(3).map(\.entry) : []
    guard !entries.isEmpty else {
      return Reply(.none, Prose([.paragraph(text)]), short: text, followUps: Array(openingQuestions.prefix(3)))
    }
    let nearest = Prose([
      .paragraph(text + " " + say("Dette ligger nærmest:", "Dette ligg nærmast:", "This is nearest:")),
      .list(entries.map { "\($0.title[language]) (\($0.citation[language]))" }),
    ])
    return Reply(
      .near, nearest, short: text, references: entries.map { Reply.Reference($0, language) },
      followUps: entries.compactMap { Phrasings.of($0.id)?.question(language) })
  }

  /// What can be done in this mandate about what an entry advises: the fixes of findings that stand on it.
  func suggestions(for entry: Entry, _ mandate: MandateInContext?) -> [Reply.Suggestion] {
    guard let mandate else { return [] }
    let sections = Set(entry.concerns.fields.compactMap { SectionKind(rawValue: String($0.prefix { $0 != "." })) })
    var offered: [Reply.Suggestion] = []
    for finding in findings where finding.mandate == mandate.mandate.index && finding.advice.contains(entry.id) {
      // A finding that gathers what is missing has a fix for each section: only those that the entry is about are of use here.
      let fixes = finding.gathers.isEmpty ? finding.fixes : finding.fixes.filter { fix in sections.contains { fix.adds($0) } }
      offered += fixes.map { Reply.Suggestion($0, language) }
    }
    var titles: Set<String> = []
    return Array(offered.filter { titles.insert($0.title).inserted }.prefix(3))
  }

  private func followUps(_ entry: Entry) -> [String] {
    Array(entry.links.lazy.compactMap { Phrasings.of($0)?.question(self.language) }.prefix(3))
  }

  /// The place as the guidance names it, the most exact first.
  private func concerns(_ place: Place) -> [String] {
    guard let document, document.mandates.indices.contains(place.mandate) else { return [] }
    let mandate = document.mandates[place.mandate]
    guard mandate.sections.indices.contains(place.section) else { return [] }
    let section = mandate.sections[place.section]
    let item = section.items.indices.contains(place.item) ? section.items[place.item] : nil
    let fields = item?.fields ?? section.fields
    guard fields.indices.contains(place.field) else { return [section.kind.rawValue] }
    return ["\(section.kind.rawValue).\(fields[place.field].kind.rawValue)", section.kind.rawValue]
  }

  private func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n\n").map { $0.split(separator: "\n").joined(separator: " ") }
  }

  func firstSentence(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    var end = line.startIndex
    while let dot = line[end...].firstIndex(where: { $0 == "." || $0 == "?" }) {
      let next = line.index(after: dot)
      if next == line.endIndex || line[next] == " " { return String(line[...dot]) }
      end = next
    }
    return String(line)
  }
}

extension Fix {
  /// Whether the edit writes the heading of a section and nothing else, in whichever language.
  fileprivate func adds(_ section: SectionKind) -> Bool {
    guard edits.count == 1 else { return false }
    let written = edits[0].text.drop { $0.isNewline }
    return Language.allCases.contains { written.hasPrefix(Keywords.section(section).words.canonical($0) + ":") }
      && !written.contains("\n\n") && !written.contains("\r\n\r\n")
  }
}
