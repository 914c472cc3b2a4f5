// textDocument/foldingRange: whole lines, which every client can fold.

import MandateFeatures

extension Method {
  static let foldingRange = Method.request(
    "textDocument/foldingRange", offering: { _ in ["foldingRangeProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    var folds = inspected.inspection.folds()
    if let limit = server.client.capabilities.foldingLimit, limit >= 0 { folds = Array(folds.prefix(limit)) }
    return .array(
      folds.map { fold in
        let kind: JSON = fold.kind == .comment ? "comment" : "region"
        return ["startLine": JSON(fold.lines.lowerBound), "endLine": JSON(fold.lines.upperBound), "kind": kind]
      })
  }
}
