// $/setTrace: how much to tell of what goes on. It does not change what is logged: VS Code says "off" to every server at start.

extension Method {
  static let setTrace = Method.notification("$/setTrace") { (server, params) throws(ResponseError) in
    guard let trace = params["value"].string.flatMap(Client.Trace.init) else { throw .invalidParams("the value is no trace level") }
    server.client.trace = trace
  }
}
