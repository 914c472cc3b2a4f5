// What a word means to a search: nothing (a stop word), or a term, which is its stem or the idea that the synonyms give it. The
// lexicon learns new words while the guidance is indexed and is then only read.

struct Lexicon: Sendable {
  let language: SearchLanguage
  /// Every folded word met so far, and what it means.
  var words = WordTable(capacity: 8192)
  var meanings: [Int32] = []
  /// Stems.
  var terms = WordTable(capacity: 4096)
  var traits: [TermTraits] = []
  var phrases: [Int32: [Phrase]] = [:]
  var near: [Int32: [Int]] = [:]
  /// Whether a word begins a phrase.
  var startsPhrase: [Bool] = []

  struct Phrase: Sendable {
    let rest: [Int32]
    let term: Int
  }

  init(_ language: SearchLanguage) {
    self.language = language
    for word in Self.entries(language.stopWords, separator: " ") { addStopWord(word) }
    for line in Self.entries(language.synonyms, separator: "\n") { addSynonyms(line) }
    language.forEachNumbered { addNumbered($0, $1) }
    for word in Self.entries(language.weakWords, separator: " ") { addWeak(word) }
    for line in Self.entries(language.neighbours, separator: "\n") { addNeighbours(line) }
  }

  /// The terms of a part of a text in order, with phrases as one.
  mutating func learn(_ bytes: [UInt8], in part: Range<Int>? = nil) -> [Int] {
    var numbers: [Int32] = []
    numbers.reserveCapacity((part?.count ?? bytes.count) / 5)
    Folding.forEachWord(bytes, in: part) { word, _ in numbers.append(Int32(learnWord(word))) }
    var found: [Int] = []
    found.reserveCapacity(numbers.count)
    forEachMeaning(numbers) { term, _ in if let term { found.append(term) } }
    return found
  }

  /// What a question says: the term of each word or phrase, nil for a word the lexicon does not know.
  func read(_ question: [FoldedWord]) -> [(term: Int?, word: FoldedWord)] {
    let numbers = question.map { words.number(of: $0.bytes).map(Int32.init) ?? Self.unknown }
    var found: [(Int?, FoldedWord)] = []
    forEachMeaning(numbers) { term, at in found.append((term ?? known(question[at]), question[at])) }
    return found
  }

  /// A word that was never met may still be another form of one that was.
  private func known(_ word: FoldedWord) -> Int? {
    var stem = word.bytes
    language.stem(&stem)
    return terms.number(of: stem).map { Int(traits[$0].idea) }
  }

  /// The term of a stem or of a word in some form, if there is one.
  func term(ofPart word: [UInt8]) -> Int? {
    if let number = words.number(of: word) { return isStop(Int(meanings[number])) ? nil : Int(meanings[number]) }
    var stem = word
    language.stem(&stem)
    return terms.number(of: stem).map { Int(traits[$0].idea) }
  }

  /// The term of a word in some form, a stop word's too.
  func anyTerm(_ word: [UInt8]) -> Int? {
    if let number = words.number(of: word) { return Int(meanings[number]) }
    return term(ofPart: word)
  }

  func isWeak(_ term: Int) -> Bool { traits[term].kind.contains(.weak) }

  func isStop(_ term: Int) -> Bool { traits[term].kind.contains(.stop) }

  /// Whether the term is of everyday things, so that it says little about the subject.
  func isEveryday(_ term: Int) -> Bool { !traits[term].kind.isDisjoint(with: [.everyday, .weak]) }

  /// Whether the synonyms, or the list of stop words, say what the term means.
  func isNamed(_ term: Int) -> Bool { traits[term].kind.contains(.named) }

  /// Terms whose meaning is close.
  func neighbours(_ term: Int) -> [Int] { near[Int32(term)] ?? [] }

  /// The term of a known word.
  func meaning(ofWord number: Int) -> Int {
    Int(meanings[number])
  }

  // MARK: Phrases

  private static let unknown: Int32 = -1

  /// Calls `body` with the term and the place of each word; the term is nil where the word is unknown.
  private func forEachMeaning(_ numbers: [Int32], _ body: (_ term: Int?, _ at: Int) -> Void) {
    var at = 0
    while at < numbers.count {
      let number = numbers[at]
      if number == Self.unknown {
        body(nil, at)
        at += 1
        continue
      }
      if startsPhrase[Int(number)], let phrase = phrases[number]?.first(where: { numbers[(at + 1)...].starts(with: $0.rest) }) {
        body(phrase.term, at)
        at += 1 + phrase.rest.count
        continue
      }
      body(Int(meanings[Int(number)]), at)
      at += 1
    }
  }

  // MARK: Learning

