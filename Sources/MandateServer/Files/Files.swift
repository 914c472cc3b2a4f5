// The file system as the command and the server need it: reading, replacing a file at once, and walking folders. Paths are bytes,
// since a name on disk need not be UTF-8.

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

package enum Files {
  /// Why a file could not be read or written, in the system's words.
  package struct Failure: Error, Sendable {
    package let path: String
    package let reason: String

    init(_ path: String) {
      self.path = path
      reason = String(cString: strerror(errno))
    }
  }

  package enum Kind: Sendable {
    case file, folder, other
  }

  /// What stands at a path, links followed; nil if nothing does.
  package static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// All bytes of a file. A pipe is read to its end, since a path may be `/dev/stdin`.
  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(path) }
    defer { close(file) }
    var status = stat()
    if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      errno = EISDIR
      throw Failure(path)
    }
    guard let bytes = readAll(file) else { throw Failure(path) }
    return bytes
  }

  package static func readStandardInput() throws(Failure) -> [UInt8] {
    guard let bytes = readAll(STDIN_FILENO) else { throw Failure("-") }
    return bytes
  }

  private static func readAll(_ file: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = portion.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count > 0 {
        bytes.append(contentsOf: portion[..<count])
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// Replaces a file so that nobody ever sees half of it: a new file beside it is written, flushed to disk and renamed over it.
  /// Links are followed and permissions are kept.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let target = resolved(path) ?? path
    var mode: mode_t = 0o644
    var status = stat()
    if stat(target, &status) == 0 { mode = status.st_mode & 0o7777 }
    let temporary = target + ".\(getpid()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard file >= 0 else { throw Failure(path) }
    guard writeAll(bytes, to: file), fchmod(file, mode) == 0, fsync(file) == 0, close(file) == 0, rename(temporary, target) == 0 else {
      let failure = Failure(path)
      unlink(temporary)
      throw failure
    }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = systemWrite(file, part.baseAddress, part.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Writes to standard output. False when nobody reads any more.
  @discardableResult
  package static func print(_ bytes: [UInt8]) -> Bool { writeAll(bytes, to: STDOUT_FILENO) }

  package static func printError(_ text: String) { _ = writeAll(Array((text + "\n").utf8), to: STDERR_FILENO) }

  /// The path with all links followed, or nil if there is nothing there.
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  package static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  package static func isTerminal(standardOutput: Bool) -> Bool { isatty(standardOutput ? STDOUT_FILENO : STDERR_FILENO) == 1 }

  /// The names in a folder, sorted by their bytes; nil if it cannot be read.
  package static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether the path itself is a link.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int { read(file, buffer, count) }
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int { write(file, buffer, count) }
