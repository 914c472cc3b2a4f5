// The whole mandates in Tests/Documents. Adding one adds no Swift.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
package import MandateLanguage
import MandateRules

package enum Fixture {
  private static let folder = #filePath.split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 } + "/Documents"

  /// The names of all documents, sorted.
  package static let documents: [String] = {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".mandat") { names.append(name) }
    }
    return names.sorted()
  }()

  /// A document without the carets that are drawn in it.
  package static func document(_ name: String) -> SourceText {
    let bytes = read(folder + "/" + name)
    guard let text = String(validating: bytes, as: UTF8.self), text.contains("^ ") else { return SourceText(bytes) }
    return SourceText(Drawing.strip(text))
  }

  /// A document as it stands in its file.
  package static func annotated(_ name: String) -> String {
    String(decoding: read(folder + "/" + name), as: UTF8.self)
  }

  package static func read(_ path: String) -> [UInt8] {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }
}
