// window/workDoneProgress/cancel: the user wants what is shown as going on to stop.

extension Method {
  static let workDoneProgressCancel = Method.notification("window/workDoneProgress/cancel") { server, params in
    guard let token = params["token"].token else { return }
    server.stopWorkspace(token: token)
    server.finishErrands(.requestCancelled) { $0.workDoneToken == token }
  }
}
