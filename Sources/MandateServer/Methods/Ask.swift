// mandate/ask: a question in, the answer out, for editors that have a place for a conversation. The same answer as on hover.

import MandateConversation
import MandateFeatures
import MandateLanguage

extension Method {
  static let ask = Method.request(
    "mandate/ask", offering: { _ in ["experimental": ["mandate": ["ask": true]]] }
  ) { (server, params, _) throws(ResponseError) in
    guard let question = params["question"].string else { throw .invalidParams("there is no question") }
    let locale = params["locale"].string.map(Language.init(locale:))
    guard !params["textDocument"].isNull else {
      let conversation = Conversation(language: locale ?? server.client.language)
      return server.json(conversation.ask(question), nil, conversation.language)
    }
    let inspected = try Inspected.required(server.inspected(params, withFindings: true), params)
    let offset = params["position"].isNull ? nil : try inspected.offset(params["position"])
    let conversation = inspected.conversation(in: locale)
    return server.json(conversation.ask(question, at: offset), inspected, conversation.language)
  }
}

extension Server {
  fileprivate func json(_ reply: MandateConversation.Reply, _ inspected: Inspected?, _ language: Language) -> JSON {
    let suggestions: [JSON] = reply.suggestions.compactMap { suggestion in
      inspected.map { ["title": .string(suggestion.title), "edit": workspaceEdit([$0.changes(suggestion.edits)])] }
    }
    return [
      "status": .string(reply.status.rawValue),
      "answer": reply.answer.json(client.capabilities.hover),
      "short": .string(reply.short),
      "references": .array(reply.references.map { $0.json(inspected) }),
      "suggestions": .array(suggestions),
      "followUps": JSON(reply.followUps),
      "language": .string(language.rawValue),
    ]
  }
}
