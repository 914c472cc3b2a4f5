// The same instruction in nynorsk and English, about mandates in either language.

import MandateLanguage
import Testing

@testable import MandateConversation

struct LanguageTests {
  private let nynorsk = """
    Mandat: Trygg heimreise

    Språk: nynorsk
    Status: utkast

    Deltakarar:
      - Heimetenesta
          rolle: koordinerer
          ansvar: oppfølging heime
      - Sørdal sjukehus (Sjukehuset)
          rolle: leverer
          vara: avklarast

    Koordinering:
      eigar: Heimetenesta
      plikter: kallar inn

    Møte:
      - Samhandlingsmøtet
          kor ofte: annakvar veke
          stad: sjukehuset

    Verdiar: tillit, respekt og openheit

    Tiltak:
      - Felles sjekkliste ved utskriving
          frist: 1. mai 2026
          ansvarleg: Heimetenesta og Sjukehuset

    """

  @Test(arguments: [
    (
      "Legg til plikt: skriv årsrapport",
      """
      Legg til «plikter: skriv årsrapport» under «Koordinering»
      -  plikter: kallar inn
      +  plikter: kallar inn, skriv årsrapport
      """
    ),
    (
      "Endre møte til kvar veke",
      """
      Byt ut «annakvar veke» med «kvar veke» for «Samhandlingsmøtet»
      -      kor ofte: annakvar veke
      +      kor ofte: kvar veke
      """
    ),
    (
      "Legg til vara for Sjukehuset: Siv Nes",
      """
      Byt ut «avklarast» med «Siv Nes» for «Sjukehuset»
      -      vara: avklarast
      +      vara: Siv Nes
      """
    ),
    (
      "Set fristen på tiltaket Felles sjekkliste til 1. juni 2026",
      """
      Byt ut «1. mai 2026» med «1. juni 2026» for «Felles sjekkliste ved utskriving»
      -      frist: 1. mai 2026
      +      frist: 1. juni 2026
      """
    ),
    (
      "Gje sjukehuset rolla gir råd",
      """
      Byt ut «leverer» med «gir råd» for «Sjukehuset»
      -      rolle: leverer
      +      rolle: gir råd
      """
    ),
    (
      "Ta bort respekt",
      """
      Ta bort «respekt»
      -Verdiar: tillit, respekt og openheit
      +Verdiar: tillit og openheit
      """
    ),
    (
      "Fjern Sjukehuset frå Felles sjekkliste",
      """
      Ta bort «Sjukehuset» frå «ansvarleg» for «Felles sjekkliste ved utskriving»
      -      ansvarleg: Heimetenesta og Sjukehuset
      +      ansvarleg: Heimetenesta
      """
    ),
    (
      "Endre kor ofte vi møtest til kvar månad",
      """
      Byt ut «annakvar veke» med «kvar månad» for «Samhandlingsmøtet»
      -      kor ofte: annakvar veke
      +      kor ofte: kvar månad
      """
    ),
    (
      "Set status til til vedtak",
      """
      Byt ut «utkast» med «til vedtak» under «Status»
      -Status: utkast
      +Status: til vedtak
      """
    ),
    (
      "Set rolla til Heimetenesta til sjef",
      "Vel éin av desse: koordinerer, leier, leverer, deltek, avgjer, gir råd, blir orientert, sekretariat eller observerer."
    ),
    ("Legg til Heimetenesta som deltakar", "Det står allereie i mandatet: «Heimetenesta» (linje 7)"),
    ("Fjern politiet", "«politiet» står ikkje i mandatet."),
  ])
  func `in nynorsk`(instruction: String, change: String) {
    #expect(offered(instruction, nynorsk, .nn) == change)
  }

  @Test(arguments: [
    (
      "Add a duty for the coordinator: writes minutes",
      """
      Add “plikter: writes minutes” under “Koordinering”
      -  plikter: kallar inn
      +  plikter: kallar inn, writes minutes
      """
    ),
    (
      "Add meetings every month",
      """
      Replace “annakvar veke” with “månadleg” for “Samhandlingsmøtet”
      -      kor ofte: annakvar veke
      +      kor ofte: månadleg
      """
    ),
    (
      "Give Sjukehuset the role advises",
      """
      Replace “leverer” with “gir råd” for “Sjukehuset”
      -      rolle: leverer
      +      rolle: gir råd
      """
    ),
    (
      "Set the deadline of the measure Felles sjekkliste to 1 June 2026",
      """
      Replace “1. mai 2026” with “1 June 2026” for “Felles sjekkliste ved utskriving”
      -      frist: 1. mai 2026
      +      frist: 1 June 2026
      """
    ),
    (
      "Add the library as a participant with the role takes part",
      """
      Add “library” under “Deltakarar”
      +  - library
      +      rolle: deltek
      """
    ),
    (
      "Make Sjukehuset the coordinator",
      """
      Replace “Heimetenesta” with “Sjukehuset” under “Koordinering”
      -  eigar: Heimetenesta
      +  eigar: Sjukehuset
      """
    ),
    (
      "Remove the deputy for Sjukehuset",
      """
      Remove “vara” for “Sjukehuset”
      -      vara: avklarast
      """
    ),
    ("Remove the police", "“police” does not stand in the mandate."),
  ])
  func `in English`(instruction: String, change: String) {
    #expect(offered(instruction, nynorsk, .en) == change)
  }
}
