// How far the mandate has come, asked in everyday words: what is missing, in all of it or in a part; whether it is ready; where to begin.

import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

private let draft = """
  Mandat: Fritid for alle

  Mål:
    - Flere barn er med på en aktivitet

  Deltakere:
    - Kulturskolen
    - NAV Skogvik (NAV)

  Koordinering: Kulturskolen
  """

struct ProgressTests {
  @Test(arguments: [
    ("hva manglar", Language.nb), ("mangler vi noe?", .nb), ("Er det noen feil?", .nb), ("Hva må på plass før vedtak?", .nb),
    ("Sjekk mandatet", .nb),
    ("Hva mangler før vi kan starte?", .nb), ("Hva står ikke i mandatet?", .nb), ("Hvorfor er ikke mandatet ferdig?", .nb),
    ("Hvor mange feil er det?", .nb),
    ("Manglar vi noko?", .nn), ("kva manglar vi no", .nn), ("Kva må vi gjere før vi kan vedta?", .nn), ("What's left to do?", .en),
    ("What do we need before adoption?", .en),
  ])
  func `what is missing is told however it is asked`(question: String, language: Language) {
    let reply = conversation(draft, language).ask(question)
    #expect(reply.text.contains("MAN001"), "\(question):\n\(reply.text)")
    #expect(reply.text.contains("1 av 6") || reply.text.contains("1 of 6"), "\(question):\n\(reply.text)")
  }

  @Test(arguments: [
    ("Er mandatet klart til vedtak?", Language.nb, "Ikke ennå."), ("Er vi klare?", .nb, "Ikke ennå."),
    ("Kan vi vedta dette?", .nb, "Ikke ennå."),
    ("Er alt på plass?", .nb, "Ikke ennå."), ("Er vi klare?", .nn, "Ikkje enno."), ("Is it ready to be adopted?", .en, "Not yet."),
    ("Can we adopt it now?", .en, "Not yet."),
  ])
  func `whether it is ready is answered with yes or not yet`(question: String, language: Language, beginning: String) {
    let reply = conversation(draft, language).ask(question)
    #expect(reply.short.hasPrefix(beginning), "\(question): \(reply.short)")
    #expect(conversation(about: "complete-kommune-nb", language).ask(question).short.hasPrefix(language == .en ? "Yes" : "Ja"))
  }

  @Test(arguments: [
    ("Hva må gjøres først?", Language.nb), ("Hva bør vi gjøre først?", .nb), ("Hva er det viktigste som mangler?", .nb),
    ("Hva haster?", .nb),
    ("Kva hastar mest?", .nn), ("Kva er viktigast no?", .nn), ("What should we do first?", .en), ("What is most urgent?", .en),
  ])
  func `the gravest comes first, and little else`(question: String, language: Language) throws {
    let conversation = conversation(draft, language)
    let gravest = try #require(conversation.findings.max { $0.severity < $1.severity })
    let reply = conversation.ask(question)
    #expect(reply.references.first?.id == gravest.code, "\(question):\n\(reply.text)")
    #expect(reply.references.count <= 3)
  }

  @Test(arguments: [
    ("Hva mangler om evaluering?", "Mandatet sier ikke noe om: Evaluering.", ["Legg til «Evaluering»"]),
    ("Mangler vi noe om evaluering?", "Ja. Mandatet sier ikke noe om: Evaluering.", ["Legg til «Evaluering»"]),
    ("Hva mangler under Koordinering?", "Skriv hva den som koordinerer, skal gjøre", ["Legg til «plikter»", "Legg til «ved»"]),
    ("hva mangler på NAV?", "Skriv hvilken rolle", ["Legg til «rolle»", "Legg til «representant» for NAV"]),
    ("Hva er feil på linje 10?", "Skriv hva den som koordinerer, skal gjøre", ["Legg til «plikter»", "Legg til «ved»"]),
    ("Hva mangler i Mål?", "Verktøyet fant ingen mangler der.", []), ("Er målene på plass?", "Ja. Verktøyet fant ingen mangler der.", []),
  ])
  func `a part of the mandate is looked at alone`(question: String, beginning: String, titles: [String]) {
    let reply = conversation(draft).ask(question)
    #expect(reply.short.hasPrefix(beginning), "\(question): \(reply.short)")
    #expect(reply.suggestions.map(\.title) == titles, "\(question): \(reply.suggestions.map(\.title))")
  }

  @Test func `a change for one of them leaves the others alone`() throws {
    let suggestion = try #require(conversation(draft).ask("hva mangler på NAV?").suggestions.last)
    let after = applied(suggestion.edits, to: draft)
    #expect(after.contains("- NAV Skogvik (NAV)\n      representant: …"), "\(after)")
    #expect(after.split(separator: "\n").count == draft.split(separator: "\n").count + 1)
  }

  @Test(arguments: [
    ("Kva er ope?", Language.nn), ("What needs to be settled?", .en), ("What do we still need to decide?", .en), ("Er noe uavklart?", .nb),
    ("Kva må vi avklare før vedtak?", .nn),
  ])
  func `what is open is told with whose it is`(question: String, language: Language) {
    let reply = conversation("Mandat: Prøve\n\nRisiko: avklares\n\nMål:\n  - Flere leser\n      frist: avklares\n", language).ask(question)
    #expect(reply.text.contains("Risiko: «avklares»") || reply.text.contains("Risiko: “avklares”"), "\(reply.text)")
    #expect(reply.text.contains("Flere leser: "), "\(reply.text)")
  }

  @Test(arguments: [
    ("Hva mangler?", Language.nb, "Her er ikke noe mandat ennå."), ("What is missing?", .en, "There is no mandate here yet."),
  ])
  func `where there is no mandate, one is begun`(question: String, language: Language, short: String) throws {
    #expect(Conversation(language: language).ask(question).lacksMandate)
    let reply = conversation("", language).ask(question)
    #expect(reply.short == short)
    let after = applied(try #require(reply.suggestions.first).edits, to: "")
    #expect(Document(SourceText(after)).mandates.count == 1, "\(after)")
  }
}
