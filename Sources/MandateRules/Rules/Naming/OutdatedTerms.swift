// Names of titles and bodies that have changed: the municipal act of 2018 (in force from 2019), the county governors (2021), the boards
// for child welfare (2023), and ministries that were renamed. The form that is written decides the form that is offered.

import MandateLanguage

enum OutdatedTerms {
  struct Found {
    let range: Range<Int>
    let words: [String]
    let year: Int
  }

  private struct Term {
    let old: [String]
    let nb: [String]
    let nn: [String]
    let year: Int
  }

  static func all(in words: [Word], _ language: Language) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < words.count {
      guard let term = term(words[index...]), !isPast(words, index), !isExplained(words, term) else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + term.old.count - 1].range.upperBound
      found.append(Found(range: range, words: language == .nn ? term.nn : term.nb, year: term.year))
      index += term.old.count
    }
    return found
  }

  private static func term(_ words: ArraySlice<Word>) -> Term? {
    guard let first = words.first, first.range.count >= shortest, let candidates = byFirst[first.folded] else { return nil }
    return candidates.first { words.map(\.folded).starts(with: $0.old) }
  }

  private static let pastWords: Set<String> = [
    "tidligere", "tidlegare", "daværende", "dåverande", "forhenværende", "former", "formerly", "tidl", "eks", "ex",
  ]

  /// `tidligere rådmann`.
  private static func isPast(_ words: [Word], _ index: Int) -> Bool {
    words[max(0, index - 2)..<index].contains { pastWords.contains($0.folded) }
  }

  /// `kommunedirektøren/rådmannen`: the new name stands there too.
  private static func isExplained(_ words: [Word], _ term: Term) -> Bool {
    guard let new = term.nb.first?.lowercased().unicodeScalars.prefix(10), new.count > 5 else { return false }
    let stem = String(String.UnicodeScalarView(new))
    return words.contains { $0.folded.hasPrefix(stem) }
  }

  private static let byFirst: [String: [Term]] = Dictionary(grouping: terms, by: { $0.old[0] })
    .mapValues { $0.sorted { $0.old.count > $1.old.count } }

  /// The bytes of the shortest word that a term begins with.
  private static let shortest = byFirst.keys.map(\.utf8.count).min() ?? 0

  private static let terms: [Term] =
    title("rådmann", "rådmenn", [("kommunedirektør", "er", "ene")], [("kommunedirektør", "ar", "ane")], 2019)
    + title(
      "fylkesrådmann", "fylkesrådmenn", [("fylkeskommunedirektør", "er", "ene"), ("fylkesdirektør", "er", "ene")],
      [("fylkeskommunedirektør", "ar", "ane"), ("fylkesdirektør", "ar", "ane")], 2019)
    + title("fylkesmann", "fylkesmenn", [("statsforvalter", "e", "ne")], [("statsforvaltar", "ar", "ane")], 2021)
    + [
      body("fylkesnemnda for barnevern og sosiale saker", "barneverns- og helsenemnda", 2023),
      body("fylkesnemnda", "barneverns- og helsenemnda", 2023),
      body("fylkesnemnd", "barneverns- og helsenemnd", 2023),
      body("barne - og likestillingsdepartementet", "Barne- og familiedepartementet", 2019),
      body("kommunal - og moderniseringsdepartementet", "Kommunal- og distriktsdepartementet", 2022),
      body("arbeids - og sosialdepartementet", "Arbeids- og inkluderingsdepartementet", 2022),
    ]

  private static func body(_ old: String, _ new: String, _ year: Int) -> Term {
    Term(old: old.split(separator: " ").map(String.init), nb: [new], nn: [new], year: year)
  }

  /// Every form of a title: singular, plural, definite and with -s.
  private static func title(
    _ one: String, _ many: String, _ nb: [(stem: String, many: String, definite: String)],
    _ nn: [(stem: String, many: String, definite: String)], _ year: Int
  ) -> [Term] {
    func forms(_ old: String, _ ending: ((stem: String, many: String, definite: String)) -> String) -> [Term] {
      ["", "s"].map { genitive in
        Term(
          old: [old + genitive], nb: nb.map { $0.stem + ending($0) + genitive }, nn: nn.map { $0.stem + ending($0) + genitive }, year: year)
      }
    }
    return forms(one) { _ in "" } + forms(one + "en") { _ in "en" } + forms(many) { $0.many } + forms(many + "ene") { $0.definite }
      + forms(many + "ane") { $0.definite }
  }
}
