// The words of a question about the mandate, read one by one: names in the mandate first, then ideas; what is left may be part of a name,
// or a known word with a slip in it.

internal import MandateLanguage
internal import MandateRules

struct FactReading {
  private(set) var ideas: [[Idea]] = []
  private(set) var subjects: [Subject] = []
  private(set) var unknown: [FoldedWord] = []
  /// The words that are of no name in the mandate, with slips mended.
  private(set) var rest: [FoldedWord] = []
  /// `hva er et mål`, `what does a coordinator do`
  private(set) var isGeneral = false

  private let vocabulary: FactWords
  private let lexicon: Lexicon
  private let things: [NamedThing]
  /// Whether it asks about the mandate's own values or answers, so that `tillit` is that value and not trust in general.
  private let saysOwn: Bool
  private let saysAnchoring: Bool

  init(_ words: ArraySlice<FoldedWord>, _ language: SearchLanguage, _ mandate: MandateInContext) {
    vocabulary = FactWords.of(language)
    lexicon = GuidanceSearch.of(language).index.lexicon
    things = mandate.namedThings
    saysOwn = FactReading.saysOwn(words.map(\.bytes), vocabulary)
    let known = vocabulary
    saysAnchoring = words.contains { known.read([$0.bytes])?.ideas.contains("anchoring") ?? false }
    let plain = words.map(withoutGenitive)
    rest = takeParts(takeNames(plain)).map(corrected)
    read(rest)
  }

  private func withoutGenitive(_ word: FoldedWord) -> FoldedWord {
    let ending = Array("'s".utf8)
    guard word.bytes.count > 2, word.bytes.suffix(2).elementsEqual(ending) else { return word }
    return FoldedWord(bytes: Array(word.bytes.dropLast(2)), range: word.range, isCapitalised: word.isCapitalised)
  }

  // MARK: Names

  /// Takes whole names. What is left is read as if they had not stood there: `er NAV med` has `er med`.
  private mutating func takeNames(_ words: [FoldedWord]) -> [FoldedWord] {
    var rest: [FoldedWord] = []
    var at = 0
    while at < words.count {
      let ahead = words[at...].map(\.bytes)[...]
      let named = things.filter { isWholeName($0, ahead) }
      guard let longest = named.map(\.words.count).max() else {
        rest.append(words[at])
        at += 1
        continue
      }
      for thing in named where thing.words.count == longest { add(thing.subject) }
      at += longest
    }
    return rest
  }

  private func isWholeName(_ thing: NamedThing, _ words: ArraySlice<[UInt8]>) -> Bool {
    guard WordForms.begin(words, with: thing.words) else { return false }
    if case .participant = thing.subject { return !isOnlyIdeas(thing.words) || thing.words.count > 1 }
    return !isOnlyIdeas(thing.words) && (!thing.isChosen || saysOwn || saysAnchoring && thing.isLevel)
  }

  /// A measure called `Evaluering` does not take that word from every question.
  private func isOnlyIdeas(_ words: [[UInt8]]) -> Bool {
    words.allSatisfy { vocabulary.read([$0]) != nil }
  }

  /// Takes words that are part of one name or a few, and of nothing else: `veilederen` where a measure is `Felles veileder for førstelinjen`.
  private mutating func takeParts(_ words: [FoldedWord]) -> [FoldedWord] {
    let loose = words.indices.filter { at in
      let word = words[at].bytes
      let isName = words[at].isCapitalised && words[at].range.lowerBound > 0
      if vocabulary.read([word])?.ideas == ["group"] { return true }
      guard isName || word.count >= 5 && !isCommon(word) else { return false }
      return vocabulary.read(words[at...].map(\.bytes)[...]).map { $0.ideas == ["group"] } ?? true
    }
    guard !loose.isEmpty else { return words }
    let said = Set(words.indices.flatMap { vocabulary.read(words[$0...].map(\.bytes)[...])?.ideas ?? [] })
    let hits = things.map { thing in
      let count = thing.isChosen ? 0 : loose.count { at in thing.words.contains { isTelling($0) && WordForms.isSame($0, words[at].bytes) } }
      return count > 1 || thing.answersToPart(saying: said) ? count : 0
    }
    guard let most = hits.max(), most > 0 else { return words }
    var named: [NamedThing] = []
    for (thing, count) in zip(things, hits) where count == most && !named.contains(where: { $0.subject == thing.subject }) {
      named.append(thing)
    }
    guard named.count <= 3 else { return words }
    for thing in named { add(thing.subject) }
    func isOfName(_ at: Int) -> Bool { named.contains { thing in thing.words.contains { WordForms.isSame($0, words[at].bytes) } } }
    // The words beside one that is surely of the name may be of it, too.
    var taken = Set(loose.filter(isOfName))
    for at in taken.sorted() {
      var before = at - 1
      while before >= 0, isOfName(before) { taken.insert(before); before -= 1 }
      var after = at + 1
      while after < words.count, isOfName(after) { taken.insert(after); after += 1 }
    }
    return words.indices.filter { !taken.contains($0) }.map { words[$0] }
  }

