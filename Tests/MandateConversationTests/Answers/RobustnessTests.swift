// Whatever is asked, there is one answer, soon, and it is the same each time.

import Fixture
import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct RobustnessTests {
  private static let odd: [String] = [
    "", " ", "?", "??????", "…", "!?.,;:-–—", "\u{0}", "\u{0}\u{0}\u{1B}[31m", "\u{FEFF}", "\u{200B}\u{202E}", "\n\n\n", "\t", "👩‍👩‍👧‍👦🇳🇴🎉",
    "🧑🏽‍🚀 koordinerer?",
    "Hvem\u{0}koordinerer?", "Hvem koordi\u{AD}nerer?", "hva er å\u{30A}?", "اللغة العربية", "日本語の質問ですか", "¿Quién coordina?", "a", "1",
    "EVA", "EVA999", "EVA002EVA002",
    "Legg til", "Legg til  ", "Legg til mål:", "Legg til :", "Sett", "Sett til", "Sett ambisjonen", "Sett ambisjonen til", "Endre", "Add",
    "Set the", "Fjern", "Fjern alt",
    "legg til som", "legg til NAV som", "legg til som deltaker", "legg til og og og", "legg til mål med med med", "hva er",
    "hvem er hvem er hvem er", "''''", "\"", "[1](x)", "<script>",
    "`````", "%s%n", "\\", "../../etc/passwd", "9999999999999999999999999 trinn 99999999999999999999", "trinn -1",
    "sett varighet til 99999999999-99999999999",
  ]

  @Test(arguments: odd.indices)
  func `an odd question is answered`(at: Int) {
    let question = Self.odd[at]
    for language in Language.allCases {
      for conversation in [Conversation(language: language), conversation(about: "hull-evaluering", language), conversation("", language)] {
        let reply = conversation.ask(question)
        #expect(reply == conversation.ask(question))
        #expect(!reply.short.isEmpty && !reply.answer.isEmpty)
        #expect(!reply.short.contains { $0.isNewline || $0 == "\0" }, "\(reply.short.debugDescription)")
      }
    }
  }

  @Test func `questions grow out of all proportion without taking all the time`() {
    let seeds = ["a", "hvem koordinerer ", "?", "🎉", "\n", "æøå ", "og med ", "legg til mål med ", "xqzwv "]
    for seed in seeds {
      let huge = String(repeating: seed, count: 1_000_000 / seed.utf8.count)
      let long = String(repeating: seed, count: Asked.longest / seed.utf8.count)
      let conversation = conversation(about: "complete-kommune-nb")
      #expect(conversation.ask(huge).status == .none)
      let time = ContinuousClock().measure { _ = conversation.ask(long) }
      #expect(time < .seconds(5), "\(seed): \(time)")
    }
  }

  @Test(arguments: [
    "Legg til mål: flere\nKoordinering:\n  eier: Politiet", "Legg til mål: flere\r\n\r\nMandat: Et annet",
    "Legg til mål: flere\u{2028}Vedtak: Ingen", "Legg til mål: fle\u{0}re\u{1B}[2J",
  ])
  func `an instruction writes one line, and no control character`(instruction: String) throws {
    let before = "Mandat: Prøve\n\nMål:\n  - Færre er alene\n"
    let suggestion = try #require(conversation(before).ask(instruction).suggestions.first)
    let after = applied(suggestion.edits, to: before)
    #expect(after.split(separator: "\n").count == before.split(separator: "\n").count + 1, "\(after)")
    #expect(!after.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(Document(SourceText(after)).mandates.count == 1)
  }

  @Test(arguments: [-1, 0, 5, 1_000_000, Int.max, Int.min])
  func `a question may be asked at any place`(offset: Int) {
    let conversation = conversation(about: "hull-evaluering")
    for question in ["Hvem koordinerer?", "Hva mangler?", "Hvorfor EVA002?", "Legg til evaluering hvert år"] {
      #expect(conversation.ask(question, at: offset).status == .answered)
    }
  }

  @Test func `a thousand times the same question gets the same answer`() {
    let document = Document(Fixture.document("hull-evaluering.mandat"))
    func ask(_ question: String) -> Reply { Conversation(document, request()).ask(question) }
    let questions = ["Hvem bør koordinere?", "Legg til evaluering hvert halvår"]
    let first = questions.map(ask)
    for turn in 0..<1000 where ask(questions[turn % 2]) != first[turn % 2] {
      Issue.record("\(questions[turn % 2])")
      return
    }
    let missing = ask("Hva mangler?")
    for _ in 0..<20 { #expect(ask("Hva mangler?") == missing) }
  }
}
