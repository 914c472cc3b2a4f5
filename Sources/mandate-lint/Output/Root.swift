// Services that show findings beside a change know files by their path from the root of what they checked out, wherever in it the
// command was run.

import MandateServer

struct Root: Sendable {
  let folder: [UInt8]
  private let here: [UInt8]

  static let current = Root()

  /// GitHub and GitLab say where they checked out; else paths are from the folder the command is run in.
  private init() {
    here = Array(Files.currentFolder.utf8)
    let said = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"].lazy.compactMap(Files.environment).first { !$0.isEmpty }
    folder = said.flatMap(Files.resolved).map { Array($0.utf8) } ?? here
  }

  /// The path from the root; absolute for a file outside of it.
  func path(of path: String) -> String {
    guard path != "-" else { return path }
    let absolute = Path.absolute(Array(path.utf8), in: here)
    return Path.string(Path.isInside(absolute, folder) ? Path.relative(absolute, from: folder) : absolute)
  }

  /// The folder as an address, with the slash that says it is one.
  var address: String { DocumentURI(path: folder.last == UInt8(ascii: "/") ? folder : folder + [UInt8(ascii: "/")]).spelling }
}
