// A disk that tests write on, with no files behind it.

import MandateServer

/// Unchecked: a test and its session take turns.
final class FakeDisk: @unchecked Sendable {
  private var files: [[UInt8]: [UInt8]] = [:] { didSet { folders = nil } }
  private var others: Set<[UInt8]> = [] { didSet { folders = nil } }
  /// What is in each folder, until something is written.
  private var folders: [[UInt8]: [[UInt8]: Disk.Entry.Kind]]?
  /// Paths of which anything was read or asked, and how many times.
  private(set) var reads: [String: Int] = [:]

  init(_ files: [String: String] = [:]) {
    for (path, text) in files { self[path] = text }
  }

  subscript(path: String) -> String? {
    get { files[Array(path.utf8)].map { String(decoding: $0, as: UTF8.self) } }
    set { files[Array(path.utf8)] = newValue.map { Array($0.utf8) } }
  }

  /// A pipe, a device or a link to nothing.
  func addOther(_ path: String) { others.insert(Array(path.utf8)) }

  /// Everything at a path or below it comes to lie elsewhere.
  func move(_ old: String, _ new: String) {
    for (path, bytes) in files where Path.isInside(path, Array(old.utf8)) {
      files[path] = nil
      files[Array(new.utf8) + path.dropFirst(old.utf8.count)] = bytes
    }
  }

  func disk(home: String? = nil, userConfiguration: String? = nil, cache: String? = nil) -> Disk {
    Disk(
      home: home.map { Array($0.utf8) }, userConfiguration: userConfiguration.map { Array($0.utf8) }, cache: cache.map { Array($0.utf8) },
      write: write, entries: entries, kind: kind, read: read)
  }

  private func write(_ path: [UInt8], _ bytes: [UInt8]) -> Bool {
    files[path] = bytes
    return true
  }

  private func read(_ path: [UInt8]) -> [UInt8]? {
    reads[Path.string(path), default: 0] += 1
    return files[path]
  }

  private func kind(_ path: [UInt8]) -> Files.Kind? {
    if files[path] != nil { return .file }
    if others.contains(path) { return .other }
    return contents[path] == nil ? nil : .folder
  }

  private func entries(_ folder: [UInt8]) -> [Disk.Entry]? {
    reads[Path.string(folder), default: 0] += 1
    let entries = contents[Path.absolute(folder, in: [])]?.map { Disk.Entry(name: $0.key, kind: $0.value) }
    return entries?.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private var contents: [[UInt8]: [[UInt8]: Disk.Entry.Kind]] {
    if let folders { return folders }
    var contents: [[UInt8]: [[UInt8]: Disk.Entry.Kind]] = [:]
    for (paths, kind) in [(Array(files.keys), Disk.Entry.Kind.file), (Array(others), .other)] {
      for path in paths {
        var (path, kind) = (path, kind)
        while path.count > 1 {
          let isKnown = contents[Path.folder(of: path)] != nil
          contents[Path.folder(of: path), default: [:]][Path.name(path)] = kind
          if isKnown { break }
          (path, kind) = (Path.folder(of: path), .folder)
        }
      }
    }
    folders = contents
    return contents
  }
}
