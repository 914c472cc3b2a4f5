// workspace/didCreateFiles: the user has made files or folders in the editor.

extension Method {
  static let didCreateFiles = Method.notification("workspace/didCreateFiles", offering: FileOperation.offer("didCreate")) {
    server, params in
    server.came(FileOperation.paths(params, "uri"))
  }
}
