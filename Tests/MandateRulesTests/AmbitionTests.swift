import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

// MARK: AMB001–AMB005

@Test func `a mandate without an ambition is told so on its title`() {
  check(
    .ambitionMissing,
    """
    Mandat: Trygg oppvekst
            ^^^^^^^^^^^^^^ MAN001
    Mål: Færre barn vokser opp med lav inntekt
    """)
}

@Test(arguments: [
  "Ambisjon: felles problemforståelse", "Ambisjonsnivå: steg 3", "Ambition: joint plan", "Ambisjon: avklares innen 1. mars 2026",
  "Ambisjon: ikke relevant: vi har ikke bestemt oss for å samarbeide", "Ambisjon: trinn 7",
])
func `an ambition is there`(line: String) {
  check(.ambitionMissing, "Mandat: Trygg oppvekst\n" + line)
}

@Test func `a gap for an ambition is left to the gap`() {
  check(.gapLeftOpen, "Mandat: X\nAmbisjon: …\n          ^ VAL006")
  #expect(!codes("Mandat: X\nAmbisjon: …", profile: .full).filter { $0 == "AMB001" }.isEmpty)
}

@Test func `where the collaboration is today`() {
  check(.currentStepMissing, "Mandat: X\nAmbisjon: felles tiltak\n  nå: felles forståelse")
  check(.currentStepMissing, "Mandat: X\nAmbisjon: felles tiltak\n  no: avklarast innan 1. juni 2026")
  check(.currentStepMissing, "Mandat: X\nAmbisjon: avklares")
  check(.currentStepMissing, "Mandat: X\nAmbisjon:\n  arbeidsform: begge")
  #expect(
    fixed(.currentStepMissing, "Mandate: X\nLanguage: English\nAmbition: joint plan")
      == "Mandate: X\nLanguage: English\nAmbition: joint plan\n  now: …")
}

@Test func `a lower target needs a reason, wherever it stands`() {
  check(.targetBelowCurrentStep, "Mandat: X\nAmbisjon: dele informasjon – partene har fått nye oppgaver\n  nå: trinn 2")
  check(.targetBelowCurrentStep, "Mandat: X\nAmbisjon: dele informasjon\n  nå: trinn 2\n  fordi: partene har fått nye oppgaver")
  check(.targetBelowCurrentStep, "Mandat: X\nAmbisjon: trinn 2\n  nå: trinn 2")
  #expect(
    fixed(.targetBelowCurrentStep, "Mandat: X\nAmbisjon: trinn 1\n  nå: trinn 2")
      == "Mandat: X\nAmbisjon: trinn 1\n  nå: trinn 2\n  fordi: …"
  )
}

@Test func `a step that nobody knows is named wherever it stands, and nothing else says so`() {
  check(
    .stepUnknown,
    """
    Mandat: Trygg oppvekst
    Ambisjon: fellles tiltak
              ^^^^^^^^^^^^^^ AMB004 «fellles tiltak» er ikke et trinn på samordningsstigen. Mente du «felles tiltak»?
      nå: 0
          ^ AMB004
    Deltakere:
      - NAV
          ambisjon: høy
                    ^^^ AMB004
    """)
  check(.notAChoice, "Mandat: X\nAmbisjon: trinn 5\n          ^^^^^^^ AMB004")
}

@Test func `milestones are asked for when the way is long`() {
  check(.stepLeapWithoutMilestones, "Mandat: X\nAmbisjon: trinn 3\n  nå: trinn 2")
  check(.stepLeapWithoutMilestones, "Mandat: X\nAmbisjon: trinn 4\n  nå: trinn 1\n  delmål: felles forståelse i 2026")
  check(.stepLeapWithoutMilestones, "Mandat: X\nAmbisjon: trinn 4\n  nå: trinn 1\n  delmål: avklares")
  var request = request(profile: .full)
  request.settings.stepLeap = 3
  #expect(!check(Document("Mandat: X\nAmbisjon: trinn 4\n  nå: trinn 2"), request).contains { $0.code == "AMB005" })
}

// MARK: AMB010, AMB011

private let differing = """
  Mandat: X
  Ambisjon: felles tiltak
    avklart: %
  Deltakere:
    - NAV
        ambisjon: felles tiltak
    - Skole
        ambisjon: trinn 2
  """

@Test(arguments: [
  "3. mars 2026 – skolen har læring som hovedoppgave", "på møtet 3.3.2026, fordi skolen har andre mål", "avklares innen 1. mars 2026",
  "ikke relevant: alle bestemmer selv",
])
func `ambitions that differ and are settled are fine`(settled: String) {
  check(.ambitionsDiffer, differing.replacing("%", with: settled))
}

