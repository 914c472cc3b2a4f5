// textDocument/codeAction: what can be done about the findings the client asks about, and with the question or the title on a line.
// Actions are always computed anew; nothing that a client sends back is relied on but the codes and places of its diagnostics.

import MandateConversation
import MandateFeatures
import MandateLanguage
import MandateRules

extension Method {
  static let codeAction = Method.request(
    "textDocument/codeAction",
    offering: { client in
      guard client.capabilities.codeActionLiterals || client.capabilities.appliesEdits else { return nil }
      guard client.capabilities.codeActionLiterals else { return ["codeActionProvider": true] }
      let kinds = JSON(CodeAction.Kind.allCases.map(\.rawValue))
      return ["codeActionProvider": ["codeActionKinds": kinds, "resolveProvider": client.capabilities.resolvesEdits ? true : nil]]
    }
  ) { (server, params, _) throws(ResponseError) in
    guard let inspected = try server.inspected(params, withFindings: true) else { return [] }
    let asked = CodeActionRequest(params["context"], inspected)
    let range = try inspected.range(params["range"])
    var actions = asked.actions(in: range, inspected, rewrites: server.rewrites(in: range, inspected))
    // Kate asks about one finding with the range of the whole document, and then writes every action it gets, one over the other.
    if asked.isAboutOneFinding, !server.client.capabilities.preferredActions, range == inspected.text.bytes.indices {
      actions = Array(actions.prefix(1))
    }
    let changes = actions.map { action -> JSON in
      let isLater = CodeActionData.canWait(action) && server.client.capabilities.resolvesEdits
      return isLater
        ? asked.json(action, data: CodeActionData(inspected.document.uri, action, at: range))
        : asked.json(action, edit: server.edit(action, inspected), server.client.capabilities)
    }
    // Who asks about a mandate by its title may want to be led through it, and would not look for that below all that can be written.
    return .array(asked.interview(in: range, inspected, server) + changes + asked.page(at: range, inspected, server))
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

  /// - Parameter rewrites: what can be rewritten at the place.
  func actions(in range: Range<Int>, _ inspected: Inspected, rewrites: @autoclosure () -> [CodeAction]) -> [CodeAction] {
    let (inspection, conversation) = (inspected.inspection, inspected.conversation())
    var actions: [CodeAction] = []
    if isAboutPlace(range, inspected), wantsQuickFixes { actions += dialogue(in: range, inspected, conversation) }
    if wantsQuickFixes {
      actions += inspection.actions(in: range, shown: diagnostics.map(\.shown)) { findings in
        // Who asks about more than there is room for wants to know what is wrong, not what to write.
        guard findings.count <= Self.mostAnswered else { return findings.map { _ in [] } }
        return conversation.readyAnswers(to: findings).map { $0.map { ($0.title, $0.edits) } }
      }
    }
    if isAboutPlace(range, inspected), wantsQuickFixes { actions += nextQuestion(in: range, inspected, conversation) }
    actions = inspection.withoutRepetition(actions)
    if wants(.rewrite) || kinds.isEmpty && isAboutPlace(range, inspected) { actions += rewrites() }
    if wants(.rewrite), !wantsQuickFixes { actions += inspection.missingParts(in: range) }
    // What changes the whole document is for those who ask for it.
    if wants(.fixAll), let all = inspection.fixAll() { actions.append(all) }
    if wants(.removeDialogue), let removing = conversation.removingDialogue() {
      actions.append(CodeAction(title: removing.title, kind: .removeDialogue, edits: removing.edits))
    }
    return actions
  }

  private static let mostAnswered = 40

  /// What can be done with the question that the range begins on.
  private func dialogue(in range: Range<Int>, _ inspected: Inspected, _ conversation: Conversation) -> [CodeAction] {
    conversation.actions(onLine: inspected.text.line(at: range.lowerBound)).map {
      CodeAction(title: $0.title, kind: .quickFix, edits: $0.edits)
    }
  }

  /// The answers to the next question of the interview, on the line with the title.
  private func nextQuestion(in range: Range<Int>, _ inspected: Inspected, _ conversation: Conversation) -> [CodeAction] {
    guard let mandate = inspected.titled(in: range) else { return [] }
    return conversation.nextAnswers(mandate: mandate).map { CodeAction(title: $0.title, kind: .quickFix, edits: $0.edits) }
  }

  // What only a command can do is for clients that can carry it out.

  func interview(in range: Range<Int>, _ inspected: Inspected, _ server: Server) -> [JSON] {
    guard wantsQuickFixes, isAboutPlace(range, inspected), server.client.capabilities.appliesEdits,
      let mandate = inspected.titled(in: range), diagnostics.allSatisfy({ inspected.titled(in: $0.shown.range) == mandate })
    else { return [] }
    let conversation = inspected.conversation()
    guard conversation.interview(mandate: mandate)?.isDone == false else { return [] }
    let arguments: [JSON] = [.string(inspected.document.uri.spelling), JSON(mandate)]
    return [json(Command.json(.nextQuestion, conversation.oneByOne, arguments), server.client.capabilities)]
  }

  func page(at range: Range<Int>, _ inspected: Inspected, _ server: Server) -> [JSON] {
    guard wantsQuickFixes, isAboutPlace(range, inspected), server.client.capabilities.showsDocuments, server.leadsToPages,
      let page = inspected.page(at: range.lowerBound, inspected.conversation())
    else { return [] }
    return [json(Command.json(.openPage, page.title, [.string(page.id)]), server.client.capabilities)]
  }

  private func json(_ command: JSON, _ client: ClientCapabilities) -> JSON {
    guard client.codeActionLiterals else { return command }
    return ["title": command["title"], "kind": .string(CodeAction.Kind.quickFix.rawValue), "command": command]
  }

  /// Asked about the whole document, or about findings that are no longer there, it is not about the place.
  private func isAboutPlace(_ range: Range<Int>, _ inspected: Inspected) -> Bool {
    let isWhole = !range.isEmpty && range == inspected.text.bytes.indices
    let isStale = !diagnostics.isEmpty && !diagnostics.contains { shown, _ in inspected.inspection.finds(shown) }
    return !isWhole && !isStale
  }

  private var wantsQuickFixes: Bool { kinds.isEmpty || wants(.quickFix) }

  /// A kind holds those that begin with it and a dot.
  private func wants(_ kind: CodeAction.Kind) -> Bool {
    kinds.contains { kind.rawValue.hasSameBytes(as: $0) || kind.rawValue.hasPrefix($0 + ".") }
  }

  /// An action whose edit the client asks for when it is chosen.
  func json(_ action: CodeAction, data: CodeActionData) -> JSON {
    ["title": .string(action.title), "kind": .string(action.kind.rawValue), "data": data.json]
  }

  func json(_ action: CodeAction, edit: JSON, _ client: ClientCapabilities) -> JSON {
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

extension Inspected {
  /// The first mandate whose title stands on a line of the range, by its place in the file.
  fileprivate func titled(in range: Range<Int>) -> Int? {
    let lines = lines(of: range)
    return inspection.document.mandates.firstIndex { lines.contains(text.line(at: $0.name.lowerBound)) }
  }

  /// The page of the advice that answers the question on a line.
  fileprivate func page(at offset: Int, _ conversation: Conversation) -> (id: String, title: String)? {
    guard let line = conversation.questionLine(of: text.line(at: offset)), let reply = conversation.reply(toLine: line),
      let reference = reply.references.first(where: { $0.range == nil })
    else { return nil }
    return (reference.id, conversation.readingMore(reference))
  }
}

extension Server {
  /// The edit of an action. A gap is a place to write in, for clients that have such places; for others it is seen in the text.
  func edit(_ action: CodeAction, _ inspected: Inspected) -> JSON {
    let isGap = action.finding != nil && action.edits.contains { $0.text.contains(gap) }
    let folder = Path.folder(of: inspected.document.uri.path ?? [])
    let files = action.newFiles.map { (DocumentURI(path: Path.join(folder, $0.name)), $0.text) }
    return workspaceEdit([inspected.changes(action.edits)], creating: files, asSnippets: isGap && client.capabilities.snippetEdits)
  }

  /// What can be rewritten at a place; into several files only by clients that can make them.
  func rewrites(in range: Range<Int>, _ inspected: Inspected) -> [CodeAction] {
    var actions = inspected.inspection.rewrites(in: range)
    if client.capabilities.createsFiles, let path = inspected.document.uri.path {
      actions += inspected.inspection.separations(in: range, file: Path.string(Path.name(path))) { name in
        files.kind(Path.join(Path.folder(of: path), name)) != nil
      }
    }
    return actions
  }
}
