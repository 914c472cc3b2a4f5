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
      guard question.startUp != nil || mandate.asks(question, open) else { continue }
      let asked = self.fields(question, mandate, isOpen: question.startUp != nil || question.codes.contains(where: open.contains))
      if let startUp = question.startUp, asked.contains(where: { !$0.isAnswered && !$0.isSettled }) { unanswered.insert(startUp) }
      fields += question.startUp == nil ? asked.filter { !$0.isAnswered } : asked
    }
    return Interview(fields: fields, startUpAnswered: Interview.startUpCount - unanswered.count)
  }

  /// A draft is asked for its groundwork only; what is asked of it later. Nil where the interview asks for all there is.
  package func laterQuestions(mandate index: Int = 0) -> String? {
    guard let mandate = mandate(index), mandate.context.status == "draft", mandate.context.settings.profile == nil else { return nil }
    let status = Choice.status.word("proposed", mandate.context.language)
    return say(
      "Når statusen er «\(status)», kommer det flere spørsmål.", "Når statusen er «\(status)», kjem det fleire spørsmål.",
      "When the status is “\(status)”, there are more questions.")
  }

  func mandate(_ index: Int) -> MandateInContext? {
    guard let document, document.mandates.indices.contains(index) else { return nil }
    return MandateInContext(mandate: document.mandates[index], context: Context(document.mandates[index], in: document, request))
  }

  private func openCodes(_ mandate: Mandate) -> Set<String> {
    Set(findings.filter { $0.mandate == mandate.index }.flatMap { [$0.code] + $0.gathers })
  }

  /// `isOpen` where more than a gap asks it: then of everybody who has not answered.
  private func fields(_ question: InterviewQuestion, _ mandate: MandateInContext, isOpen: Bool) -> [InterviewField] {
    guard case .participant(let kind) = question.target else { return [field(question, mandate, mandate.itemInQuestion(question.target))] }
    return zip(mandate.mandate.participants, mandate.mandate.callings).compactMap { participant, calling in
      let hasGap = participant.all(kind).contains { $0.values.contains(where: \.isGap) }
      guard !participant.hasAnswered(kind), hasGap || isOpen && !participant.isPassive else { return nil }
      return field(question, mandate, calling)
    }
  }

  private func field(_ question: InterviewQuestion, _ mandate: MandateInContext, _ name: String?) -> InterviewField {
    let isAboutParticipant = if case .participant = question.target { true } else { false }
    let state = mandate.state(of: question.target)
    let text = question.asked(of: name, language)
    return InterviewField(
      id: question.id + (isAboutParticipant ? "/" + (name ?? "") : ""),
      question: isAboutParticipant || name == nil ? text : "\(text) (\(name ?? ""))", kind: question.kind,
      choices: mandate.choices(for: question, language), required: question.startUp != nil || question.id == InterviewQuestion.title.id,
      current: state.current, isSettled: state.isSettled, advice: question.advice)
  }
}
