// `hvert halvår med NAV som ansvarlig, metode: spørreskjema` taken apart by the fields of a section. Running text is left whole: a field's
// word in it counts only with a colon, or where what follows can be nothing but that field's value.

internal import MandateLanguage
internal import MandateRules

struct InstructionClauses {
  let text: InstructionText
  let keyword: SectionKeyword
  let context: Context
  let onlyWithColon: Bool
  /// The main words.
  private(set) var value: Words
  private(set) var fields: [(kind: FieldKind, value: String)] = []

  init(_ words: Words, of section: SectionKind, _ text: InstructionText, _ context: Context, onlyWithColon: Bool = false) {
    self.text = text
    self.onlyWithColon = onlyWithColon
    self.context = context
    keyword = Keywords.section(section)
    value = words.prefix(0)
    for piece in pieces(words) {
      if let clause = clause(piece, isFirst: value.isEmpty) {
        fields.append(clause)
      } else {
        value = value.isEmpty ? piece : words[value.startIndex..<piece.endIndex]
      }
    }
  }

  /// Pieces between `med`, commas and `og`, where what follows is a clause about a field.
  private func pieces(_ words: Words) -> [Words] {
    var pieces: [Words] = []
    let words = words.drop { Self.separators.contains($0.folded) && $0.kind != .mark }
    var start = words.startIndex
    for at in words.indices where Self.separators.contains(words[at].folded) && at > start {
      let end = words[(at + 1)...].firstIndex { Self.separators.contains($0.folded) } ?? words.endIndex
      // Where nothing but fields has been said, there is no running text.
      let isFirst = clause(words[start..<at], isFirst: pieces.isEmpty) != nil
      guard at + 1 < end, clause(words[(at + 1)..<end], isFirst: isFirst) != nil else { continue }
      pieces.append(words[start..<at])
      start = at + 1
    }
    if start < words.endIndex { pieces.append(words[start...]) }
    return pieces.filter { !$0.isEmpty }
  }

  private static let separators: Set<String> = ["med", "with", ",", ";", "og", "and"]

  /// Whether what is said of the section is running text, in which a field's word may be a word like any other.
  private var isProse: Bool {
    switch keyword.items {
    case .text, .dated: true
    case .chosen: keyword.kind == .risks
    default: if case .value(.text) = keyword.heading { true } else { false }
    }
  }

  /// `NAV som ansvarlig`, `ansvarlig: NAV`, `frist 1. mai`.
  private func clause(_ words: Words, isFirst: Bool) -> (kind: FieldKind, value: String)? {
    (onlyWithColon ? nil : after(words)) ?? before(words, isFirst: isFirst)
  }

  /// `NAV som ansvarlig`
  private func after(_ words: Words) -> (kind: FieldKind, value: String)? {
    for length in stride(from: min(3, words.count - 2), through: 1, by: -1) {
      let link = words.endIndex - length - 1
      guard link > words.startIndex, ["som", "as"].contains(words[link].folded) else { continue }
      guard let field = Topic.field(text.string(words.suffix(length).withoutArticles), keyword) else { continue }
      let value = text.value(words[..<link])
      if isProse, !context.isKnown(value) { continue }
      return (field.kind, value)
    }
    return nil
  }

  /// `ansvarlig: NAV`, `frist 1. mai`
  private func before(_ words: Words, isFirst: Bool) -> (kind: FieldKind, value: String)? {
    let words = words.withoutArticles
    for length in words.lengths(upTo: min(3, words.count - 1)) {
      let phrase = text.string(words.prefix(length))
      let rest = words.dropFirst(length)
      let isMarked = rest.first?.folded == ":"
      guard let field = Topic.field(phrase, keyword) ?? (isMarked ? keyword.field(named: phrase) : nil) else { continue }
      if isMarked {
        let value = text.value(rest.dropFirst())
        if !value.isEmpty { return (field.kind, value) }
        continue
      }
      if onlyWithColon { continue }
      let said = rest.first.map { ["til", "to", "er", "is", "for"].contains($0.folded) } ?? false ? rest.dropFirst() : rest
      let value = text.value(said)
      guard !value.isEmpty, Topic.isOwn(phrase, field.words), mayBe(value, rest, field, isFirst) else { continue }
      return (field.kind, value)
    }
    return nil
  }

  /// Whether a value without a colon can be nothing else.
  private func mayBe(_ value: String, _ rest: Words, _ field: FieldKeyword, _ isFirst: Bool) -> Bool {
    switch field.type {
    case .date, .period, .frequency, .choice, .step, .year, .answer, .yesNo, .caseNumber:
      if case .success = InstructionValue(context).read(value, as: field.type) { return true }
      return false
    case .references where context.isKnown(value): return true
    default:
      if !isProse { return true }
      if case .item = keyword.heading { return false }
      return isFirst && field.place == .section
    }
  }
}
