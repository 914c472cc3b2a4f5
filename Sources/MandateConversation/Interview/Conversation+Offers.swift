// A question of the interview as a message with a few buttons asks it: two to four short titles, no two alike, each with what it writes.

internal import MandateRules
internal import MandateLanguage

/// A button of a message that asks.
package struct Offer: Hashable, Sendable {
  package let title: String
  /// What to answer with; nil for a gap in the text.
  package let value: String?
}

extension Conversation {
  package func offers(for field: InterviewField) -> [Offer] {
    let later = putOff.lowercased()
    var titles: Set<String> = [later, own.lowercased()]
    var offers: [Offer] = []
    for choice in field.choices {
      let title = Conversation.short(choice.label)
      if titles.insert(title.lowercased()).inserted { offers.append(Offer(title: title, value: choice.value)) }
    }
    if offers.count == Conversation.mostOffers, field.choices.count == Conversation.mostOffers { return offers }
    offers = Array(offers.prefix(Conversation.mostOffers - 1)) + [Offer(title: own, value: nil)]
    if offers.count == 1, field.id != InterviewQuestion.title.id {
      // Nobody can choose from one.
      let words = say("Må avklares", "Må avklarast", "To be settled")
      offers.append(Offer(title: words, value: OpenPoint.word(document?.language ?? .nb)))
    }
    return offers
  }

  package static let mostOffers = 4

  /// The button that ends the interview for now.
  package var putOff: String { say("Senere", "Seinare", "Later") }

  /// What choosing an offer does to the document: the same as answering in any other way.
  package func result(of offer: Offer, to id: String, mandate index: Int) -> InterviewResult {
    if let value = offer.value { return answer(id, value, mandate: index) }
    return mandate(index).flatMap { gapEdits(id, $0) }.map(InterviewResult.edits) ?? answer("", "", mandate: index)
  }

  var own: String { say("Skriv selv", "Skriv sjølv", "Write it yourself") }

  private static func short(_ label: String) -> String {
    let capital = label.first.map { $0.uppercased() + label.dropFirst() } ?? ""
    guard capital.unicodeScalars.count > 48 else { return capital }
    return String(String.UnicodeScalarView(capital.unicodeScalars.prefix(47))) + "…"
  }
}
