// initialize: the two sides tell each other what they can do. Until it is answered the server says nothing.

extension Method {
  static let initialize = Method.request("initialize") { server, params, _ in
    server.client = Client(params, machine: server.machineLanguage)
    server.takeInitialSettings()
    server.stage = .running
    server.beginWorkspace()
    return [
      "capabilities": Method.capabilities(for: server.client),
      "serverInfo": ["name": "mandate-lint", "version": .string(serverVersion)],
    ]
  }
}
