// How a method finds the document it is asked about.

import MandateLanguage

extension JSON {
  /// The address in the parameters of everything that concerns one document.
  func documentURI() throws(ResponseError) -> DocumentURI {
    guard let uri = self["textDocument"]["uri"].string else { throw .invalidParams("there is no textDocument with a uri") }
    return DocumentURI(uri)
  }
}

extension Server {
  /// The open document of the parameters.
  func openDocument(_ params: JSON) throws(ResponseError) -> TextDocument {
    let uri = try params.documentURI()
    guard let document = documents[uri] else { throw .invalidParams("\(uri.spelling) is not open") }
    return document
  }

  /// The open text of an address, or else the file on disk; `nil` where there is neither, or where the open text is not known.
  func document(_ uri: DocumentURI) throws(ResponseError) -> TextDocument? {
    if let document = documents[uri] { return document.isOutOfStep ? nil : document }
    guard !uri.isMalformed else { throw .invalidParams("this is no URI of a document: \(uri.spelling.prefix(200))") }
    return uri.path.flatMap(disk.text).map { TextDocument(uri: uri, version: nil, text: $0) }
  }
}
