// Writes items: new ones beside those that stand there, each once; and other words in the place of one that is named.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension InstructionWriter {
  func addItems() -> [InstructionOutcome] {
    let ways = itemTexts()
    if case .refused(let text) = checked(.already(0..<0), onlyFields: true) { return [.refused(text)] }
    return ways.map(add)
  }

  /// Names and values may be several; a goal, a risk or a measure is one. Two ways where nobody can tell whether `og` stands in a name.
  private func itemTexts() -> [[String]] {
    switch keyword.items {
    case .named where kind == .participants: return ListedNames(said.value, isPlural: said.isPlural, context).readings
    case .chosen(let choice): return [chosenTexts(choice)]
    default: return [[said.value]]
    }
  }

  /// `tillit og åpenhet` is two values, `fleksibilitet og pragmatisme` one, and `orden og ro` is none of them.
  private func chosenTexts(_ choice: Choice) -> [String] {
    let words = said.value.words
    var found: [String] = []
    var at = words.startIndex
    while at < words.endIndex {
      guard let (id, count) = choice.match(words[at...]) else { return said.isPlural == true ? separated(choice) : [canonicalItem(choice)] }
      found.append(choice.word(id, context.language))
      at += count
      guard at < words.endIndex else { break }
      while at < words.endIndex, [",", ";", "og", "and"].contains(words[at].folded) { at += 1 }
      guard [",", ";", "og", "and"].contains(words[at - 1].folded) else { return [canonicalItem(choice)] }
    }
    return found.isEmpty ? [said.value] : found
  }

  /// `verdiene mot og tillit`
  private func separated(_ choice: Choice) -> [String] {
    let plain = InstructionText(plain: said.value)
    guard !plain.words.contains(where: { [":", "–", "-", "("].contains($0.folded) }) else { return [said.value] }
    return plain.words.split { [",", ";", "og", "and"].contains($0.folded) }.map { part in
      let text = plain.value(part)
      return choice.id(of: text).map { choice.word($0, context.language) } ?? text
    }
  }

  /// `trust: we say so early` under the document's own word.
  private func canonicalItem(_ choice: Choice) -> String {
    guard let (id, count) = choice.match(said.value.words[...]), isForeign, count < said.value.words.count else { return said.value }
    let words = said.value.words
    guard words[count].kind == .mark else { return said.value }
    return choice.word(id, context.language) + String(decoding: Array(said.value.utf8)[words[count - 1].range.upperBound...], as: UTF8.self)
  }

  private func add(_ texts: [String]) -> InstructionOutcome {
    if texts.count == 1, let known = known(texts[0]) {
      // `NAV som deltaker med rolle leverer`, where NAV takes part already
      let fields = instruction.fields.map { write($0.kind, Instruction.Said(value: $0.value), of: known.holder) }
      return fields.isEmpty ? .already(known.range) : join(fields)
    }
    let new = texts.filter { known($0) == nil }
    guard !new.isEmpty else { return texts.first.flatMap(known).map { .already($0.range) } ?? .refused(.notUnderstood) }
    let place = OfferedChange.Place.under(context.word(kind))
    guard let section = mandate.mandate[kind] else {
      if new.count == 1, settles(new[0]), instruction.fields.isEmpty {
        return .change(.adding(new[0], to: place, [context.insertSection(kind, new[0], in: mandate.mandate)]))
      }
      let lines = new.map { "  - \($0)" } + (new.count == 1 ? fieldLines("      ") : [])
      return .change(.adding(quotedList(new), to: place, [context.insertSection(kind, nil, lines, in: mandate.mandate)]))
    }
    if section.items.count == 1, let waiting = section.items.first, waiting.text.isSettled || waiting.text.isGap, waiting.fields.isEmpty {
      return replaceWaiting(waiting, new, place)
    }
    let edits = new.map { context.insertItem([$0] + (new.count == 1 ? fieldLines("") : []), into: section) }
    return .change(.adding(quotedList(new), to: place, Fix.joined(edits)))
  }

  /// `ikke relevant: …` and `avklares` stand on the heading line.
  private func settles(_ text: String) -> Bool {
    readOpenPoint(text.words[...]) != nil || readNotRelevant(text.words[...]) != nil
  }

  private func quotedList(_ texts: [String]) -> String { texts.joined(separator: ", ") }

  /// `Risiko: avklares`, or an item that is a gap: what comes is what was waited for.
  private func replaceWaiting(_ item: Item, _ new: [String], _ place: OfferedChange.Place) -> InstructionOutcome {
    if new.count == 1, item.text.text.bare == new[0].bare { return .already(item.text.range) }
    let text = context.text
    let line = text.contentRange(text.line(at: item.range.lowerBound))
    let isOnHeading = item.mark.isEmpty
    var lines = new.map { "- \($0)" }
    let lead = isOnHeading ? "  " : text.string(line.lowerBound..<item.mark.lowerBound)
    if new.count == 1 { lines += fieldLines("    ") }
    let written = lines.map { lead + $0 }.joined(separator: text.lineEnd)
    let edit: Fix.Edit
    if isOnHeading, let colon = text.bytes[line].lastIndex(where: { $0 == UInt8(ascii: ":") }).flatMap({ _ in headingColon(item) }) {
      edit = Fix.Edit(colon + 1..<line.upperBound, text.lineEnd + written)
    } else {
      edit = Fix.Edit(line.lowerBound..<item.text.range.upperBound, written)
    }
    return .change(.replacing(item.text.text, with: quotedList(new), in: place, at: item.text.range, [edit]))
  }

  private func headingColon(_ item: Item) -> Int? {
    guard let section = mandate.section(holding: item) else { return nil }
    return context.text.bytes[section.keyword.upperBound..<item.text.range.lowerBound].firstIndex(of: UInt8(ascii: ":"))
  }

  /// The one that says the same already.
  private func known(_ text: String) -> (holder: Holder, range: Range<Int>)? {
    let words = text.bare
    if let value = mandate.mandate[kind]?.value, !value.isEmpty, value.text.bare == words { return (instruction.holder, value.range) }
    for holder in mandate.holders(in: kind) {
      for item in mandate.items(of: holder) {
        if item.text.text.bare == words { return (holder, item.text.range) }
        switch keyword.items {
        case .named:
          let names = [item.name?.text, item.shortName?.text].compactMap { $0 }
          let said = text.firstIndex(of: "(").map { String(text[..<$0]) } ?? text
          let isSame = names.contains { name in
            let bare = said.bare
            return name.bare.count == bare.count && zip(name.bare, bare).allSatisfy { Names.isSame($0, $1) }
          }
          if isSame { return (holder, item.text.range) }
        case .chosen(let choice) where kind == .values || kind == .selfAssessment:
          guard let id = choice.match(text.words[...])?.id else { continue }
          if item.chosen == id || mandate.listedChoices(item, in: kind).contains(where: { $0.id == id }) {
            return (holder, item.text.range)
          }
        default: break
        }
      }
    }
    return nil
  }

  // MARK: One that is named

  /// `målet Færre er alene til …`, `NAV til Nav Skogvik`, `Nettverksmøtet til hver måned`
  func changeItem() -> InstructionOutcome {
    guard let item = mandate.items(of: instruction.holder).first else { return .refused(.notUnderstood) }
    if kind == .meetings, InstructionValue.startOfFrequency(said.value.words[...]) == 0 {
      return write(.frequency, said, of: instruction.holder)
    }
    if keyword.field(.deadline) != nil, case .success = value.read(said, as: .date) {
      return write(.deadline, said, of: instruction.holder)
    }
    if item.text.text.bare == said.value.bare { return .already(item.text.range) }
    switch keyword.items {
    case .named: return rename(item)
    case .chosen(let choice) where item.chosen != nil: return change(item, choice)
    default: return replacing(item.text, with: said.value, in: .under(context.word(kind)))
    }
  }

  /// The name, wherever else it is said in full.
  private func rename(_ item: Item) -> InstructionOutcome {
    guard let name = item.name else { return .refused(.notUnderstood) }
    if mandate.holders(in: kind).contains(where: { $0 != instruction.holder && mandate.name(of: $0).bare == said.value.bare }) {
      return .refused(
        Text(
          nb: "«\(said.value.brief)» står der allerede.", nn: "«\(said.value.brief)» står der allereie.",
          en: "“\(said.value.brief)” is there already."))
    }
    var others: [Range<Int>] = []
    // Another leader is not the same one under another name.
    if case .participant = instruction.holder {
      others = context.referringFields(of: mandate.mandate).flatMap { context.references($0) }.filter {
        $0.text == name.text || said.exchanges && $0.text == item.shortName?.text
      }.map(\.range)
      others += mandate.items(of: instruction.holder).dropFirst().compactMap(\.name).filter { $0.text == name.text }.map(\.range)
    }
    var own = name.range
    if said.exchanges, let short = item.shortName {
      // Somebody else comes: the short name goes too.
      let line = context.text.contentRange(context.text.line(at: short.range.upperBound))
      let close = context.text.bytes[short.range.upperBound..<line.upperBound].firstIndex(of: UInt8(ascii: ")"))
      own = name.range.lowerBound..<(close.map { $0 + 1 } ?? short.range.upperBound)
    }
    let edits = ([own] + others).map { Fix.Edit($0, said.value) }
    let old = context.text.string(own)
    return .change(.replacing(old, with: said.value, in: .under(context.word(kind)), at: own, Fix.joined(edits)))
  }

  private func change(_ item: Item, _ choice: Choice) -> InstructionOutcome {
    guard let name = item.name else { return .refused(.notUnderstood) }
    var words = said.value
    if kind == .selfAssessment {
      switch value.read(said, as: .answer) {
      case .failure(let problem): return .refused(problem.message)
      case .success(let answer): words = answer
      }
    } else if let (id, count) = choice.match(words.words[...]) {
      let rest = words.words.dropFirst(count)
      if id != item.chosen, rest.isEmpty {
        let word = choice.word(id, context.language)
        return .change(.replacing(name.text, with: word, in: .under(context.word(kind)), at: name.range, [Fix.Edit(name.range, word)]))
      }
      if id == item.chosen, let first = rest.drop(while: { $0.kind == .mark }).first {
        words = String(decoding: Array(words.utf8)[first.range.lowerBound...], as: UTF8.self)
      }
    }
    if item.body.isEmpty {
      let at = item.text.range.upperBound
      return .change(.adding("\(name.text): \(words)", to: .under(context.word(kind)), [Fix.Edit(at..<at, ": " + words)]))
    }
    if item.body.text.bare == words.bare { return .already(item.text.range) }
    return replacing(item.body, with: words, in: .of(name.text))
  }
}
