// textDocument/linkedEditingRange: a name and every place that writes it the same way change together while it is typed.

import MandateFeatures

extension Method {
  static let linkedEditingRange = Method.request(
    "textDocument/linkedEditingRange", offering: { _ in ["linkedEditingRangeProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return .null }
    let ranges = inspected.inspection.linkedEdits(at: try inspected.offset(params["position"]))
    guard ranges.count > 1 else { return .null }
    var counter = PositionCounter(inspected.text, inspected.encoding)
    return ["ranges": .array(ranges.map { counter.json($0) }), "wordPattern": "[^\\n\\r,;:()]+"]
  }
}
