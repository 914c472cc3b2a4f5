// `Endre …`, `Bytt …`, `Sett … til …` change what is there: what is named, and nothing else.

import MandateLanguage
import Testing

@testable import MandateConversation

struct ChangingTests {
  private let mandate = """
    Mandat: Nettverk mot vold

    Status: vedtatt 1.2.2023
    Varighet: 1.3.2023 – 31.12.2025

    Mål:
      - Ingen forteller historien to ganger
          indikator: antall saker
          frist: 1. juni 2025
      - Alle kjenner krisesentrene

    Deltakere:
      - Politidirektoratet (POD)
          rolle: koordinerer
          vara: Mona Ås
      - Bufdir
          rolle: deltar

    Leder: Bufdir

    Koordinering:
      eier: POD
      plikter: innkaller

    Møter:
      - Nettverksmøtet
          hyppighet: hvert kvartal
          innkaller: POD
          sted: Oslo
      - Årskonferansen
          hyppighet: hvert år

    Verdier:
      - tillit: vi deler tidlig

    Tiltak:
      - Felles veileder
          frist: 1.10.2024
      - Nasjonal fagdag
          ansvarlig: Bufdir, POD

    Egenvurdering: 1. mars 2024
      - relasjoner: ja – vi kjenner hverandre

    """

  @Test(arguments: [
    (
      "Sett fristen på tiltaket Felles veileder til 1. mai 2026",
      """
      Bytt ut «1.10.2024» med «1. mai 2026» for «Felles veileder»
      -      frist: 1.10.2024
      +      frist: 1. mai 2026
      """
    ),
    (
      "Sett frist for Nasjonal fagdag til 1. mai 2026",
      """
      Legg til «frist: 1. mai 2026» for «Nasjonal fagdag»
      +      frist: 1. mai 2026
      """
    ),
    (
      "Endre fristen for det første målet til 1. juni 2027",
      """
      Bytt ut «1. juni 2025» med «1. juni 2027» for «Ingen forteller historien to ganger»
      -      frist: 1. juni 2025
      +      frist: 1. juni 2027
      """
    ),
    (
      "Endre målet Alle kjenner krisesentrene til Alle bruker krisesentrene",
      """
      Bytt ut «Alle kjenner krisesentrene» med «Alle bruker krisesentrene» under «Mål»
      -  - Alle kjenner krisesentrene
      +  - Alle bruker krisesentrene
      """
    ),
    (
      "Endre verdien tillit til vi stoler på hverandre",
      """
      Bytt ut «vi deler tidlig» med «vi stoler på hverandre» for «tillit»
      -  - tillit: vi deler tidlig
      +  - tillit: vi stoler på hverandre
      """
    ),
    (
      "Bytt leder til Rektor",
      """
      Bytt ut «Bufdir» med «Rektor» under «Leder»
      -Leder: Bufdir
      +Leder: Rektor
      """
    ),
    (
      "Sett egenvurdering relasjoner til nei",
      """
      Bytt ut «ja – vi kjenner hverandre» med «nei» for «relasjoner»
      -  - relasjoner: ja – vi kjenner hverandre
      +  - relasjoner: nei
      """
    ),
    (
      "Sett egenvurderingen til 1. mars 2026",
      """
      Bytt ut «1. mars 2024» med «1. mars 2026» under «Egenvurdering»
      -Egenvurdering: 1. mars 2024
      +Egenvurdering: 1. mars 2026
      """
    ),
    (
      "Endre koordinator fra POD til Bufdir",
      """
      Bytt ut «POD» med «Bufdir» under «Koordinering»
      -  eier: POD
      +  eier: Bufdir
      """
    ),
    (
      "Bytt ut POD med Bufdir som koordinator",
      """
      Bytt ut «POD» med «Bufdir» under «Koordinering»
      -  eier: POD
      +  eier: Bufdir
      """
    ),
    (
      "Endre status fra vedtatt til avsluttet",
      """
      Bytt ut «vedtatt 1.2.2023» med «avsluttet» under «Status»
      -Status: vedtatt 1.2.2023
      +Status: avsluttet
      """
    ),
    (
      "Endre status fra vedtatt til til vedtak",
      """
      Bytt ut «vedtatt 1.2.2023» med «til vedtak» under «Status»
      -Status: vedtatt 1.2.2023
      +Status: til vedtak
      """
    ),
    ("Endre status fra utkast til avsluttet", "Der står «vedtatt 1.2.2023», ikke «utkast»."),
    (
      "Forleng varigheten til 2028",
      """
      Bytt ut «1.3.2023 – 31.12.2025» med «1.3.2023 – 2028» under «Varighet»
      -Varighet: 1.3.2023 – 31.12.2025
      +Varighet: 1.3.2023 – 2028
      """
    ),
    (
      "Endre Nettverksmøtet til hver måned",
      """
      Bytt ut «hvert kvartal» med «hver måned» for «Nettverksmøtet»
      -      hyppighet: hvert kvartal
      +      hyppighet: hver måned
      """
    ),
    (
      "Gi Bufdir rollen leverer, ansvar: krisesentrene",
      """
      Bytt ut «deltar» med «leverer» for «Bufdir»
      -      rolle: deltar
      +      rolle: leverer
      +      ansvar: krisesentrene
      """
    ),
    (
      "Endre navnet på Politidirektoratet til Politiet",
      """
      Bytt ut «Politidirektoratet» med «Politiet» under «Deltakere»
      -  - Politidirektoratet (POD)
      +  - Politiet (POD)
      """
    ),
    (
      "Bytt ut Mona Ås med Per Li",
      """
      Bytt ut «Mona Ås» med «Per Li» for «POD»
      -      vara: Mona Ås
      +      vara: Per Li
      """
    ),
    (
      "Endre tittelen til Nettverket",
      """
      Bytt ut «Nettverk mot vold» med «Nettverket»
      -Mandat: Nettverk mot vold
      +Mandat: Nettverket
      """
    ),
    (
      "Endre ansvarlig for Nasjonal fagdag fra POD til Hdir",
      """
      Bytt ut «POD» med «Hdir» for «Nasjonal fagdag»
      -      ansvarlig: Bufdir, POD
      +      ansvarlig: Bufdir, Hdir
      """
    ),
    (
      "Gi POD ansvar for statistikk",
      """
      Legg til «ansvar: statistikk» for «POD»
      +      ansvar: statistikk
      """
    ),
    (
      "Gi POD vara: Per Li",
      """
      Legg til «vara: Per Li» for «POD»
      -      vara: Mona Ås
      +      vara: Mona Ås, Per Li
      """
    ),
    (
      "Utsett Felles veileder til 1. mai 2026",
      """
      Bytt ut «1.10.2024» med «1. mai 2026» for «Felles veileder»
      -      frist: 1.10.2024
      +      frist: 1. mai 2026
      """
    ),
    (
      "Vi skal evaluere hvert år",
      """
      Legg til «hvert år» under «Evaluering»
      +Evaluering: hvert år
      """
    ),
    (
      "Kan du legge til at Bufdir har ansvar for krisesentrene?",
      """
      Legg til «ansvar: krisesentrene» for «Bufdir»
      +      ansvar: krisesentrene
      """
    ),
  ])
  func `what is named is what is changed`(instruction: String, change: String) {
    #expect(offered(instruction, mandate) == change)
  }

