// workspace/executeCommand: the commands of the server, each a value with its name and what it does.

extension Method {
  static let executeCommand = Method.request(
    "workspace/executeCommand",
    offering: { client in
      client.capabilities.appliesEdits ? ["executeCommandProvider": ["commands": JSON(Command.all.map(\.name))]] : nil
    }
  ) { (server, params, _) throws(ResponseError) in
    guard let name = params["command"].string, let command = Command.all.first(where: { $0.name.hasSameBytes(as: name) }) else {
      throw .invalidParams("there is no command \(params["command"])")
    }
    return try command.run(&server, params["arguments"].array ?? [])
  }
}

struct Command: Sendable {
  let name: String
  let run: @Sendable (inout Server, _ arguments: [JSON]) throws(ResponseError) -> JSON

  static let all: [Command] = [edit]

  /// A code action for clients that know commands but not actions with edits.
  private static let edit = Command(name: "mandate.edit") { (server, arguments) throws(ResponseError) in
    guard let edit = arguments.first, let title = arguments.dropFirst().first?.string, edit.object != nil else {
      throw .invalidParams("the arguments of mandate.edit are an edit and its title")
    }
    server.ask("workspace/applyEdit", ["label": .string(title), "edit": edit]) { server, reply in
      server.logUnapplied(reply)
    }
    return .null
  }

  static func edit(_ title: String, _ edit: JSON) -> JSON {
    ["title": .string(title), "command": .string(Command.edit.name), "arguments": [edit, .string(title)]]
  }
}

extension Server {
  fileprivate mutating func logUnapplied(_ reply: Reply) {
    guard case .result(let result) = reply, result["applied"].bool == true else {
      log("the editor did not apply an edit")
      return
    }
  }
}
