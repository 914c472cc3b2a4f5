extension Rule {
  /// What kind of mandate it is, and which bodies steer and carry out the work.
  static let structure: [Rule] = [actorMissing, phaseMissing, structureIncomplete, oneLevelOnly]
}
