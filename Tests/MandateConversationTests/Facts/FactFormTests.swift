// The many ways to ask one thing of the mandate: politely, indirectly, with a slip, for a number, for a yes or no, or about a day.

import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct FactFormTests {
  @Test(arguments: [
    ("Kan du si hvem som koordinerer?", "«eier: Bolig»"), ("Jeg lurer på hvem som koordinerer", "«eier: Bolig»"),
    ("Kan du fortelle når neste evaluering er?", "«neste: 15. juni 2026»"),
    ("Could you tell me when the next evaluation is?", "«neste: 15. juni 2026»"),
    ("Tell me who coordinates", "«eier: Bolig»"), ("Hva må NAV gjøre?", "NAV: «ansvar: økonomisk rådgivning"),
    ("Hva kan koordinatoren bestemme?", "«fullmakt: setter dagsorden"), ("korr ofte møtes vi", "«hyppighet: ukentlig»"),
    ("wat is the goal", "«Færre barn i Hasselvik bor i midlertidig bolig»"), ("hvilke verdieer har vi", "«tillit: vi sier fra tidlig"),
    ("Hva er varigheten?", "«Varighet: 1. januar 2026 – 31. desember 2027»"), ("Har vi vara?", "Bolig: «vara: fagleder»"),
    ("Hvilke indikatorer har vi?", "«indikator: antall barn under 18 år"),
    ("Hvor møtes vi?", "Styringsgruppen for bolig: «sted: rådhuset»"),
    ("Når er møtene?", "Familieteamet: «tid: mandager klokka 13»"), ("Hva er faste saker på møtene?", "«fast sak: samarbeidet"),
    ("Når sluttet NAV seg til?", "«sluttet seg til: 20. november 2025»"), ("Når skal tiltakene være ferdige?", "«frist: 1. juni 2026»"),
    ("Hvem følger opp lederne?", "«lederoppfølging: "), ("Hva viste egenvurderingen?", "«relasjoner: ja"),
    ("Hva er saksnummeret?", "«sak: 84/25»"),
    ("Hvem er enige om målene?", "«enige: Bolig, NAV, Barnevern"), ("Hva endret vi sist?", "«20.11.2025: målet om lengre kontrakter"),
    ("Hva skal barnevernet endre hos seg selv?", "«endrer: fast kontaktperson"), ("Hva er delmålene?", "«delmål: én felles boligvurdering"),
    ("Når ble ambisjonen avklart?", "«avklart: 20. november 2025"), ("Når vurderte vi verdiene sist?", "«sist: 15. desember 2025»"),
    ("Når går mandatet ut?", "«Varighet: "), ("Hvilke virkemidler bruker vi?", "«budsjett – egne midler"),
    ("Hva heter mandatet?", "«Mandat: Trygg bolig"),
    ("Hvordan er pengene fordelt?", "«fordeling: Bolig 400 000 kr"),
    ("Hva er begrunnelsen for den politiske forankringen?", "politisk: «fordi: "),
  ])
  func `it is the question that counts, not how it is put`(question: String, words: String) {
    let reply = conversation(about: "complete-kommune-nb").ask(question)
    #expect(reply.status == .answered)
    #expect(reply.text.contains(words), "\(question):\n\(reply.text)")
    #expect(!reply.text.contains("[1]"), "\(question):\n\(reply.text)")
  }

  @Test(arguments: [
    ("Hvor mange deltakere er det?", Language.nb, "Antall deltakere: 4."), ("hvor mange mål har vi", .nb, "Antall mål: 2."),
    ("Kor mange tiltak har vi?", .nn, "Talet på tiltak: 2."), ("How many meetings do we have?", .en, "Number of meetings: 2."),
    ("Hvor mange risikoer er det?", .nb, "Antall risiko: 1."), ("Hvor mange tiltak har POD?", .nb, "Antall tiltak: 1."),
  ])
  func `how many is a number and the list`(question: String, language: Language, beginning: String) {
    let reply = conversation(network, language).ask(question)
    #expect(reply.short.hasPrefix(beginning), "\(question): \(reply.short)")
    #expect(reply.references.contains { $0.range != nil })
  }

  @Test(arguments: [
    ("Er mandatet vedtatt?", Language.nb, "Nei. Mandatet har ingen status"), ("Is it a draft?", .en, "Yes. The mandate has no status"),
    ("Står det noe om uenighet?", .nb, "Ja. «uenighet: tas opp på direktørnivå»"),
    ("Står det noe om lønn?", .nb, "Nei. Mandatet sier ikke noe om «lønn»."),
    ("Seier mandatet noko om økonomi?", .nn, "Nei. Mandatet seier ikkje noko om «økonomi»."),
    ("Does it mention money?", .en, "No. The mandate says nothing about “money”."),
    ("Nevner mandatet krisesentrene?", .nb, "Ja. «Alle etater kjenner krisesentrene»"),
    ("Har vi vara?", .nb, "Ja. POD: «vara: seniorrådgiver»"),
    ("Finnes det en frist?", .nb, "Ja. "), ("Er evalueringen på etterskudd?", .nb, "Ja. «neste: 1. februar 2025»"),
    ("Er fristen for fagdagen passert?", .nb, "Nei. Datoen er ikke passert."), ("Er nokon fristar gått ut?", .nn, "Ja. "),
    ("Har alle rolle?", .nb, "Nei. "), ("Har alle tiltak frist?", .nb, "Ja. "),
  ])
  func `yes and no come first`(question: String, language: Language, beginning: String) {
    let reply = conversation(network, language).ask(question)
    #expect(reply.status == .answered)
    #expect(reply.short.hasPrefix(beginning), "\(question): \(reply.short)\n\(reply.text)")
  }

  @Test func `a section that is not there is silent, with the advice on it`() {
    let reply = conversation(network).ask("Står det noe om målgruppe?")
    #expect(reply.short == "Nei. Mandatet sier ikke noe om «målgruppe».")
    #expect(reply.references.contains { $0.id == "bufdir.innledning.behov" })
  }

  @Test(arguments: [
    ("Hva er neste frist?", Language.nb, ["«frist: 1. oktober 2026»"], "2025"),
    (
      "Hvilke frister er passert?", .nb, ["«frist: 1. juni 2025»", ", passert", "«neste: 1. februar 2025»"],
      "2026"
    ),
    ("Når er neste evaluering?", .nb, ["Datoen er passert:", "«neste: 1. februar 2025»", ", passert"], "[1]"),
    ("When is the next evaluation?", .en, ["The date has passed:", "“neste: 1. februar 2025”", ", passed"], "[1]"),
    ("Når må risikoen avklares?", .nb, ["Risiko: «avklares innen 1. mars 2026 av POD»"], "[1]"),
  ])
  func `days are compared with today`(question: String, language: Language, words: [String], absent: String) {
    let reply = conversation(network, language).ask(question)
    for words in words { #expect(reply.text.contains(words), "\(question):\n\(reply.text)") }
    #expect(!reply.text.contains(absent), "\(question):\n\(reply.text)")
  }

  @Test func `what stands near is told as that, with what can be written`() {
    let reply = conversation("Mandat: Prøve\n\nEvaluering:\n  hyppighet: hvert år\n  metode: intervju\n").ask("Når er neste evaluering?")
    #expect(reply.text.hasPrefix("Mandatet sier ikke akkurat det, men det sier:\n\n• «hyppighet: hvert år» (linje 4)"), "\(reply.text)")
    #expect(reply.suggestions.map(\.title) == ["Legg til «neste»"])
  }

  @Test(arguments: [
    ("Hvem koordinerer? Når er neste evaluering?", ["«eier: POD»", "«neste: 1. februar 2025»"]),
    ("Hvilke tiltak er det og når er fristene?", ["«Nasjonal fagdag»", "«frist: 1. oktober 2026»"]),
    ("Hvem deltar, hvem koordinerer og hvor ofte møtes vi?", ["«Bufdir»", "«eier: POD»", "«hyppighet: hvert kvartal»"]),
    ("Hvem koordinerer? Hvordan bør vi evaluere?", ["«eier: POD»", "[1]"]),
  ])
  func `questions in one are answered in order`(question: String, words: [String]) {
    let text = conversation(network).ask(question).text
    let places = words.map { text.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains { $0 == nil }, "\(text)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test(arguments: [
    ("Hvem er med i arbeidsgruppen?", "Mandatet «Arbeidsgruppe for fravær» sier:", "«OT»"),
    ("Hva har OT ansvar for?", "Mandatet «Arbeidsgruppe for fravær» sier:", "«ansvar: ringer hjem»"),
    ("Hvem deltar?", "Mandatet «Styringsgruppe for Byløftet» sier:", "«Fylket»"),
    ("Hvem er vara i arbeidsgruppen?", "Mandatet «Arbeidsgruppe for fravær» sier ikke noe om det.", "[1]"),
    ("Hva mangler i arbeidsgruppen?", "Mandatet «Arbeidsgruppe for fravær»:", "MAN001"),
  ])
  func `what a question names decides which mandate it is about`(question: String, lead: String, words: String) {
    let text = """
      Mandat: Styringsgruppe for Byløftet

      Deltakere:
        - Fylket

      Mandat: Arbeidsgruppe for fravær

      Deltakere:
        - OT
            ansvar: ringer hjem
      """
    let reply = conversation(text).ask(question)
    #expect(reply.text.hasPrefix(lead), "\(reply.text)")
    #expect(reply.text.contains(words), "\(reply.text)")
  }

  @Test(arguments: [
    ("Hva handler mandatet om?", Language.nb), ("Kan du oppsummere mandatet?", .nb), ("Fortell om mandatet", .nb),
    ("Kva handlar mandatet om?", .nn),
    ("Summarise the mandate", .en), ("What is the mandate about?", .en),
  ])
  func `the mandate is told in short`(question: String, language: Language) {
    let reply = conversation(network, language).ask(question)
    #expect(reply.text.contains("Mandat: Nettverk mot vold") && reply.text.contains("eier: POD"), "\(reply.text)")
  }

  @Test(arguments: [
    "Hvordan lager vi gode mål?", "Hva kjennetegner en god indikator?", "Skal vi ha faste møter?", "Må det stå i mandatet når det slutter?",
    "Hva er forankring?", "Kva er samordning?", "Hva må en koordinator kunne bestemme?", "Hvilke ressurser trenger vi?",
    "Hvem passer som koordinator?",
    "Hvordan evaluere samarbeidet?", "how to measure progress", "Is our goal realistic?", "Har vi nok tid og penger?", "What is anchoring?",
    "Hva skal evalueringen inneholde?", "Kan NAV og barnevernet koordinere sammen?", "Which roles are usual?",
  ])
  func `advice is still advice`(question: String) {
    let reply = conversation(about: "complete-kommune-nb").ask(question)
    #expect(reply.text.contains("[1]"), "\(question):\n\(reply.text)")
  }
}
