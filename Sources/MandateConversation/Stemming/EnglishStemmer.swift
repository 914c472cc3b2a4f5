// The English stemmer of the Snowball project (snowballstem.org), known as Porter2: `evaluates`, `evaluating` and `evaluated`
// are one word to a search. A `y` that is a consonant is written `Y` while the steps run.

enum EnglishStemmer {
  /// Takes the endings off a lower-case word of Latin-1 bytes.
  static func stem(_ word: inout [UInt8]) {
    if let exception = exceptions.first(where: { $0.word == word }) {
      word = exception.stem
      return
    }
    guard word.count >= 3 else { return }
    markConsonantY(&word)
    let regions = Regions(word)
    removePossessiveAndPlural(&word)
    removePast(&word, regions)
    replaceFinalY(&word)
    replaceDerivation(&word, regions)
    shortenDerivation(&word, regions)
    removeDerivation(&word, regions)
    removeFinalLetter(&word, regions)
    for at in word.indices where word[at] == capitalY { word[at] = letterY }
  }

  /// The parts of a word that endings may be taken from.
  private struct Regions {
    var first: Int
    var second: Int

    init(_ word: [UInt8]) {
      let prefix = prefixes.first { word.starts(with: $0) }
      first = prefix?.count ?? vowels.regionAfterVowelAndConsonant(word)
      second = vowels.regionAfterVowelAndConsonant(word, from: first)
    }
  }

  private static func markConsonantY(_ word: inout [UInt8]) {
    if word.first == UInt8(ascii: "'") { word.removeFirst() }
    for at in word.indices where word[at] == letterY && (at == 0 || vowels.contains(word[at - 1])) {
      word[at] = capitalY
    }
  }

  private static func removePossessiveAndPlural(_ word: inout [UInt8]) {
    if let suffix = possessives.longest(word) { word.removeLast(suffix.count) }
    guard let suffix = plurals.longest(word) else { return }
    let start = word.count - suffix.count
    switch suffix {
    case Array("sses".utf8): word.removeLast(2)
    case Array("ied".utf8), Array("ies".utf8): word.removeLast(start >= 2 ? 2 : 1)
    case Array("s".utf8): if start >= 1, hasVowel(word, before: start - 1) { word.removeLast() }
    default: break
    }
  }

  private static func removePast(_ word: inout [UInt8], _ regions: Regions) {
    guard let suffix = pasts.longest(word) else { return }
    let start = word.count - suffix.count
    if suffix.starts(with: Array("eed".utf8)) {
      let isWhole = wholeBeforeEed.contains { $0.count == start && word.starts(with: $0) }
      if regions.first <= start, !isWhole { word.replaceLast(suffix.count, with: "ee") }
      return
    }
    if suffix == Array("ing".utf8) {
      if start == 2, word[1] == letterY, !vowels.contains(word[0]) {
        word.replaceLast(4, with: "ie")
        return
      }
      if wholeBeforeIng.contains(where: { $0.count == start && word.starts(with: $0) }) { return }
    }
    guard hasVowel(word, before: start) else { return }
    word.removeLast(suffix.count)
    mendAfterPast(&word, regions)
  }

