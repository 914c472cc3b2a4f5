extension Rule {
  /// How free the participants are, and whether the frame is clear enough for it.
  static let roomForAction: [Rule] = [roomMissing, freedomWithoutFrame, assignmentMissing, frontLineMissing]
}
