// $/cancelRequest: it takes effect where messages are read, ahead of the queue. When it gets here, its request has been answered, unless
// it is an errand.

extension Method {
  static let cancelRequest = Method.notification("$/cancelRequest") { server, params in
    guard let id = RequestID(params["id"]) else { return }
    server.finishErrands(.requestCancelled) { $0.id == id }
  }
}