  @Test(arguments: [
    ("Endre møtehyppigheten til hver måned", ["«Nettverksmøtet»", "«Årskonferansen»"]),
    ("Legg til møter hver uke", ["«Nettverksmøtet»", "«Årskonferansen»"]),
    ("Sett fristen for målet til 30. juni 2027", ["«Ingen forteller historien to ganger»", "«Alle kjenner krisesentrene»"]),
    ("Endre målet til færre saker", ["«Ingen forteller historien to ganger»", "«Alle kjenner krisesentrene»"]),
    ("Sett frist til 31.12.2027", ["«Ingen forteller historien to ganger»", "«Felles veileder»"]),
    ("Legg til fullmakt: setter dagsorden", ["«Koordinering»", "«POD»", "«Bufdir»"]),
  ])
  func `where nothing says which, each is offered by name`(instruction: String, names: [String]) {
    let titles = conversation(mandate).ask(instruction).suggestions.map(\.title)
    #expect(titles.count == names.count, "\(titles)")
    for (title, name) in zip(titles, names) { #expect(title.contains(name), "\(title)") }
  }

  @Test(arguments: [
    "Sett status til vedtak", "Sett status til til vedtak", "Sett status: til vedtak", "Legg til status: til vedtak",
    "Endre status til klar til vedtak", "Endre status til «til vedtak»", "Set status til til vedtak", "Sett mandatet til vedtak",
    "Set the status to proposed", "Gjør mandatet klart til vedtak", "Sett status til klar for vedtak",
  ])
  func `a mandate can be put forward however it is said`(instruction: String) {
    let before = "Mandat: Prøve\n\nStatus: utkast\n"
    #expect(offered(instruction, before).hasSuffix("-Status: utkast\n+Status: til vedtak"), "\(offered(instruction, before))")
  }

  @Test(arguments: [
    ("Endre rolle for Bufdir til sjef", "Velg én av disse: koordinerer"),
    ("Sett frist for Felles veileder til snart", "«snart» er ikke en dato."),
    ("Sett varighet til lenge", "«lenge» sier ikke hvor lenge."), ("Endre status til kjempeklar", "Velg én av disse: utkast"),
    ("Endre hyppigheten for Nettverksmøtet til ofte", "«ofte» sier ikke hvor ofte."),
    ("Legg til tiltak: felles kurs, frist: snart", "«snart» er ikke en dato."),
    ("Sett frist for tiltaket Svømmekurs til 1. mai 2026", "«tiltaket Svømmekurs» står ikke i mandatet."),
    ("Endre målet Flere i jobb til Alle i jobb", "«Flere i jobb» står ikke under «Mål»."),
    ("Legg til mål og evaluering", "Hva skal det stå under «Mål» og «Evaluering»?"),
  ])
  func `what a place does not take is not written`(instruction: String, answer: String) {
    let reply = conversation(mandate).ask(instruction)
    #expect(reply.suggestions.isEmpty)
    #expect(reply.short.hasPrefix(answer), "\(reply.short)")
  }

  @Test func `one of several on a line can have a field of its own`() {
    let before = "Mandat: Prøve\n\nDeltakere: NAV, Skole (Skolen) og Politi\n"
    #expect(
      offered("Gi Skole rollen leverer", before) == """
        Legg til «rolle: leverer» for «Skole»
        -Deltakere: NAV, Skole (Skolen) og Politi
        +Deltakere:
        +  - NAV
        +  - Skole (Skolen)
        +      rolle: leverer
        +  - Politi
        """)
  }
}
