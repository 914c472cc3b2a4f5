// A folder of a test's own, gone when the test is.

import Fixture
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

final class Folder {
  /// Absolute, without links.
  let path: String
  /// Held so that a folder lives as long as one inside it is used.
  private let outer: Folder?

  /// - Parameter files: name and text; folders in the names are made.
  init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/mandate-lint-test.XXXXXX".utf8CString)
    outer = nil
    let made = try #require(mkdtemp(&template))
    let real = try #require(realpath(made, nil))
    path = String(cString: real)
    free(real)
    for (name, text) in files { try write(name, text) }
  }

  init(sub name: String, of outer: Folder) {
    path = outer[name]
    self.outer = outer
  }

  deinit {
    if outer == nil { Folder.remove(path) }
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    if let slash = name.lastIndex(of: "/") { makeFolder(String(name[..<slash])) }
    let file = try #require(fopen(self[name], "wb"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func makeFolder(_ name: String) {
    var made = ""
    for part in name.split(separator: "/") {
      made += (made.isEmpty ? "" : "/") + part
      mkdir(self[made], 0o755)
    }
  }

  func read(_ name: String) -> String { String(decoding: Fixture.read(self[name]), as: UTF8.self) }

  func bytes(_ name: String) -> [UInt8] { Fixture.read(self[name]) }

  /// The path of something in the folder.
  subscript(name: String) -> String { "\(path)/\(name)" }

  /// Another one after a file has been replaced.
  func inode(_ name: String) throws -> UInt64 { UInt64(try status(name).st_ino) }

  var names: [String] { Folder.names(path).sorted() }

  func status(_ name: String) throws -> stat {
    var status = stat()
    try #require(lstat(self[name], &status) == 0)
    return status
  }

  private static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(path) { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
