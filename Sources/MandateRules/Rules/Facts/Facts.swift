extension Rule {
  /// Facts come before measures, and each says where it comes from and how old it is.
  static let facts: [Rule] = [
    measuresWithoutFacts, measureBeforeFacts, inquiryWithoutFacts, factWithoutSource, factWithoutYear, factOld,
  ]
}
