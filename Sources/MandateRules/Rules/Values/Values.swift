extension Rule {
  /// What the parties hold each other to, who decided it, and whether anybody looks at how it goes.
  static let values: [Rule] = [
    valuesMissing, valuesNotDecided, valuesLeftOut, valueWithoutPractice, valueAssessmentFrequencyMissing, valueAssessmentOverdue,
    answerWithoutMeasure, valuesDecidedTooLow, valueTwice, selfAssessmentUnanswered,
  ]
}
