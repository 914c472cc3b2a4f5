// textDocument/selectionRange: for each cursor the ranges to grow through.

import MandateFeatures

extension Method {
  static let selectionRange = Method.request(
    "textDocument/selectionRange", offering: { _ in ["selectionRangeProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let positions = params["positions"].array else { throw .invalidParams("there are no positions") }
    guard let inspected = try server.inspected(params) else { return .null }
    var chains: [JSON] = []
    for position in positions {
      let ranges = inspected.inspection.selections(at: try inspected.offset(position))
      let chain = ranges.reversed().reduce(JSON.null) { outer, range in
        ["range": inspected.json(range), "parent": outer.isNull ? nil : outer]
      }
      chains.append(chain)
    }
    return .array(chains)
  }
}
