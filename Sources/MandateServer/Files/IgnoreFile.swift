// `.gitignore`, so that the files nobody keeps are not checked. Also the patterns of the configuration's `exclude`.

/// The patterns of one ignore file, which hold for the folder it stands in and those below.
package struct IgnoreFile: Sendable {
  private struct Pattern: Sendable {
    let parts: [[UInt8]]
    let isNegated: Bool
    let isFolderOnly: Bool
  }

  private let patterns: [Pattern]

  package init(_ bytes: [UInt8]) {
    patterns = bytes.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }.compactMap { Self.pattern(Array($0)) }
  }

  package init(patterns: [String]) {
    self.init(Array(patterns.joined(separator: "\n").utf8))
  }

  package var isEmpty: Bool { patterns.isEmpty }

  private static func pattern(_ line: [UInt8]) -> Pattern? {
    var line = line
    while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
    guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
    let isNegated = first == UInt8(ascii: "!")
    if isNegated || first == UInt8(ascii: "\\") { line.removeFirst() }
    let isFolderOnly = line.last == UInt8(ascii: "/")
    if isFolderOnly { line.removeLast() }
    guard !line.isEmpty else { return nil }
    let isAnchored = line.contains(UInt8(ascii: "/"))
    if line.first == UInt8(ascii: "/") { line.removeFirst() }
    var parts = line.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: true).map(Array.init)
    if !isAnchored { parts.insert(Array("**".utf8), at: 0) }
    return Pattern(parts: parts, isNegated: isNegated, isFolderOnly: isFolderOnly)
  }

  /// Whether a path is ignored; nil where no pattern speaks of it. `path` is relative to the folder of the ignore file.
  package func ignores(_ path: [[UInt8]], isFolder: Bool) -> Bool? {
    patterns.last { (!$0.isFolderOnly || isFolder) && Self.matches($0.parts, path) }.map { !$0.isNegated }
  }

  /// `**` stands for any number of names, at the end for everything below. Linear in practice: only the last one is gone back to.
  private static func matches(_ pattern: [[UInt8]], _ path: [[UInt8]]) -> Bool {
    var (p, n) = (0, 0)
    var stars: (pattern: Int, path: Int)?
    while n < path.count {
      if p < pattern.count, pattern[p] == anyNames {
        if p + 1 == pattern.count { return true }
        stars = (p + 1, n)
        p += 1
      } else if p < pattern.count, matchesName(pattern[p][...], path[n][...]) {
        p += 1
        n += 1
      } else if let last = stars {
        stars = (last.pattern, last.path + 1)
        (p, n) = (last.pattern, last.path + 1)
      } else {
        return false
      }
    }
    return p == pattern.count
  }

  private static let anyNames = Array("**".utf8)

  /// `*`, `?` and `[abc]` within one name. Linear in practice: only the last star is gone back to.
  private static func matchesName(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
    var (p, n) = (pattern.startIndex, name.startIndex)
    var star: (pattern: Int, name: Int)?
    while n < name.endIndex {
      if p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") {
        star = (p + 1, n)
        p += 1
      } else if p < pattern.endIndex, let end = matchesOne(pattern, p, name[n]) {
        p = end
        n += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        (p, n) = (last.pattern, last.name + 1)
      } else {
        return false
      }
    }
    while p < pattern.endIndex, pattern[p] == UInt8(ascii: "*") { p += 1 }
    return p == pattern.endIndex
  }

  /// Where the pattern goes on after one byte, or nil if the byte does not match.
  private static func matchesOne(_ pattern: ArraySlice<UInt8>, _ at: Int, _ byte: UInt8) -> Int? {
    switch pattern[at] {
    case UInt8(ascii: "?"): return at + 1
    case UInt8(ascii: "\\") where at + 1 < pattern.endIndex: return pattern[at + 1] == byte ? at + 2 : nil
    case UInt8(ascii: "["):
      guard let close = pattern[(at + 1)...].dropFirst().firstIndex(of: UInt8(ascii: "]")) else {
        return byte == pattern[at] ? at + 1 : nil
      }
      var set = pattern[(at + 1)..<close]
      let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
      if isNegated { set = set.dropFirst() }
      return contains(set, byte) != isNegated ? close + 1 : nil
    default: return pattern[at] == byte ? at + 1 : nil
    }
  }

  private static func contains(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    var at = set.startIndex
    while at < set.endIndex {
      if at + 2 < set.endIndex, set[at + 1] == UInt8(ascii: "-") {
        if set[at]...max(set[at], set[at + 2]) ~= byte { return true }
        at += 3
      } else {
        if set[at] == byte { return true }
        at += 1
      }
    }
    return false
  }
}
