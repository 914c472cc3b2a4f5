// Answers about one of those who take part, and those of the self-assessment.

internal import MandateLanguage
internal import MandateRules

extension InterviewAnswer {
  func participant(_ kind: FieldKind, _ words: String) -> [Fix.Edit]? {
    guard let name, let place = mandate.mandate.place(called: name, context) else { return nil }
    let participant = mandate.mandate.participants[place]
    let owner = kind == .role ? owner(mandate.mandate.callings[place], participant, words) : []
    let fields = participant.all(kind)
    if let field = fields.first(where: { !$0.isAnswered }) ?? fields.first { return [replaced(field, words)] + owner }
    if let edit = context.insert(kind, words, into: participant, of: mandate.mandate) { return [edit] + owner }
    guard let item = participant.items.first,
      let section = mandate.mandate.sections.first(where: { $0.items.contains { $0.range == item.range } }),
      let line = HeadingLine(naming: item, of: section, context)
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

  func assessment(_ option: String, _ words: String) -> [Fix.Edit] {
    let word = Choice.assessment.word(option, context.language)
    guard let section = mandate.assessmentOfToday else {
      return [newAssessment("\(word): \(words)")]
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

  /// Below the last one, where there is one.
  private func newAssessment(_ item: String) -> Fix.Edit {
    guard let last = mandate.mandate.all(.selfAssessment).last else {
      return context.insertSection(.selfAssessment, today?.written(context.language), ["  - \(item)"], in: mandate.mandate)
    }
    let text = context.text
    let margin = text.string(text.contentRange(text.line(at: last.keyword.lowerBound)).lowerBound..<last.keyword.lowerBound)
    let heading = "\(context.word(.selfAssessment)):" + (today.map { " " + $0.written(context.language) } ?? "")
    let end = text.contentRange(text.line(at: max(last.range.lowerBound, last.range.upperBound - 1))).upperBound
    let lines = ["", margin + heading, "\(margin)  - \(item)"]
    return Fix.Edit(end..<end, lines.map { text.lineEnd + $0 }.joined())
  }
}
