// `Legg til …` puts something beside what stands there. Where only one value can stand, the title says what goes away.

import MandateLanguage
import Testing

@testable import MandateConversation

struct AddingTests {
  private let mandate = """
    Mandat: Trygg bolig

    Status: utkast

    Mål: avklares innen 1. mars 2026 av NAV

    Deltakere:
      - Boligkontoret (Bolig)
          rolle: leverer
          ansvar: tildeling av bolig
      - NAV Nordvik (NAV)

    Koordinering:
      eier: Bolig
      plikter: kaller inn, følger opp

    Rutiner:
      referat: Sendes samme dag.
      saksliste:
        - sendes ut
        - alle kan melde saker

    Verdier:
      - tillit: vi sier fra

    Tiltak:
      - Hjemmebesøk de første ukene
          ansvarlig: Bolig
          frist: 1. mai 2026

    Evaluering: hvert år
      ansvarlig: NAV

    """

  @Test(arguments: [
    (
      "Legg til en plikt for koordinatoren: skriver årsrapport",
      """
      Legg til «plikter: skriver årsrapport» under «Koordinering»
      -  plikter: kaller inn, følger opp
      +  plikter: kaller inn, følger opp, skriver årsrapport
      """
    ),
    (
      "Legg til plikter: skriver årsrapport",
      """
      Legg til «plikter: skriver årsrapport» under «Koordinering»
      -  plikter: kaller inn, følger opp
      +  plikter: kaller inn, følger opp, skriver årsrapport
      """
    ),
    (
      "Legg til skriver årsrapport blant pliktene",
      """
      Legg til «plikter: skriver årsrapport» under «Koordinering»
      -  plikter: kaller inn, følger opp
      +  plikter: kaller inn, følger opp, skriver årsrapport
      """
    ),
    (
      "Legg til ansvar for Boligkontoret: depositum",
      """
      Legg til «ansvar: depositum» for «Bolig»
      -      ansvar: tildeling av bolig
      +      ansvar: tildeling av bolig, depositum
      """
    ),
    (
      "Legg til rolle for Bolig: gir råd",
      """
      Legg til «rolle: gir råd» for «Bolig»
      -      rolle: leverer
      +      rolle: leverer, gir råd
      """
    ),
    (
      "Legg til referat: arkiveres",
      """
      Legg til «referat: arkiveres» under «Rutiner»
      -  referat: Sendes samme dag.
      +  referat: Sendes samme dag. Arkiveres.
      """
    ),
    (
      "Legg til saksliste: faste saker først",
      """
      Legg til «saksliste: faste saker først» under «Rutiner»
      +    - faste saker først
      """
    ),
    (
      "Legg til NAV som ansvarlig for Hjemmebesøk",
      """
      Legg til «ansvarlig: NAV» for «Hjemmebesøk de første ukene»
      -      ansvarlig: Bolig
      +      ansvarlig: Bolig, NAV
      """
    ),
    (
      "Legg til frist for tiltaket Hjemmebesøk: 1. juni 2026",
      """
      Bytt ut «1. mai 2026» med «1. juni 2026» for «Hjemmebesøk de første ukene»
      -      frist: 1. mai 2026
      +      frist: 1. juni 2026
      """
    ),
    (
      "Legg til evaluering hvert halvår",
      """
      Bytt ut «hvert år» med «hvert halvår» under «Evaluering»
      -Evaluering: hvert år
      +Evaluering: hvert halvår
      """
    ),
    (
      "Legg til mål: færre flyttinger, frist: 1. mai 2027",
      """
      Bytt ut «avklares innen 1. mars 2026 av NAV» med «færre flyttinger» under «Mål»
      -Mål: avklares innen 1. mars 2026 av NAV
      +Mål:
      +  - færre flyttinger
      +      frist: 1. mai 2027
      """
    ),
    (
      "Legg til NAV som deltaker med rolle deltar",
      """
      Legg til «rolle: deltar» for «NAV»
      +      rolle: deltar
      """
    ),
    (
      "Legg til møtet Boligforum hver måned",
      """
      Legg til «Boligforum» under «Møter»
      +Møter:
      +  - Boligforum
      +      hyppighet: hver måned
      """
    ),
    (
      "Legg til verdiene mot og tillit",
      """
      Legg til «mot» under «Verdier»
      +  - mot
      """
    ),
    (
      "Legg til politisk forankring i Kommunestyret",
      """
      Legg til «politisk: Kommunestyret» under «Forankring»
      +Forankring:
      +  - politisk: Kommunestyret
      """
    ),
  ])
  func `what is added stands beside what is there`(instruction: String, change: String) {
    #expect(offered(instruction, mandate) == change)
  }

