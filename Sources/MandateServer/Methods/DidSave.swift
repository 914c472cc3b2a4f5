// textDocument/didSave: the text is known already, but a day may have passed since it was last checked.

extension Method {
  static let didSave = Method.notification(
    "textDocument/didSave", offering: { _ in ["textDocumentSync": ["save": true]] }
  ) { (server, params) throws(ResponseError) in
    server.markDue(try server.openDocument(params))
  }
}
