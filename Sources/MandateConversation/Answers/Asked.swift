// A question as it was asked: its words, and its terms in the language it is written in, which need not be the language of the answer.

internal import MandateLanguage

struct Asked: Sendable {
  let text: String
  let words: [FoldedWord]
  let language: SearchLanguage

  /// A question of more bytes than this is not read; a mandate is not pasted into it.
  static let longest = 8000
  private static let mostWords = 200

  init(_ text: String, _ language: Language) {
    // A question may be copied with its mark: `? Hvem koordinerer?`
    self.text = String(Asked.onOneLine(text).drop { $0 == "?" || $0.isWhitespace })
    words = Array(Folding.words(self.text).prefix(Self.mostWords))
    self.language = SearchLanguage(of: words, else: SearchLanguage(language))
  }

  /// A client may send anything; what an instruction writes into the mandate must not hold a line end or a control character.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: line.append(" ")
      case 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: line.append(scalar)
      }
    }
    return String(line)
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
    what who whom how where why which when is are the we our us should must can may do does not and of with from in on a an has have add \
    change remove write next missing often it be
    """)
}
