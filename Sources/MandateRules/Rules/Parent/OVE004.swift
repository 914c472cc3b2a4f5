import MandateGuidance
import MandateLanguage

extension Rule {
  /// What cannot be found cannot be compared with.
  static let parentNotFound = Rule(
    code: "OVE004", name: "parent-not-found", severity: .warning, profile: .grunnmur, advice: [], rows: [], fixable: true,
    summary: Text(
      nb: "Det overordnede mandatet finnes ikke der det står.", nn: "Det overordna mandatet finst ikkje der det står.",
      en: "The parent mandate is not where it is said to be."),
    example: """
      Mandat: Arbeidsgruppe
      Overordnet mandat: oppvekst/styringsgruppe.mandat
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ OVE004
      """
  ) { mandate, context in
    guard context.parentIsMissing, let named = mandate[.parentMandate]?.value, !named.isEmpty else { return [] }
    let titles = context.document.mandates.filter { $0.index != mandate.index }.map(\.title.text)
    let near = nearest(named.text.lowercased(), in: titles.map { $0.lowercased() })
    let title = titles.first { $0.lowercased() == near }
    return [
      Finding(
        at: named.range,
        Text(
          nb: "Fant ikke «\(named.text)». "
            + (title.map { "Mente du «\($0)»?" } ?? "Skriv filnavnet slik det står i mappen, eller tittelen på et mandat i denne filen."),
          nn: "Fann ikkje «\(named.text)». "
            + (title.map { "Meinte du «\($0)»?" } ?? "Skriv filnamnet slik det står i mappa, eller tittelen på eit mandat i denne fila."),
          en: "“\(named.text)” was not found. "
            + (title.map { "Did you mean “\($0)”?" }
              ?? "Write the file name as it stands in the folder, or the title of a mandate in this file.")),
        fixes: title.map { [.replace(named.range, with: $0)] } ?? [])
    ]
  }
}