@Test func `a date alone does not settle why`() {
  check(
    .ambitionsDiffer,
    """
    Mandat: X
    Ambisjon: felles tiltak
      avklart: 3.3.2026
               ^^^^^^^^ AMB010
    Deltakere:
      - NAV
          ambisjon: felles tiltak
      - Skole
          ambisjon: trinn 2
    """)
}

@Test func `ambitions are compared with each other where there is no target`() {
  check(
    .ambitionsDiffer,
    """
    Mandate: X
    Participants:
      - Health
          ambition: joint measures
      - School (S)
          ambition: share information
                    ^^^^^^^^^^^^^^^^^ AMB010 Health aims for step 4, but S aims for step 1. Agree on one step, or write under “settled” when and why you go on with different ones.
    """, language: .en)
  check(.ambitionsDiffer, "Mandat: X\nDeltakere:\n  - NAV\n      ambisjon: trinn 2\n  - Skole\n      ambisjon: felles problemforståelse")
  check(.ambitionsDiffer, "Mandat: X\nAmbisjon: avklares\nDeltakere:\n  - NAV\n      ambisjon: trinn 2\n  - Skole\n      ambisjon: trinn 3")
  check(.ambitionsDiffer, "Mandat: X\nAmbisjon: trinn 2\nDeltakere:\n  - NAV\n      ambisjon: trinn 9")
}

@Test func `the fix leaves a place for when and why`() {
  #expect(
    fixed(.ambitionsDiffer, "Mandat: X\nAmbisjon: trinn 4\nDeltakere:\n  - NAV\n      ambisjon: trinn 2")
      == "Mandat: X\nAmbisjon: trinn 4\n  avklart: …\nDeltakere:\n  - NAV\n      ambisjon: trinn 2")
}

@Test func `those who say nothing of their ambition`() {
  check(
    .participantAmbitionMissing,
    """
    Mandat: X
    Deltakarar:
    ^^^^^^^^^^ AMB011
      - NAV
          ambisjon: steg 2
      - Skule
      - Barnevern
      - Ungdomsrådet
          rolle: observerer
    """)
  check(.participantAmbitionMissing, "Mandat: X\nDeltakere:\n  - NAV\n  - Skole")
  check(.participantAmbitionMissing, "Mandat: X\nDeltakere:\n  - NAV\n      ambisjon: trinn 2\n  - Skole\n      ambisjon: avklares")
  check(.participantAmbitionMissing, "Mandat: X\nDeltakere:\n  - NAV\n      ambisjon: trinn 2\nObservatører: Politiet\nSekretariat: Staben")
}

// MARK: AMB020, AMB021

@Test func `a high step and a low priority`() {
  check(.highStepLowPriority, "Mandat: X\nAmbisjon: trinn 2\n  prioritet: lav")
  check(.highStepLowPriority, "Mandat: X\nAmbisjon: trinn 4\n  prioritet: middels")
  check(.highStepLowPriority, "Mandat: X\nAmbisjon: steg 3\n  prioritet: låg – etter alt anna\n             ^^^ AMB020")
  #expect(fixed(.highStepLowPriority, "Mandat: X\nAmbisjon: trinn 4\n  prioritet: lav")?.hasSuffix("prioritet: høy") == true)
}

@Test(arguments: [
  "Ressurser: 40 % stilling", "Ressurser:\n  tid: 0,4 årsverk", "Ressurser: avklares innen 1. mars 2026",
  "Ressurser:\n  midler: 0 kr\n  tid: 20 % stilling", "Deltakere:\n  - NAV\n      ressurser: 10 % stilling",
  "Ressursar: ikkje relevant: alt skjer i vanleg drift", "Resources:\n  - one full-time post",
])
func `resources are there`(lines: String) {
  check(.highStepWithoutResources, "Mandat: X\nAmbisjon: trinn 4\n" + lines)
}

@Test(arguments: ["Ressurser: ingen", "Ressurser:\n  tid: 0 %", "Ressurser:\n  midler: ikke satt av\n  tid: 0"])
func `nought is no resource`(lines: String) {
  #expect(codes("Mandat: X\nAmbisjon: trinn 4\n" + lines, profile: .full).contains("AMB021"))
}

@Test func `a high step without a word of resources carries that they are missing`() {
  check(
    .highStepWithoutResources,
    """
    Mandat: X
            ^ MAN001
    Ambisjon: trinn 3
    """)
  check(.highStepWithoutResources, "Mandat: X\nAmbisjon: trinn 2")
  check(
    .highStepWithoutResources,
    """
    Mandat: X
    Ambisjon: trinn 3
    Deltakere:
      - NAV
          ressurser: 0 kr
                     ^^^^ AMB021
    """)
  check(.highStepWithoutResources, "Mandat: X\nAmbisjon: trinn 3\nRessurser:\n^^^^^^^^^ AMB021\n  kompetanse: jus")
}

