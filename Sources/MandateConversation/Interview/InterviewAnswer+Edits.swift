// An answer turned into the same edit whichever way it came.

internal import MandateLanguage
internal import MandateRules

extension InterviewAnswer {
  private var context: Context { mandate.context }

  /// Nil where there is no place for the answer yet.
  func edits(_ words: String) -> [Fix.Edit]? {
    switch question.target {
    case .heading(let kind): return heading(kind, words)
    case .field(let kind, let section): return [field(kind, in: section, words)]
    case .item(let kind): return items(kind, words)
    case .itemField(let kind, let section): return itemField(kind, in: section, words)
    case .participant(let kind): return participant(kind, words)
    case .assessment(let option): return [assessment(option, words)]
    }
  }

  private func heading(_ kind: SectionKind, _ words: String) -> [Fix.Edit]? {
    guard let section = mandate.mandate[kind] else { return [context.insertSection(kind, words, in: mandate.mandate)] }
    if kind == .meetings { return itemField(.frequency, in: kind, words) }
    return [context.onHeading(of: section, words)]
  }

  private func field(_ kind: FieldKind, in section: SectionKind, _ words: String) -> Fix.Edit {
    guard let own = mandate.mandate[section] else {
      if isHeading(kind, of: section) { return context.insertSection(section, words, in: mandate.mandate) }
      return context.insertSection(section, nil, ["  \(context.word(kind, in: section)): \(words)"], in: mandate.mandate)
    }
    if let field = own.all(kind).first { return field.value.replaced(with: words) }
    if isHeading(kind, of: section), own.isEmpty, own.items.isEmpty { return context.onHeading(of: own, words) }
    return context.insert(kind, words, into: own)
  }

  private func isHeading(_ kind: FieldKind, of section: SectionKind) -> Bool {
    if case .field(let heading, _) = Keywords.section(section).heading { heading == kind } else { false }
  }

  private func items(_ kind: SectionKind, _ words: String) -> [Fix.Edit] {
    let items = question.kind == .list ? split(words) : [words]
    let written = items.map { item in
      kind == .values ? Choice.value.id(of: item).map { Choice.value.word($0, context.language) } ?? item : item
    }
    guard let section = mandate.mandate[kind] else {
      return [context.insertSection(kind, nil, written.map { "  - \($0)" }, in: mandate.mandate)]
    }
    if let waiting = section.items.first(where: { $0.text.isGap && $0.fields.isEmpty }), written.count == 1 {
      return [Fix.Edit(waiting.text.range, written[0])]
    }
    return Fix.joined(written.map { context.insertItem([$0], into: section) })
  }

  private func itemField(_ kind: FieldKind, in section: SectionKind, _ words: String) -> [Fix.Edit]? {
    guard let own = mandate.mandate[section] else { return nil }
    guard let item = own.items.first(where: { !$0.all(kind).contains(where: \.isAnswered) && !$0.text.isSettled }) else {
      return own.items.isEmpty ? [context.insert(kind, words, into: own)] : nil
    }
    if let field = item.all(kind).first { return [field.value.replaced(with: words)] }
    return context.insert(kind, words, into: item, of: own).map { [$0] }
  }

  private func participant(_ kind: FieldKind, _ words: String) -> [Fix.Edit]? {
    let all = mandate.mandate.participants
    guard let found = all.first(where: { $0.shortestName == name }) ?? all.first(where: { $0.name.text == name }) else { return nil }
    if let field = found.all(kind).first { return [field.value.replaced(with: words)] }
    return context.insert(kind, words, into: found, of: mandate.mandate).map { [$0] }
  }

  private func assessment(_ option: String, _ words: String) -> Fix.Edit {
    let word = Choice.assessment.word(option, context.language)
    guard let newest = mandate.mandate.assessments.last ?? mandate.mandate[.selfAssessment] else {
      return context.insertSection(.selfAssessment, today?.written(context.language), ["  - \(word): \(words)"], in: mandate.mandate)
    }
    if let item = newest.items.first(where: { $0.chosen == option }) { return item.body.replaced(with: words) }
    return context.insertItem(["\(word): \(words)"], into: newest)
  }

  private func split(_ words: String) -> [String] {
    let parts = words.split { $0 == "," || $0 == ";" }.map { part in
      let start = part.drop(while: \.isWhitespace)
      return String(start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? "")
    }
    return parts.filter { !$0.isEmpty }
  }
}

extension Value {
  /// Other words in the value's place. One that is not there yet stands right after its keyword's colon.
  func replaced(with words: String) -> Fix.Edit {
    isEmpty ? Fix.Edit(range, " " + words) : Fix.Edit(range, words)
  }
}
