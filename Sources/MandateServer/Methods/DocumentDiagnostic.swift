// textDocument/diagnostic: for clients that ask. Those that do not are sent the same findings instead.

extension Method {
  static let documentDiagnostic = Method.request(
    "textDocument/diagnostic",
    offering: { client in
      guard client.pullsDiagnostics else { return nil }
      return ["diagnosticProvider": ["identifier": "mandate-lint", "interFileDependencies": true]]
    }
  ) { (server, params, _) throws(ResponseError) in
    let uri = try params.documentURI()
    guard let document = try server.document(uri) else { return ["kind": "full", "items": []] }
    return server.report(for: document, previous: params["previousResultId"].string)
  }
}
