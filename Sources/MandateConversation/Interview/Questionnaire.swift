// The interview answered in one go, as a form or a file of answers does: each answer is written into the text that those before it have
// made, so that a question which only arises from an answer can be answered as well.

package import MandateLanguage
package import MandateRules

package struct Questionnaire: Sendable {
  /// The text as it has become.
  package private(set) var document: Document
  /// The edits of the one answer that was taken; nil where there were none or several, or where there was no mandate.
  package private(set) var edits: [Fix.Edit]?
  package private(set) var isChanged = false
  private let request: CheckRequest
  private let language: Language
  private let mandate: Int
  private let isBegun: Bool
  /// What is wrong with answers, by the ids of their questions, in the order they came.
  private var errors: [(id: String, message: String)] = []

  /// A document without any mandate gets one without a name.
  package init(_ document: Document, _ request: CheckRequest, language: Language, mandate: Int = 0) {
    isBegun = document.mandates.isEmpty
    self.document = isBegun ? Questionnaire.begun(document, language) : document
    self.request = request
    self.language = language
    self.mandate = isBegun ? 0 : mandate
  }

  package mutating func answer(_ id: String, _ value: GivenAnswer) {
    switch conversation.answer(id, value, mandate: mandate) {
    case .error(let message), .noPlace(let message): errors.append((id, message))
    case .edits(let edits):
      self.edits = isChanged || isBegun ? nil : edits
      isChanged = true
      document = Document(SourceText(Fix.apply(edits, to: document.text.bytes)))
    }
  }

  package var conversation: Conversation { Conversation(document, request, language: language) }

  /// The questions there are to ask now, and those whose answer could not be taken.
  package var fields: [InterviewField] {
    var fields = conversation.interview(mandate: mandate)?.fields ?? []
    for (id, message) in errors {
      if let index = fields.firstIndex(where: { $0.id == id }) {
        fields[index].error = message
      } else {
        fields.append(InterviewField(refused: id, message, language))
      }
    }
    return fields
  }

  package var isDone: Bool { errors.isEmpty && conversation.interview(mandate: mandate)?.isDone ?? true }

  /// What is asked when the mandate has come further.
  package var later: String? { conversation.laterQuestions(mandate: mandate) }

  package var hasErrors: Bool { !errors.isEmpty }

  private static func begun(_ document: Document, _ language: Language) -> Document {
    Document(SourceText(Fix.apply([Opening(language).edit(in: document.text)], to: document.text.bytes)))
  }
}

extension InterviewField {
  /// A question that is not asked now, and why its answer was not taken.
  fileprivate init(refused id: String, _ error: String, _ language: Language) {
    let name = String(id.prefix { $0 != "/" })
    let question = InterviewQuestion.all.first { $0.id == name }
    let subject = id.firstIndex(of: "/").map { String(id[id.index(after: $0)...]) } ?? ""
    let text = question?.asked(of: subject, language)
    self.init(
      id: id, question: text ?? id, kind: question?.kind ?? .string, choices: [], required: false, current: nil, isSettled: false,
      advice: question?.advice ?? "", error: error)
  }
}
