extension Rule {
  /// Whether users and municipalities have a say.
  static let involvement: [Rule] = [usersNotInvolved, noMeetingsWithUsers, noMunicipality]
}
