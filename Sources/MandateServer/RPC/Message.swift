// What a client's bytes mean to JSON-RPC, told apart in one place: a request, a notification, an answer, or nothing readable.

package enum Message: Sendable {
  case request(RequestID, method: String, params: JSON)
  case notification(method: String, params: JSON)
  case response(RequestID?, Reply)
  /// What cannot be read is answered with an error, under the request's own id if that much could be read.
  case unreadable(RequestID?, ResponseError)
}

/// A client's answer to a request of ours.
package enum Reply: Equatable, Sendable {
  case result(JSON)
  case error(JSON)
}

/// `1` and `"1"` are different requests, and so are two strings that differ in a byte.
package enum RequestID: Hashable, Sendable {
  case integer(Int64)
  case string([UInt8])

  package init?(_ json: JSON) {
    switch json {
    case .integer(let value): self = .integer(value)
    case .string(let text): self = .string(Array(text.utf8))
    default: return nil
    }
  }

  package var json: JSON {
    switch self {
    case .integer(let value): .integer(value)
    case .string(let bytes): .string(String(decoding: bytes, as: UTF8.self))
    }
  }
}

extension Message {
  /// - Parameter log: told of what was wrong, also where it is let pass. A message without `jsonrpc`, or with another version, is
  ///   taken as if it were 2.0: there is nothing else it could be, and a lost edit is worse than a lax client.
  package init(_ event: FrameReader.Event, log: (String) -> Void) {
    do {
      let json = try Self.json(event)
      if json.object != nil, json["jsonrpc"] != "2.0" { log("a message that does not say jsonrpc 2.0 was accepted") }
      self.init(json)
    } catch {
      log(error.message)
      self = .unreadable(nil, error)
    }
  }

  private static func json(_ event: FrameReader.Event) throws(ResponseError) -> JSON {
    switch event {
    case .fault(let fault): throw .parseError(fault.description)
    case .body(let bytes):
      do {
        return try JSON.parse(bytes)
      } catch {
        throw .parseError("not JSON at byte \(error.offset): \(error.reason)")
      }
    }
  }

  package init(_ json: JSON) {
    guard json.object != nil else {
      self = .unreadable(nil, .invalidRequest(json.array == nil ? "a message is an object" : "batches are not part of the protocol"))
      return
    }
    let id = json.member("id").flatMap(RequestID.init)
    let isAnswer = json.member("result") != nil || !json["error"].isNull
    switch (json.member("method"), isAnswer) {
    case (nil, true): self = .response(id, Reply(json))
    case (nil, false): self = .unreadable(id, .invalidRequest("neither a method nor an answer"))
    case (.some, true): self = .unreadable(id, .invalidRequest("both a method and an answer"))
    case (.some(let method), false): self = Self.call(method.string, id: json.member("id"), params: json["params"])
    }
  }

  private static func call(_ method: String?, id: JSON?, params: JSON) -> Message {
    let requestID = id.flatMap(RequestID.init)
    guard let method else { return .unreadable(requestID, .invalidRequest("the method is not a string")) }
    guard id != nil else { return .notification(method: method, params: params) }
    guard let requestID else { return .unreadable(nil, .invalidRequest("an id is an integer or a string")) }
    return .request(requestID, method: method, params: params)
  }
}

extension Reply {
  fileprivate init(_ json: JSON) {
    self = json["error"].isNull ? .result(json["result"]) : .error(json["error"])
  }
}

// MARK: - What the server says

extension JSON {
  package static func response(_ id: RequestID, _ result: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": id.json, "result": result]
  }

  package static func response(_ id: RequestID?, _ error: ResponseError) -> JSON {
    ["jsonrpc": "2.0", "id": id?.json ?? .null, "error": error.json]
  }

  package static func notification(_ method: String, _ params: JSON) -> JSON {
    ["jsonrpc": "2.0", "method": .string(method), "params": params]
  }

  package static func request(_ id: Int64, _ method: String, _ params: JSON) -> JSON {
    ["jsonrpc": "2.0", "id": .integer(id), "method": .string(method), "params": params.isNull ? nil : params]
  }
}
