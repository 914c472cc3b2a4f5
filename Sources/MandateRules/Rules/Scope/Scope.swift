extension Rule {
  /// How much is asked of each, and what does not belong here.
  static let scope: [Rule] = [commitmentMissing, priorityMissing, boundaryMissing]
}
