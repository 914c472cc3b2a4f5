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

@Test func `a sentence on the heading line names those it says take part, and nobody else`() {
  func participants(_ value: String) -> [String] { Document("Mandat: A\nMedlemmer: \(value)").mandates[0].participants.map(\.name.text) }
  #expect(participants("Gruppa består av rektor, helsesykepleier og NAV-leder.") == ["rektor", "helsesykepleier", "NAV-leder"])
  #expect(participants("Partene er NAV og Skolen. Andre kan inviteres, og møter uten stemmerett.") == ["NAV", "Skolen"])
  #expect(participants("NAV, Skolen og Politiet. Andre kan inviteres, og møter uten stemmerett.") == ["NAV", "Skolen", "Politiet"])
  #expect(participants("The group consists of the clinic and the school") == ["the clinic", "the school"])
  #expect(participants("Medlemskap skal skje etter invitasjon, og med samtykke fra leder og sekretær") == [])
  #expect(participants("Brukere som har erfaring, og NAV") == ["Brukere som har erfaring", "NAV"])
  #expect(participants("St. Olavs hospital og NAV") == ["St. Olavs hospital", "NAV"])
  let items = "\n  - å melde tilbake til egen linje\n  - brukere som har erfaring med tjenesten"
  #expect(participants(items) == ["brukere som har erfaring med tjenesten"])
}

@Test func `a choice is found after the words that lead up to it`() {
  func choice(_ text: String, _ kind: SectionKind, _ field: FieldKind? = nil) -> String? {
    let section = Document("Mandat: A\n\(text)").mandates[0][kind]
    return field.map { section?[$0]?.choice } ?? section?.value.choice
  }
  #expect(choice("Aktør: Nordvik kommune", .actor) == "municipality")
  #expect(choice("Aktør: statlige virksomheter", .actor) == "agency")
  #expect(choice("Aktør: ikke kommune", .actor) == nil)
  #expect(choice("Fase: i drift", .phase) == "implementation")
  #expect(choice("Fase: vi er i utredningsfasen", .phase) == "inquiry")
  #expect(choice("Status: ikke vedtatt", .status) == nil)
  #expect(choice("Ambisjon: 4\n  prioritet: svært høy", .ambition, .priority) == "high")
  #expect(choice("Ambisjon: 4\n  arbeidsform: både side om side og felles", .ambition, .wayOfWorking) == "both")
  #expect(choice("Ambisjon: 4\n  arbeidsform: felles", .ambition, .wayOfWorking) == "joint")
  let goal = Document("Mandat: A\nMål:\n  - X\n      horisont: kortsiktig og varig").mandates[0][.goals]?.items[0]
  #expect(goal?[.horizon]?.choice == "both")
}
