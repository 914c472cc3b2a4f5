extension Rule {
  /// Where and how often the participants meet, and what for.
  static let meetings: [Rule] = [
    newArenaUnconsidered, collaborationNotDiscussed, arenaWithoutTask, unknownForm, meetingFrequencyMissing, noArena, arenaWithoutDuration,
  ]
}
