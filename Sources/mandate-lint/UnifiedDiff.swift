/// The difference between two texts as `diff -u` and `git apply` write it.
enum UnifiedDiff {
  private enum Line {
    case same, removed, added
  }

  private static let context = 3

  static func text(from old: [UInt8], to new: [UInt8], path: String) -> String {
    let (old, new) = (lines(old), lines(new))
    let changes = new.difference(from: old)
    guard !changes.isEmpty else { return "" }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var script: [(kind: Line, text: [UInt8], old: Int, new: Int)] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        script.append((.removed, old[i], i, j))
        i += 1
      } else if j < new.count, added.contains(j) {
        script.append((.added, new[j], i, j))
        j += 1
      } else {
        script.append((.same, old[i], i, j))
        i += 1
        j += 1
      }
    }
    var output = "--- a/\(path)\n+++ b/\(path)\n"
    var at = 0
    while let first = script[at...].firstIndex(where: { $0.kind != .same }) {
      let start = max(at, first - context)
      var end = first
      var last = first
      while end < script.count, end - last <= 2 * context {
        if script[end].kind != .same { last = end }
        end += 1
      }
      end = min(script.count, last + context + 1)
      output += hunk(script[start..<end])
      at = end
    }
    return output
  }

  private static func hunk(_ script: ArraySlice<(kind: Line, text: [UInt8], old: Int, new: Int)>) -> String {
    guard let first = script.first else { return "" }
    let oldCount = script.count { $0.kind != .added }
    let newCount = script.count { $0.kind != .removed }
    let oldStart = oldCount == 0 ? first.old : first.old + 1
    let newStart = newCount == 0 ? first.new : first.new + 1
    var output = "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@\n"
    for line in script {
      output += line.kind == .same ? " " : line.kind == .added ? "+" : "-"
      output += String(decoding: line.text, as: UTF8.self)
      if line.text.last != 0x0A { output += "\n\\ No newline at end of file\n" }
    }
    return output
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(Array(bytes[start...index]))
      start = index + 1
    }
    if start < bytes.count { lines.append(Array(bytes[start...])) }
    return lines
  }
}
