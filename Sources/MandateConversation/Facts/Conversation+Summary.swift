// `Hva handler mandatet om?`: the mandate in a few of its own lines.

internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func tellSummary(_ question: FactQuestion, _ mandate: MandateInContext) -> Reply? {
    guard question.has("summary") || question.isAboutTheMandateAlone, question.unknown.isEmpty, question.subjects.isEmpty,
      question.content.allSatisfy({ $0.contains("summary") })
    else { return nil }
    let statements = mandate.statements(on: Self.gist).filter { !$0.isOpen }
    let lead = say("Mandatet i korte trekk:", "Mandatet i korte trekk:", "The mandate in short:")
    return tell(statements, mandate, lead: lead)
  }

  private static let gist = [
    "mandate", "status", "goals", "targetGroup", "participants", "coordination", "coordination.owner", "duration", "evaluation",
    "evaluation.frequency",
    "evaluation.next",
  ]
}

extension FactQuestion {
  /// `Hva er mandatet?` in the definite form; `hva er et mandat` is about mandates in general.
  fileprivate var isAboutTheMandateAlone: Bool {
    (asks ?? "what") == "what" && !isYesOrNo && has("about") && has("mandate") && content.isEmpty && !asksForAdvice
  }
}
