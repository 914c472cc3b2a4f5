// Questions at the prompt, and the numbered lines that an answer offers.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension ChatSession {
  /// Whether the line was a number, which stands for what was offered there.
  mutating func choose(_ line: String) -> Bool {
    guard asked == nil, let number = Self.number(in: line) else { return false }
    guard offers.indices.contains(number - 1) else {
      tellNothing(at: number)
      return true
    }
    switch offers[number - 1] {
    case .taken: tell(say("Det er allerede gjort.", "Det er allereie gjort.", "That is done already."))
    case .change(let suggestion, let question, let text):
      guard let fresh = text == bytes ? suggestion : offered(suggestion.title, by: question) else {
        tell(
          say(
            "Mandatet er endret siden. Spør på nytt.", "Mandatet er endra sidan. Spør på nytt.", "The mandate has changed since. Ask again."
          ))
        return true
      }
      change(fresh.edits)
      offers[number - 1] = .taken
    case .question(let question):
      tell(question)
      reply(to: question)
    }
    return true
  }

  /// The same change of the text as it is now; nil where it is no longer offered.
  private func offered(_ title: String, by question: String) -> MandateConversation.Reply.Suggestion? {
    let same = conversation.ask(question).suggestions.filter { $0.title == title }
    return same.count == 1 ? same[0] : nil
  }

  /// `2`, `2.` and `2)` are the same choice.
  static func number(in line: String) -> Int? {
    Int(line.last == "." || line.last == ")" ? line.dropLast() : line[...])
  }

  mutating func tellNothing(at number: Int) {
    tell(say("Det står ikke noe ved \(number).", "Det står ikkje noko ved \(number).", "Nothing stands at \(number)."))
  }

  mutating func converse(_ line: String) {
    guard asked != nil else { return reply(to: line) }
    guard line.hasPrefix("?") || line.hasSuffix("?") else { return answer(line) }
    tell(conversation.ask(line).answer)
    tellQuestion()
  }

  mutating func reply(to question: String) {
    let reply = conversation.ask(question)
    offers = reply.suggestions.map { Offer.change($0, question: question, of: bytes) } + reply.followUps.map(Offer.question)
    // What is offered by its number below is not listed above.
    tell(Prose(reply.answer.blocks.filter { $0 != .list(reply.followUps) }))
    tellOffers(
      say("Forslag til mandatet:", "Forslag til mandatet:", "Suggestions for the mandate:"), reply.suggestions.map(\.title), from: 0)
    tellOffers(say("Spør også:", "Spør òg:", "Ask also:"), reply.followUps, from: reply.suggestions.count)
  }

  mutating func tellOffers(_ heading: String, _ titles: [String], from start: Int) {
    guard !titles.isEmpty else { return }
    tellLines(
      [style.bold(heading)]
        + titles.enumerated().map { style.wrapped(Drawing.plain($1), first: Self.number(start + $0, of: offers.count)) })
  }

  static func number(_ index: Int, of count: Int) -> String {
    let number = String(index + 1)
    return String(repeating: " ", count: 2 + String(count).count - number.count) + number + "  "
  }
}
