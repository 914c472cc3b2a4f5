// mandate/interview: the questions there are to ask of a mandate, and the edit that given answers come to. Nothing is remembered: the
// client applies the edit, or does not.

import MandateConversation
import MandateFeatures
import MandateLanguage
import MandateRules

extension Method {
  static let interview = Method.request(
    "mandate/interview", offering: { _ in ["experimental": ["mandate": ["interview": true]]] }
  ) { (server, params, _) throws(ResponseError) in
    let inspected = try Inspected.required(server.inspected(params), params)
    let mandate = try inspected.mandate(named: params["mandate"].isNull ? params["position"] : params["mandate"])
    var questionnaire = inspected.questionnaire(mandate: mandate)
    for answer in try FormAnswer.list(params["answers"]) {
      if let value = answer.value { questionnaire.answer(answer.id, value) }
    }
    let edits = inspected.edits(questionnaire)
    return [
      "fields": .array(questionnaire.fields.map(\.json)),
      "edit": edits.isEmpty ? nil : server.workspaceEdit([inspected.changes(edits)]),
      "done": .bool(questionnaire.isDone), "later": questionnaire.isDone ? questionnaire.later.map(JSON.string) : nil,
      "mandate": JSON(mandate),
      "language": .string(inspected.inspection.language.rawValue),
    ]
  }
}

/// An answer as a client gives it.
struct FormAnswer: Sendable {
  let id: String
  /// Nil where the question was passed over.
  let value: GivenAnswer?

  /// - Parameter json: an array of ids and values; what is left out is no answer.
  static func list(_ json: JSON) throws(ResponseError) -> [FormAnswer] {
    guard !json.isNull else { return [] }
    guard let answers = json.array else { throw .invalidParams("the answers are an array") }
    return try answers.map { (answer) throws(ResponseError) in
      guard let id = answer["id"].string else { throw .invalidParams("an answer has the id of its question") }
      return FormAnswer(id: id, value: try value(answer["value"]))
    }
  }

  private static func value(_ json: JSON) throws(ResponseError) -> GivenAnswer? {
    switch json {
    case .null: nil
    case .string(let text): .text(text)
    case .array(let parts): .list(parts.compactMap(\.string))
    default: throw .invalidParams("the value of an answer is text, or a list of texts")
    }
  }
}

extension Inspected {
  func questionnaire(mandate: Int) -> Questionnaire {
    Questionnaire(inspection.document, inspection.request, language: inspection.language, mandate: mandate)
  }

  /// What the answers have changed: of one answer its own edits, so that they are the same whichever way it came.
  func edits(_ questionnaire: Questionnaire) -> [Fix.Edit] {
    guard questionnaire.isChanged else { return [] }
    return questionnaire.edits ?? LineEdits.between(text, questionnaire.document.text)
  }
}

extension InterviewField {
  fileprivate var json: JSON {
    [
      "id": .string(id), "question": .string(question), "kind": .string(kind.rawValue),
      "choices": choices.isEmpty ? nil : .array(choices.map { ["value": .string($0.value), "label": .string($0.label)] }),
      "required": .bool(required), "current": current.map(JSON.string), "error": error.map(JSON.string),
    ]
  }
}
