// A disk that tests write on, with no files behind it.

import MandateServer
import Synchronization

final class FakeDisk: Sendable {
  private struct State {
    var files: [String: [UInt8]] = [:]
    var others: Set<String> = []
    /// How many times anything was read.
    var reads: [String: Int] = [:]
  }

  private let state = Mutex(State())

  init(_ files: [String: String] = [:]) {
    for (path, text) in files { self[path] = text }
  }

  subscript(path: String) -> String? {
    get { state.withLock { $0.files[path] }.map { String(decoding: $0, as: UTF8.self) } }
    set { state.withLock { $0.files[path] = newValue.map { Array($0.utf8) } } }
  }

  /// A pipe, a device or a link to nothing.
  func addOther(_ path: String) { state.withLock { _ = $0.others.insert(path) } }

  func write(_ path: String, _ bytes: [UInt8]) { state.withLock { $0.files[path] = bytes } }

  func reads(_ path: String) -> Int { state.withLock { $0.reads[path] ?? 0 } }

  /// Paths of which anything was read or asked.
  var touched: Set<String> { state.withLock { Set($0.reads.keys) } }

  func disk(home: String? = nil, userConfiguration: String? = nil) -> Disk {
    Disk(
      home: home.map { Array($0.utf8) }, userConfiguration: userConfiguration.map { Array($0.utf8) },
      entries: { self.entries(Path.string($0)) }, kind: { self.kind(Path.string($0)) }, read: { self.read(Path.string($0)) })
  }

  private func read(_ path: String) -> [UInt8]? {
    state.withLock { state in
      state.reads[path, default: 0] += 1
      return state.files[path]
    }
  }

  private func kind(_ path: String) -> Files.Kind? {
    state.withLock { state in
      if state.files[path] != nil { return .file }
      if state.others.contains(path) { return .other }
      return state.files.keys.contains { $0.hasPrefix(path == "/" ? "/" : path + "/") } ? .folder : nil
    }
  }

  private func entries(_ folder: String) -> [Disk.Entry]? {
    let prefix = folder == "/" ? "/" : folder + "/"
    return state.withLock { state in
      state.reads[folder, default: 0] += 1
      var kinds: [[UInt8]: Disk.Entry.Kind] = [:]
      for (paths, kind) in [(Array(state.files.keys), Disk.Entry.Kind.file), (Array(state.others), .other)] {
        for path in paths where path.utf8.starts(with: prefix.utf8) {
          let rest = Array(path.utf8.dropFirst(prefix.utf8.count))
          let name = Array(rest.prefix { $0 != UInt8(ascii: "/") })
          kinds[name] = name.count == rest.count ? kind : .folder
        }
      }
      guard !kinds.isEmpty else { return nil }
      return kinds.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { Disk.Entry(name: $0.key, kind: $0.value) }
    }
  }
}
