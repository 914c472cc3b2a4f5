// Whole lines taken out of a document without a hole where they stood.

package import MandateLanguage

extension Document {
  /// Takes lines away, and with them the blank lines that have nothing left to set apart: of those on both sides one side stays, and at the
  /// end of the file neither.
  package func removing(_ isRemoved: (Line) -> Bool) -> [Fix.Edit] {
    let isBlank = lines.map { $0.kind == .blank }
    let isNamed = lines.map(isRemoved)
    var isGone = isNamed
    for line in lines.indices where isNamed[line] && !(line > 0 && isNamed[line - 1]) {
      let end = lines[line...].indices.first { !isNamed[$0] } ?? lines.endIndex
      let next = lines[end...].indices.first { !isBlank[$0] && !isGone[$0] }
      let before = lines[..<line].indices.last { !isGone[$0] }
      if next == nil {
        var last = line
        while last > 0, isBlank[last - 1] { last -= 1 }
        for blank in lines[last...].indices where isBlank[blank] { isGone[blank] = true }
      } else if before.map({ isBlank[$0] }) ?? true {
        for blank in lines[end...].indices.prefix(while: { isBlank[$0] }) { isGone[blank] = true }
      }
    }
    return lines.indices.filter { isGone[$0] }.map { Fix.Edit(lines[$0].range, "") }
  }
}
