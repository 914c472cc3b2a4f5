// textDocument/documentHighlight: the same places as references, the declaration told apart.

import MandateFeatures

extension Method {
  static let documentHighlight = Method.request(
    "textDocument/documentHighlight", offering: { _ in ["documentHighlightProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    let found = inspected.inspection.named(at: try inspected.offset(params["position"]))?.occurrences ?? []
    var counter = PositionCounter(inspected.text, inspected.encoding)
    return .array(found.map { ["range": counter.json($0.range), "kind": $0.isDeclaration ? 3 : 2] })
  }
}
