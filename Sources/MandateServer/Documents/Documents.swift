// The texts the client has open: what an editor holds wins over what lies on disk, from didOpen to didClose.

package import MandateLanguage
package import MandateRules

package struct Documents: Sendable {
  private var open: [DocumentURI: TextDocument] = [:]
  /// What has been read of the texts, until they change.
  private var trees: [DocumentURI: Document] = [:]
  /// What has been found in the texts, until they change, with what else it depends on.
  private var found: [DocumentURI: Found] = [:]

  private struct Found: Sendable {
    let settings: Settings
    let today: CalendarDate?
    let knowsPlace: Bool
    let findings: [Finding]

    func answers(_ request: CheckRequest) -> Bool {
      settings == request.settings && today == request.today && knowsPlace == request.knowsPlace
    }
  }

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
    found[uri] = nil
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

  /// What is found in a document. An open text is checked once, unless another file has a say in it.
  package mutating func findings(_ uri: DocumentURI, _ tree: Document, _ request: CheckRequest) -> [Finding] {
    if let known = found[uri], known.answers(request) { return known.findings }
    let findings = check(tree, request)
    guard open[uri] != nil, trees[uri] != nil, tree.mandates.allSatisfy({ $0[.parentMandate] == nil }) else { return findings }
    found[uri] = Found(settings: request.settings, today: request.today, knowsPlace: request.knowsPlace, findings: findings)
    return findings
  }
}
