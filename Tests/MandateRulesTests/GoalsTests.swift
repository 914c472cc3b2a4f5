import Fixture
import MandateLanguage
import Testing

@testable import MandateRules

@Suite struct GoalsTests {
  @Test func `a goal by any of its names is a goal`() {
    for heading in ["Formål", "Føremål", "Hensikt", "Målsetting", "Purpose", "Aims"] {
      #expect(!codes("Mandat: A\n\(heading): Alle barn har en voksen å gå til", profile: .full).contains("MAL001"))
      #expect(!codes("Mandat: A\n\(heading):\n  Alle barn har en voksen å gå til", profile: .full).contains("MAL001"))
    }
  }

  @Test func `a goal that is open or not relevant for a reason is not asked for`() {
    check(.goalMissing, "Mandat: A\nMål: avklares innen 1. mars 2026")
    check(.goalMissing, "Mandat: A\nMål:\n  - ikke relevant: målene står i det overordnede mandatet")
    check(.goalHorizonMissing, "Mandat: A\nMål: avklares innen 1. mars 2026")
    check(.goalNotAgreed, "Mandat: A\nMål: avklares innen 1. mars 2026\nDeltakere:\n  - NAV\n  - Skole")
  }

  @Test func `a gap speaks for the goal that is missing`() {
    #expect(codes("Mandat: A\nMål: …", profile: .full).contains("MAL001"))
    check(
      .gapLeftOpen,
      """
      Mandat: A
      Mål:
        - …
          ^ VAL006
      """)
  }

  @Test func `most goals without a horizon are one finding, at the heading`() {
    check(
      .goalHorizonMissing,
      """
      Mandat: A
      Mål:
      ^^^ MAL003 Skriv for hvert mål om det er kortsiktig, varig eller begge deler.
        - Alle barn har en voksen å gå til
        - Ingen venter mer enn to uker
        - Familiene blir boende
            horisont: varig
      """)
  }

  @Test func `a goal in plain text is asked about as well`() {
    check(
      .goalHorizonMissing,
      """
      Mandat: A
      Føremål:
        Alle barn har ein vaksen å gå til.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MAL003 Skriv om målet «Alle barn har ein vaksen å gå til.» er kortsiktig, varig eller begge delar.
      Deltakarar:
        - Skulen
      """, language: .nn)
  }

  @Test func `a goal is agreed on by everyone, by all parties, or by name`() {
    func agreed(_ value: String) -> String {
      """
      Mandat: A
      Mål:
        - Alle barn har en voksen å gå til
            enige: \(value)
      Deltakere:
        - NAV Nordvik (NAV)
            representant: avdelingsleder
        - Oppvekst og skole
            representant: rektor
        - Brukerrådet
            rolle: observerer
      """
    }
    for value in [
      "alle", "partene", "alle tre", "NAV og Oppvekst og skole, 20.11.2025", "avdelingsleder og rektor", "avklares",
      "ikke relevant: målet er vedtatt av kommunestyret", "ja",
    ] {
      check(.goalNotAgreed, agreed(value))
    }
  }

  @Test func `whoever is not among those who agree is named`() {
    check(
      .goalNotAgreed,
      """
      Mandat: A
      Mål:
        - Alle barn har en voksen å gå til
            enige: NAV, 3. mai 2026
                   ^^^^^^^^^^^^^^^^ MAL004
        - Ingen venter mer enn to uker
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ MAL004
      Deltakere:
        - NAV Nordvik (NAV)
        - Skole
      """)
  }

  @Test func `an unknown name is left to the rule about names`() {
    check(
      .goalNotAgreed,
      """
      Mandat: A
      Mål:
        - Alle barn har en voksen å gå til
            enige: NAV, Skolekontoret
      Deltakere:
        - NAV
        - Skole
      """)
  }

  @Test func `one party has nobody to agree with`() {
    check(.goalNotAgreed, "Mandat: A\nMål: Alle barn har en voksen å gå til\nDeltakere:\n  - NAV")
  }

