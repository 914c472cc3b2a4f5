import MandateGuidance
import MandateLanguage

extension Rule {
  /// A file in another encoding shows æ, ø and å as other signs, so names and words are lost.
  static let notUTF8 = Rule(
    code: "SYN006", name: "not-utf-8", severity: .error, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "Filen er ikke lagret som UTF-8.",
      nn: "Fila er ikkje lagra som UTF-8.",
      en: "The file is not saved as UTF-8."),
    example: """
      Mandat: Trygg oppvekst
      """
  ) { mandate, context in
    context.problems.compactMap { problem in
      guard case .notUTF8(let count) = problem.kind else { return nil }
      return Finding(
        at: problem.range,
        Text(
          nb: "Her står et tegn som ikke kan leses (\(count) i alt). Lagre filen på nytt med tegnsettet UTF-8.",
          nn: "Her står eit teikn som ikkje kan lesast (\(count) i alt). Lagre fila på nytt med teiknsettet UTF-8.",
          en: "There is a character here that cannot be read (\(count) in all). Save the file again as UTF-8."))
    }
  }
}
