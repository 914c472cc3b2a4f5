// What can be written where the cursor stands, the most needed first, in the document's language.

import MandateLanguage
import MandateRules

package struct Completion: Sendable {
  package enum Kind: Hashable, Sendable {
    case heading, field, item, choice, name, date, frequency, text, code
  }

  package struct Item: Sendable {
    package let label: String
    package let kind: Kind
    package var detail: String?
    /// What its documentation is about.
    package var topic: Topic?
    /// What is written, plain.
    package let text: String
    /// The same as a snippet, where a snippet says more.
    package var snippet: String?
    /// Other words that find it: synonyms, other languages.
    var synonyms: [String] = []
    /// What an editor compares with what is typed.
    package internal(set) var filter: String
    package internal(set) var isPreferred = false

    init(
      _ label: String, _ kind: Kind, detail: String? = nil, topic: Topic? = nil, text: String? = nil, snippet: String? = nil,
      synonyms: [String] = []
    ) {
      self.label = label
      self.kind = kind
      self.detail = detail
      self.topic = topic
      self.text = text ?? label
      self.snippet = snippet
      self.synonyms = synonyms
      filter = label
    }
  }

  /// In the order they are to be shown.
  package let items: [Item]
  /// What is typed already, up to the cursor.
  package let typed: Range<Int>
  /// The typed and the rest of the word the cursor stands in.
  package let replaced: Range<Int>
  /// The mandate they were computed for.
  package let mandate: Int

  static func none(at offset: Int) -> Completion {
    Completion(items: [], typed: offset..<offset, replaced: offset..<offset, mandate: 0)
  }
}

extension Inspection {
  /// - Parameter questions: those that can be answered and have the words that are typed, for a line that asks.
  package func completion(at offset: Int, questions: (_ typed: String) -> [String] = { _ in [] }) -> Completion {
    let spot = spot(at: offset)
    if spot.line.kind == .question { return completion(ofQuestionAt: spot, questions) }
    guard let place = CompletionPlace(spot, self) else { return .none(at: spot.offset) }
    let typed = Typed(text.string(place.typed))
    let items = typed.filter(candidates(place, spot))
    return Completion(
      items: items, typed: place.typed, replaced: place.typed.lowerBound..<max(place.typed.upperBound, place.end),
      mandate: max(0, spot.line.place.mandate))
  }

  private func candidates(_ place: CompletionPlace, _ spot: Spot) -> [Completion.Item] {
    switch place.kind {
    case .heading: headings(place, spot)
    case .field: fields(place, spot)
    case .itemName: itemNames(place, spot, isMarked: true)
    case .value(let type): values(type, place, spot)
    case .code: codes(spot)
    }
  }
}
