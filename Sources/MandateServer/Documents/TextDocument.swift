// An open document is a value: the same version always has the same text, and whoever holds one need not fear the next edit.

package import MandateLanguage

package struct TextDocument: Sendable {
  package let uri: DocumentURI
  /// The client's number; `nil` if it gives none, and for a file read from disk.
  package let version: Int?
  package let text: SourceText
  /// Whether the client has sent an edit that cannot be applied, so that the text here is no longer the text there.
  package let isOutOfStep: Bool

  package init(uri: DocumentURI, version: Int?, text: SourceText, isOutOfStep: Bool = false) {
    self.uri = uri
    self.version = version
    self.text = text
    self.isOutOfStep = isOutOfStep
  }
}

// MARK: - Edits

/// One entry of `contentChanges`. A `rangeLength` is not looked at: it is deprecated, and the range says it all.
package enum ContentChange: Sendable {
  case whole(text: String)
  case part(start: Position, end: Position, text: String)

  package init(_ json: JSON) throws(ResponseError) {
    guard let text = json["text"].string else { throw .invalidParams("a change has a text") }
    let range = json["range"]
    self = range.isNull ? .whole(text: text) : .part(start: try Position(range["start"]), end: try Position(range["end"]), text: text)
  }
}

extension TextDocument {
  /// The document after the changes, each applied to the result of the one before it. The first that makes no sense leaves the text
  /// unknown until the whole of it is sent again.
  package func applying(_ changes: [JSON], version: Int?, in encoding: PositionEncoding) -> TextDocument {
    var text = text
    var isOutOfStep = isOutOfStep
    for json in changes {
      switch try? ContentChange(json) {
      case .whole(let new):
        text = SourceText(new)
        isOutOfStep = false
      case .part(let start, let end, let new):
        var bytes = text.bytes
        bytes.replaceSubrange(text.range(of: start, end, in: encoding), with: new.utf8)
        text = SourceText(bytes)
      case nil: isOutOfStep = true
      }
    }
    return TextDocument(uri: uri, version: newest(version), text: text, isOutOfStep: isOutOfStep)
  }

  private func newest(_ version: Int?) -> Int? {
    guard let version, let current = self.version else { return version ?? self.version }
    return max(version, current)
  }
}
