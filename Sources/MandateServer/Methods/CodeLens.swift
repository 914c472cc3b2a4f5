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
    let places = inspected.placesOfQuestions()
    return .array(
      inspected.conversation().glances().map { glance in
        ["range": counter.json(glance.range), "command": Command.of(glance, inspected, places, server.client)]
      })
  }
}

extension Command {
  /// What a lens does when it is chosen; where the client cannot run it, only its words.
  fileprivate static func of(_ glance: Glance, _ inspected: Inspected, _ places: [Int: Int], _ client: Client) -> JSON {
    guard client.capabilities.appliesEdits else { return ["title": .string(glance.words), "command": ""] }
    let uri = JSON.string(inspected.document.uri.spelling)
    func question(onLine line: Int) -> [JSON] {
      [uri, JSON(line), .string(inspected.question(onLine: line)), JSON(places[line] ?? 0)]
    }
    switch glance.offer {
    case .interview(let mandate): return json(.nextQuestion, glance.title, [uri, JSON(mandate)])
    case .keep(let line): return json(.keepAnswer, glance.title, question(onLine: line))
    case .remove(let line): return json(.removeQuestion, glance.title, question(onLine: line))
    }
  }
}

extension Inspected {
  /// By its line, how many questions in the same words come before a question.
  fileprivate func placesOfQuestions() -> [Int: Int] {
    var places: [Int: Int] = [:]
    var asked: [String: Int] = [:]
    for line in inspection.document.lines.indices where inspection.document.lines[line].kind == .question {
      let question = question(onLine: line)
      places[line] = asked[question, default: 0]
      asked[question, default: 0] += 1
    }
    return places
  }

  fileprivate func question(onLine line: Int) -> String {
    Command.opening(of: text.string(inspection.document.lines[line].value))
  }
}
