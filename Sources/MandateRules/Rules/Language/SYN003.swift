import MandateGuidance
import MandateLanguage

extension Rule {
  /// A field that another section has is text where it stands, so the writer is told where it belongs.
  static let fieldInWrongSection = Rule(
    code: "SYN003", name: "field-in-wrong-section", severity: .warning, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "Feltet hører til under en annen overskrift.",
      nn: "Feltet høyrer til under ei anna overskrift.",
      en: "The field belongs under another heading."),
    example: """
      Mandat: Trygg oppvekst
      Evaluering:
        saksliste: sendes ut en uke før
        ^^^^^^^^^ SYN003
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .misplacedField(let section) = problem.kind else { return nil }
      let written = context.string(problem.range)
      let word = context.word(section)
      return Finding(
        at: problem.range,
        Text(
          nb: "«\(written)» hører til under «\(word)». Flytt linjen dit, så blir den lest som det den er.",
          nn: "«\(written)» høyrer til under «\(word)». Flytt linja dit, så blir ho lesen som det ho er.",
          en: "“\(written)” belongs under “\(word)”. Move the line there, so that it is read as what it is."))
    }
  }
}
