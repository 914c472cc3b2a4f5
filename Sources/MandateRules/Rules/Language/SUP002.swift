import MandateGuidance
import MandateLanguage

extension Rule {
  /// A suppression that suppresses nothing hides the next finding. Found when all rules have run.
  static let suppressionThatSuppressesNothing = Rule(
    code: "SUP002", name: "suppression-that-suppresses-nothing", severity: .info, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "«Se bort fra» gjelder en melding som ikke kommer.",
      nn: "«Sjå bort frå» gjeld ei melding som ikkje kjem.",
      en: "“Ignore” is about a finding that does not come."),
    example: """
      Mandat: Trygg oppvekst
      Målgruppe: familier
      # se bort fra EVA002: vi evaluerer løpende
                    ^^^^^^ SUP002
      Evaluering: hvert halvår
      """
  ) { _, _ in [] }
}

enum SuppressionRules {
  static func incomplete(_ suppression: Suppressions.Suppression) -> [Finding] {
    [
      Finding(
        at: suppression.range,
        Text(
          nb: "Skriv hvilken melding det gjelder, og hvorfor: «# se bort fra EVA002: grunn».",
          nn: "Skriv kva melding det gjeld, og kvifor: «# sjå bort frå EVA002: grunn».",
          en: "Write which finding it is about, and why: “# ignore EVA002: reason”."))
    ]
  }

  static func unused(_ suppression: Suppressions.Suppression, _ code: Phrase, _ document: Document) -> [Finding] {
    var fixes: [Fix] = []
    if suppression.codes.count == 1 {
      let line = document.text.lineRange(document.text.line(at: suppression.range.lowerBound))
      let title = Text(nb: "Fjern linjen", nn: "Ta bort linja", en: "Remove the line")
      fixes = [Fix(title, replace: line, with: "", automatic: true)]
    }
    return [
      Finding(
        at: code.range,
        Text(
          nb: "\(code.text) kommer ikke her lenger. Fjern linjen, så den ikke skjuler noe senere.",
          nn: "\(code.text) kjem ikkje her lenger. Ta bort linja, så ho ikkje skjuler noko seinare.",
          en: "\(code.text) does not come here any more. Remove the line, so that it does not hide something later."),
        fixes: fixes, tags: [.unnecessary])
    ]
  }
}
