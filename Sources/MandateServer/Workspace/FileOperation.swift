// What is common to the methods about files that are made, moved and deleted in the editor: whom they are offered to, and for which files.

enum FileOperation {
  /// Only a client that says it can is offered it.
  static func offer(_ name: String) -> @Sendable (Client) -> JSON? {
    { client in
      guard client.capabilities.fileOperation(name) else { return [:] }
      return ["workspace": ["fileOperations": .object([JSON.Member(key: name, value: ["filters": filters])])]]
    }
  }

  private static let filters: JSON = [
    ["scheme": "file", "pattern": ["glob": "**/*.{mandat,mandate}", "matches": "file"]],
    ["scheme": "file", "pattern": ["glob": "**", "matches": "folder"]],
  ]

  /// The files of the parameters, by one of their addresses.
  static func paths(_ params: JSON, _ key: String) -> [[UInt8]] {
    (params["files"].array ?? []).compactMap { $0[key].string.flatMap { DocumentURI($0).path } }
  }
}
