import MandateGuidance
import MandateLanguage

extension Rule {
  /// Those near the users have competence and means: what may they decide? For a ministry it is advice of its own.
  static let roomMissing = Rule(
    code: "HAN001", name: "room-for-action-missing", severity: .info,
    advice: ["bufdir.2.handlefrihet", "dfo.departement", "difi2017.5", "rapport.difi-2019-god-statlig-styring"], rows: ["R035", "R082"],
    aboutMissing: true, fixable: true,
    summary: Text(
      nb: "Mandatet sier ikke hvor fritt partene står til å løse oppgaven.",
      nn: "Mandatet seier ikkje kor fritt partane står til å løyse oppgåva.",
      en: "The mandate does not say how free the parties are to solve the task."),
    example: """
      Mandat: Trygg oppvekst
      Handlingsrom:
      ^^^^^^^^^^^^ HAN001
      """
  ) { mandate, context in
    let message = Text(
      nb: "Skriv hva som ligger fast, og hva partene avgjør selv.",
      nn: "Skriv kva som ligg fast, og kva partane avgjer sjølve.",
      en: "Write what is fixed, and what the parties decide themselves.")
    let severity: Severity? = context.actor == "ministry" ? .warning : nil
    return context.missing(.roomForAction, in: mandate, message, value: gap, severity: severity).map { [$0] } ?? []
  }
}
