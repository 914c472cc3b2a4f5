// Something a mandate says, in its own words and with its line: what answers about the mandate are made of.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct Statement: Hashable, Sendable {
  /// The place as the guidance names it: `evaluation.frequency`.
  let id: String
  /// The words of the document, on one line: `hyppighet: hvert halvår`.
  let text: String
  /// Whose field it is, where that is not plain from the words: a participant, a goal.
  let owner: String?
  let range: Range<Int>
  /// By when, where it says something that is to be done or looked at again by a day.
  var due: CalendarDate?
  /// Whether it says that it is to be settled.
  var isOpen = false
}

extension Conversation {
  /// `«hyppighet: hvert halvår» (linje 74)`
  func shown(_ statement: Statement) -> String {
    let words = language == .en ? "“\(statement.text)”" : "«\(statement.text)»"
    return (statement.owner.map { "\($0): " } ?? "") + "\(words) (\(line(statement.range)))" + (isPast(statement) ? past : "")
  }

  /// Whether its day is before today.
  func isPast(_ statement: Statement) -> Bool {
    guard let due = statement.due, let today = request.today else { return false }
    return due < today
  }

  private var past: String { say(", passert", ", passert", ", passed") }

  func line(_ range: Range<Int>) -> String {
    let number = (document?.text.line(at: range.lowerBound) ?? 0) + 1
    return say("linje \(number)", "linje \(number)", "line \(number)")
  }

  func reference(_ statement: Statement) -> Reply.Reference {
    Reply.Reference(id: statement.id, title: statement.text, source: line(statement.range), rows: [], range: statement.range)
  }
}
