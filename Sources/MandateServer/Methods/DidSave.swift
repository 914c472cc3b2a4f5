// textDocument/didSave: the text is known already, but a day may have passed since it was last checked.

extension Method {
  static let didSave = Method.notification(
    "textDocument/didSave", offering: { _ in ["textDocumentSync": ["save": true]] }
  ) { (server, params) throws(ResponseError) in
    let document = try server.openDocument(params)
    server.markDue(document)
    server.configurationsMayHaveChanged()
    // What else has changed only shows when somebody looks.
    if !server.watchesFiles { server.lookAgain() }
  }
}
