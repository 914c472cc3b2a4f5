// Questions at the prompt, and the numbered lines that an answer offers.

import MandateConversation
import MandateFeatures
import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension ChatSession {
  /// Whether the line was a number that something was offered at.
  mutating func choose(_ line: String) -> Bool {
    guard asked == nil, let number = Int(line) else { return false }
    guard offers.indices.contains(number - 1) else {
      tellNothing(at: number)
      return true
    }
    switch offers[number - 1] {
    case .change(let suggestion):
      // Its places are those of the text it was offered for.
      offers = []
      change(suggestion.edits)
    case .question(let question):
      tell(style.dim(question))
      reply(to: question)
    }
    return true
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
    offers = reply.suggestions.map(Offer.change) + reply.followUps.map(Offer.question)
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
