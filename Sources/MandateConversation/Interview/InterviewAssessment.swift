// The coordinator's own assessment: when it is due, and which answers have grown too old to count.

internal import MandateLanguage
internal import MandateRules

extension MandateInContext {
  /// Whether the mandate asks a question now, given the codes of what was found in it.
  func asks(_ question: InterviewQuestion, _ open: Set<String>) -> Bool {
    if question.codes.contains(where: open.contains) { return true }
    return switch question.target {
    case .title: mandate.title.isUnanswered
    case .assessment: hasGap(question.target) || isAssessmentDue(question)
    default: hasGap(question.target)
    }
  }

  /// The newest answer to a question of the self-assessment, if it still counts.
  func assessment(_ option: String) -> AssessmentAnswer? {
    let answer = mandate.assessmentAnswers.first { $0.question == option }
    return answer.flatMap { isOutdated($0.section) ? nil : $0 }
  }

  /// The self-assessment that an answer of today belongs to; nil where a new one begins. An answer is no answer of another year.
  var assessmentOfToday: Section? {
    guard let newest = mandate.assessments.last ?? mandate[.selfAssessment] else { return nil }
    guard let today = context.today, let date = newest[.date]?.date?.end else { return newest }
    let frequency = context.valueAssessment(mandate) ?? FrequencySuggestion.yearly.frequency
    return frequency.next(after: date) < today ? nil : newest
  }

  /// Older than the values are to be assessed.
  private func isOutdated(_ section: Section) -> Bool {
    guard let today = context.today, let date = section[.date]?.date?.end, let frequency = context.valueAssessment(mandate) else {
      return false
    }
    return frequency.next(after: date) < today
  }

  /// Once it has been held, and where the rule that asks for it is at work.
  private func isAssessmentDue(_ question: InterviewQuestion) -> Bool {
    guard context.profile == .full, context.isDecisionOrLater, context.status != "ended", let newest = mandate.assessments.last,
      question.codes.allSatisfy(context.settings.includes)
    else { return false }
    return isOutdated(newest)
  }
}
