import MandateGuidance
import MandateLanguage

extension Rule {
  /// A name that nobody declares is responsible for nothing.
  static let unknownName = Rule(
    code: "ROL003", name: "unknown-name", severity: .warning, profile: .grunnmur, advice: ["bufdir.1.q4"], rows: ["R017"], fixable: true,
    summary: Text(
      nb: "Noen er nevnt som ikke står blant deltakerne.",
      nn: "Nokon er nemnd som ikkje står blant deltakarane.",
      en: "Someone is named who is not among the participants."),
    example: """
      Mandat: Trygg oppvekst
      Deltakere:
        - NAV
        - Skole
      Tiltak:
        - Utlån av utstyr
            ansvarlig: Helsestasjonen
                       ^^^^^^^^^^^^^^ ROL003
      """
  ) { mandate, context in
    guard let section = mandate[.participants], !mandate.participants.isEmpty else { return [] }
    let known = mandate.participants.map(\.name.text)
    return context.referringFields(of: mandate).flatMap { field in
      context.references(field).compactMap { reference in
        guard !context.isKnown(reference.text) else { return nil }
        let near = nearest(reference.text.lowercased(), in: known + mandate.participants.compactMap(\.shortName?.text))
        var fixes = near.map { [Fix.replace(reference.range, with: $0)] } ?? []
        fixes.append(.add(reference.text, context.insertItem([reference.text], into: section)))
        return Finding(
          at: reference.range,
          Text(
            nb: "«\(reference.text)» står ikke blant deltakerne. "
              + (near.map { "Mente du «\($0)»?" } ?? "Legg til deltakeren, eller rett navnet."),
            nn: "«\(reference.text)» står ikkje blant deltakarane. "
              + (near.map { "Meinte du «\($0)»?" } ?? "Legg til deltakaren, eller rett namnet."),
            en: "“\(reference.text)” is not among the participants. "
              + (near.map { "Did you mean “\($0)”?" } ?? "Add the participant, or correct the name.")),
          fixes: fixes,
          related: [
            Finding.Related(
              section.keyword, Text(nb: "Her står deltakerne.", nn: "Her står deltakarane.", en: "The participants stand here."))
          ])
      }
    }
  }
}
