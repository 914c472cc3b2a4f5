// The conversation in the document: `? ` asks, `! ` below it is an answer that somebody chose to keep. Keeping, dropping and cleaning up are
// edits like any other.

package import MandateLanguage
package import MandateRules

extension Conversation {
  /// The question on a line, without its mark; nil where the line asks nothing.
  package func question(onLine line: Int) -> Phrase? {
    guard let document, document.lines.indices.contains(line), document.lines[line].kind == .question else { return nil }
    let range = document.lines[line].value
    return Phrase(text: document.text.string(range), range: range)
  }

  /// The answer to the question on a line.
  package func reply(toLine line: Int) -> Reply? {
    question(onLine: line).map { ask($0.text, at: $0.range.lowerBound) }
  }

  /// Puts the answer below the question as lines that begin with `!`, in place of those that stand there already.
  package func keepAnswer(toLine line: Int) -> [Fix.Edit] {
    reply(toLine: line).map { keep($0, belowLine: line) } ?? []
  }

  func keep(_ reply: Reply, belowLine line: Int) -> [Fix.Edit] {
    guard let document else { return [] }
    let text = document.text
    let asked = document.lines[line]
    let indent = text.string(asked.range.lowerBound..<asked.content.lowerBound)
    let opening = indent + "! "
    let lines = DialogueLines.wrap(reply.answer.rendered(.plaintext), width: DialogueLines.width - opening.unicodeScalars.count)
    let written = lines.map { text.lineEnd + indent + ($0.isEmpty ? "!" : "! " + $0) }.joined()
    let start = text.contentRange(line).upperBound
    let end = text.contentRange(lastAnswerLine(after: line)).upperBound
    return [Fix.Edit(start..<end, written)]
  }

  /// Takes the question on a line and the answers right below it away.
  package func removeQuestion(onLine line: Int) -> [Fix.Edit] {
    guard let document, question(onLine: line) != nil else { return [] }
    let places = Set(document.lines[line...lastAnswerLine(after: line)].map(\.range))
    return document.removing { places.contains($0.range) }
  }

  /// Takes every question and answer out of the document.
  package func removeDialogue() -> [Fix.Edit] {
    document?.removing { $0.kind == .question || $0.kind == .answer } ?? []
  }

  func lastAnswerLine(after line: Int) -> Int {
    guard let document else { return line }
    var last = line
    while last + 1 < document.lines.count, document.lines[last + 1].kind == .answer { last += 1 }
    return last
  }
}

enum DialogueLines {
  /// In signs, with all that stands before the words.
  static let width = 100

  /// Lines of a readable length; the line breaks of the text stay, and what goes on stands under the words after a bullet.
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bullet = paragraph.hasPrefix("• ") ? "• " : String(paragraph.prefix { $0 == " " })
      let rest = String(repeating: " ", count: bullet.count)
      var line = bullet
      for word in paragraph.dropFirst(bullet.count).split(separator: " ", omittingEmptySubsequences: true) {
        if line.count > bullet.count, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
          lines.append(line)
          line = rest
        }
        line += (line.count > bullet.count ? " " : "") + word
      }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
