// Items that are named by their own words, or by a word of their section's list.

internal import MandateLanguage
internal import MandateRules

extension InstructionReader {
  /// `politisk forankring i Kommunestyret`: an item named by a word of the section's list.
  func level(_ words: Words) -> InstructionReading? {
    for section in Keywords.sections {
      guard case .chosen(let choice) = section.items, let (id, count) = choice.match(words), count < words.count else { continue }
      let after = words.dropFirst(count)
      guard let word = after.first, Topic.section(word.folded)?.kind == section.kind, Topic.isOwn(word.folded, section.words) else {
        continue
      }
      var said = said(after.dropFirst().drop { Self.links.contains($0.folded) })
      let name = choice.word(id, context.language)
      if let holder = mandate.holders(words.prefix(count), in: section.kind)?.holders.first, act != .add {
        return said.value.isEmpty ? .nothingSaid([Topic(section.kind)]) : .instructions([Instruction(act, holder, nil, said)])
      }
      guard !said.value.isEmpty else { return .nothingSaid([Topic(section.kind)]) }
      said.value = "\(name): \(said.value)"
      return .instructions([Instruction(.add, .section(section.kind), nil, said)])
    }
    return nil
  }

  /// `målet Færre er alene til …`, `the trust value to …`: an item by its name.
  func itemOfSection(_ words: Words) -> InstructionReading? {
    guard act != .add || words.first.map({ Topic.section($0.folded)?.kind == .selfAssessment }) ?? false else { return nil }
    if let named = mandate.holders(words), let word = words.dropFirst(named.count).first, let section = Topic.section(word.folded) {
      let holders = named.holders.filter { mandate.kind(of: $0) == section.kind }
      let said = said(words.dropFirst(named.count + 1))
      if !holders.isEmpty, !said.value.isEmpty { return .instructions(holders.map { Instruction(act, $0, nil, said) }) }
    }
    for length in words.lengths(upTo: min(3, words.count - 1)) {
      guard let section = Topic.section(text.string(words.prefix(length))), section.holdsItems else { continue }
      let after = words.dropFirst(length).drop { $0.folded == ":" && act == .add }
      if case .chosen(let choice) = section.items, section.kind == .selfAssessment, let (id, count) = choice.match(after) {
        return assessment(id, choice, after.dropFirst(count))
      }
      guard let named = mandate.holders(after, in: section.kind), named.isWhole || Self.endsName(after.dropFirst(named.count)) else {
        guard beginsWithUnknownName(after), let end = after.firstIndex(where: { ["til", "to"].contains($0.folded) }),
          end + 1 < after.endIndex,
          mandate.mandate[section.kind] != nil, Topic.field(text.string(after[..<end]), section) == nil
        else { return nil }
        return .notThere(section.kind, text.string(after[..<end]))
      }
      var said = said(after.dropFirst(named.count))
      guard !said.value.isEmpty else { return .nothingSaid([Topic(section.kind)]) }
      // `verdien tillit`, where `tillit og respekt` stands
      if let item = mandate.items(of: named.holders[0]).first, !mandate.listedChoices(item, in: section.kind).isEmpty {
        said.old = text.string(after.prefix(named.count))
      }
      return .instructions(named.holders.map { Instruction(act, $0, nil, said) })
    }
    return nil
  }

  /// `egenvurdering: relasjoner ja`, `egenvurdering relasjoner til nei`
  private func assessment(_ id: String, _ choice: Choice, _ words: Words) -> InstructionReading? {
    var said = said(words)
    guard !said.value.isEmpty else { return .nothingSaid([Topic(.selfAssessment)]) }
    let newest = mandate.mandate.assessments.last
    let place = mandate.mandate.sections.firstIndex { $0.kind == .selfAssessment && $0.range == newest?.range }
    if let place, let item = newest?.items.firstIndex(where: { $0.chosen == id }) {
      return .instructions([Instruction(.change, .item(place, item), nil, said)])
    }
    guard case .success(let answer) = InstructionValue(context).read(said, as: .answer) else {
      return .instructions([Instruction(.add, .section(.selfAssessment), nil, said)])
    }
    said.value = "\(choice.word(id, context.language)): \(answer)"
    return .instructions([Instruction(.add, .section(.selfAssessment), nil, said)])
  }
}
