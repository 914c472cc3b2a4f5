// textDocument/formatting: the lines that formatting changes, and no others.

import MandateFeatures
import MandateLanguage

extension Method {
  static let formatting = Method.request(
    "textDocument/formatting", offering: { _ in ["documentFormattingProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    return inspected.json(inspected.inspection.formattingEdits())
  }
}
