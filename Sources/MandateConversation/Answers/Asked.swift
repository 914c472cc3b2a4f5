// A question as it was asked: its words, and its terms in the language it is written in, which need not be the language of the answer.

internal import MandateLanguage

struct Asked: Sendable {
  let text: String
  let words: [FoldedWord]
  let language: SearchLanguage

  init(_ text: String, _ language: Language) {
    // A question may be copied with its mark: `? Hvem koordinerer?`
    self.text = String(text.drop { $0 == "?" || $0.isWhitespace })
    words = Folding.words(self.text)
    self.language = SearchLanguage(of: words, else: SearchLanguage(language))
  }

  var search: GuidanceSearch { GuidanceSearch.of(language) }
}

extension SearchLanguage {
  /// The language that most of the small words are of.
  init(of words: [FoldedWord], else other: SearchLanguage) {
    let norwegian = words.count { SearchLanguage.norwegianMarks.contains($0.bytes) }
    let english = words.count { SearchLanguage.englishMarks.contains($0.bytes) }
    self = norwegian == english ? other : norwegian > english ? .norwegian : .english
  }

  private static let norwegianMarks: [[UInt8]] = .list(
    """
    hva kva hvem kven hvordan korleis hvor kvar hvorfor kvifor hvilken hvilke hvilket nar er det vi dere dykk skal bor ma kan ikke ikkje og \
    av med til pa fra en ei et ein eit den de jeg eg seg var vare vart om som har blir legg sett endre skriv fjern ta neste mangler manglar \
    kor ofte
    """)
  private static let englishMarks: [[UInt8]] = .list(
    """
    what who whom how where why which when is are the we our us should must can may do does not and of with to from in on a an has have add \
    change remove write next missing often it be
    """)
}
