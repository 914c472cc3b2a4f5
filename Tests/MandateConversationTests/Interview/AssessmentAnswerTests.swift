// The self-assessment: asked anew when it has grown old, and never written into another year's.

import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct AssessmentAnswerTests {
  private let start = "Mandat: X\nStatus: vedtatt\nAktør: kommune\nFase: iverksetting\n\nVerdier:\n  vurderes: hvert halvår\n  - tillit\n\n"

  @Test func `an old assessment is due again, and the answer begins a new one`() throws {
    let old = "Egenvurdering: 26. november 2023\n" + Choice.assessment.options.map { "  - \($0.words.canonical(.nb)): ja\n" }.joined()
    var text = start + old
    #expect(try asked(text).count == Choice.assessment.options.count)
    #expect(try asked(text, on: "2024-01-15").isEmpty)
    text = try answered("selfAssessment.realism", "nei", text)
    #expect(text == start + old + "\nEgenvurdering: 26. november 2026\n  - realisme: nei\n")
    text = try answered("selfAssessment.anchoring", "ja", text)
    #expect(text.hasSuffix("\nEgenvurdering: 26. november 2026\n  - realisme: nei\n  - forankring: ja\n"))
    #expect(try asked(text).count == Choice.assessment.options.count - 2)
  }

  @Test func `an answer of today is not written into the assessment of another year`() throws {
    let once = start.replacing("  vurderes: hvert halvår\n", with: "") + "Egenvurdering: 2023-11-26\n  - realisme: ja\n"
    #expect(try !asked(once).contains("selfAssessment.realism"))
    #expect(
      try answered("selfAssessment.expectations", "ja", once) == once + "\nEgenvurdering: 26. november 2026\n  - forventninger: ja\n")
  }

  @Test func `one that waits to be filled in gets its answer and its date`() throws {
    let waiting = start + "Egenvurdering: …\n  - realisme: …\n"
    #expect(
      try answered("selfAssessment.realism", "ja", waiting) == start + "Egenvurdering: 26. november 2026\n  - realisme: ja\n")
  }

  private func conversation(_ text: String, on day: String) -> Conversation {
    var request = CheckRequest()
    request.today = CalendarDate(iso: day)
    return Conversation(Document(text), request)
  }

  private func asked(_ text: String, on day: String = "2026-11-26") throws -> [String] {
    try #require(conversation(text, on: day).interview()).fields.map(\.id).filter { $0.hasPrefix("selfAssessment") }
  }

  private func answered(_ id: String, _ value: String, _ text: String) throws -> String {
    guard case .edits(let edits) = conversation(text, on: "2026-11-26").answer(id, value) else { throw Refused() }
    return applied(edits, to: text)
  }

  private struct Refused: Error {}
}
