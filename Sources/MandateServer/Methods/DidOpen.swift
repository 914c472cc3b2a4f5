// textDocument/didOpen: from now on the client's text counts. What it calls the language does not matter: it has chosen to send it.

import MandateLanguage

extension Method {
  static let didOpen = Method.notification(
    "textDocument/didOpen", offering: { _ in ["textDocumentSync": ["openClose": true]] }
  ) { (server, params) throws(ResponseError) in
    let item = params["textDocument"]
    guard let text = item["text"].string else { throw .invalidParams("a document that is opened has a text") }
    let document = TextDocument(uri: try params.documentURI(), version: item["version"].int, text: SourceText(text))
    server.interviews[document.uri] = nil
    if let replaced = server.documents.put(document) {
      server.log("\(document.uri.spelling) was open already and has been replaced")
      if !replaced.uri.spelling.hasSameBytes(as: document.uri.spelling) { server.clearFindings(for: replaced) }
    }
    server.configurationsMayHaveChanged()
    server.markDue(document)
  }
}
