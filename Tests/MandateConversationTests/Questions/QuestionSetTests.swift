import Testing

@testable import MandateConversation
@testable import MandateGuidance
@testable import MandateLanguage

@Suite struct QuestionSetTests {
  @Test(arguments: [("tune", QuestionSet.tune)])
  func `the right advice comes first, and what is outside is turned away`(name: String, set: QuestionSet) {
    let score = set.score()
    print("\(name): \(score.line)")
    if showsMisses { for miss in score.misses { print("  ", miss) } }
    #expect(score.share(score.first) >= 0.9, "\(score.line)")
    #expect(score.share(score.firstThree) >= 0.98, "\(score.line)")
    #expect(score.turnedAwayShare >= 0.9, "\(score.line)")
  }

  @Test(arguments: [QuestionSet.tune])
  func `every expected answer is an entry of the guidance`(set: QuestionSet) {
    for id in set.questions.flatMap(\.expected) {
      #expect(Guidance.entry(id) != nil, "\(id)")
    }
  }

  @Test func `no question is in both sets`() {
    let tuned = Set(QuestionSet.tune.questions.map { $0.text.lowercased() })
    let both = QuestionSet.measure.questions.map { $0.text.lowercased() }.filter(tuned.contains)
    #expect(both.isEmpty, "\(both)")
  }

  @Test func `the sets are large and speak all three languages`() {
    let all = QuestionSet.tune.questions + QuestionSet.measure.questions
    #expect(all.count >= 330)
    for language in Language.allCases {
      #expect(all.contains { $0.language == language })
    }
  }
}
