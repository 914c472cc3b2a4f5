// `Hva er neste?`: how far the mandate has come and the next question of the interview, with its ready answers.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func tellNext(_ mandate: MandateInContext) -> Reply {
    guard let interview = interview(mandate: mandate.mandate.index), let next = interview.next else {
      let done = say(
        "Alle spørsmål er besvart eller avklart.", "Alle spørsmål er svara på eller avklara.", "Every question is answered or settled.")
      return Reply(.answered, Prose([.paragraph(done)]), short: done, followUps: [say("Hva mangler?", "Kva manglar?", "What is missing?")])
    }
    var answer = Prose([.paragraph(next.question), .paragraph(progress(interview))])
    let entry = Guidance.entry(next.advice)
    if let entry { answer.append(.paragraph("\(entry.text[language].prefix { $0 != "\n" }) (\(entry.citation[language]))")) }
    if !next.choices.isEmpty { answer.append(.list(next.choices.map(\.label))) }
    return Reply(
      .answered, answer, short: next.question, references: entry.map { [Reply.Reference($0, language)] } ?? [],
      suggestions: suggestions(for: next, mandate),
      followUps: entry.flatMap { Phrasings.of($0.id)?.question(language) }.map { [$0] } ?? [])
  }

  /// The ready answers to a question of the interview as changes of the document, and a gap for those who would rather write.
  package func suggestions(for field: InterviewField, mandate index: Int = 0) -> [Reply.Suggestion] {
    mandate(index).map { suggestions(for: field, $0) } ?? []
  }

  private func suggestions(for field: InterviewField, _ mandate: MandateInContext) -> [Reply.Suggestion] {
    var offered = field.choices.prefix(4).compactMap { choice -> Reply.Suggestion? in
      guard let edits = edits(answering: field.id, choice.value, mandate: mandate.mandate.index) else { return nil }
      return Reply.Suggestion(title: choice.label.first.map { $0.uppercased() + choice.label.dropFirst() } ?? "", edits: edits)
    }
    if let edits = gapEdits(field.id, mandate) {
      offered.append(Reply.Suggestion(title: say("Skriv selv", "Skriv sjølv", "Write it yourself"), edits: edits))
    }
    return offered
  }

  /// `4 av 6 oppstartsspørsmål er besvart.`
  package func progress(_ interview: Interview) -> String {
    let (answered, all) = (interview.startUpAnswered, Interview.startUpCount)
    return say(
      "\(answered) av \(all) oppstartsspørsmål er besvart.", "\(answered) av \(all) oppstartsspørsmål er svara på.",
      "\(answered) of \(all) start-up questions are answered.")
  }
}
