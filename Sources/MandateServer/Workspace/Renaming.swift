// What a move of files does to the paths by which mandates name their parents: those that lead to what is moved, and those that
// stand in it.

import MandateGuidance
import MandateLanguage

struct Renaming: Errand {
  static let title = Text(
    nb: "Retter stiene mellom mandatene", nn: "Rettar stiane mellom mandata", en: "Correcting the paths between mandates")
  static let replacesEarlier = false

  private let moves: [(old: [UInt8], new: [UInt8])]

  init(_ params: JSON) {
    moves = (params["files"].array ?? []).compactMap { file in
      guard let old = file["oldUri"].string.flatMap({ DocumentURI($0).path }),
        let new = file["newUri"].string.flatMap({ DocumentURI($0).path })
      else { return nil }
      return (old, new)
    }
  }

  /// All mandates must be known before anything can be said.
  mutating func step(_ server: inout Server) -> JSON? {
    guard server.workspace.isReady else { return nil }
    let changes = server.mandates().compactMap { mandate -> TextEdits? in
      guard let path = mandate.uri.path else { return nil }
      let edits = edits(in: mandate.document, at: path, server.files)
      return edits.isEmpty ? nil : TextEdits(uri: mandate.uri, text: mandate.document.text, edits: edits)
    }
    return changes.isEmpty ? .null : server.workspaceEdit(changes)
  }

  private func edits(in document: Document, at path: [UInt8], _ files: Disk) -> [(range: Range<Int>, text: String)] {
    document.mandates.compactMap { $0[.parentMandate]?.value }.compactMap { value in
      guard value.segments.count == 1, !value.isSettled, !value.isUnanswered,
        let moved = moved(value.text, from: path, files), !moved.hasSameBytes(as: value.text)
      else { return nil }
      return (value.range, moved)
    }
  }

  /// What a path must be written as after the move; `nil` where it leads to no file, or nothing on the way is moved.
  private func moved(_ written: String, from path: [UInt8], _ files: Disk) -> String? {
    let target = ParentMandate.path(written, from: path)
    let (newPath, newTarget) = (place(of: path), place(of: target))
    guard newPath != path || newTarget != target, files.kind(target) == .file else { return nil }
    guard written.utf8.first != UInt8(ascii: "/") else { return Path.string(newTarget) }
    let relative = Path.string(Path.relative(newTarget, from: Path.folder(of: newPath)))
    if written.hasPrefix("./"), !relative.hasPrefix("../") { return "./" + relative }
    let usesBackslashes = written.utf8.contains(UInt8(ascii: "\\")) && !written.utf8.contains(UInt8(ascii: "/"))
    return usesBackslashes ? String(relative.map { $0 == "/" ? "\\" : $0 }) : relative
  }

  /// Where a file lies after the move. Of folders within each other the innermost that is moved counts.
  private func place(of path: [UInt8]) -> [UInt8] {
    let around = moves.filter { Path.isInside(path, $0.old) }
    guard let move = around.max(by: { $0.old.count < $1.old.count }), let names = Path.names(from: move.old, to: path) else { return path }
    return names.reduce(move.new) { Path.join($0, $1) }
  }
}
