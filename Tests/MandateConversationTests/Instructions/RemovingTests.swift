// `Fjern …` takes out what is named, and nothing else; it never answers with something to add.

import MandateLanguage
import Testing

@testable import MandateConversation

struct RemovingTests {
  private let mandate = """
    Mandat: Trygt nærmiljø

    Deltakere: Helse, Skole (Skolen), NAV og Politi

    # om målene
    Mål:
      - Færre innbrudd
          frist: 1. mai 2027
      # om det neste
      - Flere trives ute

    Verdier: tillit, respekt og åpenhet

    Koordinering:
      eier: NAV
      stedfortreder: fagleder

    Møter:
      - Forumet
          hyppighet: hver måned
      - Risikogruppa
          hyppighet: hvert år

    Tiltak:
      - Natteravn
          ansvarlig: Helse, NAV og Politi
          frist: 1. juni 2026
      - Lys i parken
          ansvarlig: Politi

    Evaluering: hvert år
      metode: samtale
      sist: 1. mai 2025

    """

  @Test(arguments: [
    (
      "Fjern Skole",
      """
      Fjern «Skole»
      -Deltakere: Helse, Skole (Skolen), NAV og Politi
      +Deltakere: Helse, NAV og Politi
      """
    ),
    (
      "Fjern Politi",
      """
      Fjern «Politi»
      -Deltakere: Helse, Skole (Skolen), NAV og Politi
      +Deltakere: Helse, Skole (Skolen) og NAV
      """
    ),
    (
      "Fjern Helse og Politi",
      """
      Fjern «Helse» og «Politi»
      -Deltakere: Helse, Skole (Skolen), NAV og Politi
      +Deltakere: Skole (Skolen) og NAV
      """
    ),
    (
      "Fjern verdien tillit",
      """
      Fjern «tillit»
      -Verdier: tillit, respekt og åpenhet
      +Verdier: respekt og åpenhet
      """
    ),
    (
      "Fjern åpenhet",
      """
      Fjern «åpenhet»
      -Verdier: tillit, respekt og åpenhet
      +Verdier: tillit og respekt
      """
    ),
    (
      "Fjern NAV fra Natteravn",
      """
      Fjern «NAV» fra «ansvarlig» for «Natteravn»
      -      ansvarlig: Helse, NAV og Politi
      +      ansvarlig: Helse og Politi
      """
    ),
    (
      "Fjern Politi som ansvarlig for Lys i parken",
      """
      Fjern «Politi» fra «ansvarlig» for «Lys i parken»
      -      ansvarlig: Politi
      """
    ),
    (
      "Fjern fagleder",
      """
      Fjern «fagleder» fra «stedfortreder» under «Koordinering»
      -  stedfortreder: fagleder
      """
    ),
    (
      "Fjern Kari som vara for Helse",
      "«Kari» står ikke i mandatet."
    ),
    (
      "Fjern det første målet",
      """
      Fjern «Færre innbrudd»
      -  - Færre innbrudd
      -      frist: 1. mai 2027
      """
    ),
    (
      "Fjern Natteravn",
      """
      Fjern «Natteravn»
      -  - Natteravn
      -      ansvarlig: Helse, NAV og Politi
      -      frist: 1. juni 2026
      """
    ),
    (
      "Fjern Risikogruppa",
      """
      Fjern «Risikogruppa»
      -  - Risikogruppa
      -      hyppighet: hvert år
      """
    ),
    (
      "Fjern sist under Evaluering",
      """
      Fjern «sist» under «Evaluering»
      -  sist: 1. mai 2025
      """
    ),
    (
      "Fjern hyppigheten for evaluering",
      """
      Fjern «hyppighet» under «Evaluering»
      -Evaluering: hvert år
      +Evaluering:
      """
    ),
    (
      "Fjern mål og koordinering",
      """
      Fjern «Mål»
      -Mål:
      -  - Færre innbrudd
      -      frist: 1. mai 2027
      -  # om det neste
      -  - Flere trives ute
      Fjern «Koordinering»
      -Koordinering:
      -  eier: NAV
      -  stedfortreder: fagleder
      """
    ),
    (
      "Fjern målet",
      """
      Fjern «Færre innbrudd»
      -  - Færre innbrudd
      -      frist: 1. mai 2027
      Fjern «Flere trives ute»
      -  - Flere trives ute
      """
    ),
    (
      "Fjern fristen",
      """
      Fjern «frist» for «Færre innbrudd»
      -      frist: 1. mai 2027
      Fjern «frist» for «Natteravn»
      -      frist: 1. juni 2026
      """
    ),
    ("Fjern barnevernet", "«barnevernet» står ikke i mandatet."),
    ("Fjern vara for Bibliotek", "«vara for Bibliotek» står ikke i mandatet."),
    ("Fjern Barnevernet fra deltakerne", "«Barnevernet» står ikke under «Deltakere»."), ("Fjern risiko", "Det står ikke i mandatet."),
    ("Fjern alt", "Det ble ikke forstått som en endring av mandatet."),
    ("Fjern mandatet", "Det ble ikke forstått som en endring av mandatet."),
  ])
  func `what is named goes`(instruction: String, change: String) {
    #expect(offered(instruction, mandate) == change)
  }

  @Test(arguments: [("Fjern NAV", "«eier: NAV» (linje 15)"), ("Fjern Politi", "«ansvarlig: Politi» (linje 29)")])
  func `what still names one that goes is told`(instruction: String, line: String) {
    let text = conversation(mandate).ask(instruction).text
    #expect(text.contains("Disse linjene viser fortsatt til") && text.contains(line), "\(text)")
  }

  @Test func `a line that is only shortened is shown as it will read`() {
    let text = conversation(mandate).ask("Fjern Skole").text
    #expect(text.contains("Dette står igjen:\n\n    Deltakere: Helse, NAV og Politi"), "\(text)")
    #expect(!conversation(mandate).ask("Fjern Natteravn").text.contains("Dette står igjen"))
  }

  @Test func `what stands twice goes from both places, and what stands between them stays`() throws {
    let before = "Mandat: Prøve\n\nMål:\n  - A b\n\nRisiko:\n  - C d\n\nMål:\n  - E f\n"
    let suggestion = try #require(conversation(before).ask("Fjern målene").suggestions.first)
    #expect(applied(suggestion.edits, to: before) == "Mandat: Prøve\n\nRisiko:\n  - C d\n")
  }

  @Test func `the last section leaves no empty line behind it`() throws {
    let before = "Mandat: Prøve\n\nMål:\n  - A b\n\nRisiko:\n  - C d\n"
    let suggestion = try #require(conversation(before).ask("Fjern risiko").suggestions.first)
    #expect(applied(suggestion.edits, to: before) == "Mandat: Prøve\n\nMål:\n  - A b\n")
  }

  @Test func `comments and questions after a section stay`() throws {
    let before = "Mandat: Prøve\n\nMål:\n  - A b\n# om risiko\nRisiko:\n  - C d\n\n? Hva mangler?\n"
    let suggestion = try #require(conversation(before).ask("Fjern mål").suggestions.first)
    #expect(applied(suggestion.edits, to: before) == "Mandat: Prøve\n\n# om risiko\nRisiko:\n  - C d\n\n? Hva mangler?\n")
  }
}
