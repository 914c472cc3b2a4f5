// textDocument/references: every place that names the same one.

import MandateFeatures

extension Method {
  static let references = Method.request(
    "textDocument/references", offering: { _ in ["referencesProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    let withDeclaration = params["context"]["includeDeclaration"].bool ?? true
    let found = inspected.inspection.named(at: try inspected.offset(params["position"]))?.occurrences ?? []
    let uri = JSON.string(inspected.document.uri.spelling)
    var counter = PositionCounter(inspected.text, inspected.encoding)
    return .array(found.filter { withDeclaration || !$0.isDeclaration }.map { ["uri": uri, "range": counter.json($0.range)] })
  }
}
