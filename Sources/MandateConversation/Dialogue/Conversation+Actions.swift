// What can be done on a line that asks, in any editor: the answer below it, the changes the answer offers, a question to ask next, and
// the question gone. Each is an edit with a title.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  /// The line with the question that a line belongs to: itself, or the one that an answer stands below.
  package func questionLine(of line: Int) -> Int? {
    guard let document, document.lines.indices.contains(line) else { return nil }
    var line = line
    while line > 0, document.lines[line].kind == .answer { line -= 1 }
    return document.lines[line].kind == .question ? line : nil
  }

  /// What can be done on a line that asks or answers; nothing on any other.
  package func actions(onLine line: Int) -> [Reply.Suggestion] {
    guard let line = questionLine(of: line), let reply = reply(toLine: line) else { return [] }
    let keeping = keeping(line, reply).map { [$0] } ?? []
    let asking = reply.followUps.prefix(3).map { self.asking($0, onLine: line) }
    return keeping + reply.suggestions + asking + [removing(line)]
  }

  /// The answer below the question; nil where there is none, or where it stands there already.
  package func keeping(line: Int) -> Reply.Suggestion? {
    reply(toLine: line).flatMap { keeping(line, $0) }
  }

  func keeping(_ line: Int, _ reply: Reply) -> Reply.Suggestion? {
    guard let document, let question = question(onLine: line), !question.range.isEmpty else { return nil }
    let edits = keep(reply, belowLine: line)
    guard edits.contains(where: { !document.text.bytes[$0.range].elementsEqual($0.text.utf8) }) else { return nil }
    let title =
      isAnswered(line)
      ? say("Oppdater svaret", "Oppdater svaret", "Update the answer")
      : say("Sett inn svaret", "Set inn svaret", "Insert the answer")
    return Reply.Suggestion(title: title, edits: edits)
  }

  /// In place of the question, unless an answer to it is kept: then below that.
  private func asking(_ question: String, onLine line: Int) -> Reply.Suggestion {
    let title = say("Spør: \(question)", "Spør: \(question)", "Ask: \(question)")
    guard let document else { return Reply.Suggestion(title: title, edits: []) }
    let asked = document.lines[line]
    guard isAnswered(line) else { return Reply.Suggestion(title: title, edits: [Fix.Edit(asked.content, "? " + question)]) }
    let text = document.text
    let end = text.contentRange(lastAnswerLine(after: line)).upperBound
    let indent = text.string(asked.range.lowerBound..<asked.content.lowerBound)
    return Reply.Suggestion(title: title, edits: [Fix.Edit(end..<end, text.lineEnd + indent + "? " + question)])
  }

  package func removing(_ line: Int) -> Reply.Suggestion {
    let title =
      isAnswered(line)
      ? say("Fjern spørsmålet og svaret", "Ta bort spørsmålet og svaret", "Remove the question and its answer")
      : say("Fjern spørsmålet", "Ta bort spørsmålet", "Remove the question")
    return Reply.Suggestion(title: title, edits: removeQuestion(onLine: line))
  }

  /// Whether an answer is kept below a question.
  package func isAnswered(_ line: Int) -> Bool { lastAnswerLine(after: line) > line }

  /// Everything asked and answered gone; nil where nothing is.
  package func removingDialogue() -> Reply.Suggestion? {
    let edits = removeDialogue()
    guard !edits.isEmpty else { return nil }
    return Reply.Suggestion(
      title: say("Fjern alle spørsmål og svar", "Ta bort alle spørsmål og svar", "Remove all questions and answers"), edits: edits)
  }

  /// What an action is called that begins the interview.
  package var oneByOne: String {
    say("Svar på spørsmålene, ett om gangen", "Svar på spørsmåla, eitt om gongen", "Answer the questions one by one")
  }

  /// What an action is called that opens a page.
  package func readingMore(_ reference: Reply.Reference) -> String {
    say("Les mer: \(reference.title)", "Les meir: \(reference.title)", "Read more: \(reference.title)")
  }
}
