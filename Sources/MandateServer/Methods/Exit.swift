// exit: the process ends, with 0 if the client asked for shutdown first, and with 1 if it did not.

extension Method {
  static let exit = Method.notification("exit", needsParams: false) { server, _ in
    server.exitCode = server.codeAtEnd
  }
}
