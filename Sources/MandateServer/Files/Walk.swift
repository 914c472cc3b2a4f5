// Finds the mandates below a folder: `.gitignore` and the configuration's `exclude` are respected, hidden folders and links to folders
// are passed by. A folder at a time, so that the server can do it between messages.

package struct Walk: Sendable {
  /// Mandate files in a fixed order.
  package private(set) var found: [[UInt8]] = []
  /// Mandate files that an ignore file or an excluding pattern left out.
  package private(set) var ignored: [[UInt8]] = []
  /// Folders that could not be read.
  package private(set) var unreadable: [[UInt8]] = []
  /// What is called a mandate and is no file: a pipe, or a link to nothing, with which Emacs locks a file.
  package private(set) var noFiles: [[UInt8]] = []
  /// Whether the limit was reached.
  package private(set) var isCut = false

  /// Files and folders looked at, at most.
  private let limit: Int
  private let disk: Disk
  private let currentFolder: [UInt8]
  private var configurations: Configurations
  private var looked = 0
  /// Folders still to be visited, the next one last.
  private var pending: [Visit] = []

  private struct Visit {
    let folder: [UInt8]
    /// The names that lead here from the folder that is walked.
    let inside: [[UInt8]]
    let ignoreFiles: [PlacedPatterns]

    func below(_ name: [UInt8], _ path: [UInt8], _ patterns: Patterns) -> Visit {
      Visit(folder: path, inside: inside + [name], ignoreFiles: patterns.ignoreFiles.map { $0.below(name) })
    }
  }

  private struct Patterns {
    let excluded: PlacedPatterns?
    /// The innermost last, which has the last word.
    let ignoreFiles: [PlacedPatterns]

    func ignore(_ name: [UInt8], isFolder: Bool) -> Bool {
      if excluded?.ignores(name, isFolder: isFolder) == true { return true }
      return ignoreFiles.lazy.reversed().compactMap { $0.ignores(name, isFolder: isFolder) }.first ?? false
    }
  }

  /// Patterns, and the names that lead from where they hold to where one is.
  private struct PlacedPatterns {
    let patterns: IgnoreFile
    let inside: [[UInt8]]

    func ignores(_ name: [UInt8], isFolder: Bool) -> Bool? { patterns.ignores(inside + [name], isFolder: isFolder) }
    func below(_ name: [UInt8]) -> PlacedPatterns { PlacedPatterns(patterns: patterns, inside: inside + [name]) }
  }

  package init(_ source: ConfigurationSource = .nearest, disk: Disk = .real, limit: Int = .max) {
    self.disk = disk
    self.limit = limit
    configurations = Configurations(source)
    currentFolder = Array(Files.currentFolder.utf8)
  }

  package static func isMandate(_ name: [UInt8]) -> Bool { name.hasSuffix(".mandat") || name.hasSuffix(".mandate") }

  package var isDone: Bool { pending.isEmpty || isCut }

  /// The folder is walked after those that were added before it.
  package mutating func add(folder: [UInt8]) {
    pending.insert(Visit(folder: folder, inside: [], ignoreFiles: ignoreFilesAbove(folder)), at: 0)
  }

  package mutating func finish() {
    while !isDone { step() }
  }

  /// Visits one folder.
  package mutating func step() {
    guard let visit = pending.popLast() else { return }
    guard let entries = disk.entries(visit.folder) else {
      unreadable.append(visit.folder)
      return
    }
    let patterns = patterns(in: visit)
    var folders: [Visit] = []
    for entry in entries {
      looked += 1
      guard looked <= limit else {
        isCut = true
        return
      }
      let path = visit.folder == Array(".".utf8) ? entry.name : Path.join(visit.folder, entry.name)
      let isFolder = entry.kind == .folder
      guard isFolder ? entry.name.first != UInt8(ascii: ".") : Walk.isMandate(entry.name) else { continue }
      let isIgnored = patterns.ignore(entry.name, isFolder: isFolder)
      switch entry.kind {
      case .folder where !isIgnored:
        folders.append(visit.below(entry.name, path, patterns))
      case .file: if isIgnored { ignored.append(path) } else { found.append(path) }
      case .other where !isIgnored: noFiles.append(path)
      default: break
      }
    }
    pending += folders.reversed()
  }

  /// Whether a walk of the folder would find a file below it.
  package mutating func finds(_ file: [UInt8], below folder: [UInt8]) -> Bool {
    guard let names = Path.names(from: folder, to: file), let name = names.last, Walk.isMandate(name) else { return false }
    var visit = Visit(folder: folder, inside: [], ignoreFiles: ignoreFilesAbove(folder))
    for (index, name) in names.enumerated() {
      let isFolder = index < names.count - 1
      let patterns = patterns(in: visit)
      if isFolder && name.first == UInt8(ascii: ".") || patterns.ignore(name, isFolder: isFolder) { return false }
      visit = visit.below(name, Path.join(visit.folder, name), patterns)
    }
    return true
  }

  /// What decides over the files right in a folder.
  private mutating func patterns(in visit: Visit) -> Patterns {
    let ignoreFile = disk.read(Path.join(visit.folder, gitignore)).map { PlacedPatterns(patterns: IgnoreFile($0), inside: []) }
    return Patterns(excluded: excludedPatterns(visit), ignoreFiles: visit.ignoreFiles + (ignoreFile.map { [$0] } ?? []))
  }

  /// The patterns of the configuration that counts in the folder. They are seen from where that lies, or, if it does not lie above, from
  /// the folder that is walked.
  private mutating func excludedPatterns(_ visit: Visit) -> PlacedPatterns? {
    let folder = Path.absolute(visit.folder, in: currentFolder)
    guard let file = configurations.file(for: folder, disk), let patterns = file.configuration.exclude else { return nil }
    let above = file.reason == .nearest ? Path.names(from: Path.folder(of: file.path), to: folder) : nil
    return PlacedPatterns(patterns: IgnoreFile(patterns: patterns), inside: above ?? visit.inside)
  }

  /// The ignore files between the root of the repository and the folder. Outside a repository the files above say nothing.
  private func ignoreFilesAbove(_ folder: [UInt8]) -> [PlacedPatterns] {
    var folder = Path.absolute(folder, in: currentFolder)
    var below: [[UInt8]] = []
    var found: [PlacedPatterns] = []
    while folder.count > 1, folder.count < 4096 {
      if !below.isEmpty, let bytes = disk.read(Path.join(folder, gitignore)) {
        found.insert(PlacedPatterns(patterns: IgnoreFile(bytes), inside: below), at: 0)
      }
      if disk.kind(Path.join(folder, ".git")) != nil { return found }
      below.insert(Path.name(folder), at: 0)
      folder = Path.folder(of: folder)
    }
    return []
  }
}

private let gitignore = Array(".gitignore".utf8)

extension [UInt8] {
  fileprivate func hasSuffix(_ ending: String) -> Bool { count > ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}
