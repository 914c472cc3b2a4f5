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
    self.nb = Words3.forms(nb)
    self.nn = Words3.forms(nn)
    self.en = Words3.forms(en)
  }

  private static func forms(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
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
