// workspace/didRenameFiles: the user has renamed or moved files or folders in the editor.

extension Method {
  static let didRenameFiles = Method.notification("workspace/didRenameFiles", offering: FileOperation.offer("didRename")) {
    server, params in
    server.went(FileOperation.paths(params, "oldUri"))
    server.came(FileOperation.paths(params, "newUri"))
  }
}
