extension Rule {
  /// What keeps the collaboration going: a deputy, a day to look at the mandate again, and a plan for what comes after.
  static let continuity: [Rule] = [noDeputyForCoordinator, noEndOrReview, noContinuation]
}
