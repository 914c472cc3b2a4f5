import MandateGuidance
import MandateLanguage
import Testing

@testable import MandateConversation

/// `swift test --filter QuestionSetTests` prints the figures; with `-c release` the times are those of the product.
@Suite struct QuestionSetTests {
  #if DEBUG
    private static let step = 4
  #else
    private static let step = 1
  #endif

  @Test func `what the search was adjusted with gets its advice`() {
    let score = QuestionSet.tune.score(step: Self.step)
    report("tune", score)
    #expect(score.firstShare >= 0.97)
    #expect(score.firstThreeShare >= 0.99)
    #expect(score.turnedAwayShare >= 0.9)
  }

  /// The floors are what was measured, less a question or two. The misses have not been looked at; whoever looks moves the set to `tune.tsv`.
  @Test func `what is only measured gets its advice`() {
    let score = QuestionSet.measure.score()
    report("measure", score)
    #expect(score.firstShare >= 0.935)
    #expect(score.firstThreeShare >= 0.975)
    #expect(score.turnedAwayShare >= 0.91)
    #if !DEBUG
      #expect(score.longest < .milliseconds(5))
    #endif
  }

  private func report(_ name: String, _ score: Score) {
    print("\(name): \(score.line)")
    if showsMisses { for miss in score.misses { print("  ", miss) } }
  }

  @Test func `every expected answer is an entry of the guidance, and every entry is asked for`() {
    for set in [QuestionSet.tune, .measure] {
      let expected = Set(set.questions.flatMap(\.expected))
      for id in expected { #expect(Guidance.entry(id) != nil, "\(id)") }
      let silent = Guidance.all.map(\.id).filter { !expected.contains($0) }
      #expect(silent.isEmpty, "\(set.name): \(silent)")
    }
  }

  @Test func `no question is in both sets`() {
    let tuned = Set(QuestionSet.tune.questions.map { $0.text.lowercased() })
    let both = QuestionSet.measure.questions.map { $0.text.lowercased() }.filter(tuned.contains)
    #expect(both.isEmpty, "\(both)")
  }

  @Test(arguments: [QuestionSet.tune, .measure])
  func `the sets are large, speak all three languages and ask for other things too`(set: QuestionSet) {
    #expect(set.questions.count >= 330)
    #expect(set.questions.count { $0.expected.isEmpty } >= 80)
    for language in Language.allCases {
      #expect(set.questions.count { $0.language == language } * 5 >= set.questions.count || set.name == "tune", "\(language)")
    }
  }
}
