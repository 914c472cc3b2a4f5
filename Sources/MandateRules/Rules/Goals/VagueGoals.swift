// The verbs that make a goal sound good and say nothing that can be checked, in every form and in three languages. They are looked for
// in goals only, and only where they carry the whole goal.

import MandateLanguage

enum VagueGoals {
  /// The vague words of a text whose every sentence starts from one; nil where any sentence says more, or a number stands anywhere.
  static func vagueWords(_ all: [Word]) -> Range<Int>? {
    guard !all.isEmpty, all.allSatisfy({ $0.number == nil }) else { return nil }
    var first: Range<Int>?
    for sentence in sentences(all) {
      guard let vague = vagueStart(sentence) ?? vagueEnd(sentence) else { return nil }
      first = first ?? vague
    }
    return first
  }

  private static func sentences(_ all: [Word]) -> [Words] {
    all.split { [".", "!", "?", ";"].contains($0.folded) }.filter { part in part.contains { $0.kind == .letters } }
  }

  /// `Målet er å bidra til å styrke …`: vague verbs after what only leads up to them.
  private static func vagueStart(_ sentence: Words) -> Range<Int>? {
    var at = afterLeadIn(sentence)
    guard let length = verb(sentence[at...]) else { return nil }
    let start = at
    at += length
    // `bidra til å styrke og bedre`: as long as verbs follow each other, all must be vague.
    while true {
      var next = at
      while next < sentence.endIndex, links.contains(sentence[next].folded) { next += 1 }
      if let more = verb(sentence[next...]) {
        at = next + more
      } else if next < sentence.endIndex, isOtherVerb(sentence, at, next) {
        return nil
      } else {
        return sentence[start..<at].range
      }
    }
  }

  /// `bidra til å redusere`, `contribute to reducing`: what is to be done comes in the end.
  private static func isOtherVerb(_ sentence: Words, _ at: Int, _ next: Int) -> Bool {
    if sentence[at..<next].contains(where: { infinitiveMarks.contains($0.folded) }) { return true }
    return ["to", "towards"].contains(sentence[at - 1].folded) && sentence[next].folded.hasSuffix("ing")
  }

  /// `Samarbeidet er styrket`, with nothing after it.
  private static func vagueEnd(_ sentence: Words) -> Range<Int>? {
    let words = Array(sentence.prefix { $0.folded != "," && $0.folded != ":" }.filter { $0.kind == .letters })
    guard words.count >= 3, let last = words.last, participles.contains(last.folded), auxiliaries.contains(words[words.count - 2].folded)
    else { return nil }
    let others = words.dropLast(2)
    guard !others.contains(where: { auxiliaries.contains($0.folded) || relatives.contains($0.folded) }) else { return nil }
    return words[words.count - 2].range.lowerBound..<last.range.upperBound
  }

  /// Up to `skal`, `er å`, `is to` when it comes early; else past words such as `å` and `målet`.
  private static func afterLeadIn(_ sentence: Words) -> Int {
    for index in sentence.indices.prefix(12) where auxiliaries.contains(sentence[index].folded) || modals.contains(sentence[index].folded) {
      let next = index + 1
      let isInfinitive = next < sentence.endIndex && infinitiveMarks.contains(sentence[next].folded)
      if modals.contains(sentence[index].folded) || isInfinitive { return skip(sentence, from: next) }
    }
    return skip(sentence, from: sentence.startIndex)
  }

  private static func skip(_ sentence: Words, from start: Int) -> Int {
    var at = start
    while at < sentence.endIndex, sentence[at].kind == .mark || leadIns.contains(sentence[at].folded) { at += 1 }
    return at
  }

  /// How many words a vague verb takes at the beginning of the words.
  private static func verb(_ words: Words) -> Int? {
    guard let first = words.first else { return nil }
    if singles.contains(first.folded) { return 1 }
    for phrase in phrases where phrase.first.contains(first.folded) {
      // `legge bedre til rette`: two words may stand inside.
      let window = words.dropFirst().prefix(phrase.rest.count + 2).map(\.folded)
      for start in 0...2 where window.dropFirst(start).starts(with: phrase.rest) { return 1 + start + phrase.rest.count }
    }
    if secures.contains(first.folded), let end = words.dropFirst().prefix(4).firstIndex(where: { goodWords.contains($0.folded) }),
      words[(words.startIndex + 1)..<end].allSatisfy({ articles.contains($0.folded) })
    {
      return end - words.startIndex + 1
    }
    return nil
  }

  private static let singles: Set<String> = [
    "styrke", "styrker", "styrking", "styrket", "bedre", "bedrer", "forbedre", "forbedrer", "fremme", "fremmer", "tilrettelegge",
    "tilrettelegger", "styrkje", "styrkjer", "betre", "betrar", "forbetre", "forbetrar", "fremje", "fremjar", "tilretteleggje",
    "tilrettelegg", "strengthen", "strengthens", "strengthening", "improve", "improves", "improving", "promote", "promotes", "promoting",
    "facilitate", "facilitates", "facilitating", "enhance", "enhances", "enhancing", "foster", "fosters", "fostering",
  ]

  private static let phrases: [(first: Set<String>, rest: [String])] = [
    (["bidra", "bidrar", "bidreg", "medvirke", "medvirker", "medverke", "medverkar"], ["til"]),
    (["legge", "legger", "leggje", "legg"], ["til", "rette"]),
    (["arbeide", "arbeider", "arbeidar", "jobbe", "jobber", "jobbar"], ["for"]),
    (["contribute", "contributes", "contributing"], ["to"]),
    (["work", "works", "working"], ["for"]), (["work", "works", "working"], ["towards"]),
  ]

  private static let secures: Set<String> = ["sikre", "sikrer", "sikrar", "ensure", "ensures", "ensuring", "secure", "secures"]
  private static let goodWords: Set<String> = ["god", "gode", "godt", "bedre", "betre", "good", "better"]
  private static let articles: Set<String> = ["en", "ein", "ei", "et", "eit", "a", "an", "det", "den", "dei", "de", "the", "mer", "meir"]
  private static let links: Set<String> = ["å", "at", "og", "and", ",", "to", "samt"]
  private static let infinitiveMarks: Set<String> = ["å", "to"]
  private static let modals: Set<String> = ["skal", "vil", "will", "shall", "should", "bør", "must", "må"]
  private static let auxiliaries: Set<String> = ["er", "blir", "vert", "is", "are", "be"]
  private static let relatives: Set<String> = ["som", "that", "which", "når", "fordi", "hvis", "dersom", "who"]
  private static let participles: Set<String> = [
    "styrket", "styrka", "bedret", "betra", "forbedret", "forbetra", "fremmet", "fremja", "strengthened", "improved", "promoted",
    "enhanced",
    "bedre", "betre", "better",
  ]
  private static let leadIns: Set<String> = [
    "å", "to", "vi", "we", "målet", "mål", "formålet", "føremålet", "hensikten", "the", "goal", "aim", "purpose", "er", "is", "overordnet",
    "overordna", "hovedmål", "hovudmål", "også", "òg", "videre", "vidare", "også",
  ]
}
