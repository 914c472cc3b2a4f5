// textDocument/inlineCompletion: on an empty line the next sentence that the mandate lacks; after a keyword the first answer to its
// question.

import MandateConversation
import MandateLanguage

extension Method {
  static let inlineCompletion = Method.request(
    "textDocument/inlineCompletion", offering: { $0.capabilities.inlineCompletion ? ["inlineCompletionProvider": true] : nil }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params, withFindings: true) else { return ["items": []] }
    let offset = try inspected.offset(params["position"])
    guard let sentence = inspected.conversation().nextSentence(at: offset, mandate: inspected.mandate(at: offset)) else {
      return ["items": []]
    }
    return ["items": [["insertText": .string(sentence), "range": inspected.json(offset..<offset)]]]
  }
}
