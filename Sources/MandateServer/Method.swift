// The routing table. A method of the protocol is a value in a file of its own under `Methods`, and what the server offers at
// initialize is put together from the same values: nothing can be offered that is not handled, or handled that was not offered.

package struct Method: Sendable {
  package typealias Answer = @Sendable (inout Server, _ params: JSON, _ isCancelled: () -> Bool) throws(ResponseError) -> JSON
  package typealias Effect = @Sendable (inout Server, _ params: JSON) throws(ResponseError) -> Void

  typealias Beginning = @Sendable (inout Server, _ params: JSON) throws(ResponseError) -> any Errand

  enum Action: Sendable {
    case request(Answer)
    /// A request that is answered later.
    case errand(Beginning)
    case notification(Effect)
  }

  package let name: String
  let action: Action
  /// Whether the method makes sense without parameters. Where it does not, they are an object or the call is refused.
  let needsParams: Bool
  /// The part of the server's capabilities that this method stands for with this client; `nil` if the method is not for this client.
  let offer: @Sendable (Client) -> JSON?

  static func request(
    _ name: String, needsParams: Bool = true, offering offer: @escaping @Sendable (Client) -> JSON? = { _ in [:] },
    _ answer: @escaping Answer
  ) -> Method {
    Method(name: name, action: .request(answer), needsParams: needsParams, offer: offer)
  }

  static func errand(
    _ name: String, offering offer: @escaping @Sendable (Client) -> JSON?, _ begin: @escaping Beginning
  ) -> Method {
    Method(name: name, action: .errand(begin), needsParams: true, offer: offer)
  }

  package var isNotification: Bool {
    if case .notification = action { true } else { false }
  }

  static func notification(
    _ name: String, needsParams: Bool = true, offering offer: @escaping @Sendable (Client) -> JSON? = { _ in [:] },
    _ effect: @escaping Effect
  ) -> Method {
    Method(name: name, action: .notification(effect), needsParams: needsParams, offer: offer)
  }
}

extension Method {
  package static let all: [Method] = [
    // The session.
    .initialize, .initialized, .shutdown, .exit, .cancelRequest, .setTrace,
    // Documents.
    .didOpen, .didChange, .didSave, .didClose,
    // The workspace.
    .didChangeConfiguration, .didChangeWorkspaceFolders, .didChangeWatchedFiles, .didCreateFiles, .willRenameFiles, .didRenameFiles,
    .didDeleteFiles, .workspaceDiagnostic, .workDoneProgressCancel,
    .textDocumentContent,
    // Features.
    .documentDiagnostic,
    .hover, .completion, .completionItemResolve, .codeAction, .codeActionResolve, .executeCommand, .documentSymbol, .formatting,
    .rangeFormatting, .foldingRange, .selectionRange, .semanticTokensFull, .semanticTokensRange, .semanticTokensDelta, .documentLink,
    .documentLinkResolve,
    .inlayHint, .codeLens, .onTypeFormatting, .inlineCompletion,
    .definition, .references, .documentHighlight, .prepareRename, .rename, .linkedEditingRange, .workspaceSymbol,
    // The conversation.
    .ask, .interview, .advice, .commandResolve,
  ]

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

  /// The method of a name, if it was offered to this client.
  static func named(_ name: String, for client: Client) -> Method? {
    byName[name].flatMap { $0.offer(client) == nil ? nil : $0 }
  }

  /// All that is offered to this client.
  static func capabilities(for client: Client) -> JSON {
    all.reduce(["positionEncoding": .string(client.encoding.rawValue)]) { $0.merging($1.offer(client) ?? [:]) }
  }
}

extension JSON {
  /// Two objects as one: members of both are merged in turn, and of two other values the second counts.
  package func merging(_ other: JSON) -> JSON {
    guard case .object(var members) = self, case .object(let additions) = other else { return other }
    for addition in additions {
      if let index = members.firstIndex(where: { $0.key == addition.key }) {
        members[index] = Member(key: addition.key, value: members[index].value.merging(addition.value))
      } else {
        members.append(addition)
      }
    }
    return .object(members)
  }
}
