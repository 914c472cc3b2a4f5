// textDocument/hover: what stands under the cursor, in the form the client likes best.

import MandateFeatures

extension Method {
  static let hover = Method.request(
    "textDocument/hover", offering: { _ in ["hoverProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params, withFindings: true) else { return .null }
    guard let hover = inspected.inspection.hover(at: try inspected.offset(params["position"])) else { return .null }
    return ["contents": hover.prose.json(server.client.capabilities.hover), "range": inspected.json(hover.range)]
  }
}
