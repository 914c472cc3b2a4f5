// Paths as bytes, taken apart at `/`. Whether one thing lies below another is a question of parts, not of text: `/a/bc` is not in `/a/b`.

package enum Path {
  private static let slash = UInt8(ascii: "/")

  /// The names a path is made of.
  package static func parts(_ path: [UInt8]) -> [[UInt8]] {
    path.split(separator: slash).map(Array.init)
  }

  package static func name(_ path: [UInt8]) -> [UInt8] {
    path.split(separator: slash).last.map(Array.init) ?? []
  }

  /// The folder that a path lies in; the root lies in itself.
  package static func folder(of path: [UInt8]) -> [UInt8] {
    var end = path.count
    while end > 1, path[end - 1] == slash { end -= 1 }
    while end > 0, path[end - 1] != slash { end -= 1 }
    while end > 1, path[end - 1] == slash { end -= 1 }
    return Array(path[..<end])
  }

  package static func join(_ folder: [UInt8], _ name: [UInt8]) -> [UInt8] {
    folder.last == slash || folder.isEmpty ? folder + name : folder + [slash] + name
  }

  package static func join(_ folder: [UInt8], _ name: String) -> [UInt8] {
    join(folder, Array(name.utf8))
  }

  /// Whether a path is a folder or lies somewhere below it.
  package static func isInside(_ path: [UInt8], _ folder: [UInt8]) -> Bool {
    var folder = folder[...]
    while folder.last == slash { folder = folder.dropLast() }
    guard path.starts(with: folder) else { return false }
    return path.count == folder.count || path[folder.count] == slash
  }

  /// The names that lead from a folder down to a path below it; `nil` if it does not lie there.
  package static func names(from folder: [UInt8], to path: [UInt8]) -> [[UInt8]]? {
    isInside(path, folder) ? Array(parts(path).dropFirst(parts(folder).count)) : nil
  }

  /// A path as it is seen from a folder, `.` and `..` resolved without a look at the disk.
  package static func absolute(_ path: [UInt8], in folder: [UInt8]) -> [UInt8] {
    var names: [[UInt8]] = []
    for name in parts(path.first == slash ? path : folder + [slash] + path) where name != [UInt8(ascii: ".")] {
      if name == Array("..".utf8) { _ = names.popLast() } else { names.append(name) }
    }
    return [slash] + Array(names.joined(separator: [slash]))
  }

  /// The shortest way from a folder to a path, both absolute: `../felles/a.mandat`.
  package static func relative(_ path: [UInt8], from folder: [UInt8]) -> [UInt8] {
    let (to, from) = (parts(path), parts(folder))
    let common = zip(to, from).prefix { $0 == $1 }.count
    let up = [[UInt8]](repeating: Array("..".utf8), count: from.count - common)
    return Array((up + to[common...]).joined(separator: [slash]))
  }

  package static func string(_ path: [UInt8]) -> String { String(decoding: path, as: UTF8.self) }
}
