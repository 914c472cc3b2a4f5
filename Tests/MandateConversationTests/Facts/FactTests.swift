// Questions about a mandate, with the words of the document and the line that the answer quotes.

import MandateGuidance
import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct FactTests {
  @Test(arguments: [
    ("Hvem koordinerer?", "«eier: Bolig» (linje 143)"),
    ("hvem er det som samordner dette", "«eier: Bolig» (linje 143)"),
    ("Kven koordinerer?", "«eier: Bolig» (linje 143)"),
    ("Who coordinates?", "«eier: Bolig» (linje 143)"),
    ("Når er neste evaluering?", "«neste: 15. juni 2026» (linje 274)"),
    ("naar er neste evaluering", "«neste: 15. juni 2026» (linje 274)"),
    ("When is the next evaluation?", "«neste: 15. juni 2026» (linje 274)"),
    ("Hvor ofte evaluerer vi?", "«hyppighet: hvert halvår» (linje 271)"),
    ("Hvem har ansvaret for evalueringen?", "«ansvarlig: Bolig» (linje 273)"),
    ("Hvordan evaluerer vi?", "«metode: indikatorene, spørreskjema til familiene og samtale med deltakerne» (linje 272)"),
    ("Hvem rapporterer koordinatoren til?", "«rapporterer til: Kommunedirektøren» (linje 147)"),
    ("Hva har NAV ansvar for?", "NAV: «ansvar: økonomisk rådgivning og garanti for depositum» (linje 108)"),
    ("What is NAV responsible for?", "NAV: «ansvar: økonomisk rådgivning og garanti for depositum» (linje 108)"),
    ("Hvem er vara for barnevernet?", "Barnevern: «vara: kontaktperson i tiltaksteamet» (linje 128)"),
    ("Hva er målet?", "«Færre barn i Hasselvik bor i midlertidig bolig» (linje 28)"),
    ("What is the goal?", "«Færre barn i Hasselvik bor i midlertidig bolig» (linje 28)"),
    ("Hvilken fase er vi i?", "«Fase: iverksetting» (linje 6)"),
    ("Hva er ambisjonen?", "«Ambisjon: felles tiltak» (linje 11)"),
    ("Hvilke frister har vi?", "«frist: 1. juni 2026» (linje 236)"),
    ("Hva gjør vi ved uenighet?", "«uenighet: løftes til kommunedirektøren innen to uker» (linje 210)"),
    ("Hvor ofte møtes vi?", "«hyppighet: ukentlig» (linje 200)"),
    ("Hvem deltar?", "«NAV Hasselvik (NAV)» (linje 105)"),
    ("Who takes part?", "«NAV Hasselvik (NAV)» (linje 105)"),
    ("Hvilke verdier har vi?", "«tillit: vi sier fra tidlig, også om det som ikke går bra» (linje 219)"),
    ("Hvem har bestemt dette?", "«Vedtak: Kommunestyret» (linje 292)"),
    ("Når ble mandatet vedtatt?", "«dato: 11.12.2025» (linje 294)"),
    ("Er mandatet vedtatt?", "«Status: vedtatt» (linje 4)"),
    ("Hva skal vi oppnå?", "«Færre barn i Hasselvik bor i midlertidig bolig» (linje 28)"),
    ("Hvem er dette for?", "«Målgruppe: Familier med barn under 18 år"),
    ("Når slutter vi?", "«Varighet: 1. januar 2026 – 31. desember 2027» (linje 18)"),
    ("Når er vi ferdige?", "«Varighet: 1. januar 2026 – 31. desember 2027» (linje 18)"),
    ("Hvor høyt sikter vi?", "«Ambisjon: felles tiltak» (linje 11)"),
    ("Hva er risikoen?", "(linje 78)"),
    ("Hvem har gitt oss oppdraget?", "«Oppdragsgiver: Kommunedirektøren» (linje 8)"),
    ("Hva er utenfor mandatet?", "«utenfor: akutt plassering av barn, boliger for eldre og satsene for bostøtte» (linje 47)"),
    ("Hvem skriver referat?", "«referat: samme dag, i felles mappe» (linje 209)"),
    ("Hvem leder møtene?", "«innkaller: Kommunedirektøren» (linje 181)"),
    ("Hva koster dette?", "«ressurser: 60 % stilling» (linje 100)"),
    ("Hva må avklares?", "Ingenting står som uavklart i mandatet."),
    ("Hva står det om varighet?", "«Varighet: 1. januar 2026 – 31. desember 2027» (linje 18)"),
  ])
  func `the mandate is quoted with its line`(question: String, words: String) {
    let reply = conversation(about: "complete-kommune-nb").ask(question)
    #expect(reply.status == .answered)
    #expect(reply.text.contains(words), "\(question):\n\(reply.text)")
    #expect(reply.references.contains { $0.range != nil } || words.hasPrefix("Ingenting"))
  }

  @Test(arguments: [
    ("Hva er uavklart?", Language.nb), ("Hva må avklares?", .nb), ("Hva er ikke avklart ennå?", .nb), ("Kva er ikkje avklara enno?", .nn),
    ("Kva må avklarast?", .nn), ("What is still open?", .en), ("What has to be settled?", .en),
  ])
  func `open points are told with their lines`(question: String, language: Language) {
    let text = """
      Mandat: Prøve

      Mål: avklares innen 1. mars 2026 av NAV

      Deltakere:
        - NAV
            ansvar: avklares

      Evaluering:
        hyppighet: hvert år
        ansvarlig: avklares innen 1. april 2026
      """
    let reply = conversation(text, language).ask(question)
    let lines = reply.references.compactMap { $0.range.map { reference in String(text.utf8.prefix(reference.lowerBound)) ?? "" } }
    #expect(lines.map { $0.count { $0 == "\n" } + 1 } == [3, 7, 11], "\(reply.text)")
    #expect(conversation("Mandat: Prøve\n", language).ask(question).references.isEmpty)
  }

  @Test(arguments: [
    ("complete-kommune-nn", Language.nn, "Kven koordinerer?", "«eigar: Familiesenteret» (linje 142)"),
    ("complete-kommune-nn", .nn, "Kor ofte evaluerer vi?", "(linje 260)"),
    ("complete-kommune-nn", .nn, "Når er neste evaluering?", "(linje 263)"),
    ("complete-kommune-nn", .nn, "Kor ofte møtest vi?", "«kor ofte: kvart kvartal» (linje 179)"),
    ("complete-kommune-nn", .nn, "Kven har bestemt dette?", "«Vedtak: Kommunestyret» (linje 281)"),
    ("complete-kommune-nn", .nn, "Kvar ligg dokumenta?", "«dokument: "),
    ("complete-kommune-nn", .nn, "Kvar er arbeidet forankra?", "(linje "),
    ("complete-kommune-nn", .nn, "Kva gjer vi om vi er usamde?", "(linje 200)"),
    ("complete-kommune-nn", .nn, "Kven kallar inn til møta?", "«innkallar: "),
    ("complete-municipality-en", .en, "Who coordinates?", "“"),
    ("complete-municipality-en", .en, "Who leads?", "“owner: Settlement” (line 136)"),
    ("complete-municipality-en", .en, "Who is involved?", "“Settlement Office (Settlement)” (line 80)"),
    ("complete-municipality-en", .en, "Which measures do we have?", "“One shared plan per family” (line 217)"),
    ("complete-municipality-en", .en, "How long does the mandate last?", "“Duration: "),
    ("complete-municipality-en", .en, "What is outside the scope?", "“outside: "),
    ("complete-municipality-en", .en, "Where is the work anchored?", "(line "),
    ("complete-municipality-en", .en, "Who decided this?", "“Decision: Municipal Council” (line 275)"),
    ("complete-municipality-en", .en, "When is the next evaluation?", "“next: "),
    ("complete-municipality-en", .en, "Hvem koordinerer?", "(line "),
  ])
  func `every language is asked and answered in`(name: String, language: Language, question: String, words: String) {
    let reply = conversation(about: name, language).ask(question)
    #expect(reply.status == .answered)
    #expect(reply.text.contains(words), "\(question):\n\(reply.text)")
  }

  @Test func `every quoted line is a line of the document`() throws {
    let conversation = conversation(about: "complete-kommune-nb")
    let text = try #require(conversation.document?.text)
    for question in conversation.questions(typed: "", limit: 16) {
      for reference in conversation.ask(question).references {
        guard let range = reference.range, reference.rows.isEmpty, reference.id.contains(where: \.isLowercase) else { continue }
        #expect(reference.source == "linje \(text.line(at: range.lowerBound) + 1)")
      }
    }
  }

  @Test func `a silent mandate says so, with the advice and what to write`() {
    let reply = conversation("Mandat: Trygg oppvekst\n\nMål:\n  - Flere barn fullfører skolen\n").ask("Når er neste evaluering?")
    #expect(reply.short == "Mandatet sier ikke noe om det.")
    #expect(reply.references.contains { $0.id == "bufdir.1.q6" })
    #expect(reply.suggestions.map(\.title).contains { $0.contains("«Evaluering»") }, "\(reply.suggestions.map(\.title))")
  }

  @Test(arguments: ["Hvem bør koordinere?", "Hva er et mål?", "Hvorfor skal vi evaluere?", "Who should coordinate?"])
  func `what ought to be is a question for the guidance`(question: String) {
    let reply = conversation(about: "complete-kommune-nb").ask(question)
    #expect(reply.text.contains("[1]"), "\(reply.text)")
  }

  @Test func `without a mandate the guidance answers`() {
    let reply = Conversation().ask("Hvem koordinerer?")
    #expect(reply.status == .answered)
    #expect(reply.references.allSatisfy { $0.range == nil })
  }

  @Test func `the place of the question decides which mandate it is about`() {
    let text = "Mandat: Ett\n\nKoordinering:\n  eier: NAV\n\nMandat: To\n\nKoordinering:\n  eier: Skolen\n"
    let second = conversation(text).ask("Hvem koordinerer?", at: text.utf8.count - 2)
    #expect(second.short == "«eier: Skolen» (linje 9)")
    #expect(conversation(text).ask("Hvem koordinerer?", at: 0).short == "«eier: NAV» (linje 4)")
    #expect(conversation(text).ask("Hvem koordinerer?").short == "«eier: NAV» (linje 4)")
  }

  @Test func `every idea of a fact can be said`() {
    let known = Set(SearchLanguage.allCases.flatMap { FactWords.of($0).ideas })
    for fact in Fact.all {
      for idea in fact.patterns.joined() { #expect(known.contains(idea), "\(idea)") }
    }
  }

  @Test func `every fact has guidance behind it`() {
    for fact in Fact.all { #expect(Guidance.entry(fact.advice) != nil, "\(fact.advice)") }
  }
}
