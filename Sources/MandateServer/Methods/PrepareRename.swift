// textDocument/prepareRename: the name under the cursor, if it can be given another.

import MandateFeatures

extension Method {
  static let prepareRename = Method.request(
    "textDocument/prepareRename", offering: { $0.capabilities.preparesRename ? ["renameProvider": ["prepareProvider": true]] : nil }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return .null }
    guard let found = inspected.inspection.renameable(at: try inspected.offset(params["position"])) else { return .null }
    return ["range": inspected.json(found.range), "placeholder": .string(found.name)]
  }
}
