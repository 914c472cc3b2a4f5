// What somebody asks to have written, and the mandate before and after.

import Fixture
import MandateLanguage
import Testing

@testable import MandateConversation
@testable import MandateRules

struct InstructionTests {
  private let draft = """
    Mandat: Trygg oppvekst

    Mål:
      - Flere barn fullfører skolen

    Deltakere:
      - NAV
      - Skolen

    Vedtak: Kommunestyret

    """

  @Test(arguments: [
    (
      "Legg til evaluering hvert halvår med NAV som ansvarlig",
      "Deltakere:\n  - NAV\n  - Skolen\n\nEvaluering: hvert halvår\n  ansvarlig: NAV\n\nVedtak: Kommunestyret\n"
    ),
    (
      "Legg til evaluering kvart halvår med NAV som ansvarleg",
      "Evaluering: hvert halvår\n  ansvarlig: NAV\n"
    ),
    ("Sett ambisjonen til felles tiltak", "Mandat: Trygg oppvekst\n\nAmbisjon: felles tiltak\n\nMål:"),
    ("Sett ambisjonen til trinn 2", "Ambisjon: felles forståelse\n"),
    ("Set the ambition to step 3", "Ambisjon: unngå å svekke andres mål\n"),
    ("Add evaluation twice a year", "Evaluering: halvårlig\n"),
    ("Legg til evaluering avklares", "Evaluering: avklares\n"),
    ("Sett vedtak til Formannskapet", "Vedtak: Formannskapet\n"),
    ("Legg til barnevernet som deltaker", "  - NAV\n  - Skolen\n  - barnevernet\n\nVedtak"),
    ("Legg til Barnevernet og Politiet som deltakere", "  - Skolen\n  - Barnevernet\n  - Politiet\n"),
    ("Legg til mål: Færre barn er alene", "  - Flere barn fullfører skolen\n  - Færre barn er alene\n\nDeltakere"),
    ("Legg til tillit og respekt som verdier", "Verdier:\n  - tillit\n  - respekt\n"),
    ("Legg til tiltak: felles fagdag, frist 1. mai 2026", "Tiltak:\n  - felles fagdag\n      frist: 1. mai 2026\n"),
    ("Sett fasen til iverksetting", "Fase: iverksetting\n"),
    ("Kan du legge til evaluering hvert år?", "Evaluering: hvert år\n"),
    ("Vær så snill å legge til evaluering hvert år", "Evaluering: hvert år\n"),
    ("Please add evaluation every year", "Evaluering: årlig\n"),
    ("Legg til evaluering kvar månad", "Evaluering: hver måned\n"),
    ("Nytt mål: Færre er alene", "  - Flere barn fullfører skolen\n  - Færre er alene\n"),
    ("New goal: Færre er alene", "  - Flere barn fullfører skolen\n  - Færre er alene\n"),
    ("Legg til verdien tillit", "Verdier:\n  - tillit\n"),
    ("Sett NAV som koordinator", "Koordinering: NAV\n"),
    ("Gjør Skolen til koordinator", "Koordinering: Skolen\n"),
    ("La Skolen koordinere", "Koordinering: Skolen\n"),
    ("Sett eier av koordineringen til Skolen", "Koordinering: Skolen\n"),
    ("Sett neste evaluering til 1. juni 2026", "Evaluering:\n  neste: 1. juni 2026\n"),
    ("Sett linje til ordinær", "Styring:\n  linje: ordinær\n"),
    ("Legg til vara for Skolen: Kari", "  - Skolen\n      vara: Kari\n"),
    ("Gi NAV rollen gir råd", "  - NAV\n      rolle: gir råd\n"),
    ("Legg til ansvar for Skolen: rådgivning", "  - Skolen\n      ansvar: rådgivning\n"),
    ("Sett målgruppe avklares innen 1. mai 2026", "Målgruppe: avklares innen 1. mai 2026\n"),
  ])
  func `an instruction becomes an edit`(instruction: String, expected: String) throws {
    let reply = conversation(draft).ask(instruction)
    let suggestion = try #require(reply.suggestions.first, "\(reply.text)")
    let text = applied(suggestion.edits, to: draft)
    #expect(text.contains(expected), "\(text)")
    #expect(reply.status == .answered)
    // Nothing that stood there is gone, but for what the instruction replaces.
    for line in draft.split(separator: "\n") where !line.hasPrefix("Vedtak") { #expect(text.contains(line)) }
  }

  @Test(arguments: [
    ("Endre hyppigheten for evaluering til hvert år", "Evaluering:\n  hyppighet: hvert år\n  ansvarlig: NAV\n"),
    ("Legg til evaluering med metode spørreskjema", "Evaluering:\n  hyppighet: hvert halvår\n  ansvarlig: NAV\n  metode: spørreskjema\n"),
    ("Sett evaluering til hvert kvartal", "Evaluering:\n  hyppighet: hvert kvartal\n  ansvarlig: NAV\n"),
    ("Endre ansvarlig for evaluering til Skolen", "Evaluering:\n  hyppighet: hvert halvår\n  ansvarlig: Skolen\n"),
  ])
  func `what stands there already is changed in its place`(instruction: String, expected: String) throws {
    let before = "Mandat: Prøve\n\nEvaluering:\n  hyppighet: hvert halvår\n  ansvarlig: NAV\n"
    let reply = conversation(before).ask(instruction)
    let suggestion = try #require(reply.suggestions.first, "\(reply.text)")
    #expect(applied(suggestion.edits, to: before).contains(expected), "\(applied(suggestion.edits, to: before))")
  }

  @Test(arguments: [
    ("Fjern NAV", "  - NAV\n      rolle: bidrar\n"), ("Ta bort NAV fra deltakerne", "  - NAV\n      rolle: bidrar\n"),
    ("Slett Skolen som deltaker", "  - Skolen\n"), ("Remove NAV", "  - NAV\n      rolle: bidrar\n"),
    ("Fjern evaluering", "Evaluering:\n  hyppighet: hvert år\n  metode: samtale\n\n"),
    ("Fjern metoden for evaluering", "  metode: samtale\n"),
    ("Stryk målet Færre er alene", "  - Færre er alene\n"), ("Kan du fjerne metoden for evalueringen?", "  metode: samtale\n"),
  ])
  func `what is to be taken out goes, and nothing else`(instruction: String, gone: String) throws {
    let before = """
      Mandat: Prøve

      Mål:
        - Flere fullfører
        - Færre er alene

      Deltakere:
        - NAV
            rolle: bidrar
        - Skolen

      Evaluering:
        hyppighet: hvert år
        metode: samtale

      Vedtak: Kommunestyret

      """
    let suggestion = try #require(conversation(before).ask(instruction).suggestions.first)
    #expect(applied(suggestion.edits, to: before) == before.replacing(gone, with: ""))
  }

  @Test(arguments: [
    ("Fjern risiko", "Det står ikke i mandatet."), ("Fjern Politiet fra deltakerne", "«Politiet» står ikke under «Deltakere»."),
    ("Fjern målet Alle er glade", "«Alle er glade» står ikke under «Mål»."),
  ])
  func `what is not there cannot be taken out`(instruction: String, answer: String) {
    let reply = conversation(draft).ask(instruction)
    #expect(reply.short == answer)
    #expect(reply.suggestions.isEmpty)
  }

  @Test func `what cannot be read is answered with what can`() {
    let reply = conversation(draft).ask("Sett ambisjonen til full fart")
    #expect(reply.suggestions.isEmpty)
    #expect(reply.short.hasPrefix("Velg én av disse: "), "\(reply.short)")
    #expect(conversation(draft).ask("Legg til evaluering").short == "Hva skal det stå under «Evaluering»?")
    #expect(conversation(draft, .nn).ask("Legg til evaluering").short == "Kva skal det stå under «Evaluering»?")
  }

  @Test func `the line ends of the document are kept`() throws {
    let windows = draft.replacing("\n", with: "\r\n")
    let suggestion = try #require(conversation(windows).ask("Legg til evaluering hvert halvår med NAV som ansvarlig").suggestions.first)
    let text = applied(suggestion.edits, to: windows)
    #expect(text.contains("\r\nEvaluering: hvert halvår\r\n  ansvarlig: NAV\r\n\r\nVedtak"))
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
  }

  @Test(arguments: ["Skriv et dikt om våren", "Legg til melk på handlelista", "Set the alarm", "Skriv en søknad for meg", "Endre"])
  func `other orders change nothing`(order: String) {
    let reply = conversation(draft).ask(order)
    #expect(reply.suggestions.allSatisfy { $0.edits.isEmpty }, "\(reply.text)")
  }

  @Test(arguments: Fixture.documents)
  func `an instruction can be carried out in every document`(name: String) throws {
    let bytes = Fixture.document(name).bytes
    let conversation = Conversation(Document(SourceText(bytes)), request())
    let reply = conversation.ask("Legg til evaluering hvert år med NAV som ansvarlig")
    let after = Document(SourceText(Fix.apply(reply.suggestions.first?.edits ?? [], to: bytes)))
    let evaluation = try #require(after.mandates.first?[.evaluation])
    // Whoever is responsible already, still is.
    #expect(evaluation.all(.responsible).last?.value.text.hasSuffix("NAV") == true)
    if reply.suggestions.isEmpty { #expect(reply.short.hasPrefix("Det står allerede i mandatet: "), "\(reply.short)") }
  }
}
