import MandateLanguage
import Testing

private func names(_ value: String) -> [String] {
  let document = Document("Mandat: A\nDeltakere:\n  - NAV\n  - Oppvekst og skole\nMål:\n  - X\n      enige: \(value)")
  let mandate = document.mandates[0]
  return mandate[.goals]?.items[0][.agreedBy]?.references(document.text, names: Names(declaredBy: mandate)).map(\.text) ?? []
}

extension Names {
  fileprivate init(declaredBy mandate: Mandate) {
    self.init()
    for participant in mandate.participants { declare(participant.name.text, range: participant.name.range) }
  }
}

@Test func `a date beside names is none of them`() {
  #expect(names("NAV, 3. mai 2026") == ["NAV"])
  #expect(names("NAV og Oppvekst og skole 20. november 2025") == ["NAV", "Oppvekst og skole"])
  #expect(names("NAV, 3 May 2026, Politiet") == ["NAV", "Politiet"])
  #expect(names("NAV, 20.11.2025") == ["NAV"])
  #expect(names("Team 2026") == ["Team"])
}

@Test func `an open list of participants names nobody`() {
  for value in ["avklares innen 1. mars 2026 av NAV", "…", "ikke relevant: vi er to, og begge er kjent", "ikke relevant"] {
    #expect(Document("Mandat: A\nDeltakere: \(value)").mandates[0].participants.isEmpty)
  }
  #expect(Document("Mandat: A\nDeltakere:\n  - NAV\n  - …").mandates[0].participants.map(\.name.text) == ["NAV"])
}
