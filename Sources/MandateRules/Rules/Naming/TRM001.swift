import MandateGuidance
import MandateLanguage

extension Rule {
  /// Titles and bodies change their names; who is meant should be found under the name in use. What tells of the past may keep the old one.
  static let outdatedTerm = Rule(
    code: "TRM001", name: "outdated-term", severity: .info, advice: ["bufdir.1.nivaa"], rows: ["R011"], fixable: true,
    summary: Text(
      nb: "En tittel eller et organ står med et navn som ikke lenger er i bruk. Listen er vår.",
      nn: "Ein tittel eller eit organ står med eit namn som ikkje lenger er i bruk. Lista er vår.",
      en: "A title or a body stands under a name no longer in use. The list is ours."),
    example: """
      Mandat: Trygg oppvekst
      Koordinering:
        rapporterer til: Rådmannen
                         ^^^^^^^^^ TRM001
      """
  ) { mandate, context in
    guard context.status != "ended" else { return [] }
    return context.said.filter(\.isPresent).flatMap { said in
      OutdatedTerms.all(in: said.words, context.language).map { term in
        let written = context.string(term.range)
        let isCapital = written.first?.isUppercase ?? false
        let words = term.words.map { isCapital ? $0.prefix(1).uppercased() + $0.dropFirst() : $0 }
        let new = words.joined(separator: "» / «")
        let fixes = words.count == 1 ? [Fix.replace(term.range, with: words[0])] : words.map { .choose(term.range, $0) }
        return Finding(
          at: term.range,
          Text(
            nb: "«\(written)» heter nå «\(new)» (fra \(term.year)).",
            nn: "«\(written)» heiter no «\(new)» (frå \(term.year)).",
            en: "“\(written)” is now called “\(words.joined(separator: "” / “"))” (from \(term.year))."),
          fixes: fixes, tags: [.deprecated])
      }
    }
  }
}

extension Said {
  /// Of how things are, as against where they come from and how they were.
  fileprivate var isPresent: Bool {
    switch section {
    case .background, .experience, .changes, .facts: false
    default: true
    }
  }
}
