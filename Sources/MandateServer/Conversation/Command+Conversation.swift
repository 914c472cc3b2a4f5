// The commands of the conversation. Each works on the text as it is when it is run, not as it was when it was offered.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules

extension Command {
  /// The interview, a question at a time; with the answers of a form, those.
  static let nextQuestion = Command(
    name: "mandate.interview.next", isFor: { $0.appliesEdits },
    form: { (server, params) throws(ResponseError) in
      let inspected = try server.inspected(about: params)
      let answers = params["formAnswers"].isNull ? nil : try FormAnswer.list(params["formAnswers"])
      return Form(kinds: server.client.capabilities.formFields).fields(inspected, mandate: try params.mandate(in: inspected), answers)
    }
  ) { (server, params) throws(ResponseError) in
    let inspected = try server.inspected(about: params)
    let (uri, mandate) = (try params.firstURI(), try params.mandate(in: inspected))
    if params["formAnswers"].isNull {
      server.beginInterview(uri, mandate: mandate)
    } else {
      server.write(try FormAnswer.list(params["formAnswers"]), to: inspected, mandate: mandate)
    }
  }

  /// The answer to a question put below it.
  static let keepAnswer = Command(name: "mandate.question.answer", isFor: { $0.appliesEdits }) { (server, params) throws(ResponseError) in
    try server.edit(params) { conversation, line in conversation.keeping(line: line) }
  }

  /// A question gone, with its answer.
  static let removeQuestion = Command(name: "mandate.question.remove", isFor: { $0.appliesEdits }) {
    (server, params) throws(ResponseError) in
    try server.edit(params) { conversation, line in conversation.removing(line) }
  }

  /// Enough of a question to know it by: one may be a million characters long.
  static func opening(of question: String) -> String {
    String(String.UnicodeScalarView(question.unicodeScalars.prefix(200)))
  }

  /// The page of a rule or a piece of advice.
  static let openPage = Command(name: "mandate.advice.open", isFor: { _ in true }) { (server, params) throws(ResponseError) in
    guard let id = params.arguments.first?.string else { throw .invalidParams("the argument of mandate.advice.open is an id") }
    try server.openPage(id)
  }
}

extension Text {
  fileprivate static let isGone = Text(
    nb: "Spørsmålet står ikke i teksten lenger.", nn: "Spørsmålet står ikkje i teksten lenger.",
    en: "The question is not in the text any more.")
}

extension JSON {
  /// The address that a command is about: its first argument, alone or in an object.
  fileprivate func firstURI() throws(ResponseError) -> DocumentURI {
    let first = arguments.first ?? .null
    guard let uri = first.string ?? first["uri"].string ?? first["textDocument"]["uri"].string else {
      throw .invalidParams("the first argument is the address of a document")
    }
    return DocumentURI(uri)
  }

  /// The mandate of the document that a command is about: its second argument, or the one at the position beside the address.
  fileprivate func mandate(in inspected: Inspected) throws(ResponseError) -> Int {
    if let index = arguments.dropFirst().first?.int { return index }
    let position = (arguments.first ?? .null)["position"]
    return position.isNull ? 0 : inspected.mandate(at: try inspected.offset(position))
  }
}

extension Server {
  /// Does something with a question, wherever it has moved to since it was offered.
  fileprivate mutating func edit(
    _ params: JSON, _ change: (Conversation, Int) -> MandateConversation.Reply.Suggestion?
  ) throws(ResponseError) {
    let uri = try params.firstURI()
    guard let line = params.arguments.dropFirst().first?.int, let question = params.arguments.dropFirst(2).first?.string else {
      throw .invalidParams("the arguments are an address, a line and the question on it")
    }
    guard let inspected = try inspected(uri, withFindings: true) else { throw .invalidParams("there is no document at \(uri.spelling)") }
    let conversation = inspected.conversation()
    let same = inspected.inspection.document.lines.indices.filter { line in
      conversation.question(onLine: line).map { Command.opening(of: $0.text).hasSameBytes(as: question) } ?? false
    }
    // Of questions in the same words, the one that comes as far down among them as it did.
    let place = params.arguments.dropFirst(3).first?.int ?? same.firstIndex(of: line) ?? 0
    guard let line = same.dropFirst(max(0, place)).first ?? same.last, let suggestion = change(conversation, line) else {
      return tell(Text.isGone[inspected.inspection.language])
    }
    apply(workspaceEdit([inspected.changes(suggestion.edits)]), suggestion.title)
  }

  /// The document that a command is about, which must be there.
  fileprivate mutating func inspected(about params: JSON) throws(ResponseError) -> Inspected {
    let uri = try params.firstURI()
    guard let inspected = try inspected(uri) else { throw .invalidParams("there is no document at \(uri.spelling)") }
    return inspected
  }

  /// The answers of a form, as one edit.
  fileprivate mutating func write(_ answers: [FormAnswer], to inspected: Inspected, mandate: Int) {
    var questionnaire = inspected.questionnaire(mandate: mandate)
    for answer in answers { if let value = answer.value, !value.isEmpty { questionnaire.answer(answer.id, value) } }
    for field in questionnaire.fields { if let error = field.error { warn("\(field.question) \(error)") } }
    let edits = inspected.edits(questionnaire)
    guard !edits.isEmpty else { return }
    let title = Text(nb: "Svar på spørsmålene", nn: "Svar på spørsmåla", en: "Answer the questions")
    ask(
      "workspace/applyEdit",
      ["label": .string(title[inspected.inspection.language]), "edit": workspaceEdit([inspected.changes(edits)])]
    ) { server, reply in
      if !reply.isApplied { server.warn(Text.notWritten[server.client.language]) }
    }
  }
}
