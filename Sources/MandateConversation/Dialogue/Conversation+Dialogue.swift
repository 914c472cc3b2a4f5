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
    let lines = DialogueLines.wrap(reply.answer.rendered(.plaintext))
    let written = lines.map { text.lineEnd + indent + ($0.isEmpty ? "!" : "! " + $0) }.joined()
    let start = text.contentRange(line).upperBound
    let end = text.contentRange(lastAnswerLine(after: line)).upperBound
    return [Fix.Edit(start..<end, written)]
  }

  /// Takes the question on a line and the answers right below it away.
  package func removeQuestion(onLine line: Int) -> [Fix.Edit] {
    guard let document, question(onLine: line) != nil else { return [] }
    let start = document.lines[line].range.lowerBound
    return [Fix.Edit(start..<document.lines[lastAnswerLine(after: line)].range.upperBound, "")]
  }

  /// Takes every question and answer out of the document.
  package func removeDialogue() -> [Fix.Edit] {
    (document?.lines ?? []).filter { $0.kind == .question || $0.kind == .answer }.map { Fix.Edit($0.range, "") }
  }

  func lastAnswerLine(after line: Int) -> Int {
    guard let document else { return line }
    var last = line
    while last + 1 < document.lines.count, document.lines[last + 1].kind == .answer { last += 1 }
    return last
  }
}

enum DialogueLines {
  private static let width = 100

  /// Lines of a readable length; the line breaks of the text stay.
  static func wrap(_ text: String) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ", omittingEmptySubsequences: true) {
        if !line.isEmpty, line.unicodeScalars.count + 1 + word.unicodeScalars.count > width {
          lines.append(line)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
      }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