// MARK: AMB031–AMB035

@Test func `a joint decision is more than sharing information`() {
  check(
    .moreThanSharingInformation,
    """
    Mandat: X
    Ambisjon: dele informasjon
    Møter:
      - Listemøte
          oppgave: avgjøre hvem som får plass
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ AMB031
    """)
  check(.moreThanSharingInformation, "Mandat: X\nAmbisjon: trinn 1\nMøter:\n  - Listemøte\n      oppgave: dele lister, ikke avgjøre noe")
  check(.moreThanSharingInformation, "Mandat: X\nAmbisjon: trinn 1\nTiltak:\n  - Brev\n      ansvarlig: Skole\n      felles ansvar: nei")
  check(
    .moreThanSharingInformation,
    "Mandat: X\nAmbisjon: trinn 1\nTiltak:\n  - Brev\n    ^^^^ AMB031\n      ansvarlig: Skole og NAV")
}

@Test func `the problem is described from the second step on`() {
  check(.commonProblemMissing, "Mandat: X\nAmbisjon: trinn 1")
  check(.commonProblemMissing, "Mandat: X\nAmbisjon: trinn 2\nProblemforståelse: Familiene søker hjelp tre steder.")
  check(.commonProblemMissing, "Mandat: X\nAmbisjon: trinn 2\nUtfordringer:\n  - Familiene søker hjelp tre steder")
  check(.commonProblemMissing, "Mandat: X\nAmbisjon: trinn 2\nProblemforståelse: avklares innen 1. juni 2026")
  check(.commonProblemMissing, "Mandat: X\n        ^ MAN001\nAmbisjon: trinn 2")
}

@Test(arguments: [
  "Risiko: vurdert, ingen funnet: 3.3.2026", "Risiko:\n  vurdert, ingen funne 12.11.2025", "Risks: assessed, none found",
  "Risiko:\n  - målkonflikt: skolen vil ha ro, NAV vil ha fart", "Risiko:\n  - interessekonflikt: begge vil ha lokalet",
  "Målkonflikter:\n  - skolen vil ha ro, NAV vil ha fart",
  "Risiko:\n  - Målkonflikt mellom skole og NAV om tid", "Risiko: avklares", "Deltakere:\n  - NAV\n      endrer: frister for søknader",
])
func `goal conflicts are assessed, or someone changes something`(lines: String) {
  check(.goalConflictsNotAssessed, "Mandat: X\nAmbisjon: trinn 3\n" + lines)
}

@Test func `a risk is no conflict`() {
  check(.goalConflictsNotAssessed, "Mandat: X\nAmbisjon: trinn 3\nRisiko:\n^^^^^^ AMB033\n  - Folk slutter")
  check(.goalConflictsNotAssessed, "Mandat: X\nAmbisjon: trinn 2\nRisiko:\n  - Det er ikke vurdert")
  check(.goalConflictsNotAssessed, "Mandat: X\nAmbisjon: trinn 3\nRisiko:\n^^^^^^ AMB033\n  - Ingen av oss har ikke vurdert det")
}

@Test func `the top step has something that someone answers for`() {
  check(.jointPlanMissing, "Mandat: X\nAmbisjon: trinn 3")
  check(.jointPlanMissing, "Mandat: X\nAmbisjon: trinn 4\nTiltak:\n  - Utlån\n      ansvarlig: NAV\n  - Kurs")
  check(.jointPlanMissing, "Mandat: X\nAmbisjon: trinn 4\nTiltak: avklares innen 1. mai 2026")
  check(.jointPlanMissing, "Mandat: X\nAmbisjon: trinn 4\nOppgaver:\n  - Holde felles plan oppdatert\n      ansvarlig: NAV")
  check(.jointPlanMissing, "Mandat: X\nFase: beslutning\nAmbisjon: trinn 4\nTiltak:\n  - Utlån\n    ^^^^^ BES003")
  #expect(severity(.jointPlanMissing, "Mandat: X\nStatus: vedtatt\nAmbisjon: trinn 4\nTiltak:") == .warning)
  #expect(severity(.jointPlanMissing, "Mandat: X\nStatus: vedtatt\nFase: iverksetting\nAmbisjon: trinn 4\nTiltak:") == .error)
  #expect(severity(.jointPlanMissing, "Mandat: X\nStatus: utkast\nFase: drift\nAmbisjon: trinn 4\nTiltak:") == .warning)
}

