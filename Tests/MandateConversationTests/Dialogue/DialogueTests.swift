// Questions and answers that stand in the document itself.

import Fixture
import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct DialogueTests {
  private let text = """
    Mandat: Prøve

    Koordinering:
      eier: NAV
      ? Hvem koordinerer?

    Mål:
      - Flere fullfører

    """

  @Test func `an answer is kept below its question`() {
    let kept = applied(conversation(text).keepAnswer(toLine: 4), to: text)
    #expect(kept.contains("  ? Hvem koordinerer?\n  ! Mandatet sier:\n  !\n  ! • «eier: NAV» (linje 4)\n\nMål:"), "\(kept)")
    let again = applied(conversation(kept).keepAnswer(toLine: 4), to: kept)
    #expect(again == kept)
    #expect(applied(conversation(kept).removeQuestion(onLine: 4), to: kept) == text.replacing("  ? Hvem koordinerer?\n", with: ""))
    #expect(applied(conversation(kept).removeDialogue(), to: kept) == text.replacing("  ? Hvem koordinerer?\n", with: ""))
  }

  @Test func `removing the dialogue can be asked for`() throws {
    let reply = conversation(text).ask("Fjern alle spørsmål og svar")
    let suggestion = try #require(reply.suggestions.first)
    #expect(applied(suggestion.edits, to: text) == text.replacing("  ? Hvem koordinerer?\n", with: ""))
  }

  @Test(arguments: [-1, 0, 1, 3, 5, 99])
  func `a line that asks nothing is left alone`(line: Int) {
    let conversation = conversation(text)
    #expect(conversation.question(onLine: line) == nil)
    #expect(conversation.reply(toLine: line) == nil)
    #expect(conversation.keepAnswer(toLine: line).isEmpty)
    #expect(conversation.removeQuestion(onLine: line).isEmpty)
  }

  @Test func `a question on the last line without a line end gets its answer too`() {
    let text = "Mandat: Prøve\r\n\r\n? Hvem koordinerer?"
    let kept = applied(conversation(text).keepAnswer(toLine: 2), to: text)
    #expect(kept.hasPrefix(text + "\r\n! "))
    #expect(!kept.replacing("\r\n", with: "").contains("\n"))
  }

  @Test(arguments: Fixture.documents)
  func `keeping every answer and removing them again leaves the mandate as it was`(name: String) {
    let bytes = Fixture.document(name).bytes
    let bare = Fix.apply(conversation(bytes).removeDialogue(), to: bytes)
    var text = String(decoding: bytes, as: UTF8.self)
    let lines = conversation(bytes).document?.lines.indices.reversed() ?? (0..<0).reversed()
    for line in lines { text = applied(conversation(bytes).keepAnswer(toLine: line), to: text) }
    let kept = Array(text.utf8)
    #expect(Fix.apply(conversation(kept).removeDialogue(), to: kept) == bare)
  }

  private func conversation(_ bytes: [UInt8]) -> Conversation { Conversation(Document(SourceText(bytes)), request()) }
  private func conversation(_ text: String) -> Conversation { conversation(Array(text.utf8)) }

  @Test(arguments: [
    ("Mandat: A\n\n? Hva mangler?\n! Mål\n\nMål: X\n", "Mandat: A\n\nMål: X\n"),
    ("Mandat: A\nMål: X\n\n? Hva mangler?\n", "Mandat: A\nMål: X\n"),
    ("? Hva mangler?\n\nMandat: A\n", "Mandat: A\n"),
    ("Mandat: A\r\n\r\n? Hva?\r\n! Det\r\n\r\n? Hvem?\r\n\r\nMål: X", "Mandat: A\r\n\r\nMål: X"),
    ("Mandat: A\n? Hva?\nMål: X\n", "Mandat: A\nMål: X\n"), ("Mandat: A\n\n\n? Hva?\n! Det", "Mandat: A\n"),
    ("Mandat: A\n\nMål: X\n? Hva?\n\n\nStatus: utkast\n", "Mandat: A\n\nMål: X\n\n\nStatus: utkast\n"),
  ])
  func `no hole is left where the dialogue stood`(before: String, after: String) {
    #expect(applied(conversation(before).removeDialogue(), to: before) == after)
  }

  @Test func `what is kept is no wider than it can be read, and goes on under its words`() {
    let asked = "Mandat: Prøve\n  ? Hvordan bør vi evaluere samarbeidet?\n"
    let lines = applied(conversation(asked).keepAnswer(toLine: 1), to: asked).split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 100 })
    let bullet = lines.firstIndex { $0.hasPrefix("  ! • [1]") } ?? 0
    #expect(lines[bullet + 1].hasPrefix("  !   ") && !lines[bullet + 1].hasPrefix("  !    "), "\(lines)")
  }

  @Test func `questions are proposed for what is typed`() {
    let conversation = conversation(text)
    #expect(conversation.questions(typed: "").first == "Hva mangler?")
    #expect(conversation.questions(typed: "? Hvem koord").first == "Hvem koordinerer?")
    #expect(conversation.questions(typed: "evaluer").allSatisfy { $0.lowercased().contains("evaluer") })
    #expect(conversation.questions(typed: "xyzzy").isEmpty)
    #expect(conversation.questions(typed: "hva", limit: 3).count == 3)
    #expect(!Conversation().questions(typed: "").contains("Hva mangler?"))
  }

  @Test func `questions on the place where they are typed come first`() {
    let (mandate, offset) = cursor("Mandat: Prøve\n\nEvaluering:\n  hyppighet: hvert år‸\n")
    let all = conversation(mandate).questions(typed: "", at: offset, limit: 1_000)
    #expect(all.prefix(3) == ["Hva mangler?", "Hva er neste?", "Når er neste evaluering?"])
    #expect(
      all.suffix(3).allSatisfy { question in Phrasings.all.contains { $0.entry.hasPrefix("rapport.") && $0.question(.nb) == question } })
    let there = conversation(mandate).questions(typed: "hvordan", at: offset)
    let nowhere = conversation(mandate).questions(typed: "hvordan")
    #expect(there != nowhere)
    #expect(there.first?.contains("evaluere") == true, "\(there)")
  }

  @Test(arguments: Language.allCases)
  func `every proposed question is answered`(language: Language) {
    let conversation = Conversation(Document(SourceText(text)), request(), language: language)
    for question in conversation.questions(typed: "", limit: 1_000) {
      #expect(conversation.ask(question).status == .answered, "\(question)")
    }
  }
}
