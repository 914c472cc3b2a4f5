import MandateGuidance
import MandateLanguage

extension Rule {
  /// Questions to the tool and its answers are no part of what is decided.
  static let dialogueLeftInDocument = Rule(
    code: "SAM001", name: "dialogue-left-in-document", severity: .info, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Spørsmål og svar står igjen i et mandat som skal vedtas eller er vedtatt.",
      nn: "Spørsmål og svar står att i eit mandat som skal vedtakast eller er vedteke.",
      en: "Questions and answers are left in a mandate that is proposed or adopted."),
    example: """
      Mandat: Trygg oppvekst
      Status: vedtatt
      ? Hva mangler?
      ^^^^^^^^^^^^^^ SAM001
      """
  ) { mandate, context in
    guard context.status != "draft" else { return [] }
    let lines = mandate.lines.filter { [.question, .answer].contains(context.document.lines[$0].kind) }
    guard let first = lines.first else { return [] }
    let title = Text(nb: "Fjern alle spørsmål og svar", nn: "Ta bort alle spørsmål og svar", en: "Remove all questions and answers")
    let places = Set(lines.map { context.document.lines[$0].range })
    let edits = context.document.removing { places.contains($0.range) }
    return [
      Finding(
        at: context.document.lines[first].content,
        Text(
          nb: "Linjer som begynner med «?» og «!» er en samtale med verktøyet. Fjern dem før mandatet vedtas.",
          nn: "Linjer som byrjar med «?» og «!» er ein samtale med verktøyet. Ta dei bort før mandatet blir vedteke.",
          en: "Lines that begin with “?” and “!” are a conversation with the tool. Remove them before the mandate is adopted."),
        fixes: [Fix(title, edits, automatic: true)])
    ]
  }
}
