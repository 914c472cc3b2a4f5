import MandateGuidance
import MandateLanguage

extension Rule {
  /// Responsibility is placed in the decision phase: from then on every measure has somebody.
  static let measureWithoutResponsible = Rule.itemField(
    .responsible, of: .measures, code: "BES003", name: "measure-without-responsible", severity: .error, advice: ["dfo.beslutning"],
    rows: ["R101"],
    summary: Text(
      nb: "Et tiltak har ingen ansvarlig.",
      nn: "Eit tiltak har ingen ansvarleg.",
      en: "A measure has nobody responsible."),
    example: """
      Mandat: Trygg oppvekst
      Fase: beslutning
      Tiltak:
        - Utlån av fritidsutstyr
          ^^^^^^^^^^^^^^^^^^^^^^ BES003
            frist: 1. mai 2026
      """,
    message: { name in
      Text(
        nb: "Hvem har ansvaret for «\(name)»? Skriv en ansvarlig.",
        nn: "Kven har ansvaret for «\(name)»? Skriv ein ansvarleg.",
        en: "Who is responsible for “\(name)”? Write someone responsible.")
    },
    many: Text(
      nb: "Hvem har ansvaret for tiltakene? Skriv en ansvarlig for hvert av dem.",
      nn: "Kven har ansvaret for tiltaka? Skriv ein ansvarleg for kvart av dei.",
      en: "Who is responsible for the measures? Write someone responsible for each."),
    when: { item, _, context in context.isDecisionOrLater && !context.isShared(item) && !context.namesDoer(item) })
}

extension Context {
  /// Responsibility that all share is somebody's.
  fileprivate func isShared(_ item: Item) -> Bool {
    item.all(.sharedResponsibility).contains { field in
      field.isAnswered && !["nei", "no"].contains(words(field.values[0]).first?.folded ?? "")
    }
  }
}
