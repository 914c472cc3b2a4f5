// textDocument/inlayHint: small words after a step, a frequency or a day that something is due, and a short answer after a question.

import MandateConversation
import MandateFeatures
import MandateLanguage

extension Method {
  static let inlayHint = Method.request(
    "textDocument/inlayHint", offering: { _ in ["inlayHintProvider": true] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    let range = try inspected.range(params["range"])
    let answers = inspected.asks ? inspected.conversation().shortAnswers(in: range) : []
    let hints = inspected.inspection.hints(in: range).map { (offset: $0.offset, label: $0.label, tooltip: $0.tooltip) }
    let all = (hints + answers.map { (offset: $0.offset, label: $0.text, tooltip: nil) }).sorted { $0.offset < $1.offset }
    var counter = PositionCounter(inspected.text, inspected.encoding)
    return .array(
      all.map { hint in
        let position = counter.position(of: hint.offset).json
        return ["position": position, "label": .string(hint.label), "tooltip": hint.tooltip.map(JSON.string), "paddingLeft": true]
      })
  }
}

extension Inspected {
  /// Whether there is a question in the document at all.
  fileprivate var asks: Bool { inspection.document.lines.contains { $0.kind == .question } }
}
