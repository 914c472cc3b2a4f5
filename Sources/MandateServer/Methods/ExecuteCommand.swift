// workspace/executeCommand: the commands of the server, each a value with its name and what it does.

import MandateGuidance
import MandateRules

extension Method {
  static let executeCommand = Method.request(
    "workspace/executeCommand",
    offering: { client in
      let names = Command.all.filter { $0.isFor(client.capabilities) }.map(\.name)
      return names.isEmpty ? nil : ["executeCommandProvider": ["commands": JSON(names)]]
    }
  ) { (server, params, _) throws(ResponseError) in
    try Command.named(params["command"], for: server.client).run(&server, params)
    return .null
  }
}

struct Command: Sendable {
  let name: String
  /// Whether a client can do what the command asks of it.
  let isFor: @Sendable (ClientCapabilities) -> Bool
  /// Reads the parameters of `workspace/executeCommand`.
  let run: @Sendable (inout Server, _ params: JSON) throws(ResponseError) -> Void
  /// The fields of the form that the command can be filled in with first.
  let form: (@Sendable (inout Server, _ params: JSON) throws(ResponseError) -> [JSON])?

  init(
    name: String, isFor: @escaping @Sendable (ClientCapabilities) -> Bool,
    form: (@Sendable (inout Server, _ params: JSON) throws(ResponseError) -> [JSON])? = nil,
    run: @escaping @Sendable (inout Server, _ params: JSON) throws(ResponseError) -> Void
  ) {
    self.name = name
    self.isFor = isFor
    self.form = form
    self.run = run
  }

  static let all: [Command] = [edit, nextQuestion, keepAnswer, removeQuestion, openPage]

  static func named(_ json: JSON, for client: Client) throws(ResponseError) -> Command {
    guard let name = json.string, let command = all.first(where: { $0.name.hasSameBytes(as: name) && $0.isFor(client.capabilities) }) else {
      throw .invalidParams("there is no command \(json)")
    }
    return command
  }

  static func json(_ command: Command, _ title: String, _ arguments: [JSON]) -> JSON {
    ["title": .string(title), "command": .string(command.name), "arguments": .array(arguments)]
  }
}

extension JSON {
  /// The arguments of a command.
  var arguments: [JSON] { self["arguments"].array ?? [] }
}

// MARK: - Edits

extension Command {
  /// A code action for clients that know commands but not actions with edits.
  private static let edit = Command(name: "mandate.edit", isFor: { $0.appliesEdits }) { (server, params) throws(ResponseError) in
    guard let edit = params.arguments.first, let title = params.arguments.dropFirst().first?.string, edit.object != nil else {
      throw .invalidParams("the arguments of mandate.edit are an edit and its title")
    }
    server.apply(edit, title)
  }

  static func edit(_ title: String, _ edit: JSON) -> JSON { json(.edit, title, [edit, .string(title)]) }
}

extension Server {
  mutating func apply(_ edit: JSON, _ title: String) {
    ask("workspace/applyEdit", ["label": .string(title), "edit": edit]) { server, reply in
      if !reply.isApplied { server.warn(Text.notWritten[server.client.language]) }
    }
  }
}

extension Reply {
  /// Whether an edit was made, as the client answers `workspace/applyEdit`.
  var isApplied: Bool {
    if case .result(let result) = self { result["applied"].bool == true } else { false }
  }
}
