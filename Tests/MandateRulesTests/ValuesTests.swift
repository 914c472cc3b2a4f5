import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

// MARK: VER001–VER005

@Test func `a mandate without values is told so, and offered the six`() {
  check(.valuesMissing, "Mandat: X\n        ^ MAN001\nMål: Y")
  check(.valuesMissing, "Mandat: X\nPrinsipper:\n  - Brukeren deltar")
  check(.valuesMissing, "Mandat: X\nVerdiar: avklarast innan 1. juni 2026")
  #expect(
    fixed(.valuesMissing, "Mandate: X\nLanguage: English\nValues:")?.hasSuffix(
      """
      Values:
        - trust: …
        - respect: …
        - openness: …
        - team spirit: …
        - flexibility: …
        - good communication: …
      """) == true)
}

@Test func `values are decided by someone on a day`() {
  check(.valuesNotDecided, "Mandat: X\nVerdier:\n  vedtatt av: Kommunestyret 11.12.2025\n  - tillit: ja")
  check(.valuesNotDecided, "Mandat: X\nVerdier:\n  vedtatt av: Kommunestyret\n  dato: 2025\n  - tillit: ja")
  check(.valuesNotDecided, "Mandat: X\nVerdier:\n  vedtatt av: avklares innen 1. mai 2026\n  - tillit: ja")
  check(.valuesNotDecided, "Mandat: X\nVerdiar:\n  vedteke av: Styringsgruppa\n              ^^^^^^^^^^^^^^ VER002\n  - tillit: ja")
  check(.valuesNotDecided, "Mandat: X\nPrinsipper:\n^^^^^^^^^^ VER002\n  - Brukeren deltar")
  #expect(
    fixed(.valuesNotDecided, "Mandat: X\nVerdier:\n  - tillit: vi sier fra")
      == "Mandat: X\nVerdier:\n  vedtatt av: …\n  dato: …\n  - tillit: vi sier fra")
}

@Test func `values that are left out are named`() {
  check(
    .valuesLeftOut,
    """
    Mandat: X
    Verdier: tillit, respekt, åpenhet og lagånd
    ^^^^^^^ VER003 Verdiene nevner ikke fleksibilitet og god kommunikasjon. Ta dem med, eller la det være med vilje.
    """)
  check(
    .valuesLeftOut,
    """
    Mandate: X
    Values:
      - mutual trust: we say so early
      - Respect
      - transparency – no surprises
      - teamwork (we win together)
      - flexibility and pragmatism: we try first
      - communication: one answer
      - humour
    """)
  check(.valuesLeftOut, "Mandat: X\nVerdier:\n^^^^^^^ VER003\n  - raushet: vi gir rom for feil")
  check(.valuesLeftOut, "Mandat: X\nVerdier: ikke relevant: kommunens felles verdier gjelder")
  let once = fixed(.valuesLeftOut, "Mandat: X\nVerdier:\n  - tillit: vi sier fra\nTiltak: Kurs")
  #expect(once?.contains("  - god kommunikasjon: …\nTiltak") == true)
}

@Test(arguments: [
  "- tillit: vi sier fra", "- tillit – vi sier fra", "- tillit (vi sier fra)", "- tillit, vi sier fra tidlig",
  "- tillit\n      - vi sier fra",
  "- Vi sier fra tidlig når noe endrer seg", "- åpenhet: avklares innen 1. mai 2026",
])
func `a value says how it is seen`(item: String) {
  check(.valueWithoutPractice, "Mandat: X\nVerdier:\n  " + item)
}

@Test func `bare values are one finding when most of them are bare`() {
  check(.valueWithoutPractice, "Mandat: X\nVerdier:\n^^^^^^^ VER004\n  - Tillit\n  - Respekt for hverandres fag\n  - åpenhet: vi sier fra")
  check(.valueWithoutPractice, "Mandat: X\nVerdier:\n  - raushet\n    ^^^^^^^ VER004\n  - tillit: vi sier fra")
  #expect(fixed(.valueWithoutPractice, "Mandat: X\nVerdier:\n  - tillit") == "Mandat: X\nVerdier:\n  - tillit: …")
  #expect(fixed(.valueWithoutPractice, "Mandat: X\nVerdier:\n  - tillit:") == "Mandat: X\nVerdier:\n  - tillit: …")
}

