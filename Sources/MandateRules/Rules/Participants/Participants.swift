extension Rule {
  /// Who takes part, with what, and whether it is the same people every time.
  static let participants: [Rule] = [
    tooFewParticipants, oneSectorOnly, ownGoalsMissing, coreTaskMissing, notCoreTaskAndNoMeasure, viewOfProblemMissing,
    representativeMissing, deputyMissing, manyReplaced, notJoined, joinedWithoutDate,
  ]
}
