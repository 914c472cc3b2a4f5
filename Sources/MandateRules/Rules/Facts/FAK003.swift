import MandateGuidance
import MandateLanguage

extension Rule {
  /// An inquiry begins with the facts, or with somebody who finds them.
  static let inquiryWithoutFacts = Rule(
    code: "FAK003", name: "inquiry-without-facts", severity: .hint, advice: ["bufdir.4.fakta"], rows: ["R055"], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Arbeidet er i utredning, og ingen har fakta eller i oppgave å hente dem.",
      nn: "Arbeidet er i utgreiing, og ingen har fakta eller i oppgåve å hente dei.",
      en: "The work is in inquiry, and nobody has the facts or the task of finding them."),
    example: """
      Mandat: Trygg oppvekst
      Fase: utredning
      Faktagrunnlag:
      ^^^^^^^^^^^^^ FAK003
      """
  ) { mandate, context in
    guard context.phase == "inquiry", mandate.filledItems(.measures).isEmpty, context.wayOfWorking(mandate) != "joint",
      !(mandate.filledItems(.tasks).contains { context.isAboutFacts($0) })
    else { return [] }
    let message = Text(
      nb: "Skriv hvilke fakta dere har, eller gi noen i oppgave å hente dem.",
      nn: "Skriv kva fakta de har, eller gi nokon i oppgåve å hente dei.",
      en: "Write which facts you have, or give someone the task of finding them.")
    return context.missing(.facts, in: mandate, message, lines: ["  - \(gap)"]).map { [$0] } ?? []
  }
}

extension Context {
  private static let gathering = [
    "fakta", "tall", "statistikk", "kunnskap", "kartlegg", "undersøk", "innhente", "hente", "data", "analyse", "telle", "telje", "facts",
    "figures", "statistics", "map", "evidence", "survey", "gather", "collect",
  ]

  fileprivate func isAboutFacts(_ task: Item) -> Bool {
    words(task.text).contains { word in word.folded == "tal" || Context.gathering.contains { word.folded.hasPrefix($0) } }
  }
}
