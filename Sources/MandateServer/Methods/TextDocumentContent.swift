// workspace/textDocumentContent: the pages of rules and advice, for clients that open documents which only the server has.

extension Method {
  static let textDocumentContent = Method.request(
    "workspace/textDocumentContent",
    offering: { client in
      guard client.capabilities.textDocumentContent else { return nil }
      return ["workspace": ["textDocumentContent": ["schemes": [.string(AdvicePage.scheme)]]]]
    }
  ) { (server, params, _) throws(ResponseError) in
    guard let uri = params["uri"].string, let text = AdvicePage.text(uri, server.client.language) else {
      throw .invalidParams("there is no page at \(params["uri"])")
    }
    return ["text": .string(text)]
  }
}
