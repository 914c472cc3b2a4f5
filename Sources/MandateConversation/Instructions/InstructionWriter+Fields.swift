// Writes a field: beside what it says where several values can stand, else in its place, and never twice.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension InstructionWriter {
  func write(_ field: FieldKind, _ said: Instruction.Said, of holder: Holder) -> InstructionOutcome {
    let keyword = Keywords.section(mandate.kind(of: holder))
    guard let own = keyword.field(field) else { return .refused(.notUnderstood) }
    let known = mandate.fields(field, of: holder).filter { !$0.isEmpty }
    let words: String
    switch value.read(said, as: own.type) {
    case .failure(let problem): return .refused(problem.message)
    case .success(let read): words = prolonged(read, own.type, known.first)
    }
    let place = mandate.place(of: holder)
    guard let last = known.last else { return insert(own, words, into: holder, place) }
    if instruction.act == .add || known.flatMap(\.values).count == 1,
      let field = known.first(where: { $0.values.contains { says($0, words, own) } }),
      let same = field.values.first(where: { says($0, words, own) })
    {
      return .already(field.parts.isEmpty ? field.keyword.lowerBound..<same.range.upperBound : same.range)
    }
    let isWaiting = known.allSatisfy { $0.values.allSatisfy { $0.isSettled || $0.isUnanswered } }
    if instruction.act == .add, !isWaiting, let edit = appending(words, to: last, own) {
      return .change(.adding("\(context.word(field, in: keyword.kind)): \(words)", to: place, [edit]))
    }
    guard known.count == 1, last.parts.isEmpty else { return replaceAll(known, with: words, place) }
    return replacing(last.value, with: words, in: place)
  }

  /// `til 2028` of what began on a day that stands there: it still does.
  private func prolonged(_ words: String, _ type: ValueType, _ known: Field?) -> String {
    guard case .period = type, said.withLink != words || said.prolongs, let period = known?.value.period, let start = period.start,
      let end = period.end,
      case .success(let new) = readPeriod(words.words[...]), let until = new.value.end?.value,
      new.value.start == nil || said.prolongs && new.value.start?.range == new.value.end?.range
    else { return words }
    let text = context.text
    let bare = words.words.drop { ["til", "to", "until", "ut"].contains($0.folded) }
    guard let first = bare.first, start.range.upperBound <= end.range.lowerBound else { return words }
    let day = String(decoding: Array(words.utf8)[first.range.lowerBound...], as: UTF8.self)
    let ways = [text.string(start.range.lowerBound..<end.range.lowerBound), text.string(start.range) + " – "]
    return ways.lazy.map { $0 + day }.first { way in
      guard case .success(let read) = readPeriod(way.words[...]) else { return false }
      return read.value.end?.value == until
    } ?? words
  }

  /// Whether a value says the words already, alone or among others.
  private func says(_ value: Value, _ words: String, _ field: FieldKeyword) -> Bool {
    if value.text.bare == words.bare { return true }
    if case .references = field.type {
      guard instruction.act == .add else { return false }
      return value.references(context.text, names: context.names).contains { $0.text.bare == words.bare }
    }
    guard isSeveral(field), instruction.act == .add else { return false }
    return value.text.split { $0 == "," || $0 == ";" || $0 == "." }.contains { String($0).bare == words.bare }
  }

  private func isSeveral(_ field: FieldKeyword) -> Bool {
    if field.isSingle { return false }
    switch field.type {
    case .text, .references, .amount, .choice: return true
    default: return false
    }
  }

  // MARK: Where it goes

  private func insert(_ field: FieldKeyword, _ words: String, into holder: Holder, _ place: OfferedChange.Place) -> InstructionOutcome {
    let said = "\(context.word(field.kind, in: mandate.kind(of: holder))): \(words)"
    switch holder {
    case .section(let kind):
      guard let section = mandate.mandate[kind] else {
        return .change(.adding(said, to: place, [context.insertSection(kind, nil, ["  " + said], in: mandate.mandate)]))
      }
      if Topic(kind).headingField == field.kind, section.isEmpty, section.items.isEmpty {
        return .change(.adding(words, to: place, [context.onHeading(of: section, words)]))
      }
      return .change(.adding(said, to: place, [context.insert(field.kind, words, into: section)]))
    case .item, .participant:
      for item in mandate.items(of: holder) {
        guard let section = mandate.section(holding: item) else { continue }
        let edit = context.insert(field.kind, words, into: item, of: section) ?? spread(section, said, item)
        return .change(.adding(said, to: place, [edit]))
      }
      return .refused(.notUnderstood)
    }
  }

  /// `Deltakere: NAV, Skole og Politi` as a list, so that one of them can have a field.
  private func spread(_ section: Section, _ field: String, _ item: Item) -> Fix.Edit {
    let line = context.text.line(at: item.range.lowerBound)
    let shared = section.items.filter { context.text.line(at: $0.range.lowerBound) == line }
    let lines = shared.flatMap { ["  - \(withBrackets($0.text.range))"] + ($0.range == item.range ? ["      \(field)"] : []) }
    let start = section.keyword.upperBound
    let rest = context.text.bytes[start..<context.text.contentRange(line).upperBound]
    let colon = rest.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? start
    return Fix.Edit(colon..<context.text.contentRange(line).upperBound, lines.map { context.text.lineEnd + $0 }.joined())
  }

  /// A name with the short name after it.
  private func withBrackets(_ name: Range<Int>) -> String {
    let line = context.text.contentRange(context.text.line(at: name.upperBound))
    let rest = MandateLanguage.words(context.text.bytes, name.upperBound..<max(name.upperBound, line.upperBound))
    guard rest.first?.folded == "(", let close = rest.first(where: { $0.folded == ")" }) else { return context.string(name) }
    return context.string(name.lowerBound..<close.range.upperBound)
  }

  private func replaceAll(_ known: [Field], with words: String, _ place: OfferedChange.Place) -> InstructionOutcome {
    guard let first = known.first else { return .refused(.notUnderstood) }
    let values = known.flatMap(\.values)
    if !said.old.isEmpty {
      for value in values {
        let outcome = replacing(value, with: words, in: place)
        if case .change = outcome { return outcome }
      }
      return .refused(.standsOtherwise(values.map(\.text).joined(separator: ", "), said.old))
    }
    let text = context.text
    let gone = values.dropFirst(first.value.isEmpty ? 0 : 1).map(\.range) + known.dropFirst().map(\.keyword)
    let lines = Set(gone.map { text.line(at: $0.lowerBound) }).subtracting([text.line(at: first.keyword.lowerBound)]).sorted()
    let edits = [first.value.replaced(with: words)] + lines.map { Fix.Edit(text.lineRange($0), "") }
    return .change(
      .replacing(
        values.map(\.text).joined(separator: ", "), with: words, in: place,
        at: first.keyword.lowerBound..<(values.map(\.range.upperBound).max() ?? first.keyword.upperBound), Fix.joined(edits)))
  }

  // MARK: Beside what stands there

  private func appending(_ words: String, to field: Field, _ keyword: FieldKeyword) -> Fix.Edit? {
    guard isSeveral(keyword) else { return nil }
    let text = context.text
    if let part = field.parts.last {
      let line = text.contentRange(text.line(at: part.range.lowerBound))
      let lead = String(decoding: text.bytes[line.lowerBound...].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
      let end = text.contentRange(text.line(at: part.range.upperBound)).upperBound
      return Fix.Edit(end..<end, "\(text.lineEnd)\(lead)- \(words)")
    }
    return appending(words, to: field.value, keyword.type)
  }

  func appending(_ words: String, to value: Value, _ type: ValueType) -> Fix.Edit? {
    let end = value.range.upperBound
    switch type {
    case .references:
      let references = value.references(context.text, names: context.names)
      let last = references.last.map { max($0.range.upperBound, $0.holder?.range.upperBound ?? 0) } ?? end
      // What follows the last name is a reason, or where somebody sits.
      let at = context.text.string(last..<end).words.first.map { $0.folded == "(" } ?? false ? end : last
      return Fix.Edit(at..<at, ", " + words)
    case .choice, .amount:
      let at = value.choices.last?.range.upperBound ?? end
      return Fix.Edit(at..<at, ", " + words)
    case .text:
      if isRunning(value) {
        let line = context.text.contentRange(context.text.line(at: end))
        let lead = String(decoding: context.text.bytes[line.lowerBound...].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
        return Fix.Edit(
          line.upperBound..<line.upperBound, context.text.lineEnd + (lead.isEmpty ? "  " : lead) + asSentence(words, after: value))
      }
      let sign = value.text.contains(";") ? ";" : endsSentence(value.text) ? "" : ","
      return Fix.Edit(end..<end, "\(sign) \(asSentence(words, after: value))")
    default: return nil
    }
  }

  private func endsSentence(_ text: String) -> Bool { text.last.map { ".!?".contains($0) } ?? false }

  /// What comes after a sentence is one itself.
  private func asSentence(_ words: String, after value: Value) -> String {
    guard endsSentence(value.text), let first = words.first else { return words }
    return first.uppercased() + words.dropFirst() + (endsSentence(words) ? "" : ".")
  }

  /// Sentences rather than a list: what is added is another one, on a line of its own.
  private func isRunning(_ value: Value) -> Bool {
    instruction.field == nil && (value.segments.count > 1 || endsSentence(value.text))
  }
}
