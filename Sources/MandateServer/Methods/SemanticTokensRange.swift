// textDocument/semanticTokens/range: the coloured words of what is on the screen.

import MandateFeatures

extension Method {
  static let semanticTokensRange = Method.request(
    "textDocument/semanticTokens/range", offering: { $0.capabilities.semanticTokens ? [:] : nil }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return .null }
    let tokens = inspected.inspection.tokens(in: try inspected.range(params["range"]))
    return ["data": SemanticTokens(tokens, inspected).data]
  }
}
