// One sentence is one instruction, what is not understood is answered with how it can be said, and a question stays a question.

import Fixture
import MandateLanguage
import Testing

@testable import MandateConversation

struct WordingTests {
  private let mandate = """
    Mandat: Fritid for alle

    Mål:
      - Flere barn er med
          frist: 1. mai 2027

    Deltakere:
      - Kulturskolen
      - NAV Skogvik (NAV)

    """

  @Test(arguments: [
    (
      "Legg til evaluering hvert år. Hvem koordinerer?", "Legg til «hvert år» under «Evaluering»\n+Evaluering: hvert år",
      "Hvem koordinerer?"
    ),
    ("Legg til mål: færre er alene. Hva mangler? Takk!", "Legg til «færre er alene» under «Mål»\n+  - færre er alene", "Hva mangler?"),
    ("Add a goal: less noise. Who coordinates?", "Legg til «less noise» under «Mål»\n+  - less noise", "Who coordinates?"),
  ])
  func `a question after an instruction is asked, not written`(instruction: String, change: String, question: String) {
    #expect(offered(instruction, mandate) == change)
    #expect(conversation(mandate).ask(instruction).followUps.contains(question))
  }

  @Test(arguments: [
    "Legg til mål: A. Legg til evaluering hvert år", "Legg til mål: A, og legg til evaluering hvert år",
    "Legg til mål: A; legg til evaluering hvert år",
  ])
  func `two instructions are two suggestions`(instruction: String) {
    let change = "Legg til «A» under «Mål»\n+  - A\nLegg til «hvert år» under «Evaluering»\n+Evaluering: hvert år"
    #expect(offered(instruction, mandate) == change)
  }

  @Test func `running text may be several sentences`() {
    let change = "Legg til «Vi møttes 3. mai. Det var fint.» under «Bakgrunn»\n+Bakgrunn: Vi møttes 3. mai. Det var fint."
    #expect(offered("Skriv bakgrunn: Vi møttes 3. mai. Det var fint.", mandate) == change)
  }

  @Test(arguments: [
    ("Kan vi fjerne NAV?", "Fjern NAV", Language.nb), ("Kan eg fjerne NAV?", "Ta bort NAV", .nn), ("Can we remove NAV?", "Remove NAV", .en),
    ("Hvordan legger jeg til en deltaker?", "Legg til Barneverntjenesten som deltaker", .nb),
    ("Korleis legg eg til ein deltakar?", "Legg til Barneverntenesta som deltakar", .nn),
    ("How do I add a participant?", "Add Child Welfare as a participant", .en),
    ("Hvordan endrer jeg status?", "Sett status til vedtatt", .nb),
    ("Hvordan endrer jeg fristen for målet?", "Sett fristen for målet til 1. juni 2027", .nb),
    ("How can I remove the goal?", "Remove goal", .en),
  ])
  func `who asks how, is shown an instruction that works`(question: String, example: String, language: Language) {
    let conversation = conversation(mandate, language)
    let reply = conversation.ask(question)
    #expect(reply.suggestions.isEmpty)
    #expect(reply.followUps.contains(example) || reply.text.contains(example), "\(reply.text)")
    #expect(!conversation.ask(example).suggestions.isEmpty)
  }

  @Test(arguments: [
    ("Flytt NAV øverst", Language.nb), ("Legg til alt som mangler", .nb), ("Rett feilene", .nb), ("Gi alle rollen deltar", .nb),
    ("Legg til noe", .nb), ("Angre", .nb), ("Fjern alt", .nb), ("Slett alt", .nn), ("Flytt evalueringa sist", .nn),
    ("Move the evaluation to the end", .en), ("Delete everything", .en), ("Undo", .en), ("Legg til spørsmål: Hvem betaler?", .nb),
  ])
  func `what cannot be done is answered with what can`(instruction: String, language: Language) {
    let conversation = conversation(mandate, language)
    let reply = conversation.ask(instruction)
    #expect(reply.status == .none && reply.suggestions.isEmpty, "\(reply.text)")
    #expect(reply.followUps.count >= 2, "\(reply.text)")
    for example in reply.followUps.dropLast() { #expect(!conversation.ask(example).suggestions.isEmpty, "\(example)") }
  }

  @Test func `an unknown name may be somebody who is to take part`() {
    #expect(conversation(mandate).ask("legg til politiet").followUps.first == "Legg til politiet som deltaker")
  }

  @Test func `nobody else writes the mandate`() {
    let reply = conversation(mandate).ask("Skriv et mandat for meg")
    #expect(reply.suggestions.isEmpty && reply.followUps.first == "Hva er neste?")
  }

  @Test func `a field that nothing can have yet is told where it belongs`() {
    let reply = conversation("Mandat: Prøve\n").ask("Legg til frist: 1. mai 2027")
    #expect(reply.short == "Ingenting i mandatet kan få «frist» ennå. Feltet hører til under «Mål», «Oppgaver» og «Tiltak».")
  }

  @Test(arguments: [
    "Hvem koordinerer?", "Bør vi fjerne målet?", "Skal vi legge til NAV?", "Hvorfor legge til evaluering?", "Hvordan endrer vi praksis?",
    "Hvordan legger vi til rette for tillit?", "Ta med lederne i eierlinjen", "Gi hvert møte en oppgave", "La alle partene binde seg",
    "Skriv noe alle kan stå bak", "Kan vi legge dette inn i et eksisterende fagmøte?", "How do we set goals?", "What does NAV do?",
    "Kan du gi et eksempel på at NAV og skolen vil ulikt?", "Translate this sentence into German",
  ])
  func `a question is no instruction`(question: String) {
    let conversation = conversation(mandate)
    let asked = Asked(question, .nb)
    let context = conversation.mandate(0)
    #expect(context.flatMap { conversation.carryOut(asked, $0) } == nil, "\(conversation.ask(question).text)")
  }
}
