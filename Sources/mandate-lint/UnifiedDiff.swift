// The difference between two texts as `diff -u` and `git apply` write it: byte for byte, so that it can be applied to any file.

import MandateRules
import MandateServer

struct UnifiedDiff {
  enum Kind: UInt8 {
    case same = 0x20
    case removed = 0x2D
    case added = 0x2B
  }

  struct Step {
    let kind: Kind
    /// A line with its end.
    let text: ArraySlice<UInt8>
    fileprivate let old: Int
    fileprivate let new: Int

    var sign: String { String(Unicode.Scalar(kind.rawValue)) }

    /// As a screen shows it: without its end, and with no byte that a screen would obey.
    var shown: String {
      var line = text
      if line.last == 0x0A { line.removeLast() }
      if line.last == 0x0D { line.removeLast() }
      return Drawing.plain(String(decoding: line, as: UTF8.self))
    }
  }

  private static let context = 3
  private var output: [UInt8] = []
  /// Set for a screen: colours, and no byte of the document that a screen would obey.
  private let style: Style?

  static func bytes(from old: [UInt8], to new: [UInt8], path: String, style: Style? = nil) -> [UInt8] {
    guard old != new else { return [] }
    var diff = UnifiedDiff(style: style)
    diff.write(pieces(from: old, to: new), named(path))
    return diff.output
  }

  /// What differs, a piece for each place, with a few of the lines around it.
  static func pieces(from old: [UInt8], to new: [UInt8]) -> [ArraySlice<Step>] {
    let script = script(lines(old), lines(new))
    var pieces: [ArraySlice<Step>] = []
    var at = 0
    while let first = script[at...].firstIndex(where: { $0.kind != .same }) {
      var last = first
      var end = first
      while end < script.count, end - last <= 2 * context {
        if script[end].kind != .same { last = end }
        end += 1
      }
      end = min(script.count, last + context + 1)
      pieces.append(script[max(at, first - context)..<end])
      at = end
    }
    return pieces
  }

  private init(style: Style?) { self.style = style }

  /// As git names files: below a root, quoted where a sign could be misread.
  private static func named(_ path: String) -> String {
    var path = path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.hasPrefix("/") { path = path.dropFirst() }
    return String(path)
  }

  private static func quoted(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
      return path
    }
    let escaped = path.utf8.reduce(into: "") { text, byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += "\\" + String(Unicode.Scalar(byte))
      case 0x20..<0x7F: text += String(Unicode.Scalar(byte))
      default:
        let octal = String(byte, radix: 8)
        text += "\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal
      }
    }
    return "\"\(escaped)\""
  }

  // MARK: Finding the difference

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(bytes[start...index])
      start = index + 1
    }
    if start < bytes.count { lines.append(bytes[start...]) }
    return lines
  }

  /// The work of finding the fewest changes grows with the square of their number; beyond this what differs is replaced as a whole.
  private static let mostLinesToAlign = 5_000

  private static func script(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [Step] {
    let shortest = min(old.count, new.count)
    var start = 0
    while start < shortest, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shortest - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    var removed = IndexSet(start..<(old.count - end))
    var added = IndexSet(start..<(new.count - end))
    if removed.count + added.count <= mostLinesToAlign { (removed, added) = changes(old, new, removed, added) }
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if removed.contains(i) {
        steps.append(Step(kind: .removed, text: old[i], old: i, new: j))
        i += 1
      } else if added.contains(j) {
        steps.append(Step(kind: .added, text: new[j], old: i, new: j))
        j += 1
      } else {
        steps.append(Step(kind: .same, text: old[i], old: i, new: j))
        i += 1
        j += 1
      }
    }
    return steps
  }

  private typealias IndexSet = Set<Int>

  private static func changes(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>], _ oldPart: IndexSet, _ newPart: IndexSet
  ) -> (removed: IndexSet, added: IndexSet) {
    let (oldStart, newStart) = (oldPart.min() ?? 0, newPart.min() ?? 0)
    var (removed, added): (IndexSet, IndexSet) = ([], [])
    let oldLines = oldPart.isEmpty ? [] : old[oldStart..<(oldStart + oldPart.count)]
    let newLines = newPart.isEmpty ? [] : new[newStart..<(newStart + newPart.count)]
    for change in newLines.difference(from: oldLines) {
      switch change {
      case .remove(let offset, _, _): removed.insert(oldStart + offset)
      case .insert(let offset, _, _): added.insert(newStart + offset)
      }
    }
    return (removed, added)
  }

  // MARK: Writing it

  private mutating func write(_ pieces: [ArraySlice<Step>], _ path: String) {
    line("--- " + UnifiedDiff.quoted("a/" + path)) { $0.bold($1) }
    line("+++ " + UnifiedDiff.quoted("b/" + path)) { $0.bold($1) }
    for piece in pieces { write(piece) }
  }

  private mutating func write(_ piece: ArraySlice<Step>) {
    guard let first = piece.first else { return }
    let oldCount = piece.count { $0.kind != .added }
    let newCount = piece.count { $0.kind != .removed }
    let oldStart = oldCount == 0 ? first.old : first.old + 1
    let newStart = newCount == 0 ? first.new : first.new + 1
    line("@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@") { $0.dim($1) }
    for step in piece { write(step) }
  }

  private mutating func write(_ step: Step) {
    let isWhole = step.text.last == 0x0A
    if let style {
      output += Array(style.changed(step.sign + step.shown, step.kind).utf8) + [0x0A]
    } else {
      output.append(step.kind.rawValue)
      output += step.text
      if !isWhole { output.append(0x0A) }
    }
    if !isWhole { output += Array("\\ No newline at end of file\n".utf8) }
  }

  private mutating func line(_ text: String, _ dressed: (Style, String) -> String) {
    output += Array((style.map { dressed($0, text) } ?? text).utf8) + [0x0A]
  }
}