@Test(arguments: [
  "  - Nettverk\n      oppgave: utveksle erfaringar", "  - Infomøte\n      oppgave: orientere om ny plan", "  - Plassmøtet",
  "  - Plassmøtet\n      oppgave: avklares", "  oppgave: share what we know",
])
func `there is a place to share information, or the meeting lacks its task altogether`(meeting: String) {
  check(.noPlaceToShareInformation, "Mandat: X\nAmbisjon: dele informasjon\nMøter:\n" + meeting)
}

@Test func `a channel is a place to share information`() {
  check(
    .noPlaceToShareInformation,
    "Mandat: X\nAmbisjon: trinn 1\nMøter:\n  - Plassmøtet\n      oppgave: velge lokaler\nKommunikasjon:\n  dokumenter: felles mappe")
}

// MARK: ARB001–ARB005

@Test func `the way of working fits the step`() {
  check(.wayOfWorkingMissing, "Mandat: X\nAmbisjon: trinn 2\n  arbeidsform: kvar for seg")
  check(.wayOfWorkingMissing, "Mandat: X\nAmbisjon: avklares")
  check(.jointWorkBelowTopStep, "Mandat: X\nAmbisjon: trinn 4\n  arbeidsform: felles")
  check(.jointWorkBelowTopStep, "Mandat: X\nAmbisjon: trinn 2\n  arbeidsform: begge")
  check(.jointWorkBelowTopStep, "Mandat: X\nAmbisjon: avklares\n  arbeidsform: felles")
  check(.sideBySideAtTopStep, "Mandat: X\nAmbisjon: trinn 4\n  arbeidsform: begge deler")
  check(.sideBySideAtTopStep, "Mandate: X\nAmbition: joint plan\n  way of working: parallel\n                  ^^^^^^^^ ARB003")
  #expect(
    fixed(.jointWorkBelowTopStep, "Mandat: X\nAmbisjon: trinn 2\n  arbeidsform: felles", fix: 1)
      == "Mandat: X\nAmbisjon: felles tiltak\n  arbeidsform: felles")
}

@Test(arguments: [
  "ansvarlig: NAV og Skole", "ansvarlig: alle partene", "ansvarlig: NAV\n      felles ansvar: ja",
  "ansvarlig: NAV\n      felles ansvar: nei",
  "ansvarlig: avklares", "frist: 1. mai 2026", "ansvarlig: NAV\n      felles ansvar: avklares innen 1. mai 2026",
])
func `a joint measure is shared, or says that it is not`(field: String) {
  check(.jointMeasureOfOneParty, "Mandat: X\nAmbisjon: trinn 4\n  arbeidsform: felles\nTiltak:\n  - Utlån\n      " + field)
}

@Test func `most measures of one party are one finding`() {
  check(
    .jointMeasureOfOneParty,
    """
    Mandat: X
    Ambisjon: trinn 4
      arbeidsform: felles
    Tiltak:
    ^^^^^^ ARB004
      - Utlån
          ansvarlig: NAV
      - Kurs
          ansvarlig: Skole
      - Turer
          ansvarlig: NAV, Skole
    """)
  check(.jointMeasureOfOneParty, "Mandat: X\nAmbisjon: trinn 4\n  arbeidsform: begge\nTiltak:\n  - Utlån\n      ansvarlig: NAV")
}

@Test func `joint work without facts says so once`() {
  let text =
    "Mandat: X\nStatus: vedtatt\nAmbisjon: trinn 4\n  arbeidsform: felles\nTiltak:\n  - Utlån\nFaktagrunnlag:\n^^^^^^^^^^^^^ ARB005"
  check(.jointWorkWithoutFacts, text)
  check(.jointWorkWithoutFacts, "Mandat: X\nAmbisjon: trinn 4\n  arbeidsform: felles\nFakta: 412 barn (SSB, 2024)")
  check(.jointWorkWithoutFacts, "Mandat: X\nAmbisjon: trinn 4\n  arbeidsform: felles\nFakta: avklares")
  check(.jointWorkWithoutFacts, "Mandat: X\nAmbisjon: trinn 4\n  arbeidsform: side om side")
}

@Test func `measures without anyone responsible are one gap`() {
  let text = "Mandat: A\nFase: iverksetting\nAmbisjon: felles tiltak\nTiltak:\n  - Kafé"
  let found = check(Document(text), request(profile: .full))
  #expect(found.first { $0.code == "BES003" }?.gathers == ["AMB034"])
  #expect(!found.contains { $0.code == "AMB034" })
}
