// A heading line that names several, as the items it stands for: what is said of one of them has no place on the line.

internal import MandateLanguage
internal import MandateRules

struct HeadingLine {
  private let context: Context
  private let items: [Item]
  /// All that the heading says: on its own line, and on those that go on with it.
  private let segments: [Range<Int>]
  private let keyword: Range<Int>

  /// Nil where the heading names nobody.
  init?(of section: Section, _ context: Context) {
    let text = context.text
    let heading = text.line(at: section.keyword.lowerBound)
    items = section.items.filter { $0.mark.isEmpty && !$0.isImplied }
    guard items.count > 1, let last = items.last else { return nil }
    let lines = context.document.lines
    var end = heading
    while end + 1 < lines.count, lines[end + 1].kind == .text { end += 1 }
    segments = [lines[heading].value] + lines[(heading + 1)..<(end + 1)].map(\.content)
    guard segments.contains(where: { $0.contains(last.range.lowerBound) }) else { return nil }
    (self.context, keyword) = (context, section.keyword)
  }

  /// Every name as an item, with all that was said of it, and a field below one of them. Running text is kept as a comment.
  func asItems(_ field: String, below chosen: Item) -> Fix.Edit {
    let text = context.text
    let indent = text.string(text.contentRange(text.line(at: keyword.lowerBound)).lowerBound..<keyword.lowerBound) + "  "
    var lines: [String] = []
    let first = segments.first?.lowerBound ?? 0
    let end = segments.last?.upperBound ?? first
    var isProse = first < (items.first?.range.lowerBound ?? first)
    for (index, item) in items.enumerated() {
      let next = index + 1 < items.count ? items[index + 1].range.lowerBound : end
      var said = written(item.range.lowerBound..<next)
      if index == items.count - 1, isNewSentence(item.range.upperBound..<end) {
        said = written(item.range)
        isProse = true
      }
      lines.append("\(indent)- \(HeadingLine.withoutSeparator(said))")
      if item.range == chosen.range { lines.append("\(indent)    \(field)") }
    }
    if isProse { lines.insert("\(indent)# \(written(first..<end))", at: 0) }
    let colon = text.bytes[keyword.upperBound..<first].firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? first
    return Fix.Edit(colon..<end, lines.map { text.lineEnd + $0 }.joined())
  }

  /// The words of a range, on one line.
  private func written(_ range: Range<Int>) -> String {
    segments.filter { $0.overlaps(range) }.map { context.string($0.clamped(to: range)).trimmedOfSpace }.joined(separator: " ")
  }

  private func isNewSentence(_ range: Range<Int>) -> Bool {
    let rest = written(range)
    return rest.first == "." && rest.count > 1
  }

  /// `NAV (leder), ` and `Skole og ` without what set them apart from the next.
  private static func withoutSeparator(_ text: String) -> String {
    var text = text.trimmedOfSpace
    while let last = text.words.last, [",", ";", ".", "og", "and", "samt"].contains(last.folded) {
      text = String(decoding: Array(text.utf8)[..<last.range.lowerBound], as: UTF8.self).trimmedOfSpace
    }
    return text
  }
}
