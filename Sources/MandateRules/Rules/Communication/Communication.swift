extension Rule {
  /// How the work is made visible, and where its documents are.
  static let communication: [Rule] = [communicationPlanMissing, documentPlaceMissing]
}
