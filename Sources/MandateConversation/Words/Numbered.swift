// What the guidance counts, in the ways that people say which one they mean: `trinn 3`, `steg nr. tre`, `det tredje trinnet`. Each is one term.

struct Numbered: Sendable {
  /// The term is this and the number: `trinn3`.
  let term: String
  let nouns: [String]
  let count: Int
  /// Words before the noun that say a number another way.
  var named: [String: Int] = [:]
}

extension SearchLanguage {
  var numbered: [Numbered] {
    switch self {
    case .norwegian:
      let ends = [
        "nederste": 1, "laveste": 1, "lågaste": 1, "nedste": 1, "øverste": 4, "øvste": 4, "høyeste": 4, "høgaste": 4, "siste": 4,
      ]
      return [
        Numbered(term: "trinn", nouns: ["trinn", "trinnet", "steg", "steget"], count: 4, named: ends),
        Numbered(term: "råd", nouns: ["råd", "rådet", "anbefaling", "anbefalingen", "anbefalinga", "tilråding", "tilrådinga"], count: 6),
      ]
    case .english:
      let ends = ["bottom": 1, "lowest": 1, "top": 4, "highest": 4, "topmost": 4, "uppermost": 4]
      return [
        Numbered(term: "step", nouns: ["step", "rung"], count: 4, named: ends),
        Numbered(term: "advice", nouns: ["advice", "recommendation", "tip"], count: 6),
      ]
    }
  }

  /// The words for 1, 2, 3 …, counting and ordering.
  private var numberWords: [(counting: [String], ordering: [String])] {
    switch self {
    case .norwegian:
      [
        (["en", "ein", "ett", "eitt", "én"], ["første", "fyrste"]), (["to"], ["andre"]), (["tre"], ["tredje"]), (["fire"], ["fjerde"]),
        (["fem"], ["femte"]), (["seks"], ["sjette"]),
      ]
    case .english:
      [
        (["one"], ["first"]), (["two"], ["second"]), (["three"], ["third"]), (["four"], ["fourth"]), (["five"], ["fifth"]),
        (["six"], ["sixth"]),
      ]
    }
  }

  private var wordsForNumber: [String] {
    self == .norwegian ? ["nr", "nummer"] : ["no", "nr", "number"]
  }

  /// Calls `body` with each phrase and the term that it means.
  func forEachNumbered(_ body: (_ phrase: [String], _ term: String) -> Void) {
    for numbered in numbered {
      for (at, words) in numberWords.prefix(numbered.count).enumerated() {
        let term = "\(numbered.term)\(at + 1)"
        let counting = ["\(at + 1)"] + words.counting
        for noun in numbered.nouns {
          for number in counting {
            body([noun, number], term)
            for word in wordsForNumber { body([noun, word, number], term) }
          }
          for order in words.ordering { body([order, noun], term) }
        }
        // Only the advice goes beyond four.
        if at >= 4 { for number in counting { for word in wordsForNumber { body([word, number], term) } } }
      }
      for (name, number) in numbered.named.sorted(by: { $0.key < $1.key }) {
        for noun in numbered.nouns { body([name, noun], "\(numbered.term)\(number)") }
      }
    }
  }
}
