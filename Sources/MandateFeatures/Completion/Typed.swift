// What a writer has typed so far, compared with what could stand there: in any case, without æøå too, and by synonyms.

import MandateLanguage
import MandateRules

struct Typed {
  let text: String
  private let folded: String
  private let lowercased: String

  init(_ text: String) {
    self.text = text
    lowercased = composed(text).lowercased()
    folded = Typed.fold(lowercased)
  }

  func filter(_ items: [Completion.Item]) -> [Completion.Item] {
    guard !folded.isEmpty else { return items }
    guard text != gap else { return items.map { $0.found(by: text) } }
    var ranked: [(rank: Int, order: Int, item: Completion.Item)] = []
    for (order, item) in items.enumerated() {
      guard let match = match(item) else { continue }
      var item = item
      item.filter = match.filter
      ranked.append((match.rank, order, item))
    }
    return ranked.sorted { ($0.rank, $0.order) < ($1.rank, $1.order) }.map(\.item)
  }

  private func match(_ item: Completion.Item) -> (rank: Int, filter: String)? {
    if let rank = rank(item.label) { return (rank, filter(item.label)) }
    var best: (rank: Int, filter: String)?
    for word in item.synonyms {
      guard let rank = rank(word), rank + 1 < best?.rank ?? .max else { continue }
      best = (rank + 1, filter(word))
    }
    return best
  }

  /// 0 where a word begins with what is typed, 2 where one of its later words does; one letter is too little for that.
  private func rank(_ word: String) -> Int? {
    let word = Typed.fold(word.lowercased())
    if word.hasPrefix(folded) { return 0 }
    guard folded.utf8.count > 1 else { return nil }
    return word.split(separator: " ").dropFirst().contains { $0.hasPrefix(folded) } ? 2 : nil
  }

  /// Editors compare letter by letter: a word found only by folding, or by its second word, is found by what was typed.
  private func filter(_ word: String) -> String {
    word.lowercased().hasPrefix(lowercased) ? word : text
  }

  /// `mål`, `mal` and `maal` are the same.
  static func fold(_ lowercased: String) -> String {
    var result = ""
    var previous: Unicode.Scalar = " "
    for scalar in composed(lowercased).unicodeScalars {
      switch scalar {
      case "å", "ä", "à": result.unicodeScalars.append("a")
      case "a" where previous == "a": break
      case "ø", "ö": result.unicodeScalars.append("o")
      case "e" where previous == "o": break
      case "æ": result += "ae"
      case "é", "è", "ê": result.unicodeScalars.append("e")
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }
}

extension Completion.Item {
  fileprivate func found(by text: String) -> Completion.Item {
    var item = self
    item.filter = text
    return item
  }
}
