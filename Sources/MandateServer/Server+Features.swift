// The way from a request about a document to the features and back: parameters in, byte offsets inside, the client's units out.

import MandateFeatures
import MandateLanguage
import MandateRules

/// A document and what the features say of it.
struct Inspected {
  let document: TextDocument
  let inspection: Inspection
  let encoding: PositionEncoding

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

  /// Edits of this document as the client takes them. It refuses what was made for another version, where it can.
  func workspaceEdit(_ edits: [Fix.Edit], for client: ClientCapabilities) -> JSON {
    let uri = document.uri.spelling
    guard client.documentChanges else { return ["changes": .object([JSON.Member(key: uri, value: json(edits))])] }
    let version: JSON = document.version.map { JSON($0) } ?? .null
    return ["documentChanges": [["textDocument": ["uri": .string(uri), "version": version], "edits": json(edits)]]]
  }
}

extension Server {
  /// The document of the parameters; `nil` where there is none to speak of, which is answered with nothing rather than an error.
  mutating func inspected(_ params: JSON) throws(ResponseError) -> Inspected? {
    try inspected(params.documentURI())
  }

  mutating func inspected(_ uri: DocumentURI) throws(ResponseError) -> Inspected? {
    guard !isConfiguration(uri), let document = try document(uri) else { return nil }
    let inspection = Inspection(Document(document.text), checkRequest(for: document.uri), language: language(for: document.uri))
    return Inspected(document: document, inspection: inspection, encoding: client.encoding)
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
