// Finds the mandates below a folder: `.gitignore` is respected, hidden folders and links to folders are passed by.

package struct Walk: Sendable {
  /// Mandate files in a fixed order.
  package private(set) var found: [String] = []
  /// Mandate files that an ignore file or an excluding pattern left out.
  package private(set) var ignored: [String] = []
  /// Folders that could not be read.
  package private(set) var unreadable: [String] = []
  /// Whether the limit was reached.
  package private(set) var isCut = false

  /// Files and folders looked at, at most.
  private let limit: Int
  private var looked = 0
  private let exclude: IgnoreFile

  package init(limit: Int = .max, exclude: [String] = []) {
    self.limit = limit
    self.exclude = IgnoreFile(patterns: exclude)
  }

  package static func isMandate(_ name: String) -> Bool { name.hasSuffix(".mandat") || name.hasSuffix(".mandate") }

  package mutating func add(folder: String) {
    visit(folder, [], ignoreFilesAbove(folder))
  }

  /// The ignore files between the root of the repository and the folder. Depths are negative above the folder that is walked.
  private func ignoreFilesAbove(_ folder: String) -> [(file: IgnoreFile, prefix: [String])] {
    guard let real = Files.resolved(folder) else { return [] }
    var parts = real.split(separator: "/").map(String.init)
    var below: [String] = []
    var found: [(file: IgnoreFile, prefix: [String])] = []
    while !parts.isEmpty {
      let path = "/" + parts.joined(separator: "/")
      if !below.isEmpty, let bytes = try? Files.read(path + "/.gitignore") { found.insert((IgnoreFile(bytes), below), at: 0) }
      if Files.kind(path + "/.git") != nil { return found }
      below.insert(parts.removeLast(), at: 0)
    }
    // Outside a repository the files above say nothing.
    return []
  }

  private mutating func visit(_ folder: String, _ inside: [String], _ rules: [(file: IgnoreFile, prefix: [String])]) {
    guard let names = Files.names(in: folder) else {
      unreadable.append(folder)
      return
    }
    var rules = rules.map { (file: $0.file, prefix: $0.prefix) }
    if names.contains(".gitignore"), let bytes = try? Files.read(folder + "/.gitignore") { rules.append((IgnoreFile(bytes), [])) }
    for name in names {
      looked += 1
      guard looked <= limit else {
        isCut = true
        return
      }
      let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let isMandate = Walk.isMandate(name)
      if name.hasPrefix("."), !isMandate { continue }
      switch Files.kind(path) {
      case .file where isMandate:
        if isIgnored(inside + [name], rules, isFolder: false) { ignored.append(path) } else { found.append(path) }
      case .folder where !Files.isLink(path) && !name.hasPrefix("."):
        if isIgnored(inside + [name], rules, isFolder: true) { continue }
        visit(path, inside + [name], rules.map { ($0.file, $0.prefix + [name]) })
      default: break
      }
    }
  }

  private func isIgnored(_ path: [String], _ rules: [(file: IgnoreFile, prefix: [String])], isFolder: Bool) -> Bool {
    if exclude.ignores(path, isFolder: isFolder) == true { return true }
    var verdict = false
    for rule in rules {
      if let said = rule.file.ignores(rule.prefix + [path[path.count - 1]], isFolder: isFolder) { verdict = said }
    }
    return verdict
  }
}
