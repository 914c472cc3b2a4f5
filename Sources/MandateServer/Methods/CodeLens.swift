// textDocument/codeLens: above a title how far the mandate has come, above a question what can be done with it. Every one has a code
// action that does the same, for the editors without lenses.

import MandateConversation
import MandateFeatures
import MandateLanguage

extension Method {
  static let codeLens = Method.request(
    "textDocument/codeLens", offering: { _ in ["codeLensProvider": [:]] }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params, withFindings: true) else { return [] }
    var counter = PositionCounter(inspected.text, inspected.encoding)
    return .array(
      inspected.conversation().glances().map { glance in
        ["range": counter.json(glance.range), "command": Command.of(glance, inspected, server.client)]
      })
  }
}

extension Command {
  /// What a lens does when it is chosen; where the client cannot run it, only its words.
  fileprivate static func of(_ glance: Glance, _ inspected: Inspected, _ client: Client) -> JSON {
    guard client.capabilities.appliesEdits else { return ["title": .string(glance.words), "command": ""] }
    let uri = JSON.string(inspected.document.uri.spelling)
    switch glance.offer {
    case .interview(let mandate): return json(.nextQuestion, glance.title, [uri, JSON(mandate)])
    case .keep(let line): return json(.keepAnswer, glance.title, [uri, JSON(line), .string(inspected.question(onLine: line))])
    case .remove(let line): return json(.removeQuestion, glance.title, [uri, JSON(line), .string(inspected.question(onLine: line))])
    }
  }
}

extension Inspected {
  fileprivate func question(onLine line: Int) -> String {
    Command.opening(of: text.string(inspection.document.lines[line].value))
  }
}
