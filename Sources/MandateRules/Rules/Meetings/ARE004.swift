import MandateGuidance
import MandateLanguage

extension Rule {
  /// A group, a network or regular meetings: the three forms differ in what they ask of those who come.
  static let unknownForm = Rule(
    code: "ARE004", name: "unknown-form", severity: .error, advice: ["bufdir.2.form"], rows: ["R032"], fixable: true,
    summary: Text(
      nb: "Formen på en møteplass er ingen av dem vi kjenner.",
      nn: "Forma på ein møteplass er inga av dei vi kjenner.",
      en: "The form of a meeting place is none of those we know."),
    example: """
      Mandat: Trygg oppvekst
      Møter:
        - Familieforum
            form: stående komité
                  ^^^^^^^^^^^^^^ ARE004
            hyppighet: månedlig
      """
  ) { mandate, context in
    context.arenas.flatMap { $0.all(.form) }.flatMap(\.values).compactMap { value in
      guard case .unreadable = value.content else { return nil }
      let words = Choice.form.options.map { Choice.form.word($0.id, context.language) }
      func list(_ language: Language) -> String {
        let words = Choice.form.options.map { Choice.form.word($0.id, language) }
        return listed(words.map { language == .en ? "“\($0)”" : "«\($0)»" }, language)
      }
      return Finding(
        at: value.range,
        Text(
          nb: "«\(value.text)» er ingen kjent form. Velg mellom \(list(.nb)).",
          nn: "«\(value.text)» er inga kjend form. Vel mellom \(list(.nn)).",
          en: "“\(value.text)” is not a known form. Choose between \(list(.en))."),
        fixes: words.map { .choose(value.range, $0) })
    }
  }
}
