// An answer turned into the same edit whichever way it came. A gap is filled where it stands; what stands already stays.

internal import MandateLanguage
internal import MandateRules

extension InterviewAnswer {
  private var context: Context { mandate.context }

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

  // MARK: Headings and fields

  private func title(_ words: String) -> Fix.Edit {
    guard let keyword = mandate.mandate.keyword else {
      let start = context.text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      return Fix.Edit(start..<start, "\(context.word(.mandate)): \(words)\(context.text.lineEnd)\(context.text.lineEnd)")
    }
    return afterColon(of: keyword, mandate.mandate.title, words)
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
    return [onHeading(of: section, words)]
  }

  private func field(_ kind: FieldKind, in section: SectionKind, _ words: String) -> Fix.Edit {
    guard let own = mandate.mandate[section] else {
      if isHeading(kind, of: section) { return context.insertSection(section, words, in: mandate.mandate) }
      return context.insertSection(section, nil, ["  \(context.word(kind, in: section)): \(words)"], in: mandate.mandate)
    }
    let fields = own.all(kind)
    if let field = fields.first(where: { !$0.isAnswered }) ?? fields.first { return replaced(field, words) }
    if isHeading(kind, of: section), own.isEmpty, own.items.isEmpty { return onHeading(of: own, words) }
    return context.insert(kind, words, into: own)
  }

  /// Other words in a field; in the first gap of several.
  private func replaced(_ field: Field, _ words: String) -> Fix.Edit {
    if field.value.isEmpty, let gap = field.parts.first(where: \.isGap) { return Fix.Edit(gap.range, words) }
    return field.isOnHeading ? afterColon(of: field.keyword, field.value, words) : field.value.replaced(with: words)
  }

  /// What a heading line says, or is to say.
  private func onHeading(of section: Section, _ words: String) -> Fix.Edit {
    afterColon(of: section.keyword, section.value, words)
  }

