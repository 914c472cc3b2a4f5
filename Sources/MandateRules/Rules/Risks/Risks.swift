extension Rule {
  /// Where it can go wrong, who wants different things, and what lies next to the work.
  static let risks: [Rule] = [
    risksNotAssessed, conflictWithoutHandling, conflictsSilentThoughNotOpen, riskWithoutOwner, riskWithoutHandling, interfacesMissing,
  ]
}
