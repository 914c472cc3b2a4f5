// The few expressions that the grammars share, in the dialect that TextMate, Kate and Kakoune have in common.

enum RegularExpression {
  static let months =
    "jan(?:uar|uary)?|feb(?:ruar|ruary)?|mars?|march|apr(?:il)?|mai|may|juni?|june|juli?|july|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|des(?:ember)?|dec(?:ember)?"
  /// `2026-06-15`, `15.06.2026`, `15. juni 2026`, `juni 2026`, `June 15, 2026`.
  static let date =
    #"\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})\b|\b\d{1,2}\.?\s+(?:"# + months
    + #")\b(?:\s+\d{4}\b)?|\b(?:"# + months + #")\s+(?:\d{1,2},?\s+)?\d{4}\b"#
  /// `11,2 %`, `250 000 kr`, `42/25`.
  static let number = #"\b\d+(?:[ .]\d{3})*(?:,\d+)?(?:/\d{2,4}\b)?(?:\s*(?:%|kr\b|prosent\b))?"#
  /// Where the words of a mandate say that something is still to be settled or does not arise.
  static let open =
    #"\b(?:under avklaring|avklares|avklarast|to be settled|to be decided|ikke relevant|ikkje relevant|not relevant)\b"#
  static let gap = #"…|\[\.\.\.\]"#
  /// `(NAV)` after a participant's name.
  static let shortName = #"\([^()]{1,30}\)(?=\s*(?::|$))"#
  static let code = #"\b[A-ZÆØÅ]{3}\d{3}\b"#
  /// What begins an item, without the white space after it. `1. mai` is a date.
  static let mark =
    #"(?:[-*•‣–—·◦●▪■∙](?=\s|$)|-(?=\p{L})|o(?=\t)|[a-z]\)(?=\s)|\d{1,3}[.)](?=\s)(?!\s+(?:"# + months + #")\b))"#

  static func alternatives(_ words: [String]) -> String {
    "(?:" + words.map(escaped).joined(separator: "|") + ")"
  }

  /// A word of the language as an expression: any white space between its parts, either apostrophe.
  private static func escaped(_ word: String) -> String {
    word.map { character in
      switch character {
      case " ": "\\s+"
      case "'", "’": "['’]"
      case ".", "(", ")", "*", "+", "?", "[", "]", "{", "}", "|", "\\", "^", "$": "\\\(character)"
      default: "\(character)"
      }
    }.joined()
  }
}
