// From one text to another by the fewest changed lines, so that an editor keeps its cursor, marks and folds.

package import MandateLanguage
package import MandateRules

package enum LineEdits {
  /// Edits of the old text, in order, that give the new one. None where they are equal.
  package static func between(_ old: SourceText, _ new: SourceText) -> [Fix.Edit] {
    let (left, right) = (lines(of: old), lines(of: new))
    var edits: [Fix.Edit] = []
    for (removed, inserted) in hunks(left.map { old.bytes[$0] }, right.map { new.bytes[$0] }) {
      let start = removed.lowerBound < left.count ? left[removed.lowerBound].lowerBound : old.bytes.count
      let end = removed.isEmpty ? start : left[removed.upperBound - 1].upperBound
      let bytes = inserted.isEmpty ? [] : new.bytes[right[inserted.lowerBound].lowerBound..<right[inserted.upperBound - 1].upperBound]
      edits.append(narrowed(start..<end, bytes, old))
    }
    return edits
  }

  private static func lines(of text: SourceText) -> [Range<Int>] {
    text.lineStarts.indices.map(text.lineRange).filter { !$0.isEmpty }
  }

  /// The runs of lines that differ. Between equal beginnings and ends the longest common lines are found where the rest is not too large.
  private static func hunks(_ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]) -> [(Range<Int>, Range<Int>)] {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    var (oldEnd, newEnd) = (old.count, new.count)
    while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
      oldEnd -= 1
      newEnd -= 1
    }
    let (rows, columns) = (oldEnd - start, newEnd - start)
    if rows == 0, columns == 0 { return [] }
    guard rows > 0, columns > 0, rows <= largestTable / max(columns, 1) else { return [(start..<oldEnd, start..<newEnd)] }
    return compare(old[start..<oldEnd], new[start..<newEnd])
  }

  /// Cells of the table of common lines; beyond it one edit replaces all that differs.
  private static let largestTable = 1_000_000

  private static func compare(_ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>) -> [(Range<Int>, Range<Int>)] {
    let (rows, columns) = (old.count, new.count)
    let width = columns + 1
    var common = [Int32](repeating: 0, count: (rows + 1) * width)
    for row in stride(from: rows - 1, through: 0, by: -1) {
      for column in stride(from: columns - 1, through: 0, by: -1) {
        let isSame = old[old.startIndex + row] == new[new.startIndex + column]
        common[row * width + column] =
          isSame ? common[(row + 1) * width + column + 1] + 1 : max(common[(row + 1) * width + column], common[row * width + column + 1])
      }
    }
    var hunks: [(Range<Int>, Range<Int>)] = []
    var (row, column, fromRow, fromColumn) = (0, 0, 0, 0)
    func close() {
      guard row > fromRow || column > fromColumn else { return }
      hunks.append(
        (old.startIndex + fromRow..<old.startIndex + row, new.startIndex + fromColumn..<new.startIndex + column))
    }
    while row < rows, column < columns {
      if old[old.startIndex + row] == new[new.startIndex + column] {
        close()
        (row, column) = (row + 1, column + 1)
        (fromRow, fromColumn) = (row, column)
      } else if common[(row + 1) * width + column] >= common[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
    (row, column) = (rows, columns)
    close()
    return hunks
  }

  /// What is equal at both ends of a replaced piece is left out, whole characters at a time and never through the middle of a line end.
  private static func narrowed(_ range: Range<Int>, _ new: ArraySlice<UInt8>, _ old: SourceText) -> Fix.Edit {
    let bytes = old.bytes
    var (start, end) = (range.lowerBound, range.upperBound)
    var (from, to) = (new.startIndex, new.endIndex)
    while start < end, from < to, bytes[start] == new[from] { (start, from) = (start + 1, from + 1) }
    while start > range.lowerBound, !isBoundary(bytes, start) || from < to && isContinuation(new[from]) || isBetweenLineEnd(new, from) {
      (start, from) = (start - 1, from - 1)
    }
    while end > start, to > from, bytes[end - 1] == new[to - 1] { (end, to) = (end - 1, to - 1) }
    while end < range.upperBound, !isBoundary(bytes, end) || isBetweenLineEnd(new, to) { (end, to) = (end + 1, to + 1) }
    return Fix.Edit(start..<end, String(decoding: new[from..<to], as: UTF8.self))
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func isBoundary(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard offset > 0, offset < bytes.count else { return true }
    return !isContinuation(bytes[offset]) && !(bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A)
  }

  private static func isBetweenLineEnd(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
    offset > bytes.startIndex && offset < bytes.endIndex && bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
  }
}
