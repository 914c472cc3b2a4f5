extension Rule {
  /// What a mandate should not hold about people, and words that are no longer in use.
  static let naming: [Rule] = [personalDataInMandate, outdatedTerm]
}
