extension Rule {
  /// How the participants call meetings, write them down and settle what they disagree about.
  static let routines: [Rule] = [routinesMissing, routinesIncomplete, noWayForDisagreement]
}
