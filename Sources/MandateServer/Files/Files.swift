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
  /// Why a file could not be read or written.
  package struct Failure: Error, Sendable {
    package enum Act: Sendable {
      case read, write
    }

    package enum Reason: Hashable, Sendable {
      case missing, forbidden, isFolder, tooLarge, isFull, readOnly
      /// A link to something that is not there.
      case dangling
      /// A named pipe that nobody writes to.
      case silent
      /// In the system's words.
      case other(String)
    }

    package let path: String
    package let act: Act
    package let reason: Reason

    package init(_ path: String, _ act: Act, _ reason: Reason) {
      self.path = path
      self.act = act
      self.reason = reason
    }

    /// From the system's last error.
    init(_ path: String, _ act: Act) {
      let reason: Reason =
        switch errno {
        case ENOENT, ENOTDIR: .missing
        case EACCES, EPERM: .forbidden
        case EISDIR: .isFolder
        case ENOSPC, EDQUOT: .isFull
        case EROFS: .readOnly
        default: .other(String(cString: strerror(errno)))
        }
      self.init(path, act, reason)
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

  /// What changes when a file does; nil where there is none.
  package static func stamp(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return [time.tv_sec, time.tv_nsec, Int(status.st_size), Int(truncatingIfNeeded: status.st_ino)]
  }

  /// Whether a file may be written. A file that its owner has closed to writing is left alone, also where the folder lets it be replaced and
  /// where root may do anything.
  package static func mayWrite(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return status.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  /// Whether new files can be made in a folder.
  package static func takesFiles(_ folder: String) -> Bool { access(folder, W_OK) == 0 }

  /// All bytes of a file. A pipe is read to its end, since a path may be `/dev/stdin` or what a shell makes of `<(…)`; one that nobody
  /// writes to is given up after a while.
  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Failure(path, .read) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(path, .read) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Failure(path, .read, .isFolder) }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size > largestFile { throw Failure(path, .read, .tooLarge) }
    let isPipe = status.st_mode & S_IFMT == S_IFIFO
    return try readAll(file, path, expecting: Int(status.st_size), patience: isPipe ? 40 : 0)
  }

  package static func readStandardInput() throws(Failure) -> [UInt8] {
    try readAll(STDIN_FILENO, "-", expecting: 0, patience: 0)
  }

  /// In bytes. A device that never ends must not fill the memory.
  private static let largestFile = 1 << 28

  /// - Parameter patience: how many twentieths of a second a pipe may lie open without a writer.
  private static func readAll(_ file: Int32, _ path: String, expecting size: Int, patience: Int) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var patience = patience
    var portion = [UInt8](repeating: 0, count: min(max(size + 1, 4 << 10), 1 << 20))
    while bytes.count <= largestFile {
      let count = portion.withUnsafeMutableBytes { systemRead(file, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes.append(contentsOf: portion[..<count])
        patience = 0
      } else if count == 0 {
        guard patience > 0 else { return bytes }
        patience -= 1
        guard patience > 0 else { throw Failure(path, .read, .silent) }
        usleep(50_000)
      } else if errno == EAGAIN {
        // Somebody holds the other end and has not written yet.
        patience = 0
        var waited = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        poll(&waited, 1, -1)
      } else if errno != EINTR {
        throw Failure(path, .read)
      }
    }
    throw Failure(path, .read, .tooLarge)
  }

  /// Replaces a file so that nobody ever sees half of it: a new file beside it is written, flushed to disk and renamed over it.
  /// Links are followed, owner and permissions are kept. What is no regular file (`/dev/null`, a pipe) is written to as it is.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let target = resolved(path) ?? path
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw Failure(path, .write, .isFolder) }
    if exists, status.st_mode & S_IFMT != S_IFREG { return try overwrite(path, with: bytes) }
    guard let (file, temporary) = openBeside(target) else { throw Failure(path, .write) }
    // Only root can give a file away; for others the owner is the same already.
    if exists { _ = fchown(file, status.st_uid, status.st_gid) }
    let mode = exists ? status.st_mode & 0o7777 : 0o666 & ~currentMask
    let isWritten = writeAll(bytes, to: file) && fchmod(file, mode) == 0 && fsync(file) == 0
    guard close(file) == 0, isWritten, rename(temporary, target) == 0 else {
      let failure = Failure(path, .write)
      unlink(temporary)
      throw failure
    }
  }

  /// A new, empty file in the same folder.
  private static func openBeside(_ path: String) -> (file: Int32, path: String)? {
    var name = (path + ".XXXXXX").utf8CString
    let file = name.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    return file < 0 ? nil : (file, String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self))
  }

  private static func overwrite(_ path: String, with bytes: [UInt8]) throws(Failure) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(path, .write) }
    defer { close(file) }
    guard writeAll(bytes, to: file) else { throw Failure(path, .write) }
  }

  /// What new files of this process may not be. Read once, before any thread: there is no way to ask without setting it.
  private static let currentMask: mode_t = {
    let mask = umask(0o077)
    umask(mask)
    return mask
  }()

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        let count = systemWrite(file, part.baseAddress, part.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          // Another program has made the pipe we share with it one that does not wait.
          var waited = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
          poll(&waited, 1, -1)
        } else if errno != EINTR {
          return false
        }
      }
      return true
    }
  }

  /// Writes to standard output. A reader that has gone away is nobody's fault; a full disk is told.
  package static func print(_ bytes: [UInt8]) throws(Failure) {
    guard !writeAll(bytes, to: STDOUT_FILENO), errno != EPIPE else { return }
    throw Failure("-", .write)
  }

  /// False once the other end of the pipe that standard output is has been closed.
  package static var outputHasReader: Bool {
    var output = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&output, 1, 0) == 0 || output.revents & Int16(POLLERR | POLLHUP) == 0
  }

  package static func printError(_ text: String) { writeError(text + "\n") }

  package static func writeError(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }

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
