// The guidance is values: every piece of advice, question, value, step, phase and report that the two public guides hold,
// in our own words, each with the place it comes from.

/// Where a piece of guidance comes from.
package struct Source: Hashable, Sendable {
  /// "Bufdir", "DFØ", "Difi" …
  package let publisher: String
  /// The title of the document, as published.
  package let document: String
  package let year: Int
  /// The heading in the document, as published.
  package let heading: String

  package init(publisher: String, document: String, year: Int, heading: String) {
    self.publisher = publisher
    self.document = document
    self.year = year
    self.heading = heading
  }
}

/// What a piece of guidance bears on. Ids are those of the language: the canonical English keyword in lower camel case
/// (`"goals"`, `"evaluation.frequency"`, `"participants.coreTask"`). An empty list of phases, actors or steps means all of them.
package struct Concerns: Hashable, Sendable {
  package let fields: [String]
  package let phases: [String]
  package let actors: [String]
  package let steps: [Int]

  package init(_ fields: [String], phases: [String] = [], actors: [String] = [], steps: [Int] = []) {
    self.fields = fields
    self.phases = phases
    self.actors = actors
    self.steps = steps
  }
}

/// What an entry is, so that a reader of the guidance can tell advice from a question from a report.
package enum Kind: String, CaseIterable, Hashable, Sendable {
  case introduction, advice, question, value, ladder, step, phase, item, actor, report, initiative
}

/// One piece of guidance.
package struct Entry: Hashable, Identifiable, Sendable {
  package let id: String
  package let kind: Kind
  package let title: Text
  /// Plain language, own words. Paragraphs are separated by an empty line.
  package let text: Text
  package let source: Source
  /// The inventory's rows that this entry covers.
  package let rows: [String]
  package let concerns: Concerns
  /// Ids of entries that say the same, build on this or belong with it.
  package let links: [String]

  package init(
    _ id: String, _ kind: Kind, title: Text, text: Text, source: Source, rows: [String], concerns: Concerns, links: [String] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.text = text
    self.source = source
    self.rows = rows
    self.concerns = concerns
    self.links = links
  }
}
