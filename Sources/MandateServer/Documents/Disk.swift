// What the server sees of the file system, and it sees it nowhere else. A value, so that tests need no files.

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

import MandateLanguage

package struct Disk: Sendable {
  /// Something in a folder.
  package struct Entry: Sendable {
    package enum Kind: Sendable {
      /// A regular file, perhaps behind a link.
      case file
      case folder
      /// A folder behind a link. It is not walked into: it may lead to where one came from.
      case linkedFolder
      /// A pipe, a device, a link to nothing.
      case other
    }

    package let name: [UInt8]
    package let kind: Kind

    package init(name: [UInt8], kind: Kind) {
      self.name = name
      self.kind = kind
    }
  }

  /// The bytes of a file by its path; `nil` if there is none that can be read.
  package let read: @Sendable (_ path: [UInt8]) -> [UInt8]?
  /// What stands at a path, links followed; `nil` if nothing does.
  package let kind: @Sendable (_ path: [UInt8]) -> Files.Kind?
  /// What is in a folder, in the order of the names' bytes; `nil` if it cannot be read.
  package let entries: @Sendable (_ folder: [UInt8]) -> [Entry]?
  /// The user's own folder, which is too large to be looked through.
  package let home: [UInt8]?
  /// The user's own configuration, whether or not there is such a file.
  package let userConfiguration: [UInt8]?
  /// The folder for what can be made again; `nil` if there is none.
  package let cache: [UInt8]?
  /// Writes a file, with the folders above it. Nothing but a page that the user wants to read is ever written.
  package let write: @Sendable (_ path: [UInt8], _ bytes: [UInt8]) -> Bool

  package init(
    home: [UInt8]? = nil, userConfiguration: [UInt8]? = nil, cache: [UInt8]? = nil,
    write: @escaping @Sendable (_ path: [UInt8], _ bytes: [UInt8]) -> Bool = { _, _ in false },
    entries: @escaping @Sendable (_ folder: [UInt8]) -> [Entry]? = { _ in nil },
    kind: (@Sendable (_ path: [UInt8]) -> Files.Kind?)? = nil, read: @escaping @Sendable (_ path: [UInt8]) -> [UInt8]?
  ) {
    self.read = read
    self.kind = kind ?? { read($0) == nil ? nil : .file }
    self.entries = entries
    self.home = home
    self.userConfiguration = userConfiguration
    self.cache = cache
    self.write = write
  }

  package static let none = Disk { _ in nil }

  package static let real = Disk(
    home: folder("HOME"),
    userConfiguration: (folder("XDG_CONFIG_HOME") ?? folder("HOME").map { Path.join($0, ".config") })
      .map { Path.join($0, "mandate-lint/config.json") },
    cache: folder("XDG_CACHE_HOME") ?? folder("HOME").map { Path.join($0, ".cache") }, write: writeFile,
    entries: entries, kind: { Files.kind(Path.string($0)) }, read: readFile)

  /// A folder that the environment names. A relative one is not meant (XDG Base Directory Specification).
  private static func folder(_ variable: String) -> [UInt8]? {
    Files.environment(variable).map { Array($0.utf8) }.flatMap { $0.first == UInt8(ascii: "/") ? $0 : nil }
  }
}

// MARK: - Reading

extension Disk {
  /// The text of a file as an editor shows it: a byte-order mark is no part of it, and no column counts it.
  func text(_ path: [UInt8]) -> SourceText? {
    read(path).map { SourceText($0.starts(with: [0xEF, 0xBB, 0xBF]) ? Array($0.dropFirst(3)) : $0) }
  }

  /// Regular files up to the limit: a named pipe would never end, and a giant is no mandate.
  private static func readFile(_ path: [UInt8]) -> [UInt8]? {
    let file = path.withCString { open($0, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= largestFile else { return nil }
    return readAll(file, expecting: Int(status.st_size))
  }

  /// In bytes.
  private static let largestFile = 64 << 20

  private static func readAll(_ file: Int32, expecting size: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var portion = [UInt8](repeating: 0, count: max(size + 1, 4096))
    while bytes.count <= largestFile {
      let count = portion.withUnsafeMutableBytes { Swift.max(-1, systemRead(file, $0.baseAddress, $0.count)) }
      if count == 0 { return bytes }
      if count > 0 { bytes.append(contentsOf: portion[..<count]) } else if errno != EINTR { return nil }
    }
    return nil
  }
}

/// `Disk.read` hides the system call of the same name.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

// MARK: - Writing

extension Disk {
  private static func writeFile(_ path: [UInt8], _ bytes: [UInt8]) -> Bool {
    makeFolder(Path.folder(of: path))
    let file = path.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644) }
    guard file >= 0 else { return false }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return false }
      rest = rest.dropFirst(max(count, 0))
    }
    return true
  }

  /// With all folders above it that are not there yet.
  private static func makeFolder(_ path: [UInt8]) {
    let slash = UInt8(ascii: "/")
    for end in path.indices where path[end] == slash && end > 0 { Array(path[..<end]).withCString { _ = mkdir($0, 0o755) } }
    path.withCString { _ = mkdir($0, 0o755) }
  }
}

/// `Disk.write` hides the system call of the same name.
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}

// MARK: - Folders

extension Disk {
  private static func entries(_ folder: [UInt8]) -> [Entry]? {
    guard let stream = folder.withCString({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var entries: [Entry] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == Array(".".utf8) || name == Array("..".utf8) { continue }
      entries.append(Entry(name: name, kind: entryKind(Path.join(folder, name), Int32(entry.pointee.d_type))))
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// Most file systems tell the kind with the name, which spares a look at each.
  private static func entryKind(_ path: [UInt8], _ type: Int32) -> Entry.Kind {
    if type == Int32(DT_REG) { return .file }
    if type == Int32(DT_DIR) { return .folder }
    guard type == Int32(DT_LNK) || type == Int32(DT_UNKNOWN) else { return .other }
    var status = stat()
    guard path.withCString({ lstat($0, &status) }) == 0 else { return .other }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    if isLink { guard path.withCString({ stat($0, &status) }) == 0 else { return .other } }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return isLink ? .linkedFolder : .folder
    default: return .other
    }
  }
}

extension [UInt8] {
  fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { text in
      // Never empty: the terminating zero is there.
      body(text.baseAddress!)
    }
  }
}