  @Test(arguments: [
    ("Legg til NAV som deltaker", "Det står allerede i mandatet: «NAV Nordvik (NAV)» (linje 11)"),
    ("Legg til Boligkontoret som deltaker", "Det står allerede i mandatet: «Boligkontoret (Bolig)» (linje 8)"),
    ("Legg til verdien tillit", "Det står allerede i mandatet: «tillit: vi sier fra» (linje 24)"),
    ("Legg til tiltak: Hjemmebesøk de første ukene", "Det står allerede i mandatet: «Hjemmebesøk de første ukene» (linje 27)"),
    ("Legg til evaluering hvert år", "Det står allerede i mandatet: «Evaluering: hvert år» (linje 31)"),
    ("Legg til plikt: følger opp", "Det står allerede i mandatet: «plikter: kaller inn, følger opp» (linje 15)"),
    ("Legg til NAV som ansvarlig for evaluering", "Det står allerede i mandatet: «ansvarlig: NAV» (linje 32)"),
    ("Sett status til utkast", "Det står allerede i mandatet: «Status: utkast» (linje 3)"),
  ])
  func `what is there already is not added again`(instruction: String, answer: String) {
    #expect(offered(instruction, mandate) == answer)
  }

  @Test(arguments: [
    ("Legg til mål: «Null utenfor» innen 2027", "- «Null utenfor» innen 2027\n"),
    ("Legg til mål: som alle er enige om", "- som alle er enige om\n"),
    ("Legg til mål: \"x\" for alle", "- \"x\" for alle\n"),
    ("Legg til mål: 🎯 flere i jobb", "- 🎯 flere i jobb\n"),
    ("Legg til mål: flere barn med frist for innmelding", "- flere barn med frist for innmelding\n"),
    ("Legg til tiltak: åpen hall, gratis utstyr og frist for søknad", "- åpen hall, gratis utstyr og frist for søknad\n"),
    ("Legg til mål: flere i jobb.", "- flere i jobb\n"),
  ])
  func `what is said is written as it was said`(instruction: String, line: String) throws {
    let before = "Mandat: Prøve\n"
    let suggestion = try #require(conversation(before).ask(instruction).suggestions.first)
    #expect(applied(suggestion.edits, to: before).contains(line), "\(applied(suggestion.edits, to: before))")
  }

  @Test(arguments: [
    ("Legg til Oppvekst og skole som deltaker", [["Oppvekst og skole"]]),
    ("Legg til deltaker: Oppvekst og skole (Skole)", [["Oppvekst og skole (Skole)"]]),
    ("Legg til Barn, unge og familie som deltaker", [["Barn, unge og familie"]]),
    ("Legg til deltakere: NAV, Barne- og familietjenesten og Politi", [["NAV", "Barne- og familietjenesten", "Politi"]]),
    ("Legg til Barnevernet og politiet som deltakere", [["Barnevernet", "politiet"]]),
    ("Legg til deltakere: NAV, PPT, Politi", [["NAV", "PPT", "Politi"]]),
    (
      "Legg til Plan og Bygg som deltaker",
      [["Plan og Bygg"], ["Plan", "Bygg"]]
    ),
    (
      "Legg til Kultur og idrett, Politi som deltakere",
      [["Kultur og idrett", "Politi"], ["Kultur", "idrett", "Politi"]]
    ),
  ])
  func `a name with «og» in it is one where it may be`(instruction: String, readings: [[String]]) {
    let before = "Mandat: Prøve\n\nDeltakere:\n  - Rektor\n"
    let found = conversation(before).ask(instruction).suggestions.map { suggestion in
      changedLines(before, applied(suggestion.edits, to: before)).split(separator: "\n").map { String($0.dropFirst(5)) }
    }
    #expect(found == readings)
  }

  @Test(arguments: [
    ("Legg til møte kvar veke", "Kor ofte", Language.nn), ("Set møte til kvar fredag", "Kor ofte", .nn),
    ("Add meetings every week", "", .en),
  ])
  func `how often is no place`(instruction: String, word: String, language: Language) throws {
    let before = "Mandat: Prøve\n\nSpråk: nynorsk\n\nMøte:\n  - Forum\n      stad: rådhuset\n"
    let suggestion = try #require(conversation(before, language).ask(instruction).suggestions.first)
    let after = applied(suggestion.edits, to: before)
    #expect(after.contains("stad: rådhuset\n") && after.contains("kor ofte: "), "\(after)")
  }
}
