import MandateGuidance
import MandateLanguage

extension Rule {
  /// Setting a rule aside takes a code and a reason, so that the next reader knows why. Found where suppressions are read.
  static let suppressionWithoutReason = Rule(
    code: "SUP001", name: "suppression-without-reason", severity: .warning, profile: .grunnmur, advice: [], rows: [],
    summary: Text(
      nb: "«Se bort fra» mangler kode eller grunn, og virker derfor ikke.",
      nn: "«Sjå bort frå» manglar kode eller grunn, og verkar derfor ikkje.",
      en: "“Ignore” lacks a code or a reason, and therefore does not work."),
    example: """
      Mandat: Trygg oppvekst
      # se bort fra EVA002
      ^^^^^^^^^^^^^^^^^^^^ SUP001
      """
  ) { _, _ in [] }
}
