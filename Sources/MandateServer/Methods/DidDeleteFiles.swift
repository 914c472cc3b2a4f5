// workspace/didDeleteFiles: the user has deleted files or folders in the editor.

extension Method {
  static let didDeleteFiles = Method.notification("workspace/didDeleteFiles", offering: FileOperation.offer("didDelete")) {
    server, params in
    server.went(FileOperation.paths(params, "uri"))
  }
}
