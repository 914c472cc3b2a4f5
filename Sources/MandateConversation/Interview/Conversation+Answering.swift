// What answering a question of the interview does to the document. An answer that could not be found again where it was written would be
// asked for again for ever, so it is looked for before it is given out.

internal import MandateRules
internal import MandateLanguage

extension Conversation {
  package func answer(_ id: String, _ value: String, mandate index: Int = 0) -> InterviewResult {
    answer(id, .text(value), mandate: index)
  }

  /// What answering a question of the interview does to the document.
  package func answer(_ id: String, _ value: GivenAnswer, mandate index: Int = 0) -> InterviewResult {
    guard let answer = interviewAnswer(id, mandate: index) else { return .error(noQuestion) }
    let result = edits(answer, value)
    guard case .edits(let edits) = result, let text = document?.text, !answer.isFound(after: edits, in: text) else { return result }
    return .noPlace(noPlace)
  }

  /// The same without looking whether it can be found again: for answers that are only offered, of which there may be many.
  func edits(answering id: String, _ value: String, mandate index: Int) -> [Fix.Edit]? {
    guard let answer = interviewAnswer(id, mandate: index), case .edits(let edits) = edits(answer, .text(value)) else { return nil }
    return edits
  }

  /// A visible gap where the answer goes, for those who would rather write it there.
  func gapEdits(_ id: String, _ mandate: MandateInContext) -> [Fix.Edit]? {
    interviewAnswer(id, mandate: mandate.mandate.index)?.edits([gap])
  }

  private func edits(_ answer: InterviewAnswer, _ value: GivenAnswer) -> InterviewResult {
    switch answer.read(value) {
    case .success(let words): answer.edits(words).map(InterviewResult.edits) ?? .error(nobody(answer.name ?? ""))
    case .failure(let problem): .error(problem.message[language])
    }
  }

  private func interviewAnswer(_ id: String, mandate index: Int) -> InterviewAnswer? {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    guard let mandate = mandate(index), let question = InterviewQuestion.all.first(where: { $0.id == parts.first }) else { return nil }
    return InterviewAnswer(question, parts.count > 1 ? parts[1] : nil, mandate, today: request.today)
  }

  private var noQuestion: String {
    say("Det er ikke noe slikt spørsmål.", "Det er ikkje noko slikt spørsmål.", "There is no such question.")
  }

  private func nobody(_ name: String) -> String {
    say(
      "«\(name)» er ikke blant deltakerne.", "«\(name)» er ikkje blant deltakarane.", "“\(name)” is not among the participants.")
  }

  private var noPlace: String {
    say(
      "Svaret kan ikke skrives inn slik. Si det med andre ord, eller skriv det i teksten.",
      "Svaret kan ikkje skrivast inn slik. Sei det med andre ord, eller skriv det i teksten.",
      "The answer cannot be written like that. Say it in other words, or write it in the text.")
  }
}

extension InterviewAnswer {
  /// Whether the next look at the text finds what is written.
  func isFound(after edits: [Fix.Edit], in text: SourceText) -> Bool {
    let document = Document(SourceText(Fix.apply(edits, to: text.bytes)))
    guard document.mandates.count == mandate.context.document.mandates.count, document.mandates.indices.contains(mandate.mandate.index)
    else { return false }
    let after = MandateInContext(
      mandate: document.mandates[mandate.mandate.index],
      context: Context(document.mandates[mandate.mandate.index], in: document, ofToday))
    // Of several items one is answered at a time.
    func isLess(_ kind: FieldKind, _ section: SectionKind) -> Bool {
      after.lacking(kind, in: section).count < mandate.lacking(kind, in: section).count
        || after.state(of: question.target).current != nil
    }
    switch question.target {
    case .participant(let kind):
      let place = name.flatMap { mandate.mandate.place(called: $0, mandate.context) }
      return place.map { after.mandate.participants.indices.contains($0) && after.mandate.participants[$0].hasAnswered(kind) } ?? false
    case .item(let kind):
      return after.answers(in: kind) > mandate.answers(in: kind) || after.state(of: question.target).isSettled
    case .itemField(let kind, let section): return isLess(kind, section)
    case .heading(.meetings): return isLess(.frequency, .meetings)
    default: return after.state(of: question.target).current != nil
    }
  }

  private var ofToday: CheckRequest {
    var request = CheckRequest()
    request.today = today
    return request
  }
}
