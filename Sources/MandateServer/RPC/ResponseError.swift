// The errors of JSON-RPC and of the protocol, by the names their specifications give them.

/// Why a request gets no result. The message is for the developer of a client.
package struct ResponseError: Error, Equatable, Sendable {
  package let code: Int
  package let message: String
  package let data: JSON?

  package init(code: Int, message: String, data: JSON? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  package static func parseError(_ message: String) -> ResponseError { ResponseError(code: -32700, message: message) }
  package static func invalidRequest(_ message: String) -> ResponseError { ResponseError(code: -32600, message: message) }
  package static func methodNotFound(_ method: String) -> ResponseError {
    ResponseError(code: -32601, message: "unknown method: \(method)")
  }
  package static func invalidParams(_ message: String) -> ResponseError { ResponseError(code: -32602, message: message) }
  package static let serverNotInitialized = ResponseError(code: -32002, message: "the first request must be initialize")
  package static let requestCancelled = ResponseError(code: -32800, message: "cancelled")

  /// Only for the methods that allow it: those that ask for diagnostics.
  package static func serverCancelled(retrigger: Bool) -> ResponseError {
    ResponseError(code: -32802, message: "a newer request took its place", data: ["retriggerRequest": .bool(retrigger)])
  }

  var json: JSON {
    ["code": JSON(code), "message": .string(message), "data": data]
  }
}
