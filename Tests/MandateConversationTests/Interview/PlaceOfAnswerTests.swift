// Where an answer goes in a mandate that somebody has begun: into the gap that waits for it, beside what stands there, never twice.

import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct PlaceOfAnswerTests {
  @Test(arguments: [
    ("goals", "Færre barn", "Mål:\n  - …\n      indikator: …", "Mål:\n  - Færre barn\n      indikator: …"),
    ("goals", "Færre barn", "Mål: …", "Mål: Færre barn"), ("goals", "Færre barn", "Mål:\n  -\n", "Mål:\n  - Færre barn\n"),
    ("goals", "Færre barn", "Mål:\n  indikator: tall", "Mål: Færre barn\n  indikator: tall"),
    (
      "goals.realisticBecause", "midler", "Mål:\n  - …\n      realistisk fordi: …\n  - Færre barn\n",
      "Mål:\n  - …\n      realistisk fordi: …\n  - Færre barn\n      realistisk fordi: midler\n"
    ),
    ("anchoring", "Kommunedirektøren", "Forankring:\n  - administrativ: …", "Forankring:\n  - administrativ: Kommunedirektøren"),
    ("anchoring", "Kommunestyret", "Forankring:\n  - administrativ: …", "Forankring:\n  - Kommunestyret"),
    ("anchoring", "politisk: Formannskapet", "Forankring:\n  - administrativ: …", "Forankring:\n  - politisk: Formannskapet"),
    (
      "participants", "NAV, Skole og Kultur", "Deltakere:\n  - …\n      rolle: …\n  - …\n      rolle: …",
      "Deltakere:\n  - NAV\n      rolle: …\n  - Skole\n      rolle: …\n  - Kultur"
    ),
    ("participants", "NAV", "Deltakere:\n  NAV skal være med\n", "Deltakere:\n  NAV skal være med\n  - NAV\n"),
    ("coordination.owner", "NAV", "Koordinering:\n  eier: …\n  ved: …", "Koordinering:\n  eier: NAV\n  ved: …"),
    ("coordination.owner", "NAV", "Koordinering: …", "Koordinering: NAV"),
    (
      "meetings.frequency", "månedlig", "Møter:\n  - …\n      oppgave: …\n      hyppighet: …",
      "Møter:\n  - …\n      oppgave: …\n      hyppighet: månedlig"
    ),
    ("meetings.frequency", "månedlig", "Møter: …", "Møter: månedlig"),
    ("meetings.frequency", "månedlig", "Møter:\n  - Forum", "Møter:\n  - Forum\n      hyppighet: månedlig"),
    ("governance.line", "ordinær", "Styring:\n  linje: …\n  eierkontakt: byråden", "Styring:\n  linje: ordinær\n  eierkontakt: byråden"),
    ("governance.line", "ordinær", "Styring:\n  eierkontakt: byråden", "Styring: ordinær\n  eierkontakt: byråden"),
    ("resources", "40 % stilling", "Ressurser:\n  tid: …\n  midler: …", "Ressurser:\n  tid: 40 % stilling\n  midler: …"),
    ("targetGroup", "barn", "Målgruppe:\n  - …", "Målgruppe:\n  - barn"), ("risks", "frister", "Risiko:\n  - …", "Risiko:\n  - frister"),
    ("values", "tillit", "Verdier:\n  vurderes: …\n  - …", "Verdier:\n  vurderes: …\n  - tillit"),
  ])
  func `an answer has its place`(id: String, value: String, before: String, after: String) {
    #expect(answered(id, value, "Mandat: X\n\n\(before)") == "Mandat: X\n\n\(after)")
  }

  @Test(arguments: ["Mandat: …\nStatus: utkast\n", "Mandat:\nStatus: utkast\n", "Mandat: \nStatus: utkast\n"])
  func `a mandate without a name is asked for it first`(text: String) {
    #expect(conversation(text).interview()?.next?.id == "title")
    #expect(answered("title", "Trygg oppvekst", text) == "Mandat: Trygg oppvekst\nStatus: utkast\n")
  }

  @Test func `a mandate without a heading of its own gets one`() {
    #expect(answered("title", "Trygg oppvekst", "Mål:\n  - Færre barn\n") == "Mandat: Trygg oppvekst\n\nMål:\n  - Færre barn\n")
  }

  @Test func `a gap is asked about, whatever the rules ask`() throws {
    let ids = try ids("Mandat: X\nStatus: utkast\nAktør: …\nVarighet: …\nKoordinering:\n  eier: NAV\n  fullmakt: …\nRessurser:\n  tid: …\n")
    for id in ["actor", "duration", "coordination.authority", "resources"] { #expect(ids.contains(id), "\(id)") }
    #expect(try !self.ids("Mandat: X\nStatus: utkast\n").contains("actor"))
  }

  @Test func `a level without its leader is no anchoring, and an open point is an answer`() throws {
    #expect(try field("anchoring", "Mandat: X\nForankring:\n  - administrativ: …\n").current == nil)
    let settled = try field("participants", "Mandat: X\nDeltakere: avklares innen 1. mai 2027\n")
    #expect(settled.current == "avklares innen 1. mai 2027" && settled.isSettled)
    let item = try field("participants", "Mandat: X\nDeltakere:\n  - avklares\n  - …\n")
    #expect(item.current == "avklares" && item.isSettled)
  }

  @Test func `an answer that the text would read as something else is refused, and says so`() {
    guard case .noPlace(let message) = conversation("Mandat: X\n\nDeltakere:\n").answer("participants", "rolle: koordinerer") else {
      Issue.record("taken")
      return
    }
    #expect(message == "Svaret kan ikke skrives inn slik. Si det med andre ord, eller skriv det i teksten.")
  }

  @Test(arguments: [
    ("…", "Koordinering:\n  eier: …\n  ved: …", "Koordinering:\n  eier: NAV\n  ved: …"),
    ("", "Koordinering:\n  plikter: kaller inn", "Koordinering:\n  plikter: kaller inn\n  eier: NAV"),
    ("", "Koordinering: Skole", "Koordinering: Skole"), ("", "Koordinering: avklares", "Koordinering: avklares"),
  ])
  func `whoever coordinates is written where duties have their place`(role: String, before: String, after: String) {
    let field = role.isEmpty ? "" : "      rolle: \(role)\n"
    let answered = answered("participants.role/NAV", "koordinerer", "Mandat: X\n\nDeltakere:\n  - NAV\n\(field)  - Skole\n\n\(before)\n")
    #expect(answered == "Mandat: X\n\nDeltakere:\n  - NAV\n      rolle: koordinerer\n  - Skole\n\n\(after)\n")
  }

  @Test func `a question about one of several says which`() throws {
    let text = "Mandat: X\n\nMål:\n  - Færre barn\n      realistisk fordi: ja visst\n  - Flere voksne\n"
    #expect(try field("goals.realisticBecause", text).question == "Hvorfor er målet realistisk? (Flere voksne)")
    #expect(answered("goals.realisticBecause", "midler", text) == text + "      realistisk fordi: midler\n")
  }

  @Test func `each of several meetings gets its own frequency`() throws {
    let text = "Mandat: X\n\nMøter:\n  - Forum\n  - Styringsgruppe\n      tid: mandager kl. 9\n  - Råd\n"
    #expect(try field("meetings.frequency", text).question == "Hvor ofte møtes dere? (Forum)")
    let once = try #require(answered("meetings.frequency", "månedlig", text))
    #expect(try field("meetings.frequency", once).question == "Hvor ofte møtes dere? (Råd)")
    #expect(answered("meetings.frequency", "hvert halvår", once) == once + "      hyppighet: hvert halvår\n")
  }

  private func answered(_ id: String, _ value: String, _ text: String) -> String? {
    guard case .edits(let edits) = conversation(text).answer(id, value) else { return nil }
    return applied(edits, to: text)
  }

  private func field(_ id: String, _ text: String) throws -> InterviewField {
    try #require(conversation(text).interview()?.fields.first { $0.id == id })
  }

  private func ids(_ text: String) throws -> [String] { try #require(conversation(text).interview()).fields.map(\.id) }
}
