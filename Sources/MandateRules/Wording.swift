// Small pieces of wording that several rules share.

package import MandateGuidance
package import MandateLanguage

/// `a, b og c`.
package func listed(_ words: [String], _ language: Language) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + (language == .en ? " and " : " og ") + last
}

extension Text {
  /// The same sentence made in each language.
  package init(_ make: (Language) -> String) {
    self.init(nb: make(.nb), nn: make(.nn), en: make(.en))
  }

  /// What a message about a threshold ends in: the sources give a direction, not a number.
  package static let ourLimit = Text(
    nb: "(Grensen er vår, ikke kildens, og kan endres.)", nn: "(Grensa er vår, ikkje kjelda si, og kan endrast.)",
    en: "(The limit is ours, not the source’s, and can be changed.)")
}

extension String {
  /// The words of a text that is no longer tied to its place in the file.
  var folded: [Word] {
    let bytes = Array(utf8)
    return words(bytes, 0..<bytes.count)
  }
}

extension Keywords {
  /// The canonical words of some fields of a section, in a language, as a list: `innkalling, saksliste og referat`.
  package static func listed(_ fields: [FieldKind], of section: SectionKind, _ language: Language) -> String {
    MandateRules.listed(fields.compactMap { self.section(section).field($0)?.words.canonical(language) }, language)
  }
}

extension Language {
  /// `ett år`, `3 år`.
  package func years(_ years: Int) -> String {
    switch (self, years) {
    case (.nb, 1): "ett år"
    case (.nn, 1): "eitt år"
    case (.en, 1): "one year"
    case (.en, _): "\(years) years"
    default: "\(years) år"
    }
  }
}