  private static func mendAfterPast(_ word: inout [UInt8], _ regions: Regions) {
    if word.ends(anyOf: wantsE, before: word.count) {
      word.append(UInt8(ascii: "e"))
    } else if word.ends(anyOf: doubles, before: word.count) {
      let keepsDouble = word.count == 3 && aeo.contains(word[0])
      if !keepsDouble { word.removeLast() }
    } else if word.count == regions.first, endsInShortSyllable(word, before: word.count) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private static func replaceFinalY(_ word: inout [UInt8]) {
    guard word.count > 2, let last = word.last, last == letterY || last == capitalY, !vowels.contains(word[word.count - 2]) else { return }
    word[word.count - 1] = UInt8(ascii: "i")
  }

  private static func replaceDerivation(_ word: inout [UInt8], _ regions: Regions) {
    guard let (suffix, replacement) = firstReplacement(word, secondStep, regions.first) else { return }
    let start = word.count - suffix.count
    if suffix == Array("ogi".utf8), word.byte(before: start) != UInt8(ascii: "l") { return }
    if suffix == Array("li".utf8), !(word.byte(before: start).map(lettersBeforeLi.contains) ?? false) { return }
    word.removeLast(suffix.count)
    word.append(contentsOf: replacement)
  }

  private static func shortenDerivation(_ word: inout [UInt8], _ regions: Regions) {
    guard let (suffix, replacement) = firstReplacement(word, thirdStep, regions.first) else { return }
    if suffix == Array("ative".utf8), word.count - suffix.count < regions.second { return }
    word.removeLast(suffix.count)
    word.append(contentsOf: replacement)
  }

  private static func removeDerivation(_ word: inout [UInt8], _ regions: Regions) {
    guard let suffix = fourthStep.longest(word) else { return }
    let start = word.count - suffix.count
    guard regions.second <= start else { return }
    if suffix == Array("ion".utf8) {
      let earlier = word.byte(before: start)
      guard earlier == UInt8(ascii: "s") || earlier == UInt8(ascii: "t") else { return }
    }
    word.removeLast(suffix.count)
  }

  private static func removeFinalLetter(_ word: inout [UInt8], _ regions: Regions) {
    guard let last = word.last else { return }
    let start = word.count - 1
    if last == UInt8(ascii: "e") {
      if regions.second <= start || (regions.first <= start && !endsInShortSyllable(word, before: start)) { word.removeLast() }
    } else if last == UInt8(ascii: "l"), regions.second <= start, word.byte(before: start) == UInt8(ascii: "l") {
      word.removeLast()
    }
  }

  private typealias Replacement = (suffix: [UInt8], replacement: [UInt8])

  /// The longest ending of the list, if it lies in the region.
  private static func firstReplacement(_ word: [UInt8], _ list: [Replacement], _ region: Int) -> Replacement? {
    guard let found = list.first(where: { word.ends($0.suffix) }), region <= word.count - found.suffix.count else { return nil }
    return found
  }

  private static func hasVowel(_ word: [UInt8], before end: Int) -> Bool {
    word[..<end].contains { vowels.contains($0) }
  }

  private static func endsInShortSyllable(_ word: [UInt8], before end: Int) -> Bool {
    if end >= 3, !vowelsWXY.contains(word[end - 1]), vowels.contains(word[end - 2]), !vowels.contains(word[end - 3]) { return true }
    if end == 2, !vowels.contains(word[1]), vowels.contains(word[0]) { return true }
    return word.ends(past, before: end)
  }

  private static let letterY = UInt8(ascii: "y")
  private static let capitalY = UInt8(ascii: "Y")
  private static let past = Array("past".utf8)
  private static let aeo = Letters("aeo")
  private static let vowels = Letters("aeiouy")
  private static let vowelsWXY = Letters("aeiouywxY")
  private static let lettersBeforeLi = Letters("cdeghkmnrt")
  private static let prefixes: [[UInt8]] = .list("gener commun arsen past univers later emerg organ inter")
  private static let possessives = Suffixes("' 's 's'")
  private static let plurals = Suffixes("sses ied ies s us ss")
  private static let pasts = Suffixes("eed eedly ed edly ing ingly")
  private static let wholeBeforeEed: [[UInt8]] = .list("proc exc succ")
  private static let wholeBeforeIng: [[UInt8]] = .list("inn out cann herr earr even")
  private static let wantsE: [[UInt8]] = .list("at bl iz")
  private static let doubles: [[UInt8]] = .list("bb dd ff gg mm nn pp rr tt")
  private static let fourthStep = Suffixes("al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion")

  private static let secondStep = replacements(
    """
    tional>tion enci>ence anci>ance abli>able entli>ent izer>ize ization>ize ational>ate ation>ate ator>ate alism>al aliti>al alli>al \
    fulness>ful ousli>ous ousness>ous iveness>ive iviti>ive biliti>ble bli>ble ogist>og ogi>og fulli>ful lessli>less li>
    """)
  private static let thirdStep = replacements("tional>tion ational>ate alize>al icate>ic iciti>ic ical>ic ful> ness> ative>")

  private static let exceptions: [(word: [UInt8], stem: [UInt8])] = pairs(
    """
    skis>ski skies>sky idly>idl gently>gentl ugly>ugli early>earli only>onli singly>singl sky>sky news>news howe>howe atlas>atlas \
    cosmos>cosmos bias>bias andes>andes
    """
  ).map { (word: $0, stem: $1) }

  /// Longest first, so that the first that fits is the longest.
  private static func replacements(_ list: StaticString) -> [Replacement] {
    pairs(list).map { (suffix: $0, replacement: $1) }.sorted { $0.suffix.count > $1.suffix.count }
  }

  private static func pairs(_ list: StaticString) -> [([UInt8], [UInt8])] {
    [[UInt8]].list(list).map { pair in
      let parts = pair.split(separator: UInt8(ascii: ">"), omittingEmptySubsequences: false)
      return (Array(parts[0]), parts.count > 1 ? Array(parts[1]) : [])
    }
  }
}