  /// A word that tells a name from others: not the `leder` of `NAV-leder`.
  private func isTelling(_ word: [UInt8]) -> Bool {
    vocabulary.read([word]).map { $0.ideas.isEmpty || $0.ideas == ["group"] } ?? true
  }

  private mutating func add(_ subject: Subject) {
    if !subjects.contains(subject) { subjects.append(subject) }
  }

  // MARK: Ideas

  private mutating func read(_ words: [FoldedWord]) {
    let bytes = words.map(\.bytes)
    var at = 0
    while at < words.count {
      guard let (ideas, count) = vocabulary.read(bytes[at...]) else {
        unknown.append(words[at])
        at += 1
        continue
      }
      if ideas == ["do"], isAuxiliary(bytes, at) {
        at += count
        continue
      }
      if !ideas.isEmpty {
        if isInGeneral(bytes, at, count) { isGeneral = true }
        self.ideas.append(ideas)
      } else if at == words.count - 1, at > 0, bytes[at] == Array("med".utf8), bytes[at - 1] != Array("ha".utf8) {
        // `Er NAV med?`, `Hva stiller NAV med?`
        self.ideas.append(["with"])
      }
      at += count
    }
  }

  /// `Hva er en koordinator?`, `Hva er forankring?`, `Hvordan evaluere?`, but not `Har vi en …?`
  private func isInGeneral(_ words: [[UInt8]], _ at: Int, _ count: Int) -> Bool {
    guard subjects.isEmpty, let asks = ideas.first?.first, ["what", "who", "how"].contains(asks) else { return false }
    if asks == "how", FactWords.infinitives.contains(words[at]) || words.count > 1 && words[1] == Array("to".utf8) { return true }
    guard at > 1 else { return false }
    let before = words[at - 1]
    if FactWords.articles(vocabulary.language).contains(before) { return FactWords.being.contains(words[at - 2]) }
    return asks == "what" && FactWords.being.contains(before) && FactWords.concepts.contains(words[at + count - 1])
      && words[(at + count)...].allSatisfy { vocabulary.read([$0])?.ideas.isEmpty ?? false }
  }

  /// `How often do we meet?`, but not `What do we do when we disagree?`
  private func isAuxiliary(_ words: [[UInt8]], _ at: Int) -> Bool {
    guard vocabulary.language == .english, at + 1 < words.count else { return false }
    return !FactWords.afterDoing.contains(words[at + 1])
  }

  private func isCommon(_ word: [UInt8]) -> Bool {
    lexicon.anyTerm(word).map { lexicon.isEveryday($0) || lexicon.isStop($0) } ?? false
  }

  private static func saysOwn(_ words: [[UInt8]], _ vocabulary: FactWords) -> Bool {
    let own: Set<Idea> = ["selfAssessment", "answered"]
    return words.indices.contains { at in
      words[at...].starts(with: [Array("hos".utf8), Array("oss".utf8)]) || words[at...].starts(with: [Array("for".utf8), Array("us".utf8)])
        || vocabulary.read(words[at...])?.ideas.contains(where: own.contains) ?? false
    }
  }

  private func corrected(_ word: FoldedWord) -> FoldedWord {
    guard !vocabulary.knows(word.bytes), !word.isCapitalised || word.range.lowerBound == 0,
      let near = vocabulary.nearest(word.bytes, lexicon)
    else { return word }
    return FoldedWord(bytes: near, range: word.range, isCapitalised: word.isCapitalised)
  }
}
