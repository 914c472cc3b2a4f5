// Finds the configuration that counts for a file: the nearest one above it, else the user's own. Each is read once until something
// may have changed, and a file that has become wrong leaves what it last said in force.

package import MandateLanguage

/// Where configurations are looked for.
package enum ConfigurationSource: Hashable, Sendable {
  case nearest
  /// This one for everything, relative paths being relative to the folder of the process.
  case file([UInt8])
  /// Nowhere.
  case nothing
}

/// A configuration file as it was last read.
package struct ConfigurationFile: Sendable {
  package enum Reason: Sendable {
    case nearest, user, given
  }

  package let path: [UInt8]
  package let reason: Reason
  package let text: SourceText
  package let configuration: Configuration
  package let faults: [ConfigurationFault]

  /// What it is called where it lies beside or above the mandates.
  package static let name = ".mandate-lint.json"

  init(path: [UInt8], reason: Reason, bytes: [UInt8]?) {
    self.path = path
    self.reason = reason
    text = SourceText(bytes ?? [])
    (configuration, faults) = bytes.map { Configuration.read($0) } ?? (Configuration(), [.unreadable])
  }
}

package struct Configurations: Sendable {
  let source: ConfigurationSource
  /// By folder: what counts there.
  private var found: [[UInt8]: Found] = [:]
  private var files: [[UInt8]: ConfigurationFile] = [:]
  private var lastGood: [[UInt8]: Configuration] = [:]
  /// What was last found and read, kept when the rest is forgotten.
  private var lastFound: [[UInt8]: Found] = [:]
  private var lastRead: [[UInt8]: [UInt8]] = [:]
  private var hasChanged = false

  private enum Found: Hashable {
    case file([UInt8], ConfigurationFile.Reason)
    case nothing
  }

  package init(_ source: ConfigurationSource = .nearest) {
    self.source = source
  }

  /// The file that counts for the files in a folder; `nil` if none does.
  package mutating func file(for folder: [UInt8], _ disk: Disk) -> ConfigurationFile? {
    guard case .file(let path, let reason) = find(folder, disk) else { return nil }
    if let file = files[path] { return file }
    let file = ConfigurationFile(path: path, reason: reason, bytes: disk.read(path))
    files[path] = file
    if let last = lastRead.updateValue(file.text.bytes, forKey: path), last != file.text.bytes { hasChanged = true }
    if file.faults.isEmpty { lastGood[path] = file.configuration }
    return file
  }

  /// What counts for the files in a folder. A file that is wrong is as it last was when it was right.
  package mutating func configuration(for folder: [UInt8], _ disk: Disk) -> Configuration {
    guard let file = file(for: folder, disk) else { return Configuration() }
    return lastGood[file.path] ?? Configuration()
  }

  /// All files that have been read since the last `forget`.
  package var known: [ConfigurationFile] {
    files.values.sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  /// Something may have changed: everything is looked for and read again.
  package mutating func forget() {
    found = [:]
    files = [:]
  }

  /// Whether anything was found to be other than it was the time before, since this was last asked.
  package mutating func takeChange() -> Bool {
    defer { hasChanged = false }
    return hasChanged
  }

  private mutating func find(_ folder: [UInt8], _ disk: Disk) -> Found {
    switch source {
    case .nothing: return .nothing
    case .file(let path): return .file(path, .given)
    case .nearest: break
    }
    var folder = folder.count > Self.longestPath ? Path.folder(of: Array(folder.prefix(Self.longestPath))) : folder
    var passed: [[UInt8]] = []
    var result: Found?
    while result == nil {
      passed.append(folder)
      result = found[folder] ?? fileStanding(in: folder, disk)
      guard folder.count > 1, folder.first == UInt8(ascii: "/") else { break }
      folder = Path.folder(of: folder)
    }
    let counts = result ?? usersOwn(disk)
    for folder in passed {
      found[folder] = counts
      if let last = lastFound.updateValue(counts, forKey: folder), last != counts { hasChanged = true }
    }
    return counts
  }

  /// No system opens a file by a longer one. In bytes.
  private static let longestPath = 4096

  private func fileStanding(in folder: [UInt8], _ disk: Disk) -> Found? {
    let path = Path.join(folder, ConfigurationFile.name)
    guard let kind = disk.kind(path), kind != .folder else { return nil }
    return .file(path, .nearest)
  }

  private func usersOwn(_ disk: Disk) -> Found {
    guard let path = disk.userConfiguration, let kind = disk.kind(path), kind != .folder else { return .nothing }
    return .file(path, .user)
  }
}
