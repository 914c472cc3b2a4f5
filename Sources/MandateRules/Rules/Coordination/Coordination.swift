extension Rule {
  /// Who holds the collaboration together, what it takes, and what that one may decide.
  static let coordination: [Rule] = [
    coordinatorMissing, severalCoordinators, dutiesMissing, valuesNotAssessed, coordinatorUnnamed, authorityMissing, coordinatorByRoleOnly,
    anotherCoordinates,
  ]
}
