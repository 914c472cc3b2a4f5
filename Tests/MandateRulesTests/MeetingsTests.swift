import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct MeetingsTests {
  private let adopted = "Mandat: A\nStatus: vedtatt\n"

  @Test(arguments: [
    "Møter: månedlig", "Møte: kvar månad", "Meetings: monthly", "Møter: minst to ganger i året, eller oftere ved behov", "Møter: avklares",
    "Møter:\n  - Forum\n      hyppighet: hver uke", "Møter:\n  - Forum: hver uke", "Møter:\n  - Månedlige møter",
    "Møter:\n  hyppighet: ukentlig",
    "Møter:\n  - Forum\n      tid: onsdager i oddetallsuker", "Møter:\n  - Forum\n      hyppighet: avklares",
    "Møter: månedlig\n  - Forum\n  - Team", "Møter:\n  Gruppa møtes fire ganger i året.", "Møter: ikke relevant: alt skjer skriftlig",
    "Møter: jevnlig\n  - Forum\n      hyppighet: ukentlig", "Mål: ny avtale\nMøter:\n  - Forum\n      hyppighet: ved milepæl: ny avtale",
  ])
  func `how often is said in any place and any words`(text: String) {
    check(.meetingFrequencyMissing, adopted + text, profile: .grunnmur)
  }

  @Test func `what the meetings are for stands after how often, also beside fields`() {
    let frequency = "Møter: månedlige møter for å forberede saker"
    check(.arenaWithoutTask, adopted + frequency)
    check(.arenaWithoutTask, adopted + frequency + "\n  fast sak: samarbeidet")
  }

  @Test func `vague words are pointed at, and «ved behov» elsewhere is left alone`() {
    check(.meetingFrequencyMissing, adopted + "Møter: jevnlig og etter behov\n       ^^^^^^^^^^^^^^^^^^^^^^ ARE005", profile: .grunnmur)
    check(.meetingFrequencyMissing, adopted + "Møte: jamleg\n      ^^^^^^ ARE005", profile: .grunnmur)
    check(
      .meetingFrequencyMissing,
      adopted + "Møter:\n  - Forum\n      hyppighet: inntil fire ganger i året\n                 ^^^^^^^^^^^^^^^^^^^^^^^^^ ARE005")
    check(
      .meetingFrequencyMissing,
      adopted + "Møter:\n  - Forum\n      hyppighet: ved milepæl: ny avtale\n                 ^^^^^^^^^^^^^^^^^^^^^^ ARE005")
    check(.meetingFrequencyMissing, adopted + "Møter: månedlig\n  - Forum\n      oppgave: inviterer andre ved behov")
  }

  @Test func `one finding for the vague word, and a missing section is gathered`() {
    #expect(!MandateRules.check(Document(adopted + "Møter: ved behov"), request()).contains { $0.code == "VAL004" })
    check(.meetingFrequencyMissing, "Mandat: A\n        ^ MAN001\nMål: noe", profile: .grunnmur)
    check(.meetingFrequencyMissing, adopted + "Møter:\n^^^^^ ARE005")
    check(.meetingFrequencyMissing, adopted + "Møter: …\n       ^ VAL006")
    check(.meetingFrequencyMissing, adopted + "Møter:\n^^^^^ ARE005\n  - Forum\n  - Team\n")
  }

  @Test func `a new arena is considered beside those there are`() {
    for field in ["ny – forumet har andre deltakere", "eksisterende", "ny\n      vurdert: boligforum", "avklares"] {
      check(.newArenaUnconsidered, adopted + "Møter:\n  - Forum\n      arena: \(field)\n")
    }
  }

  @Test func `the collaboration is a standing item somewhere`() {
    for field in ["samarbeidet", "kva går bra i samhandlinga", "how we work together", "avklares", "tiltak og samarbeid"] {
      check(.collaborationNotDiscussed, adopted + "Møter:\n  - Forum\n      hyppighet: ukentlig\n  - Team\n      fast sak: \(field)\n")
    }
    check(.collaborationNotDiscussed, adopted + "Møter:\n^^^^^ ARE002\n  - Forum\n      fast sak: nye saker\n")
    check(.collaborationNotDiscussed, adopted + "Møter: månedlig\n^^^^^ ARE002\n")
    check(.collaborationNotDiscussed, adopted + "Møter: avklares")
  }

  @Test func `a meeting has a task, in its field or after its name`() {
    for text in [
      "  - Forum\n      oppgave: fordele saker\n", "  - Forum: fordele nye saker\n", "  - Forum: fordele nye saker hver måned\n",
      "  - Forum\n      oppgåve: avklares\n",
    ] {
      check(.arenaWithoutTask, adopted + "Møter:\n" + text)
    }
    check(.arenaWithoutTask, adopted + "Møter: månedlige møter for å forberede saker")
    check(.arenaWithoutTask, adopted + "Møter: månedlig\n^^^^^ ARE003")
    check(.arenaWithoutTask, adopted + "Møter:\n  - Forum: månedlig\n    ^^^^^ ARE003")
  }

  @Test func `a form is one of three`() {
    for form in ["gruppe", "nettverk", "faste møter", "arbeidsgruppe", "network", "avklares"] {
      check(.unknownForm, adopted + "Møter:\n  - Forum\n      form: \(form)\n")
    }
    #expect(
      !MandateRules.check(Document(adopted + "Møter:\n  - X\n      form: stående komité"), request()).contains { $0.code == "VAL005" })
  }

  @Test func `somewhere to meet, and how long it lasts, where the phase asks`() {
    #expect(codes(adopted + "Fase: iverksetting\n").contains("ARE006"))
    check(.noArena, adopted + "Fase: beslutning\n")
    check(.noArena, adopted + "Fase: utredning\nMøter: månedlig")
    check(.arenaWithoutDuration, adopted + "Fase: beslutning\nMøter: månedlig")
    check(.arenaWithoutDuration, adopted + "Fase: drift\nMøter: månedlig\n^^^^^ ARE007")
    check(.arenaWithoutDuration, adopted + "Fase: drift\nMøter:\n  - Forum\n      varer: ut 2027\n")
    check(.arenaWithoutDuration, adopted + "Fase: drift\nMøter:\n^^^^^ ARE007\n  - Forum\n  - Team\n  - Råd\n      varer: fast\n")
  }
}

