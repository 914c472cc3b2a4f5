// initialized: from here on the server may ask the client for things. Requests are answered whether or not it comes.

extension Method {
  static let initialized = Method.notification("initialized", needsParams: false) { server, _ in
    server.tellInitialFaults()
    server.register()
    server.askForSettings()
    server.areConfigurationsUntold = true
  }
}
