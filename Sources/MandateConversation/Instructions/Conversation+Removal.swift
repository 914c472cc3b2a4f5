// `Fjern NAV`, `Slett risiko`, `Ta bort metoden for evaluering`: what somebody asks to have taken out, offered as an edit.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func offerToRemove(_ text: InstructionText, _ mandate: MandateInContext) -> Reply? {
    guard let verb = Self.removingVerb(text) else { return nil }
    let rest = text.words.dropFirst(verb).drop { InstructionVerb.small.contains($0.folded) }
    if let items = participants(rest, mandate) { return offerToRemove(items) }
    guard let target = text.target(rest) else {
      let known = rest.filter { !Self.aroundNames.contains($0.folded) && $0.kind != .mark }
      return known.isEmpty || known.count > 4 || known.count == rest.count
        ? nil : notThere(.participants, text.string(rest.prefix(known.count)))
    }
    let said = text.string(text.value(rest.dropFirst(target.count)))
    guard let section = mandate.mandate[target.section] else { return notThere(target.section, nil) }
    if let field = target.field {
      guard said.isEmpty else { return nil }
      let fields = (section.all(field) + section.items.flatMap { $0.all(field) }).filter { !$0.isOnHeading }
      return fields.isEmpty ? notThere(target.section, nil) : offerToRemove(fields.map(span))
    }
    if said.isEmpty { return offerToRemove([section.range]) }
    let words = said.words.map(\.folded)
    let items = section.items.filter { !$0.isImplied && $0.text.text.words.map(\.folded).starts(with: words) }
    return items.isEmpty ? notThere(target.section, said) : offerToRemove(items.map(\.range))
  }

  /// The items of those that an instruction names, if it names nobody and nothing else.
  private func participants(_ words: ArraySlice<Word>, _ mandate: MandateInContext) -> [Range<Int>]? {
    var rest = words
    var items: [Range<Int>] = []
    while let word = rest.first {
      if let (place, count) = ParticipantInstruction.participant(rest, mandate) {
        items += mandate.mandate.participants[place].items.map(\.range)
        rest = rest.dropFirst(count)
      } else if word.kind == .mark || Self.aroundNames.contains(word.folded) {
        rest.removeFirst()
      } else {
        return nil
      }
    }
    return items.isEmpty ? nil : items
  }

  private static let aroundNames: Set<String> = [
    "og", "and", "fra", "frå", "from", "som", "as", "the", "deltaker", "deltakar", "deltakere", "deltakarar", "deltakerne", "deltakarane",
    "part", "parter", "partar", "participant", "participants", "mandatet", "samarbeidet", "mandate", "av", "of",
  ]

  private static func removingVerb(_ text: InstructionText) -> Int? {
    let words = text.words.prefix(2).map(\.folded)
    guard let first = words.first else { return nil }
    if removing.contains(words.joined(separator: " ")) { return 2 }
    return removing.contains(first) ? 1 : nil
  }

  private static let removing: Set<String> = [
    "fjern", "fjerne", "slett", "slette", "stryk", "stryke", "ta bort", "ta vekk", "ta ut", "remove", "delete", "drop", "take out",
  ]

  private func span(_ field: Field) -> Range<Int> {
    let end = field.values.map(\.range.upperBound).max() ?? field.keyword.upperBound
    return field.keyword.lowerBound..<max(field.keyword.upperBound, end)
  }

  /// Whole lines go, and with a section the empty lines after it.
  private func offerToRemove(_ ranges: [Range<Int>]) -> Reply? {
    guard let text = document?.text, let document else { return nil }
    var edits: [Fix.Edit] = []
    var shown: [String] = []
    for range in ranges {
      let first = text.line(at: range.lowerBound)
      var last = text.line(at: max(range.lowerBound, range.upperBound - 1))
      shown.append(text.string(text.lineRange(first).lowerBound..<text.contentRange(last).upperBound))
      let startsSection = document.lines.indices.contains(first) && document.lines[first].kind == .heading
      while startsSection, last + 1 < document.lines.count, document.lines[last + 1].kind == .blank { last += 1 }
      edits.append(Fix.Edit(text.lineRange(first).lowerBound..<text.lineRange(last).upperBound, ""))
    }
    let title = say("Fjern dette fra mandatet", "Ta dette ut av mandatet", "Remove this from the mandate")
    let lines = shown.joined(separator: "\n").split(whereSeparator: \.isNewline).joined(separator: "\n")
    return Reply(
      .answered, Prose([.paragraph(title + ":"), .example(lines)]), short: title,
      suggestions: [Reply.Suggestion(title: title, edits: Fix.joined(edits))])
  }

  private func notThere(_ kind: SectionKind, _ what: String?) -> Reply {
    let word = Keywords.section(kind).words.canonical(language)
    let text =
      what.map {
        say("«\($0)» står ikke under «\(word)».", "«\($0)» står ikkje under «\(word)».", "“\($0)” does not stand under “\(word)”.")
      }
      ?? say("Det står ikke i mandatet.", "Det står ikkje i mandatet.", "The mandate does not say that.")
    return Reply(.answered, Prose([.paragraph(text)]), short: text)
  }
}
