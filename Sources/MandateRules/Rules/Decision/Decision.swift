extension Rule {
  /// What a good decision rests on, and who is responsible for what was decided.
  static let decision: [Rule] = [interestsNotWeighed, feasibilityNotConcluded, measureWithoutResponsible, valuesNotForFollowUp]
}
