// Answers that are items, or stand below one: the gap that waits comes first.

internal import MandateLanguage
internal import MandateRules

extension InterviewAnswer {
  func items(_ kind: SectionKind, _ answers: [String]) -> [Fix.Edit] {
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
        edits.append(context.onHeading(of: section, answer))
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

  func itemField(_ kind: FieldKind, in section: SectionKind, _ words: String) -> [Fix.Edit] {
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
}
