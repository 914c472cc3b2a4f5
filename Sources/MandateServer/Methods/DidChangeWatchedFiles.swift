// workspace/didChangeWatchedFiles: files were written, created or deleted, perhaps thousands of them at once by a change of branch. What
// is open is not touched by it, and nothing is done until nothing else is waiting.

extension Method {
  static let didChangeWatchedFiles = Method.notification("workspace/didChangeWatchedFiles") { server, params in
    let events = params["changes"].array ?? []
    server.filesMayHaveChanged(events.compactMap { $0["uri"].string.flatMap { DocumentURI($0).path } })
  }
}
