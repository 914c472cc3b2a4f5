extension Rule {
  /// Which part each participant has, and who answers for what.
  static let roles: [Rule] = [roleMissing, roleWithoutDuty, unknownName, manyRoles, taskWithoutResponsible, sameResponsibilityTwice]
}
