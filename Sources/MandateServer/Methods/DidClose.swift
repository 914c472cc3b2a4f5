// textDocument/didClose: what lies on disk counts again, and what was said of the open text is taken back.

extension Method {
  static let didClose = Method.notification("textDocument/didClose") { (server, params) throws(ResponseError) in
    let document = try server.openDocument(params)
    _ = server.documents.remove(document.uri)
    server.lastTokens[document.uri] = nil
    server.interviews[document.uri] = nil
    server.clearFindings(for: document)
    server.markDependantsDue(document.uri)
  }
}
