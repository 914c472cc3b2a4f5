// textDocument/didChange: edits are applied in the order they came in, whatever their version numbers say.

import MandateGuidance
import MandateRules

extension Method {
  static let didChange = Method.notification(
    "textDocument/didChange", offering: { _ in ["textDocumentSync": ["change": 2]] }
  ) { (server, params) throws(ResponseError) in
    let before = try server.openDocument(params)
    guard let changes = params["contentChanges"].array else { throw .invalidParams("there are no changes") }
    let version = params["textDocument"]["version"].int
    if let version, let last = before.version, version <= last {
      server.log("\(before.uri.spelling): version \(version) came after version \(last)")
    }
    let after = before.applying(changes, version: version, in: server.client.encoding)
    server.documents.put(after)
    if after.isOutOfStep {
      server.lose(after, wasInStep: !before.isOutOfStep)
    } else {
      server.markDue(after)
      server.interviewMayGoOn(after.uri)
    }
  }
}

extension Server {
  /// Said once, not at every key after it.
  fileprivate mutating func lose(_ document: TextDocument, wasInStep: Bool) {
    guard wasInStep else { return }
    clearFindings(for: document)
    let name = document.uri.name
    let message = Text(
      nb: "Teksten i «\(name)» er ikke lenger den samme her som i redigeringsprogrammet. Lukk dokumentet og åpne det igjen.",
      nn: "Teksten i «\(name)» er ikkje lenger den same her som i redigeringsprogrammet. Lukk dokumentet og opne det på nytt.",
      en: "The text of “\(name)” is no longer the same here as in the editor. Close the document and open it again."
    )
    warn(message[client.language])
  }
}
