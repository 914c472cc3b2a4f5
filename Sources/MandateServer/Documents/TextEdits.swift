// Changes of several documents as one edit, in the form that the client takes. One that knows versions refuses what was made for a text
// that has changed since.

package import MandateLanguage

package struct TextEdits: Sendable {
  package let uri: DocumentURI
  package let text: SourceText
  /// In the order of the text, never overlapping. Ranges are bytes.
  package let edits: [(range: Range<Int>, text: String)]

  package init(uri: DocumentURI, text: SourceText, edits: [(range: Range<Int>, text: String)]) {
    self.uri = uri
    self.text = text
    self.edits = edits
  }
}

extension Server {
  /// A `WorkspaceEdit`.
  package func workspaceEdit(_ changes: [TextEdits]) -> JSON {
    guard client.capabilities.documentChanges else {
      return ["changes": .object(changes.map { JSON.Member(key: $0.uri.spelling, value: json($0)) })]
    }
    return [
      "documentChanges": .array(
        changes.map { change in
          let version: JSON = documents[change.uri]?.version.map { JSON($0) } ?? .null
          return ["textDocument": ["uri": .string(change.uri.spelling), "version": version], "edits": json(change)]
        })
    ]
  }

  private func json(_ change: TextEdits) -> JSON {
    var counter = PositionCounter(change.text, client.encoding)
    return .array(change.edits.map { ["range": counter.json($0.range), "newText": .string($0.text)] })
  }
}
