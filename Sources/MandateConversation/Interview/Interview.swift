// The interview: the six start-up questions, then what the phase, the actor and the step add, then the coordinator's own assessment when it
// is due. It remembers nothing; the document says how far it has come.

internal import MandateLanguage
internal import MandateRules

package struct Interview: Sendable {
  /// The questions there are to ask of the mandate now, in order; a start-up question that is answered is among them.
  package let fields: [InterviewField]
  /// How many of the six start-up questions the mandate answers.
  package let startUpAnswered: Int
  package static let startUpCount = 6

  /// The next open question.
  package var next: InterviewField? { fields.first { !$0.isAnswered && !$0.isSettled } }

  package var isDone: Bool { next == nil }
}

extension Conversation {
  /// The interview about a mandate of the document; nil where there is none.
  package func interview(mandate index: Int = 0) -> Interview? {
    guard let mandate = mandate(index) else { return nil }
    let open = openCodes(mandate.mandate)
    var fields: [InterviewField] = []
    var unanswered: Set<Int> = []
    for question in InterviewQuestion.all {
      guard question.startUp != nil || question.codes.contains(where: open.contains) else { continue }
      let asked = self.fields(question, mandate)
      if let startUp = question.startUp, asked.contains(where: { !$0.isAnswered && !$0.isSettled }) { unanswered.insert(startUp) }
      fields += question.startUp == nil ? asked.filter { !$0.isAnswered } : asked
    }
    return Interview(fields: fields, startUpAnswered: Interview.startUpCount - unanswered.count)
  }

  /// What answering a question does to the document.
  package func answer(_ id: String, _ value: String, mandate index: Int = 0) -> InterviewResult {
    guard let mandate = mandate(index), let answer = interviewAnswer(id, mandate) else {
      return .error(say("Det er ikke noe slikt spørsmål.", "Det er ikkje noko slikt spørsmål.", "There is no such question."))
    }
    switch answer.read(value) {
    case .success(let words):
      guard let edits = answer.edits(words) else {
        return .error(
          say(
            "Svaret har ingen plass i mandatet ennå. Svar på spørsmålet før først.",
            "Svaret har ingen plass i mandatet enno. Svar på spørsmålet før først.",
            "The answer has no place in the mandate yet. Answer the question before it first."))
      }
      return .edits(edits)
    case .failure(let problem):
      return .error(problem.message[language])
    }
  }

  /// A visible gap where the answer goes, for those who would rather write it there.
  func gapEdits(_ id: String, _ mandate: MandateInContext) -> [Fix.Edit]? {
    interviewAnswer(id, mandate)?.edits(gap)
  }

  private func interviewAnswer(_ id: String, _ mandate: MandateInContext) -> InterviewAnswer? {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    guard let question = InterviewQuestion.all.first(where: { $0.id == parts.first }) else { return nil }
    return InterviewAnswer(question, parts.count > 1 ? parts[1] : nil, mandate, today: request.today)
  }

  func mandate(_ index: Int) -> MandateInContext? {
    guard let document, document.mandates.indices.contains(index) else { return nil }
    return MandateInContext(mandate: document.mandates[index], context: Context(document.mandates[index], in: document, request))
  }

  private func openCodes(_ mandate: Mandate) -> Set<String> {
    Set(findings.filter { $0.mandate == mandate.index }.flatMap { [$0.code] + $0.gathers })
  }

  private func fields(_ question: InterviewQuestion, _ mandate: MandateInContext) -> [InterviewField] {
    guard case .participant(let kind) = question.target else { return [field(question, mandate)] }
    return mandate.mandate.parties.compactMap { participant in
      let isAnswered = participant.answers(kind) || kind == .role && participant.hasRoleField
      return isAnswered ? nil : field(question, mandate, participant)
    }
  }

  private func field(_ question: InterviewQuestion, _ mandate: MandateInContext, _ participant: Participant? = nil) -> InterviewField {
    let name = participant?.shortestName
    let state = mandate.state(of: question.target)
    let text = question.text[language].split(separator: "%", omittingEmptySubsequences: false).joined(separator: name ?? "")
    return InterviewField(
      id: question.id + (name.map { "/" + $0 } ?? ""), question: text, kind: question.kind,
      choices: mandate.choices(for: question, language), required: question.startUp != nil,
      current: participant == nil ? state.current : nil, isSettled: participant == nil && state.isSettled, advice: question.advice)
  }
}