@Suite struct RoutinesTests {
  private let adopted = "Mandat: A\nStatus: vedtatt\n"

  @Test func `routines are missing once, and never when they are settled`() {
    #expect(codes(adopted).contains("RUT001"))
    for text in ["Rutiner: avklares", "Rutinar: ikkje relevant: vi følgjer kommunen sine", "Routines:\n  minutes: same day"] {
      check(.routinesMissing, adopted + text)
    }
    check(.routinesIncomplete, adopted + "Rutiner: avklares")
    check(.routinesIncomplete, adopted)
  }

  @Test func `notice, agenda and minutes are read in fields, in prose and from the meetings`() {
    for text in [
      "Rutiner:\n  innkalling: en uke før\n  saksliste: med innkallingen\n  referat: ja\n",
      "Rutiner:\n  - Innkalling og saksliste sendes en uke før, referat innen to dager\n",
      "Rutinar: Innkalling og sakliste ei veke før, referat etterpå\n".replacing("sakliste", with: "saksliste"),
      "Møter:\n  - Forum\n      innkaller: NAV\nRutiner:\n  dagsorden: sendes ut\n  referat: avklares\n",
    ] {
      check(.routinesIncomplete, adopted + text)
    }
    check(.routinesIncomplete, adopted + "Rutiner:\n^^^^^^^ RUT002\n  saksliste: ja\n  referat: ja\n")
  }

  @Test func `disagreement has a way`() {
    for text in [
      "  uenighet: løftes til rådmannen", "  usemje: avklares", "  - Er vi uenige, avgjør rådmannen", "  disagreement: the director",
    ] {
      check(.noWayForDisagreement, adopted + "Rutiner:\n" + text)
    }
    check(.noWayForDisagreement, adopted)
  }
}
