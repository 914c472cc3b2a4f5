// workspace/didChangeConfiguration: the user has changed a setting in the editor.

extension Method {
  static let didChangeConfiguration = Method.notification("workspace/didChangeConfiguration", needsParams: false) { server, params in
    server.take(settings: params["settings"])
  }
}
