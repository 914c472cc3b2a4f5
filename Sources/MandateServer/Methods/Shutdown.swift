// shutdown: the answer is null, never an empty object, and after it only exit is understood.

extension Method {
  static let shutdown = Method.request("shutdown", needsParams: false) { server, _, _ in
    server.stage = .shutDown
    server.due = []
    server.finishErrands(.requestCancelled) { _ in true }
    return .null
  }
}
