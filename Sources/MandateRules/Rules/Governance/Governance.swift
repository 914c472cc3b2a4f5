extension Rule {
  /// Which line steers, whom the coordinator reports to, and what is expected of the leaders.
  static let governance: [Rule] = [
    ownLineWithoutReason, reportsToNobodyKnown, expectationMissing, lineMissing, circularReporting, ownersNotInvolved, leadersNotFollowedUp,
  ]
}
