extension Rule {
  /// What an inquiry has to answer.
  static let inquiry: [Rule] = [inquiryQuestionsUnanswered]
}