@Test func `how often values are assessed`() {
  check(.valueAssessmentFrequencyMissing, "Mandat: X\nVerdier:\n  vurderes: hvert halvår\n  - tillit: ja")
  check(
    .valueAssessmentFrequencyMissing, "Mandat: X\nVerdiar:\n  blir vurdert: minst to gonger i året, eller oftare ved behov\n  - tillit: ja")
  check(.valueAssessmentFrequencyMissing, "Mandat: X\nVerdier:\n  vurderes: avklares\n  - tillit: ja")
  check(.valueAssessmentFrequencyMissing, "Mandate: X\nValues:\n^^^^^^ VER005\n  - trust: we tell")
  check(
    .valueAssessmentFrequencyMissing,
    "Mandat: X\nVerdiar:\n  blir vurdert: med jamne mellomrom\n                ^^^^^^^^^^^^^^^^^^^ VER005\n  - tillit: ja")
  check(
    .valueAssessmentFrequencyMissing,
    "Mandat: X\nVerdier:\n  - tillit: ja\nKoordinering: NAV\n  plikter: kaller inn, vurderer hvert halvår om verdiene følges")
  check(
    .valueAssessmentFrequencyMissing,
    "Mandat: X\nVerdier:\n^^^^^^^ VER005\n  - tillit: ja\nKoordinering: NAV\n  plikter: kaller inn hver uke, vurderer om verdiene følges")
  check(.notAFrequency, "Mandat: X\nVerdier:\n  vurderes: ved behov\n            ^^^^^^^^^ VER005\n  - tillit: ja")
}

// MARK: VER006–VER009

@Test func `the newest assessment counts`() {
  let values = "Mandat: X\nVerdier:\n  vurderes: hvert halvår\n  sist: 1.3.2025\n"
  check(.valueAssessmentOverdue, values + "        ^^^^^^^^ VER006\n  - tillit: ja")
  check(.valueAssessmentOverdue, values + "  - tillit: ja\nEgenvurdering: 1. desember 2025\n  - relasjoner: ja")
  check(.valueAssessmentOverdue, values + "  - tillit: ja\nStatus: avsluttet")
  check(.valueAssessmentOverdue, "Mandat: X\nVerdier:\n  vurderes: hvert år\n  sist: 2025\n  - tillit: ja")
  check(.valueAssessmentOverdue, "Mandat: X\nVerdier:\n  sist: 2019\n  - tillit: ja")
}

@Test func `an answer that calls for a measure`() {
  check(
    .answerWithoutMeasure,
    """
    Mandat: X
    Eigenvurdering: 15.10.2025
      - relasjonar: nei – vi kjenner ikkje kvarandre
                    ^^^ VER007 Svaret «nei» krev eit tiltak. Skriv kva de gjer med det.
      - openheit: delvis
          tiltak: vi skriv referat
      - tid til tillit: ja
      - særinteresser: ja – alle vil ha lokalet
                       ^^ VER007
      - andre sine saker: nei
      - nytte: ikkje vurdert
    """, language: .nn)
  check(
    .answerWithoutMeasure,
    "Mandat: X\nEgenvurdering: 1.1.2025\n  - nytte: nei\n  - realisme: ja\n  - forankring: ja\nEgenvurdering: 1.1.2026\n  - nytte: ja")
  check(.answerWithoutMeasure, "Mandate: X\nSelf-assessment: 2025\n^^^^^^^^^^^^^^^ VER007\n  - benefit: no\n  - realism: partly")
  #expect(
    fixed(.answerWithoutMeasure, "Mandat: X\nEgenvurdering: 2025\n  - nytte: nei\n  - realisme: ja")
      == "Mandat: X\nEgenvurdering: 2025\n  - nytte: nei\n      tiltak: …\n  - realisme: ja")
}

