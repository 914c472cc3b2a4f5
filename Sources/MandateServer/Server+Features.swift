// The way from a request about a document to the features and back: parameters in, byte offsets inside, the client's units out.

import MandateFeatures
import MandateLanguage
import MandateRules

/// A document and what the features say of it.
struct Inspected {
  let document: TextDocument
  let inspection: Inspection
  let encoding: PositionEncoding
  /// Whether the inspection knows the findings.
  let isChecked: Bool

  var text: SourceText { document.text }

  func offset(_ json: JSON) throws(ResponseError) -> Int {
    text.offset(of: try Position(json), in: encoding)
  }

  func range(_ json: JSON) throws(ResponseError) -> Range<Int> {
    text.range(of: try Position(json["start"]), try Position(json["end"]), in: encoding)
  }

  func json(_ range: Range<Int>) -> JSON {
    var counter = PositionCounter(text, encoding)
    return counter.json(range)
  }

  func json(_ edits: [Fix.Edit]) -> JSON {
    var counter = PositionCounter(text, encoding)
    return .array(edits.map { ["range": counter.json($0.range), "newText": .string($0.text)] })
  }

  func changes(_ edits: [Fix.Edit]) -> TextEdits {
    TextEdits(uri: document.uri, text: text, edits: edits.map { (range: $0.range, text: $0.text) })
  }
}

extension Server {
  /// The document of the parameters; `nil` where there is none to speak of, which is answered with nothing rather than an error.
  ///
  /// - Parameter withFindings: whether it is checked, for methods that say something of the findings.
  mutating func inspected(_ params: JSON, withFindings: Bool = false) throws(ResponseError) -> Inspected? {
    try inspected(params.documentURI(), withFindings: withFindings)
  }

  mutating func inspected(_ uri: DocumentURI, withFindings: Bool = false) throws(ResponseError) -> Inspected? {
    guard !isConfiguration(uri), let document = try document(uri) else { return nil }
    return inspected(document, documents.tree(uri) ?? Document(document.text), withFindings: withFindings)
  }

  mutating func inspected(_ document: TextDocument, _ tree: Document, withFindings: Bool = false) -> Inspected {
    let (request, language) = (checkRequest(for: document.uri), language(for: document.uri))
    let findings = withFindings ? documents.findings(document.uri, tree, request) : []
    let inspection = Inspection(tree, request, findings: findings, language: language)
    return Inspected(document: document, inspection: inspection, encoding: client.encoding, isChecked: withFindings)
  }
}

extension MarkupKind {
  var form: ProseForm { self == .markdown ? .markdown : .plaintext }
}

extension Prose {
  /// As `MarkupContent`.
  func json(_ kind: MarkupKind) -> JSON {
    ["kind": .string(kind.rawValue), "value": .string(rendered(kind.form))]
  }
}
