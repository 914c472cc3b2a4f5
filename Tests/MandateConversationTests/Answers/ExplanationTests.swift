// Codes that are no rule's, several codes at once, and words of the language that no guidance explains.

import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct ExplanationTests {
  @Test(arguments: [
    ("Hvorfor EVA999?", Language.nb, "Det finnes ingen regel EVA999."), ("Hva betyr EVA02?", .nb, "Det finnes ingen regel EVA02."),
    ("Kvifor KOO999?", .nn, "Det finst ingen regel KOO999."), ("Why ABC001?", .en, "There is no rule ABC001."),
  ])
  func `a code that nobody has is said to be none`(question: String, language: Language, short: String) {
    let reply = Conversation(language: language).ask(question)
    #expect(reply.status != .answered)
    #expect(reply.short == short)
    #expect(reply.references.allSatisfy { Rule.rule($0.id) != nil })
    for next in reply.followUps { #expect(Conversation(language: language).ask(next).status == .answered, "\(next)") }
  }

  @Test func `the nearest codes are named`() {
    #expect(Conversation().ask("Hva betyr EVA02?").references.first?.id == "EVA002")
  }

  @Test func `every code that is asked about is explained`() {
    let ids = Conversation().ask("Hvorfor ROL001 og DEL001?").references.map(\.id)
    #expect(ids.contains("ROL001") && ids.contains("DEL001"))
    #expect(Conversation().ask("hva betyr koo 005").references.first?.id == "KOO005")
    #expect(Conversation().ask("Hva er ROL?").references.allSatisfy { $0.id.hasPrefix("ROL") })
  }

  @Test func `a rule that another finding gathers gets its own change`() {
    let reply = conversation("Mandat: Prøve\n\nMål:\n  - Flere leser\n").ask("Hvorfor EVA001?")
    #expect(reply.suggestions.map(\.title) == ["Legg til «Evaluering»"])
  }

  @Test(arguments: [
    ("Hva betyr status?", Language.nb, "«Status»: "), ("Hva betyr utkast?", .nb, "«utkast»: "), ("Hva er et utkast?", .nb, "«utkast»: "),
    ("Hva betyr til vedtak?", .nb, "«til vedtak»: "), ("Kva tyder side om side?", .nn, "«side om side»: "),
    ("Kva tyder grunnmur?", .nn, "«grunnmur» og «full»"),
    ("What does proposed mean?", .en, "“proposed”: "), ("What is a draft?", .en, "“draft”: "),
    ("What does profile mean?", .en, "“grunnmur” and “full”"),
  ])
  func `words of the language are explained`(question: String, language: Language, beginning: String) {
    for conversation in [Conversation(language: language), conversation(about: "complete-kommune-nb", language)] {
      let reply = conversation.ask(question)
      #expect(reply.short.hasPrefix(beginning), "\(question): \(reply.short)")
      for next in reply.followUps { #expect(conversation.ask(next).status == .answered, "\(next)") }
    }
  }

  @Test(arguments: [
    ("Hva betyr tillit?", "bufdir.3.tillit"), ("Hva betyr trinn 3?", "dfo.trinn.3"), ("Hva er beslutningsfasen?", "dfo.beslutning"),
  ])
  func `what the guidance explains is left to it`(question: String, id: String) {
    #expect(conversation(about: "complete-kommune-nb").ask(question).references.first?.id == id)
  }
}
