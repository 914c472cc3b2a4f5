// A question of the interview as a form shows it: what is asked, what kind of answer it takes, which ready answers there are, and what
// the document says already.

package import MandateRules

package struct InterviewField: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case string, choice, date, frequency
    /// Several, separated by commas.
    case list
  }

  package struct Choice: Hashable, Sendable {
    /// What to answer with: words of the document's language.
    package let value: String
    /// What to show, in the user's.
    package let label: String
  }

  /// `evaluation.frequency`, `participants.role/NAV`.
  package let id: String
  package let question: String
  package let kind: Kind
  package let choices: [Choice]
  /// Whether it is one of the six start-up questions, or what the collaboration is called.
  package let required: Bool
  /// What the document says; nil where it says nothing.
  package let current: String?
  /// Whether the document says that it is open, or why it is not relevant.
  package let isSettled: Bool
  /// The id of the guidance behind the question.
  package let advice: String
  /// What is wrong with an answer that was given.
  package var error: String?

  package var isAnswered: Bool { current != nil }
}

/// What an answer comes to.
package enum InterviewResult: Hashable, Sendable {
  case edits([Fix.Edit])
  /// Why the answer cannot be taken, in the user's language. Another may be.
  case error(String)
  /// The mandate has no room for it, as it is said there. Asking again would not help.
  case noPlace(String)
}
