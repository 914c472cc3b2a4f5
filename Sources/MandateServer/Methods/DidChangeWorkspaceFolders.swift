// workspace/didChangeWorkspaceFolders: folders have come to the workspace or left it.

extension Method {
  static let didChangeWorkspaceFolders = Method.notification(
    "workspace/didChangeWorkspaceFolders",
    offering: { client in
      guard client.capabilities.workspaceFolders else { return [:] }
      return ["workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]]]
    }
  ) { server, params in
    func folders(_ key: String) -> [DocumentURI] {
      (params["event"][key].array ?? []).compactMap { $0["uri"].string.map(DocumentURI.init) }
    }
    let removed = Set(folders("removed"))
    let added = folders("added").filter { !server.client.folders.contains($0) || removed.contains($0) }
    server.client.folders.removeAll { removed.contains($0) }
    server.client.folders += added
    server.workspace.keep(below: server.client.folders.compactMap(\.path))
    server.workspace.add(added.compactMap(\.path), server.disk)
    server.isWorkspaceTold = false
    server.configurationsMayHaveChanged()
    server.askForSettings()
    server.findingsMayHaveChanged()
  }
}
