// textDocument/hover: what stands under the cursor, in the form the client likes best; on a question, the whole answer.

import MandateConversation
import MandateFeatures
import MandateLanguage
import MandateRules

extension Method {
  static let hover = Method.request(
    "textDocument/hover", offering: { _ in ["hoverProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params, withFindings: true) else { return .null }
    let offset = try inspected.offset(params["position"])
    guard let hover = inspected.answer(at: offset) ?? inspected.inspection.hover(at: offset) else { return .null }
    return ["contents": hover.prose.json(server.client.capabilities.hover), "range": inspected.json(hover.range)]
  }
}

extension Inspected {
  /// The answer to the question on a line, then what was found there.
  fileprivate func answer(at offset: Int) -> Hover? {
    let line = text.line(at: offset)
    guard let reply = lineKind(at: offset) == .question ? conversation().reply(toLine: line) : nil else { return nil }
    var prose = reply.answer
    if let found = inspection.hover(at: offset) { prose.append(found.prose) }
    return Hover(prose: prose, range: inspection.document.lines[line].content)
  }
}
