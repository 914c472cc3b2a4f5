// command/resolve: what a command needs to know before it is run, as a form. An extension of the protocol that gopls introduced
// (golang/go#76331): the client asks until no fields are left, then runs the command with the answers.

import MandateConversation
import MandateLanguage

extension Method {
  static let commandResolve = Method.request(
    "command/resolve",
    offering: { client in
      guard !client.capabilities.formFields.isEmpty, client.capabilities.appliesEdits else { return nil }
      return ["experimental": ["interactiveResolveProvider": ["kinds": ["command"]]]]
    }
  ) { (server, params, _) throws(ResponseError) in
    let command = try Command.named(params["command"], for: server.client)
    let fields = try command.form?(&server, params) ?? []
    return [
      "command": params["command"], "arguments": params.member("arguments"),
      "formFields": fields.isEmpty ? nil : .array(fields),
      "formAnswers": params["formAnswers"].isNull ? nil : params["formAnswers"],
    ]
  }
}

/// How the questions of the interview become fields, for a client that knows some kinds of field.
struct Form {
  let kinds: [String]

  /// The questions that are open, the six of the start first; with answers, only if one of them cannot be taken.
  func fields(_ inspected: Inspected, mandate: Int, _ answers: [FormAnswer]?) -> [JSON] {
    var questionnaire = inspected.questionnaire(mandate: mandate)
    let open = questionnaire.fields.filter { !$0.isAnswered && !$0.isSettled }
    let first = open.filter(\.required)
    let asked = first.isEmpty ? Array(open.prefix(Self.most)) : first
    guard let answers else { return asked.map { json($0, error: nil, value: nil) } }
    for answer in answers { if let value = answer.value, !value.isEmpty { questionnaire.answer(answer.id, value) } }
    guard questionnaire.hasErrors else { return [] }
    let errors = questionnaire.fields.filter { $0.error != nil }
    let shown = asked + errors.filter { error in !asked.contains { $0.id == error.id } }
    return shown.map { field in
      json(field, error: errors.first { $0.id == field.id }?.error, value: answers.last { $0.id == field.id }?.value)
    }
  }

  private static let most = 8

  private func json(_ field: InterviewField, error: String?, value: GivenAnswer?) -> JSON {
    // Nobody has to answer everything at once: what is left open is asked again another time.
    let type = type(field)
    let isListed = field.choices.contains { value == .text($0.value) }
    let fits = type["kind"] != "enum" || isListed
    return [
      "id": .string(field.id), "description": .string(description(field, type)), "type": type, "required": false,
      "default": fits ? value.map { shown($0, type) } : nil, "error": error.map(JSON.string),
    ]
  }

  private func shown(_ value: GivenAnswer, _ type: JSON) -> JSON {
    switch value {
    case .text(let text): .string(text)
    case .list(let texts): type["kind"] == "list" ? JSON(texts) : .string(texts.joined(separator: ", "))
    }
  }

  private func type(_ field: InterviewField) -> JSON {
    switch field.kind {
    case .choice where !field.choices.isEmpty && kinds.contains("enum"):
      let entries = field.choices.map { choice -> JSON in ["value": .string(choice.value), "description": .string(choice.label)] }
      return ["kind": "enum", "entries": .array(entries)]
    case .list where kinds.contains("list"): return ["kind": "list", "elementType": ["kind": "string"]]
    default: return ["kind": "string"]
    }
  }

  /// A field that is written freely shows what could be written.
  private func description(_ field: InterviewField, _ type: JSON) -> String {
    guard type["kind"] != "enum", !field.choices.isEmpty else { return field.question }
    return field.question + " (" + field.choices.map(\.value).joined(separator: ", ") + ")"
  }
}
