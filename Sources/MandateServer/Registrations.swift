// What can only be agreed on after initialize, with a client that says it can. One that refuses goes on without.

extension Server {
  mutating func register() {
    var registrations: [JSON] = []
    func add(_ id: String, _ options: JSON? = nil) {
      registrations.append(["id": .string(id), "method": .string(id), "registerOptions": options])
    }
    if client.capabilities.registers("workspace", "didChangeConfiguration") {
      add("workspace/didChangeConfiguration", ["section": "mandate"])
    }
    let watches = client.capabilities.registers("workspace", "didChangeWatchedFiles")
    if watches {
      let globs = ["**/*.{mandat,mandate}", "**/\(ConfigurationFile.name)", "**/.gitignore"]
      add("workspace/didChangeWatchedFiles", ["watchers": .array(globs.map { ["globPattern": .string($0)] })])
    }
    guard !registrations.isEmpty else { return }
    ask("client/registerCapability", ["registrations": .array(registrations)]) { server, reply in
      if case .error = reply { return server.log("nothing was registered: \(reply)") }
      server.watchesFiles = watches
    }
  }
}
