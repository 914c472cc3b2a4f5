// The whole mandates in Tests/Documents. Adding one adds no Swift.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
package import MandateLanguage

package enum Fixture {
  /// The checkout.
  package static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  private static let folder = root + "/Tests/Documents"

  /// The names of all documents, sorted.
  package static let documents: [String] = names(in: folder).filter { $0.hasSuffix(".mandat") }

  /// The files of the rules, each with its folder: `Evaluation/EVA002.swift`.
  package static let ruleFiles: [String] = {
    let rules = root + "/Sources/MandateRules/Rules"
    return names(in: rules).flatMap { topic in names(in: rules + "/" + topic).map { topic + "/" + $0 } }
  }()

  /// What stands in a folder, sorted; nothing where there is no folder.
  package static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// A document as a coordinator wrote it.
  package static func document(_ name: String) -> SourceText { SourceText(read(folder + "/" + name)) }

  /// The document with what is found drawn in it, from the file beside it.
  package static func drawing(_ name: String) -> String { String(decoding: read(path(ofDrawing: name)), as: UTF8.self) }

  /// Whether a variable of the environment is set: `UPDATE_DRAWINGS`, `UPDATE_MANUAL`.
  package static func isSet(_ variable: String) -> Bool { getenv(variable) != nil }

  package static func write(_ drawn: String, drawing name: String) { write(drawn, to: path(ofDrawing: name)) }

  package static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "wb") else { return }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private static func path(ofDrawing name: String) -> String { folder + "/" + name.dropLast(6) + "drawn" }

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