  @Test(arguments: [
    "Bidra til at flere foreldre kommer i arbeid", "Målet er å styrke samarbeidet", "Legge bedre til rette for byene",
    "Samarbeidet skal legge til rette for bedre oppvekst", "Betre trafikksikring", "Fremje god folkehelse", "Sikre gode overgangar",
    "Sikre en god start", "Medverke til trygge skulevegar", "Leggje til rette for samarbeid", "Det tverretatlige samarbeidet er styrket.",
    "Improve cooperation", "Facilitate better cooperation", "The aim is to contribute to improving services", "Promote good health",
    "Bidra til å styrke og bedre samarbeidet", "Styrke samarbeidet. Bedre oppvekstvilkårene.", "Å fremme god helse i kommunen",
  ])
  func `a goal of vague verbs alone is found`(goal: String) {
    #expect(codes("Mandat: A\nMål:\n  - \(goal)", profile: .grunnmur).contains("MAL005"))
  }

  @Test(arguments: [
    "Alle familier har én kontaktperson", "Bidra til å redusere ventetiden", "Styrke tilbudet med 20 plasser", "Samordne tjenestene",
    "Barn i Nordvik er trygge", "Flere familier er styrket økonomisk", "Sikre at alle får plass", "Nobody calls more than one office",
    "Få mer ut av tiltakene", "Contribute to reducing waiting times", "Ungdom som er styrket, blir i skolen",
    "Styrke samarbeidet. Alle barn har en voksen å gå til.", "Halvere ventetiden, og styrke samarbeidet",
  ])
  func `a goal that says more than vague verbs is left alone`(goal: String) {
    #expect(!codes("Mandat: A\nMål:\n  - \(goal)", profile: .grunnmur).contains("MAL005"))
  }

  @Test(arguments: ["indikator: antall saker", "frist: 1.6.2026", "ønsket: 9 %", "indikator: avklares", "frist: så snart som mulig"])
  func `a vague goal that can be checked all the same is left alone`(field: String) {
    #expect(!codes("Mandat: A\nMål:\n  - Styrke samarbeidet\n      \(field)", profile: .grunnmur).contains("MAL005"))
  }

  @Test func `vague words are looked for in goals only`() {
    #expect(!codes("Mandat: A\nBakgrunn: Styrke samarbeidet\nOppgaver:\n  - Bidra til samarbeid", profile: .full).contains("MAL005"))
  }

  @Test func `the exact vague words are marked, also in the middle and over a phrase`() {
    check(
      .goalVague,
      """
      Mandat: A
      Formål: Gruppen skal bidra til å styrke samarbeidet
                           ^^^^^^^^^^^^^^^^^^ MAL005
      """)
    check(
      .goalVague,
      """
      Mandat: A
      Goals:
        - Facilitate better cooperation
          ^^^^^^^^^^ MAL005 Nobody can check “Facilitate”. Add an indicator or a deadline, or write what is to be different.
      """, language: .en)
  }

  @Test func `a lasting goal in a short mandate is asked about, not one that goes on or holds long`() {
    func mandate(_ rest: String) -> String { "Mandat: A\nMål:\n  - Familiene blir boende\n      horisont: varig\n\(rest)" }
    for rest in [
      "Varighet: 1.1.2026 – 31.12.2026", "Varighet: løpende", "Varighet: til 1.2.2026", "Varighet: 2026",
      "Varighet: 1.1.2026 – 30.6.2026\n  videreføring: boligkontoret tar over",
    ] {
      check(.lastingGoalShortMandate, mandate(rest))
    }
    #expect(codes(mandate("Varighet: til 1.2.2026\nVedtak: Kommunestyret\n  dato: 1.11.2025"), profile: .full).contains("MAL006"))
    #expect(!codes(mandate("Varighet: 1.1.2026 – 30.6.2026").replacing("varig", with: "begge"), profile: .full).contains("MAL006"))
  }

  @Test func `a target group in any words will do`() {
    for text in ["Målgruppe: barn", "Målgruppe:\n  - barn\n  - foreldre", "Målgruppe:\n  Særlig: unge", "Target groups: children"] {
      #expect(!codes("Mandat: A\n\(text)", profile: .full).contains("MAL010"))
    }
  }
}
