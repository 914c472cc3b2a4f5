// The piece of a line that a finding is shown in: all of it where it fits, else what stands around the finding, so that a line of ten
// million characters costs no more than a short one.

import MandateLanguage
import MandateRules

struct Excerpt {
  /// From 1.
  let line: Int
  let source: String
  let carets: String

  /// - Parameter width: cells to draw in.
  init(_ range: Range<Int>, in text: SourceText, width: Int) {
    let line = text.line(at: range.lowerBound)
    var content = text.contentRange(line)
    if line == 0, text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { content = min(3, content.upperBound)..<content.upperBound }
    let lower = min(max(range.lowerBound, content.lowerBound), content.upperBound)
    let upper = min(max(range.upperBound, lower), content.upperBound)
    self.line = line + 1

    // Bytes that surely hold more cells than there are to draw in.
    let reach = width * 16
    let near = Excerpt.aligned(text, max(content.lowerBound, lower - reach)..<min(content.upperBound, lower + reach), in: content)
    let before = text.string(near.lowerBound..<lower)
    let after = text.string(lower..<near.upperBound)
    let fits = near == content && Drawing.width(Drawing.plain(before + after)) <= width
    // Two thirds of the room are for the words and what follows; what is not needed there goes to what stands before, and back.
    let room = width - 2
    let least = fits ? after : Excerpt.start(of: after, cells: room * 2 / 3)
    let start = fits ? before : Excerpt.end(of: before, cells: room - Excerpt.width(least))
    let rest = fits ? after : Excerpt.start(of: after, cells: room - Excerpt.width(start))
    let opening = start.utf8.count < before.utf8.count || near.lowerBound > content.lowerBound ? "…" : ""
    let closing = rest.utf8.count < after.utf8.count || near.upperBound < content.upperBound ? "…" : ""

    let words = text.string(lower..<min(upper, near.upperBound))
    let marked = words.utf8.count < rest.utf8.count ? words : rest
    let from = Drawing.width(Drawing.plain(opening + start))
    let through = Drawing.width(Drawing.plain(opening + start + marked))
    source = Drawing.plain(opening + start + rest) + closing
    carets = String(repeating: " ", count: from) + String(repeating: "^", count: max(1, through - from))
  }

  /// The range moved to the starts of characters.
  private static func aligned(_ text: SourceText, _ range: Range<Int>, in content: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > content.lowerBound, start < text.bytes.count, text.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    while end < content.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  /// The last characters of a text that take no more than so many cells.
  private static func end(of text: String, cells: Int) -> String {
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let previous = text.index(before: start)
      used += max(1, width(text[previous]))
      if used > cells { break }
      start = previous
    }
    return String(text[start...])
  }

  /// The first characters of a text that take no more than so many cells.
  private static func start(of text: String, cells: Int) -> String {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += max(1, width(text[end]))
      if used > cells { break }
      text.formIndex(after: &end)
    }
    return String(text[..<end])
  }

  private static func width(_ text: String) -> Int { text.reduce(0) { $0 + max(1, width($1)) } }

  /// A tab may take four.
  private static func width(_ character: Character) -> Int {
    character == "\t" ? 4 : Drawing.width(String(character))
  }
}
