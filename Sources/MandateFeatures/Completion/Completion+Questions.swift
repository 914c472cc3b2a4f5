// After `? ` the questions that can be answered, so that the conversation is found by typing one character.

import MandateLanguage

extension Inspection {
  func completion(ofQuestionAt spot: Spot, _ questions: (_ typed: String) -> [String]) -> Completion {
    let end = text.contentRange(spot.lineIndex).upperBound
    let mark = spot.line.content.lowerBound + 1
    guard mark <= spot.offset, spot.offset <= end else { return .none(at: spot.offset) }
    var start = mark
    while start < spot.offset, text.bytes[start] == 0x20 || text.bytes[start] == 0x09 { start += 1 }
    let typed = text.string(start..<spot.offset)
    let needsSpace = start == mark
    let items = questions(typed).map { question in
      var item = Completion.Item(question, .text, text: needsSpace ? " " + question : question)
      // They are found by their words in any order, and editors compare letter by letter.
      if !question.lowercased().hasPrefix(typed.lowercased()) { item.filter = typed }
      return item
    }
    return Completion(
      items: items, typed: start..<spot.offset, replaced: start..<max(spot.offset, end), mandate: max(0, spot.line.place.mandate))
  }
}
