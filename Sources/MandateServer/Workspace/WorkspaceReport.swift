// The findings of every mandate in the workspace, for clients that ask for all of them. Each is checked in a step of its own.

import MandateGuidance

struct WorkspaceReport: Errand {
  static let title = Text(nb: "Sjekker mandatene", nn: "Sjekkar mandata", en: "Checking the mandates")
  static let replacesEarlier = true

  /// What the client has already, by address.
  private var previous: [DocumentURI: String] = [:]
  private let token: JSON?
  /// What is left to do, the next one last; `nil` until all mandates are known.
  private var left: [DocumentURI]?
  private var items: [JSON] = []

  /// So many items are sent at a time.
  private static let portion = 50

  init(_ params: JSON) {
    token = params["partialResultToken"].token
    for known in params["previousResultIds"].array ?? [] {
      if let uri = known["uri"].string, let id = known["value"].string { previous[DocumentURI(uri)] = id }
    }
  }

  mutating func step(_ server: inout Server) -> JSON? {
    guard server.workspace.isReady else { return nil }
    guard var left else {
      begin(server)
      return nil
    }
    guard let uri = left.popLast() else { return finish(&server) }
    self.left = left
    items.append(item(uri, &server))
    if items.count >= Self.portion { sendPortion(&server) }
    return nil
  }

  private mutating func begin(_ server: Server) {
    let there = server.documents.all.map(\.uri).filter { !server.isConfiguration($0) } + server.closedMandates.map { server.uri(for: $0) }
    let gone = previous.keys.filter { !Set(there).contains($0) }.sorted { $0.spelling < $1.spelling }
    left = (there + gone).reversed()
  }

  /// A mandate that is gone has no findings.
  private func item(_ uri: DocumentURI, _ server: inout Server) -> JSON {
    let document = (try? server.document(uri)) ?? nil
    let version: JSON = document?.version.map { JSON($0) } ?? .null
    let report = document.map { server.report(for: $0, previous: previous[uri]) } ?? ["kind": "full", "items": []]
    let head: JSON = ["uri": .string(uri.spelling), "version": version]
    return head.merging(report)
  }

  private mutating func sendPortion(_ server: inout Server) {
    guard let token, !items.isEmpty else { return }
    server.notify("$/progress", ["token": token, "value": ["items": .array(items)]])
    items = []
  }

  /// Either everything at once or everything in portions, never both.
  private mutating func finish(_ server: inout Server) -> JSON {
    sendPortion(&server)
    return ["items": .array(items)]
  }
}
