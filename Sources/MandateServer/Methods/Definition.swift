// textDocument/definition: where the one who is named is declared; for a parent mandate, its title, in this file or another; for a rule or
// a piece of advice, its page.

import MandateFeatures
import MandateLanguage

extension Method {
  static let definition = Method.request(
    "textDocument/definition", offering: { _ in ["definitionProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return .null }
    let offset = try inspected.offset(params["position"])
    guard let found = inspected.inspection.definition(at: offset) else { return .null }
    var targets: [(uri: JSON, range: JSON)] = []
    for target in found.targets {
      if let place = try server.place(target, from: inspected) { targets.append(place) }
    }
    if targets.isEmpty { return .null }
    guard server.client.capabilities.definitionLinks else {
      return .array(targets.map { ["uri": $0.uri, "range": $0.range] })
    }
    let origin = inspected.json(found.origin)
    return .array(
      targets.map {
        ["originSelectionRange": origin, "targetUri": $0.uri, "targetRange": $0.range, "targetSelectionRange": $0.range]
      })
  }
}

extension Server {
  /// A place in the document itself, or in the file that a mandate names as its parent.
  fileprivate mutating func place(_ target: Definition.Target, from inspected: Inspected) throws(ResponseError) -> (uri: JSON, range: JSON)?
  {
    if let page = target.page { return pageAddress(page).map { (.string($0), JSON.start) } }
    guard let path = target.path else { return (.string(inspected.document.uri.spelling), inspected.json(target.range)) }
    guard let uri = inspected.document.uri.parent(path), let other = try document(uri) else { return nil }
    var counter = PositionCounter(other.text, client.encoding)
    return (.string(other.uri.spelling), counter.json(target.range))
  }
}

extension JSON {
  /// The range before the first character of a document.
  fileprivate static let start: JSON = ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 0]]
}

extension DocumentURI {
  /// The file that a mandate at this address names as its parent.
  func parent(_ written: String) -> DocumentURI? {
    path.map { DocumentURI(path: ParentMandate.path(written, from: $0)) }
  }
}
