extension Rule {
  /// Time, money and competence, and who contributes what.
  static let resources: [Rule] = [
    resourcesMissing, participantWithoutResources, competenceMissing, noTimeForTrust, moneyNotShared,
  ]
}
