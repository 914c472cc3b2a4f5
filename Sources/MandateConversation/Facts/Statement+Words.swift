// What a statement speaks of: the ideas and the words in it.

internal import MandateLanguage

extension Statement {
  /// Whether a word of it, in whichever language, stands for an idea: `kaller inn og skriver referat` for `minutes`.
  func speaks(of idea: Idea) -> Bool {
    let words = Folding.words(text).map(\.bytes)
    return SearchLanguage.allCases.contains { language in
      let known = FactWords.of(language)
      return words.indices.contains { known.read(words[$0...])?.ideas.contains(idea) ?? false }
    }
  }

  /// How many of some folded words it has, in whatever form, or as a part of a longer word.
  func count(of wanted: [[UInt8]]) -> Int {
    let words = Folding.words(text).map(\.bytes)
    return wanted.count { wanted in words.contains { WordForms.isSame($0, wanted) || WordForms.isPart(wanted, of: $0) } }
  }
}

extension WordForms {
  /// `barnehager` in `barnehageplass`, `lønn` in `lønnsmidler`.
  static func isPart(_ word: [UInt8], of longer: [UInt8]) -> Bool {
    var stem = word
    NorwegianStemmer.stem(&stem)
    return stem.count >= 4 && longer.starts(with: stem)
  }
}
