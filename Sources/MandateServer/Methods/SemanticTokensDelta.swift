// textDocument/semanticTokens/full/delta: what has changed since the last answer; all of it where that answer is not known.

import MandateFeatures

extension Method {
  static let semanticTokensDelta = Method.request(
    "textDocument/semanticTokens/full/delta", offering: { $0.capabilities.semanticTokens ? [:] : nil }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return .null }
    let tokens = SemanticTokens(inspected.inspection.tokens(), inspected)
    let previous = server.lastTokens[inspected.document.uri]
    server.lastTokens[inspected.document.uri] = tokens
    guard let previous, let id = params["previousResultId"].string, previous.id.hasSameBytes(as: id) else { return tokens.json }
    return ["resultId": .string(tokens.id), "edits": tokens.edits(since: previous)]
  }
}
