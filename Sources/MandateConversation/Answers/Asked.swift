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

  /// Whether there is a word in it, and not only numbers.
  var hasLetters: Bool { words.contains { $0.bytes.contains { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } } }

  /// A client may send anything; what an instruction writes into the mandate must not hold a line end or a control character. What a
  /// terminal would obey is no word, and goes as a whole.
  private static func onOneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x1B: dropSequence(&rest)
      case 0x9B: dropParameters(&rest)
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: line.append(" ")
      case 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// What follows an escape: `[31m`, `]8;;…` to its end, `(B`.
  private static func dropSequence(_ rest: inout Substring.UnicodeScalarView) {
    switch rest.first {
    case "[":
      rest.removeFirst()
      dropParameters(&rest)
    case "]", "P", "X", "^", "_":
      let end = rest.firstIndex { $0.value == 0x07 || $0.value == 0x9C || $0.value == 0x1B }
      // Without an end it is no such thing.
      guard let end else { return }
      let isLong = rest[end].value == 0x1B && rest[rest.index(after: end)...].first == "\\"
      rest = rest[rest.index(end, offsetBy: isLong ? 2 : 1)...]
    case let first? where (0x20..<0x30).contains(first.value): rest = rest.drop { (0x20..<0x30).contains($0.value) }.dropFirst()
    default: break
    }
  }

  /// Numbers and signs, and the letter that ends them.
  private static func dropParameters(_ rest: inout Substring.UnicodeScalarView) {
    rest = rest.drop { (0x20..<0x40).contains($0.value) }
    if let last = rest.first, (0x40..<0x7F).contains(last.value) { rest.removeFirst() }
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
