// The Norwegian stemmer of the Snowball project (snowballstem.org), which covers bokmål and the commonest endings of nynorsk:
// `evalueringene`, `evalueringer` and `evaluering` are one word to a search.

enum NorwegianStemmer {
  /// Takes the endings off a lower-case word of Latin-1 bytes.
  static func stem(_ word: inout [UInt8]) {
    guard word.count >= 3 else { return }
    let region = max(3, regionStart(word))
    removeInflection(&word, region)
    if region + 2 <= word.count, word.ends(anyOf: pairs, before: word.count) { word.removeLast() }
    if let suffix = derivations.longest(word, from: region) { word.removeLast(suffix.count) }
    if word.last == apostrophe { word.removeLast() }
  }

  /// Endings are only looked for after the first consonant that follows a vowel, or after an apostrophe (`pc'en`).
  private static func regionStart(_ word: [UInt8]) -> Int {
    if let at = word.firstIndex(of: apostrophe) { return at + 1 }
    return vowels.regionAfterVowelAndConsonant(word)
  }

  private static func removeInflection(_ word: inout [UInt8], _ region: Int) {
    guard let suffix = inflections.longest(word, from: region) else { return }
    let start = word.count - suffix.count
    if suffix.count == 1, suffix[0] == letterS {
      if isGenitive(word, before: start) { word.removeLast() }
    } else if suffix == ers {
      let isKept = word.ends(anyOf: keptBeforeErs, before: start) && !word.ends(anyOf: removedBeforeErs, before: start)
      if !isKept { word.removeLast(suffix.count) }
    } else if suffix.starts(with: ert) {
      word.replaceLast(suffix.count, with: "er")
    } else {
      word.removeLast(suffix.count)
    }
  }

  private static func isGenitive(_ word: [UInt8], before end: Int) -> Bool {
    guard let last = word.byte(before: end) else { return false }
    let earlier = word.byte(before: end - 1)
    switch last {
    case UInt8(ascii: "r"): return earlier != UInt8(ascii: "e")
    case UInt8(ascii: "k"): return earlier.map { !vowels.contains($0) } ?? false
    default: return lettersBeforeS.contains(last)
    }
  }

  private static let apostrophe = UInt8(ascii: "'")
  private static let letterS = UInt8(ascii: "s")
  private static let vowels = Letters("aeêioòóôuyæåø")
  private static let lettersBeforeS = Letters("bcdfghjlmnoptvyz")
  private static let ers = Array("ers".utf8)
  private static let ert = Array("ert".utf8)
  private static let pairs: [[UInt8]] = .list("dt vt")
  private static let removedBeforeErs: [[UInt8]] = .list("giv hav skap")
  /// `øst` has a letter that is not ASCII.
  private static let keptBeforeErs: [[UInt8]] = .list("amm ast ind kap kk lt nk omm pp v") + [[0xF8, 0x73, 0x74]]
  private static let inflections = Suffixes(
    """
    a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ets et het ast ers s erte ert
    """)
  private static let derivations = Suffixes("leg eleg ig eig lig elig els lov elov slov hetslov")
}
