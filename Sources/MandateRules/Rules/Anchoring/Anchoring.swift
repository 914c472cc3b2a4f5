extension Rule {
  /// Who stands behind the mandate, and whether they stand high enough.
  static let anchoring: [Rule] = [
    anchoringMissing, participantNotAnchored, anchoringWithoutReason, layerMissing, planMissing, planWithoutYear, ministryMissing,
    otherMinistriesMissing, leaderTooLow, stepRaisedAlone, politicalOrAdministrativeMissing,
  ]
}
