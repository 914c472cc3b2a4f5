// The ready answers to what a finding misses, so that the question that a rule asks can be answered where it is asked, in any editor.

package import MandateRules
internal import MandateGuidance
internal import MandateLanguage

extension Conversation {
  /// For each of the findings the answers that can be given to what it asks for; the last is a gap for those who would rather write.
  package func readyAnswers(to findings: [Finding]) -> [[Reply.Suggestion]] {
    var interviews: [Int: [InterviewField]] = [:]
    return findings.map { finding in
      let open = interviews[finding.mandate] ?? interview(mandate: finding.mandate)?.fields.filter { !$0.isAnswered && !$0.isSettled } ?? []
      interviews[finding.mandate] = open
      return finding.gathers.isEmpty ? answers(to: finding, open) : answers(gathered: finding, open)
    }
  }

  /// The answers to the next open question about a mandate, which is told with each of them: nothing else on the line asks it.
  package func nextAnswers(mandate index: Int) -> [Reply.Suggestion] {
    guard let mandate = mandate(index), let next = interview(mandate: index)?.next else { return [] }
    return answers(to: next, mandate).map { answer in
      answer.title == own ? Reply.Suggestion(title: "\(next.question) \(own)", edits: answer.edits) : answer
    }
  }

  private func answers(to finding: Finding, _ open: [InterviewField]) -> [Reply.Suggestion] {
    guard let mandate = mandate(finding.mandate) else { return [] }
    let place = mandate.mandate.participants.firstIndex { $0.contains(finding.range) }
    let calling = place.map { mandate.mandate.callings[$0] }
    let asked = open.first { field in
      guard let question = field.asked, question.codes.contains(finding.code) else { return false }
      if case .participant = question.target { return calling != nil && field.subject == calling }
      return true
    }
    return asked.map { answers(to: $0, mandate) } ?? []
  }

  /// Of many things that are missing, those with ready answers among the six of the start.
  private func answers(gathered finding: Finding, _ open: [InterviewField]) -> [Reply.Suggestion] {
    guard let mandate = mandate(finding.mandate) else { return [] }
    let asked = open.filter { field in field.required && field.asked?.codes.contains(where: finding.gathers.contains) ?? false }
    if finding.missing.count == 1, let only = asked.first { return answers(to: only, mandate) }
    return asked.flatMap { field in choices(field, mandate, most: 2) }
  }

  private func answers(to field: InterviewField, _ mandate: MandateInContext) -> [Reply.Suggestion] {
    let chosen = choices(field, mandate, most: 4)
    guard let edits = gapEdits(field.id, mandate), isChange(edits) else { return chosen }
    return chosen + [Reply.Suggestion(title: own, edits: edits)]
  }

  private func choices(_ field: InterviewField, _ mandate: MandateInContext, most: Int) -> [Reply.Suggestion] {
    field.choices.prefix(most).compactMap { choice in
      edits(answering: field.id, choice.value, mandate: mandate.mandate.index).map { edits in
        Reply.Suggestion(title: title(field, choice), edits: edits)
      }
    }
  }

  /// Where a gap waits already, there is none to be made.
  func isChange(_ edits: [Fix.Edit]) -> Bool {
    guard let bytes = document?.text.bytes else { return false }
    return Fix.apply(edits, to: bytes) != bytes
  }

  /// `Evaluer hvert halvår`; where there are no words of its own, the question and the answer.
  private func title(_ field: InterviewField, _ choice: InterviewField.Choice) -> String {
    guard let words = field.asked?.carriedOut else { return "\(field.question) \(choice.label)" }
    return words[language].split(separator: "%", omittingEmptySubsequences: false).joined(separator: choice.label)
  }
}

extension InterviewField {
  /// The question it comes from.
  var asked: InterviewQuestion? {
    let name = String(id.prefix { $0 != "/" })
    return InterviewQuestion.all.first { $0.id == name }
  }

  /// The participant it is about.
  var subject: String? { id.firstIndex(of: "/").map { String(id[id.index(after: $0)...]) } }
}

extension InterviewQuestion {
  /// The answer as something to do; `%` is the answer. Nil where it is no more than an answer.
  var carriedOut: Text? {
    switch id {
    case "evaluation.frequency": Text(nb: "Evaluer %", nn: "Evaluer %", en: "Evaluate %")
    case "meetings.frequency": Text(nb: "Ha møter %", nn: "Ha møte %", en: "Meet %")
    case "values.assessed": Text(nb: "Vurder verdiene %", nn: "Vurder verdiane %", en: "Assess the values %")
    case "coordination.owner": Text(nb: "La % koordinere", nn: "Lat % koordinere", en: "Let % coordinate")
    case "evaluation.responsible":
      Text(nb: "La % ha ansvaret for evalueringen", nn: "Lat % ha ansvaret for evalueringa", en: "Let % be responsible for the evaluation")
    default: nil
    }
  }
}

extension Participant {
  /// Whether a place stands in what is written of the participant.
  fileprivate func contains(_ range: Range<Int>) -> Bool {
    items.contains { $0.range.lowerBound <= range.lowerBound && range.upperBound <= $0.range.upperBound }
  }
}
