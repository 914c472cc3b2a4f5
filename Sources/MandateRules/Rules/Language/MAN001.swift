import MandateGuidance
import MandateLanguage

extension Rule {
  /// Names all that is missing in one finding on the title. Gathered from the other rules; `Gathering` makes it.
  static let mandateIncomplete = Rule(
    code: "MAN001", name: "mandate-incomplete", severity: .error, profile: .grunnmur, advice: [], rows: [], aboutMissing: true,
    fixable: true,
    summary: Text(
      nb: "Mandatet mangler hele deler. Meldingen nevner dem alle, og er så alvorlig som den viktigste av dem.",
      nn: "Mandatet manglar heile delar. Meldinga nemner alle, og er så alvorleg som den viktigaste av dei.",
      en: "Whole sections of the mandate are missing. The finding names them all, and weighs as much as the most important of them."),
    example: """
      Mandat: Trygg oppvekst
              ^^^^^^^^^^^^^^ MAN001
      Status: utkast
      """
  ) { _, _ in [] }
}
