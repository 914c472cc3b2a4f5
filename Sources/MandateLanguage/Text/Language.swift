/// The languages a mandate is written in and the product speaks.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case nb, nn, en
}

/// A word of the language in the three languages, each with the other ways people write it.
package struct Words3: Sendable {
  package let nb: [String]
  package let nn: [String]
  package let en: [String]

  /// Each text lists forms separated by `|`, the canonical one first.
  package init(_ nb: String, _ nn: String, _ en: String) {
    self.nb = nb.split(separator: "|").map(String.init)
    self.nn = nn.split(separator: "|").map(String.init)
    self.en = en.split(separator: "|").map(String.init)
  }

  package subscript(_ language: Language) -> [String] {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }

  /// The word that formatting writes.
  package func canonical(_ language: Language) -> String {
    self[language].first ?? ""
  }
}
