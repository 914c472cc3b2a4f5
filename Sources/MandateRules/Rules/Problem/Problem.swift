extension Rule {
  /// What the parties gain, what they have in common, and whether it still holds.
  static let problem: [Rule] = [
    benefitMissing, benefitReassessmentMissing, benefitMissingAtTheStart, sharedInterestsMissing, problemNotRevised,
  ]
}
