// Questions that name somebody or something in the mandate, or somebody who is not in it.

import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

/// A small mandate in which one thing is said of some and another of others.
let network = """
  Mandat: Nettverk mot vold

  Mål:
    - Ingen må fortelle historien sin to ganger
        indikator: antall delte saker
        frist: 1. juni 2025
    - Alle etater kjenner krisesentrene

  Deltakere:
    - Politidirektoratet (POD)
        rolle: koordinerer
        representant: seksjonssjef
        vara: seniorrådgiver
    - Bufdir
        rolle: gir råd
        representant: Kari Moe
    - Skogvik idrettsråd

  Leder: Oppvekstsjefen

  Koordinering:
    eier: POD
    plikter: kaller inn og skriver referat

  Møter:
    - Nettverksmøtet
        hyppighet: hvert kvartal
        innkaller: POD
        sted: Oslo
    - Årskonferansen
        hyppighet: hvert år
        tid: november

  Rutiner:
    uenighet: tas opp på direktørnivå

  Verdier:
    - åpenhet: vi sier fra om kutt

  Tiltak:
    - Felles veileder for førstelinjen
        ansvarlig: Bufdir
        frist: 1. oktober 2024
    - Nasjonal fagdag
        ansvarlig: POD
        frist: 1. oktober 2026

  Risiko: avklares innen 1. mars 2026 av POD

  Evaluering:
    hyppighet: hvert år
    neste: 1. februar 2025

  Egenvurdering: 1. mars 2024
    - åpenhet: delvis – kutt ble ikke meldt
  """

struct FactNameTests {
  @Test(arguments: [
    ("Hvilke tiltak har POD?", "«Nasjonal fagdag»", "veileder"),
    ("Hvilke frister har Bufdir?", "«frist: 1. oktober 2024»", "2026"),
    ("Hvem er ansvarlig for veilederen?", "«ansvarlig: Bufdir»", "POD"),
    ("Når er fristen for fagdagen?", "«frist: 1. oktober 2026»", "2024"),
    ("Når er årskonferansen?", "«tid: november»", "kvartal"),
    ("Hvor er Nettverksmøtet?", "«sted: Oslo»", "november"),
    ("Hvem kaller inn til nettverksmøtet?", "«innkaller: POD»", "november"),
    ("Hvor ofte er arskonferansen?", "«hyppighet: hvert år»", "kvartal"),
    ("Hvem er Kari Moe?", "Bufdir: «representant: Kari Moe»", "POD"),
    ("Hva er rollen til Oppvekstsjefen?", "«Leder: Oppvekstsjefen»", "koordinerer"),
    ("Hvem er Bufdirs representant?", "«representant: Kari Moe»", "seksjonssjef"),
    ("Who is responsible for the veileder?", "«ansvarlig: Bufdir»", "POD"),
    ("Hva svarte vi på åpenhet?", "«åpenhet: delvis – kutt ble ikke meldt»", "vi sier fra"),
  ])
  func `a name limits the answer to what it names`(question: String, words: String, others: String) {
    let reply = conversation(network).ask(question)
    #expect(reply.text.contains(words), "\(question):\n\(reply.text)")
    #expect(!reply.text.contains(others), "\(question):\n\(reply.text)")
  }

  @Test(arguments: [
    ("Er NAV med?", Language.nb, "Nei. «NAV» står ikke blant deltakerne."),
    ("Deltar politiet?", .nb, "Nei. «politiet» står ikke blant deltakerne."),
    ("Er NAV med?", .nn, "Nei. «NAV» står ikkje blant deltakarane."),
    ("Is the Navy involved?", .en, "No. “Navy” is not among the participants."),
    ("Hva har Skolen ansvar for?", .nb, "«Skolen» står ikke i mandatet."), ("Hva er rollen til NAV?", .nb, "«NAV» står ikke i mandatet."),
    ("Er Bufdir med?", .nb, "Ja. «Bufdir» (linje "), ("Er idrettsrådet med?", .nb, "Ja. «Skogvik idrettsråd» (linje "),
    ("Er Bufdir koordinator?", .nb, "Nei. «eier: POD» (linje "), ("Koordinerer POD?", .nb, "Ja. «eier: POD» (linje "),
  ])
  func `who is in it and who is not is said straight`(question: String, language: Language, beginning: String) {
    let reply = conversation(network, language).ask(question)
    #expect(reply.status == .answered)
    #expect(reply.short.hasPrefix(beginning), "\(question): \(reply.short)")
  }

  @Test(arguments: [
    ("Hvem er Henrik Ibsen?", Language.nb), ("Hvem leder Stortinget?", .nb), ("Kven skreiv Haugtussa?", .nn), ("Who wrote Hamlet?", .en),
    ("Hva heter du?", .nb), ("What time is it?", .en), ("Hvor mye koster en kommunal bolig?", .nb),
  ])
  func `what is not about the mandate is not answered from it`(question: String, language: Language) {
    let reply = conversation(about: "complete-kommune-nb", language).ask(question)
    #expect(!reply.references.contains { $0.range != nil && $0.rows.isEmpty } || reply.text.contains("[1]"), "\(question): \(reply.text)")
  }

  @Test func `a silence about somebody comes with the advice, and with a change for nobody else`() throws {
    let reply = conversation(network).ask("Hvem er vara for Bufdir?")
    #expect(reply.short == "Mandatet sier ikke noe om det for Bufdir.")
    #expect(reply.text.contains("[1]"))
    #expect(reply.suggestions.map(\.title) == ["Legg til «vara» for Bufdir"])
    let after = applied(try #require(reply.suggestions.first).edits, to: network)
    #expect(after.contains("representant: Kari Moe\n      vara: …\n"), "\(after)")
  }

  @Test(arguments: [
    ("Hvem mangler representant?", Language.nb, ["«Skogvik idrettsråd»", "«Oppvekstsjefen»"]),
    ("Hvilke mål har ikke frist?", .nb, ["«Alle etater kjenner krisesentrene»"]),
    ("Kven har ikkje vara?", .nn, ["«Bufdir»", "«Skogvik idrettsråd»", "«Oppvekstsjefen»"]),
    ("Which goals lack an indicator?", .en, ["“Alle etater kjenner krisesentrene”"]),
    ("Hvilke tiltak mangler frist?", .nb, ["«frist: 1. oktober 2024»", "«frist: 1. oktober 2026»"]),
  ])
  func `who lacks something is told by name`(question: String, language: Language, words: [String]) {
    let reply = conversation(network, language).ask(question)
    for words in words { #expect(reply.text.contains(words), "\(question):\n\(reply.text)") }
  }
}
