extension Rule {
  /// The means of the collaboration, and the ministries' letters.
  static let instruments: [Rule] = [noAllotmentLetter, letterFromOneMinistry, instrumentsOfOneKind]
}
