extension Rule {
  /// Whether the collaboration itself is looked at, how often, how and by whom.
  static let evaluation: [Rule] = [
    evaluationMissing, evaluationFrequencyVague, evaluationMethodMissing, evaluationAfterTheEnd, nextEvaluationPast,
    evaluationWithoutResponsible, nobodyIsAsked,
  ]
}
