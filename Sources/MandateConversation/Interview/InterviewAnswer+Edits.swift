// An answer turned into the same edit whichever way it came. A gap is filled where it stands; what stands already stays.

internal import MandateLanguage
internal import MandateRules

extension InterviewAnswer {
  var context: Context { mandate.context }

  /// Nil where the question is about somebody who does not take part. Only an item may be several.
  func edits(_ answers: [String]) -> [Fix.Edit]? {
    let words = answers.joined(separator: ", ")
    let edits: [Fix.Edit]? =
      switch question.target {
      case .title: [title(words)]
      case .heading(let kind): heading(kind, words)
      case .field(let kind, let section): [field(kind, in: section, words)]
      case .item(let kind): items(kind, answers)
      case .itemField(let kind, let section): itemField(kind, in: section, words)
      case .participant(let kind): participant(kind, words)
      case .assessment(let option): assessment(option, words)
      }
    return edits.map(Fix.joined)
  }

  private func title(_ words: String) -> Fix.Edit {
    guard let keyword = mandate.mandate.keyword else {
      let start = context.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      return Fix.Edit(start..<start, "\(context.word(.mandate)): \(words)\(context.text.lineEnd)\(context.text.lineEnd)")
    }
    return context.afterColon(of: keyword, mandate.mandate.title, words)
  }

  private func heading(_ kind: SectionKind, _ words: String) -> [Fix.Edit] {
    guard let section = mandate.mandate[kind] else { return [context.insertSection(kind, words, in: mandate.mandate)] }
    if let field = section.fields.first(where: { $0.isOnHeading && !$0.isAnswered }) { return [replaced(field, words)] }
    if section.value.isUnanswered {
      let fields = section.fields.filter { kind.fieldsOfHeading.contains($0.kind) }
      if let gap = fields.first(where: { !$0.isAnswered }) { return [replaced(gap, words)] }
      if kind == .meetings, !section.items.isEmpty { return itemField(.frequency, in: kind, words) }
      if section.value.isEmpty, let gap = section.items.first(where: { $0.text.isGap }) { return [Fix.Edit(gap.text.range, words)] }
    }
    return [context.onHeading(of: section, words)]
  }

  func field(_ kind: FieldKind, in section: SectionKind, _ words: String) -> Fix.Edit {
    guard let own = mandate.mandate[section] else {
      if isHeading(kind, of: section) { return context.insertSection(section, words, in: mandate.mandate) }
      return context.insertSection(section, nil, ["  \(context.word(kind, in: section)): \(words)"], in: mandate.mandate)
    }
    let fields = own.all(kind)
    if let field = fields.first(where: { !$0.isAnswered }) ?? fields.first { return replaced(field, words) }
    if isHeading(kind, of: section), own.isEmpty, own.items.isEmpty { return context.onHeading(of: own, words) }
    return context.insert(kind, words, into: own)
  }

  /// Other words in a field; in the first gap of several.
  func replaced(_ field: Field, _ words: String) -> Fix.Edit {
    if field.value.isEmpty, let gap = field.parts.first(where: \.isGap) { return Fix.Edit(gap.range, words) }
    return field.isOnHeading ? context.afterColon(of: field.keyword, field.value, words) : field.value.replaced(with: words)
  }

  private func isHeading(_ kind: FieldKind, of section: SectionKind) -> Bool {
    if case .field(let heading, _) = Keywords.section(section).heading { heading == kind } else { false }
  }
}

extension Value {
  /// Other words in the value's place. One that is not there yet stands right after its keyword's colon.
  func replaced(with words: String) -> Fix.Edit {
    isEmpty ? Fix.Edit(range, " " + words) : Fix.Edit(range, words)
  }
}
