// What several rules ask about the ambition: who aims for which step, what counts as joint, and what counts as no resources at all.

package import MandateLanguage

/// Where a participant says which step it aims for.
package struct Aim: Sendable {
  package let name: String
  package let step: Int
  package let range: Range<Int>
}

extension Mandate {
  /// The participants' own ambitions, in the order they stand.
  package var aims: [Aim] {
    participants.compactMap { participant in
      for field in participant.all(.ambition) {
        for value in field.values {
          if let step = value.step { return Aim(name: participant.shownName, step: step, range: value.readRange ?? value.range) }
        }
      }
      return nil
    }
  }

  /// The words of the target step.
  package var targetRange: Range<Int>? { self[.ambition]?[.target]?.values.first { $0.step != nil }?.readRange }

  package func filledItems(_ kind: SectionKind) -> [Item] { self[kind]?.items.filter { !$0.isEmpty } ?? [] }
}

extension Context {
  /// How the participants work: an id of the choice.
  package func wayOfWorking(_ mandate: Mandate) -> String? { mandate[.ambition]?[.wayOfWorking]?.choice }

  /// Whether the target is so high that it must be backed by priority and resources.
  package var isHighStep: Bool { (step ?? 0) >= settings.highStep }

  private static let severalAtOnce: Set<String> = [
    "alle", "partene", "partane", "deltakerne", "deltakarane", "begge", "all", "everyone", "both", "gruppen", "gruppa", "tjenestene",
    "tenestene",
    "medlemmene", "medlemene", "felles",
  ]

  /// Whether more than one answers for an item: two names, or a word for all.
  package func isSharedByNames(_ item: Item) -> Bool {
    let references = item.all(.responsible).flatMap(references)
    return references.count > 1 || item.all(.responsible).flatMap(\.values).contains { isForSeveral($0) }
  }

  private func isForSeveral(_ value: Value) -> Bool {
    words(value).contains { Context.severalAtOnce.contains($0.folded) }
  }

  private static let no: Set<String> = ["nei", "no", "ikke", "ikkje", "not"]

  /// Whether an item says that the responsibility is shared.
  package func saysShared(_ item: Item) -> Bool {
    item.all(.sharedResponsibility).filter { $0.isAnswered && !$0.isSettled }.flatMap(\.values).contains { value in
      words(value).first.map { !Context.no.contains($0.folded) } ?? false
    }
  }

  private static let nothing: Set<String> = [
    "ingen", "inga", "ingenting", "null", "none", "nothing", "nei", "no", "ikke", "ikkje", "not",
  ]

  /// Whether an amount is nought: `0 kr`, `ingen`, `ikke satt av`.
  package func isNothing(_ value: Value) -> Bool {
    if value.isUnanswered { return true }
    let words = words(value)
    let numbers = words.filter { $0.kind == .digits }
    if numbers.isEmpty { return words.first.map { Context.nothing.contains($0.folded) && words.count <= 6 } ?? true }
    return numbers.allSatisfy { $0.number == 0 }
  }

  /// Whether text has a date, and words of its own beside it.
  package func hasDateAndReason(_ field: Field) -> Bool {
    let words = field.values.flatMap { self.words($0) }
    guard let date = firstDate(in: words[...]) else { return false }
    return words.count { $0.kind == .letters && !date.range.overlaps($0.range) } >= 2
  }
}

extension Participant {
  /// The short name where there is one: what the others call the participant.
  var shownName: String { (shortName ?? name).text }
}
