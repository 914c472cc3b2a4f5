// The texts the client has open: what an editor holds wins over what lies on disk, from didOpen to didClose.

package import MandateLanguage

package struct Documents: Sendable {
  private var open: [DocumentURI: TextDocument] = [:]
  /// What has been read of the texts, until they change.
  private var trees: [DocumentURI: Document] = [:]

  package subscript(uri: DocumentURI) -> TextDocument? {
    open[uri]
  }

  /// In the order of their addresses, so that the same session always gives the same bytes.
  package var all: [TextDocument] {
    open.values.sorted { $0.uri.spelling.utf8.lexicographicallyPrecedes($1.uri.spelling.utf8) }
  }

  /// The document it replaces, if the same address was open, perhaps under another spelling.
  @discardableResult
  package mutating func put(_ document: TextDocument) -> TextDocument? {
    // Taken out first, because a dictionary keeps the old key when equal keys differ in spelling.
    let replaced = remove(document.uri)
    open[document.uri] = document
    return replaced
  }

  package mutating func remove(_ uri: DocumentURI) -> TextDocument? {
    trees[uri] = nil
    return open.removeValue(forKey: uri)
  }

  /// The mandates of an open text; `nil` if it is not open, or not known.
  package mutating func tree(_ uri: DocumentURI) -> Document? {
    if let tree = trees[uri] { return tree }
    guard let document = open[uri], !document.isOutOfStep else { return nil }
    let tree = Document(document.text)
    trees[uri] = tree
    return tree
  }
}
