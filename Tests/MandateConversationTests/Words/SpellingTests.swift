import Testing

@testable import MandateConversation

struct SpellingTests {
  @Test(arguments: [
    ("evalering", "evaluering", 1), ("kordinator", "koordinator", 1), ("fornakring", "forankring", 1), ("samarbeide", "samarbeid", 1),
    ("mandat", "mandat", 0),
  ])
  func `slips are counted`(one: String, other: String, slips: Int) {
    #expect(Spelling.distance(Array(one.utf8), Array(other.utf8)[...], limit: 2) == slips)
  }

  @Test func `words too far apart are not compared to the end`() {
    #expect(Spelling.distance(Array("mandat".utf8), Array("kalender".utf8)[...], limit: 2) == nil)
    #expect(Spelling.distance([], [][...], limit: 1) == 0)
    #expect(Spelling.distance([], Array("ab".utf8)[...], limit: 1) == nil)
  }
}
