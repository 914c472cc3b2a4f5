extension Rule {
  /// What others have learnt, and what is no more.
  static let experience: [Rule] = [experienceMissing, endedCollaboration]
}
