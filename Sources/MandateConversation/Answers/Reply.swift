// What a question is answered with. One text, in one form for editors and one for terminals; beside it, where it comes from, what can be
// done about it, and what could be asked next.

internal import MandateGuidance
internal import MandateLanguage
package import MandateRules

package struct Reply: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable {
    /// The guidance or the document answers.
    case answered
    /// The guidance does not cover the question; the references are the nearest there is.
    case near
    /// There is nothing to answer, or nothing near.
    case none
  }

  /// Where a piece of the answer comes from.
  package struct Reference: Hashable, Sendable {
    /// The id of a piece of guidance, the code of a rule, or the place in the mandate (`evaluation.frequency`).
    package let id: String
    package let title: String
    /// `Bufdir 2018, råd 1`, or `linje 12`.
    package let source: String
    /// The inventory's rows; empty for a place in the mandate.
    package let rows: [String]
    /// Bytes of the document; nil for guidance.
    package let range: Range<Int>?
  }

  /// A change of the document that the reply offers. It is applied only when somebody accepts it.
  package struct Suggestion: Hashable, Sendable {
    package let title: String
    package let edits: [Fix.Edit]
  }

  package let status: Status
  package let answer: Prose
  /// One line, for where there is room for no more.
  package let short: String
  package let references: [Reference]
  package let suggestions: [Suggestion]
  /// Questions that can be answered.
  package let followUps: [String]
  /// Whether only a mandate can answer, and there is none.
  package let lacksMandate: Bool

  init(
    _ status: Status, _ answer: Prose, short: String, references: [Reference] = [], suggestions: [Suggestion] = [],
    followUps: [String] = [],
    lacksMandate: Bool = false
  ) {
    self.status = status
    self.answer = answer
    self.short = short
    self.references = references
    self.suggestions = suggestions
    self.followUps = followUps
    self.lacksMandate = lacksMandate
  }
}

extension Reply.Reference {
  init(_ entry: Entry, _ language: Language) {
    self.init(id: entry.id, title: entry.title[language], source: entry.citation[language], rows: entry.rows, range: nil)
  }
}

extension Reply.Suggestion {
  init(_ fix: Fix, _ language: Language) {
    self.init(title: fix.title[language], edits: fix.edits)
  }
}
