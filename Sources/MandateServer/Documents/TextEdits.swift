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
  ///
  /// - Parameters:
  ///   - files: made first, each with its text; only for clients that can make files.
  ///   - asSnippets: whether gaps become places to write in, which only versioned edits can have.
  package func workspaceEdit(
    _ changes: [TextEdits], creating files: [(uri: DocumentURI, text: String)] = [], asSnippets: Bool = false
  ) -> JSON {
    guard client.capabilities.documentChanges else {
      return ["changes": .object(changes.map { JSON.Member(key: $0.uri.spelling, value: json($0)) })]
    }
    return [
      "documentChanges": .array(
        files.flatMap(creation)
          + changes.map { change in
            let version: JSON = documents[change.uri]?.version.map { JSON($0) } ?? .null
            return [
              "textDocument": ["uri": .string(change.uri.spelling), "version": version], "edits": json(change, asSnippets: asSnippets),
            ]
          })
    ]
  }

  /// The file is never written over: a client refuses to make one that is there.
  private func creation(of file: (uri: DocumentURI, text: String)) -> [JSON] {
    let uri = JSON.string(file.uri.spelling)
    let start: JSON = ["line": 0, "character": 0]
    return [
      ["kind": "create", "uri": uri, "options": ["overwrite": false, "ignoreIfExists": false]],
      [
        "textDocument": ["uri": uri, "version": .null],
        "edits": [["range": ["start": start, "end": start], "newText": .string(file.text)]],
      ],
    ]
  }

  private func json(_ change: TextEdits, asSnippets: Bool = false) -> JSON {
    var counter = PositionCounter(change.text, client.encoding)
    var gaps = 0
    return .array(
      change.edits.map { edit in
        guard asSnippets, edit.text.contains("…") else { return ["range": counter.json(edit.range), "newText": .string(edit.text)] }
        let snippet = Snippet.text(edit.text, after: &gaps)
        return ["range": counter.json(edit.range), "snippet": ["kind": "snippet", "value": .string(snippet)]]
      })
  }
}

/// Text as a snippet, in which every gap is a place to write in.
private enum Snippet {
  /// - Parameter gaps: how many gaps there were before.
  static func text(_ text: String, after gaps: inout Int) -> String {
    var snippet = ""
    for character in text {
      switch character {
      case "…":
        gaps += 1
        snippet += "${\(gaps):…}"
      case "$", "}", "\\": snippet += "\\\(character)"
      default: snippet.append(character)
      }
    }
    return snippet
  }
}
