// A request that takes too long to be answered at once is an errand: it is worked on a step at a time when nothing else is waiting, so
// that it keeps nobody from typing, and it is answered exactly once, whatever becomes of it.

import MandateGuidance
import MandateLanguage
import MandateRules

protocol Errand: Sendable {
  /// What is shown to the user while it goes on.
  static var title: Text { get }
  /// Whether the client has no use for an earlier one when it asks again.
  static var replacesEarlier: Bool { get }

  /// Does a little.
  ///
  /// - Returns: the result of the request, when there is one.
  mutating func step(_ server: inout Server) -> JSON?
}

struct OpenErrand: Sendable {
  let id: RequestID
  let method: String
  /// Where the client wants to be told how it goes.
  let workDoneToken: JSON?
  var errand: any Errand
}

extension JSON {
  /// A token is an integer or a string.
  var token: JSON? { string == nil && int == nil ? nil : self }
}

extension Server {
  mutating func begin(_ errand: any Errand, id: RequestID, method: String, params: JSON) {
    let token = params["workDoneToken"].token
    if type(of: errand).replacesEarlier { finishErrands(.serverCancelled(retrigger: false)) { $0.method == method } }
    errands.append(OpenErrand(id: id, method: method, workDoneToken: token, errand: errand))
    let title = type(of: errand).title[client.language]
    if let token { notify("$/progress", ["token": token, "value": ["kind": "begin", "title": .string(title), "cancellable": true]]) }
  }

  /// A step of one of them; they take turns.
  mutating func stepErrand() {
    guard !errands.isEmpty else { return }
    var open = errands.removeFirst()
    guard let result = open.errand.step(&self) else { return errands.append(open) }
    endProgress(of: open)
    send(.response(open.id, result))
  }

  /// Answers with an error those that are no longer wanted.
  mutating func finishErrands(_ error: ResponseError, where isUnwanted: (OpenErrand) -> Bool) {
    for open in errands.filter(isUnwanted) {
      endProgress(of: open)
      send(.response(open.id, error))
    }
    errands.removeAll(where: isUnwanted)
  }

  private mutating func endProgress(of open: OpenErrand) {
    if let token = open.workDoneToken { notify("$/progress", ["token": token, "value": ["kind": "end"]]) }
  }
}
