// textDocument/rangeFormatting: of the lines that formatting changes, those in the range.

import MandateFeatures
import MandateLanguage

extension Method {
  static let rangeFormatting = Method.request(
    "textDocument/rangeFormatting", offering: { _ in ["documentRangeFormattingProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    return inspected.json(inspected.inspection.formattingEdits(in: try inspected.range(params["range"])))
  }
}
