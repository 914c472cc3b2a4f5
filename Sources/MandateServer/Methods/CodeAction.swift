// textDocument/codeAction: what can be done about the findings the client asks about. Actions are always computed anew; nothing that a
// client sends back is relied on but the codes and places of its diagnostics.

import MandateFeatures
import MandateLanguage
import MandateRules

extension Method {
  static let codeAction = Method.request(
    "textDocument/codeAction",
    offering: { client in
      guard client.capabilities.codeActionLiterals || client.capabilities.appliesEdits else { return nil }
      guard client.capabilities.codeActionLiterals else { return ["codeActionProvider": true] }
      return ["codeActionProvider": ["codeActionKinds": JSON(CodeAction.Kind.allCases.map(\.rawValue))]]
    }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params, withFindings: true) else { return [] }
    let asked = CodeActionRequest(params["context"], inspected)
    let range = try inspected.range(params["range"])
    var actions = asked.actions(in: range, inspected.inspection)
    // Kate asks about one finding with the range of the whole document, and then writes every action it gets, one over the other.
    if asked.isAboutOneFinding, !server.client.capabilities.preferredActions, range == inspected.text.bytes.indices {
      actions = Array(actions.prefix(1))
    }
    return .array(actions.map { asked.json($0, server.workspaceEdit([inspected.changes($0.edits)]), server.client.capabilities) })
  }
}

/// What the client wants, and the diagnostics it has.
private struct CodeActionRequest {
  private let diagnostics: [(shown: ShownFinding, json: JSON)]
  /// Empty where any kind will do.
  private let kinds: [String]

  init(_ context: JSON, _ inspected: Inspected) {
    kinds = context["only"].strings
    diagnostics = (context["diagnostics"].array ?? []).compactMap { diagnostic in
      guard let code = diagnostic["code"].string, let range = try? inspected.range(diagnostic["range"]) else { return nil }
      return (ShownFinding(range: range, code: code), diagnostic)
    }
  }

  var isAboutOneFinding: Bool { diagnostics.count == 1 }

  func actions(in range: Range<Int>, _ inspection: Inspection) -> [CodeAction] {
    var actions: [CodeAction] = []
    if kinds.isEmpty || wants(.quickFix) { actions += inspection.actions(in: range, shown: diagnostics.map(\.shown)) }
    // Asked about the whole document, it is about the findings and not about the place.
    let isAboutPlace = range != inspection.document.text.bytes.indices
    if wants(.rewrite) || kinds.isEmpty && isAboutPlace { actions += inspection.translations(in: range) }
    // What changes the whole document is for those who ask for it.
    if wants(.fixAll), let all = inspection.fixAll() { actions.append(all) }
    return actions
  }

  /// A kind holds those that begin with it and a dot.
  private func wants(_ kind: CodeAction.Kind) -> Bool {
    kinds.contains { kind.rawValue.hasSameBytes(as: $0) || kind.rawValue.hasPrefix($0 + ".") }
  }

  func json(_ action: CodeAction, _ edit: JSON, _ client: ClientCapabilities) -> JSON {
    guard client.codeActionLiterals else { return Command.edit(action.title, edit) }
    let answered = diagnostics.filter { $0.shown.code == action.finding?.code }.map(\.json)
    return [
      "title": .string(action.title),
      "kind": .string(action.kind.rawValue),
      "diagnostics": answered.isEmpty ? nil : .array(answered),
      "isPreferred": action.isPreferred && client.preferredActions ? true : nil,
      "edit": edit,
    ]
  }
}