@Test func `the same value twice`() {
  check(
    .valueTwice, "Mandat: X\nVerdier:\n  - tillit: vi sier fra\n  - gjensidig tillit: vi stoler på hverandre\n    ^^^^^^^^^^^^^^^^ VER009")
  check(.valueTwice, "Mandat: X\nVerdier:\n  - humor: ja\n  - Humor\n    ^^^^^ VER009")
  check(.valueTwice, "Mandat: X\nVerdier:\n  - tillit: vi viser respekt\n  - respekt: vi spør")
  #expect(fixed(.valueTwice, "Mandat: X\nVerdier:\n  - tillit\n  - tillit: vi sier fra") == "Mandat: X\nVerdier:\n  - tillit: vi sier fra")
  #expect(fixed(.valueTwice, "Mandat: X\nVerdier:\n  - tillit: ja\n  - tillit: vi sier fra") == nil)
}

// MARK: SEL001

private let answered = """
  Mandat: X
  Fase: iverksetting
  Verdier:
    vurderes: hvert halvår
    - tillit: ja
  Egenvurdering: 1. desember 2025
    - relasjoner: ja
    - åpenhet: ja
    - tid til tillit: ja
    - særinteresser: nei
    - andres saker: nei
    - lav terskel: ja
    - realisme: ja
    - forankring: ja
    - nytte: ikke vurdert
    - forventninger: ja
    - problemsyn: ja
  """

@Test func `an assessment that answers all questions`() {
  check(.selfAssessmentUnanswered, answered)
  check(.selfAssessmentUnanswered, "Mandat: X\nFase: utredning\nEgenvurdering: 2025\n  - nytte: ja")
  check(.selfAssessmentUnanswered, "Mandat: X\nFase: drift\nEgenvurdering: avklares innen 1. mars 2026")
  check(.selfAssessmentUnanswered, "Mandat: X\n        ^ MAN001\nFase: beslutning")
}

@Test func `what was answered before and is left out now is due again after a while`() {
  let without = answered.replacing("  - problemsyn: ja", with: "")
  let marked = without.replacing("Egenvurdering: 1. desember 2025", with: "Egenvurdering: 1. desember 2025\n^^^^^^^^^^^^^ SEL001")
  check(.selfAssessmentUnanswered, marked)
  check(.selfAssessmentUnanswered, without + "\nEgenvurdering: 1. september 2025\n  - problemsyn: ja")
  check(.selfAssessmentUnanswered, marked + "\nEgenvurdering: 1. januar 2025\n  - problemsyn: ja")
}

@Test func `not assessed for long is due`() {
  check(
    .selfAssessmentUnanswered,
    answered.replacing("1. desember 2025", with: "1. januar 2025").replacing(
      "  - nytte: ikke vurdert", with: "  - nytte: ikke vurdert\n           ^^^^^^^^^^^^ SEL001"))
}

@Test func `the fix writes the questions that are left`() {
  let text = answered.replacing("  - forventninger: ja\n", with: "")
  #expect(fixed(.selfAssessmentUnanswered, text)?.hasSuffix("\n  - problemsyn: ja\n  - forventninger: …") == true)
  #expect(severity(.selfAssessmentUnanswered, "Status: vedtatt\n" + text) == .info)
  #expect(severity(.selfAssessmentUnanswered, "Status: vedtatt\n" + answered.replacing("  - realisme: ja\n", with: "")) == .warning)
}

// MARK: VER008

@Test func `values are decided no lower than the mandate is anchored`() {
  let anchored = "Mandat: X\nAktør: kommune\nForankring:\n  - politisk: Formannskapet\nVerdier:\n  vedtatt av: "
  check(.valuesDecidedTooLow, anchored + "Kommunestyret 11.12.2025\n  - tillit: ja")
  check(.valuesDecidedTooLow, anchored + "Formannskapet\n  - tillit: ja")
  check(.valuesDecidedTooLow, anchored + "Familieforum\n  - tillit: ja")
  check(.valuesDecidedTooLow, anchored + "Rektor og Kommunestyret\n  - tillit: ja")
  check(.valuesDecidedTooLow, anchored + "avklares\n  - tillit: ja")
  check(.valuesDecidedTooLow, anchored + "Kommunedirektøren, 3. mai 2026\n              ^^^^^^^^^^^^^^^^^ VER008\n  - tillit: ja")
  check(.valuesDecidedTooLow, "Mandat: X\nVerdier:\n  vedtatt av: Rektor\n  - tillit: ja")
}
