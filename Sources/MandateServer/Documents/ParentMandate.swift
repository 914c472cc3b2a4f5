// A mandate names the one it belongs under by a path, seen from its own folder. It is written by people on all kinds of machines, so
// `\` separates names as well as `/`, and an `å` of two code points is the same as one of one.

package import MandateLanguage

package enum ParentMandate {
  /// The path that was meant.
  ///
  /// - Parameter file: the absolute path of the mandate that names it.
  package static func path(_ written: String, from file: [UInt8]) -> [UInt8] {
    let bytes = written.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
    return Path.absolute(bytes, in: Path.folder(of: file))
  }

  package static func document(_ written: String, from file: [UInt8], _ disk: Disk) -> Document? {
    guard written.utf8.count <= longestPath else { return nil }
    let path = path(written, from: file)
    return (disk.text(path) ?? disk.located(path).flatMap(disk.text)).map { Document($0) }
  }

  /// In bytes; no system takes a longer one.
  private static let longestPath = 4096
}

extension Disk {
  /// The path as the disk spells it, where that differs in how letters with marks are put together only.
  package func located(_ path: [UInt8]) -> [UInt8]? {
    guard path.contains(where: { $0 >= 0x80 }) else { return nil }
    var found = [UInt8(ascii: "/")]
    for name in Path.parts(path) {
      let exact = Path.join(found, name)
      if !name.contains(where: { $0 >= 0x80 }) || kind(exact) != nil {
        found = exact
      } else {
        // Strings are equal where they are canonically equivalent.
        let wanted = Path.string(name)
        guard let entry = entries(found)?.first(where: { Path.string($0.name) == wanted }) else { return nil }
        found = Path.join(found, entry.name)
      }
    }
    return found
  }
}
