// What every answer is: words of the guidance or the document, with where they come from.

import Fixture
import MandateGuidance
import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct ReplyTests {
  @Test func `advice comes with its source, what the mandate says and what can be done`() throws {
    let text = "Mandat: Prøve\n\nEvaluering:\n  hyppighet: hvert år\n"
    let reply = conversation(text).ask("Hvordan bør vi evaluere samarbeidet?")
    #expect(reply.status == .answered)
    let first = try #require(reply.references.first)
    #expect(first.id == "bufdir.1.q6")
    #expect(!first.rows.isEmpty && !first.source.isEmpty)
    #expect(reply.text.contains(" [1]"))
    #expect(reply.text.contains("Mandatet sier allerede:"))
    #expect(reply.text.contains("«hyppighet: hvert år» (linje 4)"))
    #expect(reply.text.contains("Kilder\n\n• [1] "))
    #expect(!reply.suggestions.isEmpty)
    #expect(!reply.followUps.isEmpty)
    #expect(reply.answer.rendered(.markdown).contains(" `[1]`"))
  }

  @Test(arguments: [
    ("Hva er hovedstaden i Peru?", Language.nb), ("Hvordan skriver jeg en jobbsøknad?", .nb), ("Hva koster en barnehageplass?", .nb),
    ("Kva er vêret i morgon?", .nn), ("How do I boil an egg?", .en), ("asdf qwer", .nb),
  ])
  func `what the guidance does not cover is not answered`(question: String, language: Language) {
    let reply = Conversation(language: language).ask(question)
    #expect(reply.status != .answered, "\(reply.text)")
    #expect(reply.suggestions.isEmpty)
    #expect(!reply.followUps.isEmpty)
  }

  @Test(arguments: [
    ("Hva betyr avklares?", Language.nb, "«avklares» betyr"), ("hva menes med «avklares»", .nb, "«avklares» betyr"),
    ("Hva betyr ikke relevant?", .nb, "«ikke relevant» betyr"), ("Hva betyr det at noe er ikke relevant?", .nb, "«ikke relevant» betyr"),
    ("Kva tyder avklarast?", .nn, "«avklarast» tyder"), ("Kva betyr ikkje relevant?", .nn, "«ikkje relevant» tyder"),
    ("What does to be settled mean?", .en, "“to be settled” means"), ("What does not relevant mean?", .en, "“not relevant” means"),
  ])
  func `the words that may stand for any value are explained`(question: String, language: Language, beginning: String) {
    for conversation in [Conversation(language: language), conversation(about: "complete-kommune-nb", language)] {
      let reply = conversation.ask(question)
      #expect(reply.status == .answered)
      #expect(reply.short.hasPrefix(beginning), "\(reply.short)")
      for next in reply.followUps { #expect(conversation.ask(next).short != reply.short && conversation.ask(next).status == .answered) }
    }
  }

  @Test(arguments: ["2+2?", "42", "1 2 3", "3,14?"])
  func `numbers alone are no question`(question: String) {
    #expect(Conversation().ask(question).status == .none)
    #expect(conversation(about: "complete-kommune-nb").ask(question).status == .none)
  }

  @Test(arguments: [
    ("hei", Language.nb, "Hei!"), ("God morgen!", .nb, "Hei!"), ("takk", .nb, "Bare hyggelig!"),
    ("Tusen takk for hjelpa", .nn, "Berre hyggeleg!"),
    ("thank you!", .en, "You are welcome!"), ("Hello", .en, "Hello!"), ("Ha det", .nb, "Ha det bra!"),
    ("Hvem har laget deg?", .nb, "Dette er mandate-lint"), ("Kven er du?", .nn, "Dette er mandate-lint"),
    ("Who are you?", .en, "This is mandate-lint"),
    ("Hva kan du?", .nb, "Du kan spørre om"), ("What can you do?", .en, "You can ask"),
  ])
  func `those who only say hello hear what they can ask`(said: String, language: Language, beginning: String) {
    for conversation in [Conversation(language: language), conversation(about: "complete-kommune-nb", language)] {
      let reply = conversation.ask(said)
      #expect(reply.status == .answered)
      #expect(reply.short.hasPrefix(beginning), "\(reply.short)")
      #expect(reply.followUps.count >= 3)
    }
  }

  @Test(arguments: [
    "Hvem \u{1B}[31mbør\u{1B}[0m koordinere?", "Hvem bør\u{9B}1;31m koordinere?",
    "\u{1B}]8;;http://x.no\u{1B}\\Hvem bør koordinere?\u{1B}]8;;\u{7}",
    "\u{1B}(BHvem bør koordinere?", "Hvem bør koordinere?\u{1B}[?2004l", "Hvem bør koordinere?\u{1B}",
  ])
  func `what a terminal would obey is no part of the question`(question: String) {
    #expect(Conversation().ask(question) == Conversation().ask("Hvem bør koordinere?"))
  }

  @Test(arguments: ["", " ", "?", "? !", "…"])
  func `no question gets a hint`(question: String) {
    let reply = Conversation().ask(question)
    #expect(reply.status == .none)
    #expect(reply.short == "Skriv et spørsmål.")
  }

  @Test func `a code is explained, with what it found`() throws {
    let reply = conversation(about: "hull-evaluering").ask("Hvorfor EVA002?")
    #expect(reply.status == .answered)
    #expect(reply.references.first?.id == "EVA002")
    #expect(reply.references.dropFirst().contains { Guidance.entry($0.id) != nil })
    let rule = try #require(Rule.rule("EVA002"))
    #expect(reply.answer.blocks.contains(.paragraph(rule.summary[.nb])) || reply.text.contains(rule.summary[.nb]))
    #expect(conversation(about: "complete-kommune-nb").ask("hva er eva002").references.first?.id == "EVA002")
  }

  @Test(arguments: [("Hva mangler?", Language.nb), ("Kva manglar?", .nn), ("What is missing?", .en), ("hva mangler", .nb)])
  func `what is missing is told with line and code`(question: String, language: Language) throws {
    let conversation = conversation(about: "hull-evaluering", language)
    let reply = conversation.ask(question)
    #expect(reply.status == .answered)
    let finding = try #require(conversation.findings.max { $0.severity < $1.severity })
    #expect(reply.text.contains(finding.code), "\(reply.text)")
    #expect(!reply.suggestions.isEmpty)
  }

  @Test func `what is next is the interview's next question, with its guidance and ready answers`() {
    let conversation = conversation("Mandat: Prøve\n\nMål:\n  - Flere fullfører\n      realistisk fordi: vi har folk\n")
    let reply = conversation.ask("Hva er neste?")
    #expect(reply.short == conversation.interview()?.next?.question)
    #expect(reply.text.contains("2 av 6 oppstartsspørsmål er besvart."))
    #expect(reply.references.first.map { Guidance.entry($0.id) != nil } ?? false)
    #expect(reply.suggestions.last?.title == "Skriv selv")
  }

  @Test(arguments: Language.allCases)
  func `every sentence of advice stands in the guidance`(language: Language) {
    let conversation = Conversation(language: language)
    for entry in Guidance.all {
      let reply = conversation.reply(from: entry, nil)
      let said = reply.answer.blocks.compactMap { block -> String? in if case .paragraph(let text) = block { text } else { nil } }
      let written = entry.text[language].split(separator: "\n").joined(separator: " ")
      for paragraph in said.dropLast() {
        let plain = paragraph.hasSuffix(" [1]") ? String(paragraph.dropLast(4)) : paragraph
        #expect(written.contains(plain), "\(entry.id): \(plain)")
      }
      #expect(written.hasPrefix(reply.short), "\(entry.id): \(reply.short)")
      #expect(reply.references.first?.id == entry.id)
    }
  }

  @Test(arguments: ["complete-kommune-nb", "med-samtale", "hull-evaluering"])
  func `everything quoted stands in the document`(name: String) throws {
    let conversation = conversation(about: name)
    let text = try #require(conversation.document?.text)
    for question in conversation.questions(typed: "", limit: 400) {
      for reference in conversation.ask(question).references {
        guard let range = reference.range, Guidance.entry(reference.id) == nil, Rule.rule(reference.id) == nil else { continue }
        let source = text.string(range).split(whereSeparator: \.isWhitespace)
        #expect(reference.title.split(whereSeparator: \.isWhitespace) == source, "\(question)")
      }
    }
  }

  @Test func `the same question gets the same answer always`() {
    let questions = ["Hvem koordinerer?", "Hvordan evaluerer vi?", "Hva mangler?", "Hva er neste?", "Hva gjør vi ved uenighet?"]
    let first = questions.map { conversation(about: "complete-kommune-nb").ask($0) }
    for _ in 0..<3 { #expect(questions.map { conversation(about: "complete-kommune-nb").ask($0) } == first) }
  }

  @Test(arguments: [
    ("Who decides?", SearchLanguage.english), ("Hvem bestemmer?", .norwegian), ("Kven avgjer?", .norwegian),
    ("How do we evaluate", .english), ("evaluering", .norwegian), ("? hva er en hensikt", .norwegian),
  ])
  func `the language of a question is seen from its small words`(question: String, language: SearchLanguage) {
    #expect(Asked(question, .nb).language == language)
  }

  @Test func `an English question to a Norwegian reader is answered in Norwegian`() {
    let reply = Conversation().ask("How often should we evaluate the collaboration?")
    #expect(reply.status == .answered)
    #expect(reply.references.first?.id == "bufdir.1.q6")
    #expect(reply.short == Conversation().reply(from: Guidance.entry("bufdir.1.q6") ?? Guidance.all[0], nil).short)
  }

  @Test func `nothing that is asked stops the conversation`() {
    let conversation = conversation(about: "complete-kommune-nb")
    var state: UInt32 = 7
    let pieces = [
      "hvem", "evaluering", " ", "?", "NAV", "EVA002", "legg til", "sett", "til", "«", "\u{0}", "…", "\n", "å", "😀", "som", ":", "mål", "'",
    ]
    for round in 0..<400 {
      var question = ""
      for _ in 0..<round % 12 {
        state = state &* 1_664_525 &+ 1_013_904_223
        question += pieces[Int(state >> 16) % pieces.count] + (state >> 30 == 0 ? "" : " ")
      }
      let reply = conversation.ask(question, at: Int(state >> 20) - 100)
      #expect(!reply.short.isEmpty)
    }
  }
}