  /// After a keyword's colon, which it may lack.
  private func afterColon(of keyword: Range<Int>, _ value: Value, _ words: String) -> Fix.Edit {
    guard value.isEmpty else { return Fix.Edit(value.range, words) }
    let text = context.text
    let line = text.contentRange(text.line(at: keyword.lowerBound))
    let rest = text.bytes[min(keyword.upperBound, line.upperBound)..<line.upperBound]
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")) else { return Fix.Edit(line.upperBound..<line.upperBound, ": " + words) }
    let isBare = rest[(colon + 1)...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return Fix.Edit((isBare ? colon + 1 : line.upperBound)..<line.upperBound, " " + words)
  }

  private func isHeading(_ kind: FieldKind, of section: SectionKind) -> Bool {
    if case .field(let heading, _) = Keywords.section(section).heading { heading == kind } else { false }
  }

  // MARK: Items

  private func items(_ kind: SectionKind, _ answers: [String]) -> [Fix.Edit] {
    guard let section = mandate.mandate[kind] else {
      return [context.insertSection(kind, nil, answers.map { "  - \($0)" }, in: mandate.mandate)]
    }
    var edits: [Fix.Edit] = []
    var waiting = section.items.filter { !$0.isImplied }
    for answer in answers {
      if let index = place(for: answer, among: waiting) {
        edits.append(fill(waiting.remove(at: index), answer))
      } else if edits.isEmpty, section.value.isEmpty, !section.items.isEmpty, section.items.allSatisfy(\.isImplied) {
        // The fields that stand there describe the one there is.
        edits.append(onHeading(of: section, answer))
      } else {
        edits.append(context.insertItem([answer], into: section))
      }
    }
    return edits
  }

  /// The gap that an answer fills: one with its own level, if it is a leader and there is one.
  private func place(for answer: String, among items: [Item]) -> Int? {
    let level = Choice.level.match(answer.words[...])?.id
    let own = items.firstIndex { $0.chosen != nil && $0.chosen == level && $0.body.isGap }
    return own ?? items.firstIndex { $0.text.isGap || $0.text.isEmpty || question.fillsBodies && $0.body.isGap }
  }

  private func fill(_ item: Item, _ answer: String) -> Fix.Edit {
    if item.text.isEmpty {
      let end = context.text.contentRange(context.text.line(at: item.mark.lowerBound)).upperBound
      return Fix.Edit(item.mark.upperBound..<max(end, item.mark.upperBound), " " + answer)
    }
    guard item.chosen != nil, item.body.isGap, !item.text.isGap else { return Fix.Edit(item.text.range, answer) }
    // A body that is elected is no administration, and an answer may name its level itself.
    let isNamed = Choice.level.match(answer.words[...]).map { answer.words.dropFirst($0.count).first?.folded == ":" } ?? false
    let isOther = Posts.level(answer, actor: context.actor) != nil && Posts.isPolitical(answer) != (item.chosen == "political")
    return isNamed || isOther ? Fix.Edit(item.text.range, answer) : Fix.Edit(item.body.range, answer)
  }

  private func itemField(_ kind: FieldKind, in section: SectionKind, _ words: String) -> [Fix.Edit] {
    guard let own = mandate.mandate[section] else {
      // What it is about can still be written.
      let field = "\(context.word(kind, in: section)): \(words)"
      return [context.insertSection(section, nil, ["  - \(gap)", "      \(field)"], in: mandate.mandate)]
    }
    guard let item = mandate.lacking(kind, in: section).first ?? own.items.first else { return [context.insert(kind, words, into: own)] }
    let fields = item.all(kind)
    if let field = fields.first(where: { !$0.isAnswered }) ?? fields.first { return [replaced(field, words)] }
    return [context.insert(kind, words, into: item, of: own) ?? context.insert(kind, words, into: own)]
  }

  // MARK: Those who take part

  private func participant(_ kind: FieldKind, _ words: String) -> [Fix.Edit]? {
    guard let name, let place = mandate.mandate.place(called: name, context) else { return nil }
    let participant = mandate.mandate.participants[place]
    let owner = kind == .role ? owner(mandate.mandate.callings[place], participant, words) : []
    let fields = participant.all(kind)
    if let field = fields.first(where: { !$0.isAnswered }) ?? fields.first { return [replaced(field, words)] + owner }
    if let edit = context.insert(kind, words, into: participant, of: mandate.mandate) { return [edit] + owner }
    guard let item = participant.items.first, let section = mandate.mandate.sections.first(where: { $0.items.contains { $0.range == item.range } }),
      let line = HeadingLine(of: section, context)
    else { return nil }
    return [line.asItems("\(context.word(kind, in: section.kind)): \(words)", below: item)] + owner
  }

  /// Whoever is given the role of coordinating is written where duties and authority have their place, too.
  private func owner(_ name: String, _ participant: Participant, _ words: String) -> [Fix.Edit] {
    let answer = words.words
    guard Choice.role.match(answer[...])?.id == "coordinates",
      !mandate.mandate.participants.contains(where: { $0.name != participant.name && $0.hasRole("coordinates") })
    else { return [] }
    let section = mandate.mandate[.coordination]
    let isSaid = section.map { $0.isSettled || $0.all(.owner).contains(where: \.isAnswered) } ?? false
    return isSaid ? [] : [field(.owner, in: .coordination, participant.shortestName == name ? name : participant.name.text)]
  }

  // MARK: The self-assessment

  private func assessment(_ option: String, _ words: String) -> [Fix.Edit] {
    let word = Choice.assessment.word(option, context.language)
    guard let section = mandate.assessmentOfToday else {
      return [context.insertSection(.selfAssessment, today?.written(context.language), ["  - \(word): \(words)"], in: mandate.mandate)]
    }
    var edits: [Fix.Edit] = []
    if let today, let date = section[.date], date.value.isGap { edits.append(replaced(date, today.written(context.language))) }
    if let item = section.items.first(where: { $0.chosen == option }) {
      edits.append(item.body.replaced(with: words))
    } else if let item = section.items.first(where: { $0.text.isGap }) {
      edits.append(Fix.Edit(item.text.range, "\(word): \(words)"))
    } else {
      edits.append(context.insertItem(["\(word): \(words)"], into: section))
    }
    return edits
  }
}

extension Value {
  /// Other words in the value's place. One that is not there yet stands right after its keyword's colon.
  func replaced(with words: String) -> Fix.Edit {
    isEmpty ? Fix.Edit(range, " " + words) : Fix.Edit(range, words)
  }
}
