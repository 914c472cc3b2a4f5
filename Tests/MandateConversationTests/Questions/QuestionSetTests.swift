import Testing

@Suite struct QuestionSetTests {
  @Test func `the questions it was tuned on are answered`() {
    let score = QuestionSet.tune.score()
    print("tune:", score.line)
    for miss in score.misses { print("  ", miss) }
  }
}
