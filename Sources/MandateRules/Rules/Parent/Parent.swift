extension Rule {
  /// How a mandate fits the one it belongs under. These hold in every profile.
  static let parent: [Rule] = [periodOutsideParent, stepAboveParent, bodyUnknownToParent, parentNotFound]
}
