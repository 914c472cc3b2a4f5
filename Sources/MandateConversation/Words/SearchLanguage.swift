// Bokmål and nynorsk are searched as one language, since most of their stems are the same and many people mix them; English is another.

internal import MandateLanguage

enum SearchLanguage: Int, CaseIterable, Sendable {
  case norwegian, english

  init(_ language: Language) {
    self = language == .en ? .english : .norwegian
  }

  /// The written languages that belong to it.
  var languages: [Language] {
    self == .english ? [.en] : [.nb, .nn]
  }

  /// What is left of a folded word when its endings are gone.
  func stem(_ word: inout [UInt8]) {
    switch self {
    case .norwegian:
      NorwegianStemmer.stem(&word)
      NorwegianStemmer.conflate(&word)
    case .english:
      EnglishStemmer.stem(&word)
    }
  }
}
