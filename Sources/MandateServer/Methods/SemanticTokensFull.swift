// textDocument/semanticTokens/full: every coloured word of the document, and a name for the answer so that the next may be a difference.

import MandateFeatures

extension Method {
  static let semanticTokensFull = Method.request(
    "textDocument/semanticTokens/full",
    offering: { client in
      guard client.capabilities.semanticTokens else { return nil }
      return ["semanticTokensProvider": ["legend": SemanticTokens.legend, "full": ["delta": true], "range": true]]
    }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return .null }
    let tokens = SemanticTokens(inspected.inspection.tokens(), inspected)
    server.lastTokens[inspected.document.uri] = tokens
    return tokens.json
  }
}
