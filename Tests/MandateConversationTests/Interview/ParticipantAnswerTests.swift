// A question is about one of those who take part, whatever the others are called and wherever they stand.

import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct ParticipantAnswerTests {
  @Test(arguments: [
    (["NAV Nordvik (NAV)", "Skole"], ["NAV", "Skole"]),
    (["Avdeling for helse (Helse)", "Seksjon for helse (Helse)"], ["Avdeling for helse", "Seksjon for helse"]),
    (["Helse", "Seksjon (Helse)"], ["Helse", "Seksjon"]), (["NAV", "NAV", "Skole"], ["NAV", "NAV (2)", "Skole"]),
    (["Enhet (A)", "Enhet (B)", "Stab (A)"], ["Enhet", "B", "Stab"]), (["Enhet (A)", "Enhet (A)"], ["Enhet (A)", "Enhet (A) (2)"]),
  ])
  func `no two are called the same`(written: [String], callings: [String]) {
    let document = Document("Mandat: X\nDeltakere:\n" + written.map { "  - \($0)\n" }.joined())
    #expect(document.mandates[0].callings == callings)
  }

  @Test func `each of two with one short name gets its own answers`() throws {
    var text = "Mandat: X\n\nDeltakere:\n  - Avdeling for helse (Helse)\n  - Seksjon for helse (Helse)\n"
    for role in ["leder", "deltar"] {
      let asked = try #require(conversation(text).interview()?.fields.first { $0.id.hasPrefix("participants.role/") })
      text = try answered(asked.id, role, text)
    }
    #expect(
      text
        == "Mandat: X\n\nDeltakere:\n  - Avdeling for helse (Helse)\n      rolle: leder\n  - Seksjon for helse (Helse)\n      rolle: deltar\n"
    )
    #expect(conversation(text).interview()?.fields.contains { $0.id.hasPrefix("participants.role/") } == false)
  }

  @Test(arguments: [
    (
      "Deltakere: NAV, Skole og Kultur\n", "Skole",
      "Deltakere:\n  - NAV\n  - Skole\n      rolle: deltar\n  - Kultur\n"
    ),
    (
      "Deltakere: NAV (arbeid), Skole ved rektor; Kultur\n  utskifting: ingen\n", "Kultur",
      "Deltakere:\n  - NAV (arbeid)\n  - Skole ved rektor\n  - Kultur\n      rolle: deltar\n  utskifting: ingen\n"
    ),
    (
      "Deltakere: Gruppa består av rektor og helsesykepleier. De møtes ofte.\n", "rektor",
      "Deltakere:\n  # Gruppa består av rektor og helsesykepleier. De møtes ofte.\n  - rektor\n      rolle: deltar\n  - helsesykepleier\n"
    ),
    ("Deltakere: NAV, Skole\n  og Kultur\n", "Skole", "Deltakere:\n  - NAV\n  - Skole\n      rolle: deltar\n  - Kultur\n"),
    ("Deltakere: NAV\n", "NAV", "Deltakere: NAV\n  rolle: deltar\n"),
  ])
  func `names on the heading line become items when one of them has more to say`(before: String, name: String, after: String) throws {
    #expect(try answered("participants.role/\(name)", "deltar", "Mandat: X\n\n" + before) == "Mandat: X\n\n" + after)
  }

  @Test func `a gap in the role is asked about, and a role in the heading is one`() throws {
    let text = "Mandat: X\n\nLeder: Kultur\n\nDeltakere:\n  - NAV\n      rolle: …\n  - Skole (leverer)\n"
    let asked = try #require(conversation(text).interview()).fields.filter { $0.id.hasPrefix("participants.role") }
    #expect(asked.map(\.id) == ["participants.role/NAV"])
  }

  private func answered(_ id: String, _ value: String, _ text: String) throws -> String {
    guard case .edits(let edits) = conversation(text).answer(id, value) else { throw Refused() }
    return applied(edits, to: text)
  }

  private struct Refused: Error {}
}
