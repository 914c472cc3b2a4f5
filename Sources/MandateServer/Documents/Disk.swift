// A document that is not open is read from disk, and the server reads disk nowhere else. A value, so that tests need no files.

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

package struct Disk: Sendable {
  /// The bytes of a file by its path; `nil` if there is none that can be read.
  package let read: @Sendable (_ path: [UInt8]) -> [UInt8]?

  package init(read: @escaping @Sendable (_ path: [UInt8]) -> [UInt8]?) {
    self.read = read
  }

  package static let none = Disk { _ in nil }

  /// Regular files up to the limit: a named pipe would never end, and a giant is no mandate.
  package static let real = Disk { path in
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

extension [UInt8] {
  fileprivate func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    (map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { text in
      // Never empty: the terminating zero is there.
      body(text.baseAddress!)
    }
  }
}