  private mutating func learnWord(_ word: [UInt8]) -> Int {
    let (number, isNew) = words.insert(word)
    if isNew {
      let term = learnStem(word)
      meanings.append(traits[term].idea)
      startsPhrase.append(false)
    }
    return number
  }

  private mutating func learnStem(_ word: [UInt8]) -> Int {
    var stem = word
    language.stem(&stem)
    let (term, isNew) = terms.insert(stem)
    if isNew { traits.append(TermTraits(idea: Int32(term))) }
    return term
  }

  /// Says what a word means in this very form. The first definition holds.
  private mutating func define(_ word: [UInt8], _ meaning: Int32) {
    if words.insert(word).isNew {
      meanings.append(meaning)
      startsPhrase.append(false)
    }
  }

  /// A stop word is its own term, in this form alone.
  private mutating func addStopWord(_ word: [UInt8]) {
    let (term, isNew) = terms.insert(word + [UInt8(ascii: " ")])
    if isNew { traits.append(TermTraits(idea: Int32(term), kind: [.named, .stop, .everyday])) }
    define(word, Int32(term))
  }

  private mutating func addSynonyms(_ line: [UInt8]) {
    let isEveryday = line.first == UInt8(ascii: "~")
    let forms = (isEveryday ? line.dropFirst() : line[...]).split(separator: UInt8(ascii: " "))
    guard let first = forms.first else { return }
    let idea = Int(traits[learnStem(Array(first))].idea)
    traits[idea].kind.insert(.named)
    if isEveryday { traits[idea].kind.insert(.everyday) } else { traits[idea].kind.remove(.everyday) }
    if first.contains(UInt8(ascii: "_")) { addPhrase(first, idea) }
    for form in forms.dropFirst() {
      if form.first == UInt8(ascii: "=") {
        define(Array(form.dropFirst()), Int32(idea))
      } else if form.contains(UInt8(ascii: "_")) {
        addPhrase(form, idea)
      } else {
        let term = learnStem(Array(form))
        if !isNamed(term) { traits[term].idea = Int32(idea) }
        traits[term].kind.insert(.named)
      }
    }
  }

  private mutating func addNumbered(_ phrase: [String], _ term: String) {
    let idea = Int(traits[learnStem(Folding.word(term))].idea)
    traits[idea].kind.insert(.named)
    addPhrase(phrase.map(Folding.word), idea)
  }

  private mutating func addPhrase(_ form: ArraySlice<UInt8>, _ term: Int) {
    addPhrase(form.split(separator: UInt8(ascii: "_")).map { Array($0) }, term)
  }

  private mutating func addPhrase(_ words: [[UInt8]], _ term: Int) {
    let numbers = words.map { Int32(learnWord($0)) }
    guard let first = numbers.first, numbers.count > 1 else { return }
    startsPhrase[Int(first)] = true
    var list = phrases[first] ?? []
    list.append(Phrase(rest: Array(numbers.dropFirst()), term: term))
    list.sort { $0.rest.count > $1.rest.count }
    phrases[first] = list
  }

  private mutating func addWeak(_ word: [UInt8]) {
    let term = learnStem(word)
    if !isNamed(term) { traits[term].kind.insert(.weak) }
    define(word, traits[term].idea)
  }

  private mutating func addNeighbours(_ line: [UInt8]) {
    let terms = line.split(separator: UInt8(ascii: " ")).compactMap { term(ofPart: Array($0)) }
    guard terms.count == 2, terms[0] != terms[1] else { return }
    near[Int32(terms[0]), default: []].append(terms[1])
    near[Int32(terms[1]), default: []].append(terms[0])
  }

  /// The entries of a list, folded like everything else, with the marks `=`, `_` and `~` kept.
  private static func entries(_ list: StaticString, separator: Unicode.Scalar) -> [[UInt8]] {
    let bytes = list.withUTF8Buffer { Array($0) }
    return bytes.split(separator: UInt8(ascii: separator)).map { fold(Array($0)) }.filter { !$0.isEmpty }
  }

  private static func fold(_ bytes: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    var end = 0
    Folding.forEachWord(bytes) { word, range in
      for at in end..<range.lowerBound where !folded.isEmpty || bytes[at] == UInt8(ascii: "~") { folded.append(bytes[at]) }
      folded.append(contentsOf: word)
      end = range.upperBound
    }
    return folded
  }
}

/// What is known of a term.
struct TermTraits: Sendable {
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt8
    static let stop = Kind(rawValue: 1)
    static let weak = Kind(rawValue: 2)
    /// The synonyms, or the list of stop words, say what it means.
    static let named = Kind(rawValue: 4)
    static let everyday = Kind(rawValue: 8)
  }

  /// The term that stands for it.
  var idea: Int32
  var kind: Kind = []
}
