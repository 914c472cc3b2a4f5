// An instruction about one who takes part: whose it is, which field, and what it is to say.

internal import MandateLanguage
internal import MandateRules

struct ParticipantInstruction {
  /// The place among the mandate's participants.
  let participant: Int
  let field: FieldKind
  let value: String

  init?(_ text: InstructionText, _ mandate: MandateInContext) {
    guard let verb = Self.verbLength(text) else { return nil }
    let rest = text.words.dropFirst(verb).drop { InstructionVerb.small.contains($0.folded) }
    guard let target = Self.fieldFirst(rest, text, mandate) ?? Self.nameFirst(rest, text, mandate) else { return nil }
    let value = text.string(text.value(target.rest))
    guard !value.isEmpty else { return nil }
    (participant, field, self.value) = (target.participant, target.field, value)
  }

  private typealias Target = (participant: Int, field: FieldKind, rest: ArraySlice<Word>)

  private static func verbLength(_ text: InstructionText) -> Int? {
    if let verb = InstructionVerb(text) { return verb.count }
    return text.words.first.map { ["gi", "gje", "gjev", "give"].contains($0.folded) } == true ? 1 : nil
  }

  /// `rollen til NAV`, `vara for skolen`
  private static func fieldFirst(_ words: ArraySlice<Word>, _ text: InstructionText, _ mandate: MandateInContext) -> Target? {
    guard let (field, count) = field(words, text), let link = words.dropFirst(count).first else { return nil }
    guard ["for", "til", "hos", "av", "of", "to"].contains(link.folded) else { return nil }
    let after = words.dropFirst(count + 1).drop { InstructionVerb.small.contains($0.folded) }
    guard let (place, length) = participant(after, mandate) else { return nil }
    return (place, field, after.dropFirst(length))
  }

  /// `NAV rollen`, `NAVs rolle`
  private static func nameFirst(_ words: ArraySlice<Word>, _ text: InstructionText, _ mandate: MandateInContext) -> Target? {
    guard let (place, length) = participant(words, mandate), let (field, count) = field(words.dropFirst(length), text) else { return nil }
    return (place, field, words.dropFirst(length + count))
  }

  private static func field(_ words: ArraySlice<Word>, _ text: InstructionText) -> (FieldKind, Int)? {
    for length in stride(from: min(3, words.count), through: 1, by: -1) {
      if let field = text.field(text.string(words.prefix(length)), Keywords.section(.participants)) { return (field, length) }
    }
    return nil
  }

  static func participant(_ words: ArraySlice<Word>, _ mandate: MandateInContext) -> (place: Int, count: Int)? {
    guard let (_, count) = mandate.context.names.match(words), count > 0 else { return nil }
    let places = mandate.context.parties.named(in: words.prefix(count)).filter { mandate.mandate.participants.indices.contains($0) }
    return places.count == 1 ? places.first.map { ($0, count) } : nil
  }
}
