// textDocument/inlayHint: small words after a step, a frequency or a day that something is due.

import MandateFeatures

extension Method {
  static let inlayHint = Method.request(
    "textDocument/inlayHint", offering: { _ in ["inlayHintProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    let hints = inspected.inspection.hints(in: try inspected.range(params["range"]))
    var counter = PositionCounter(inspected.text, inspected.encoding)
    return .array(
      hints.map { hint in
        let position = counter.position(of: hint.offset).json
        return ["position": position, "label": .string(hint.label), "tooltip": hint.tooltip.map(JSON.string), "paddingLeft": true]
      })
  }
}
