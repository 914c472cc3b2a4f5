// textDocument/onTypeFormatting: a new line after a question gets the answer between the two.

import MandateConversation
import MandateFeatures
import MandateLanguage

extension Method {
  static let onTypeFormatting = Method.request(
    "textDocument/onTypeFormatting", offering: { _ in ["documentOnTypeFormattingProvider": ["firstTriggerCharacter": "\n"]] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params) else { return [] }
    let line = inspected.text.line(at: try inspected.offset(params["position"]))
    let lines = inspected.inspection.document.lines
    guard params["ch"].string == "\n", line > 0, lines[line - 1].kind == .question, lines[line].kind == .blank else { return [] }
    // An answer that stands there already is not said again above the new line.
    if line + 1 < lines.count, lines[line + 1].kind == .answer { return [] }
    return inspected.json(inspected.conversation().keeping(line: line - 1)?.edits ?? [])
  }
}
