// The words that questions about a mandate are made of. What a question about the mandate may say is a small, closed world: the words of
// the language itself, what people say for them, and words that ask. A question with any other word in it is not about the mandate.

internal import MandateLanguage

/// What a word may stand for: a section (`goals`), a field in whatever section (`deadline`), or something that is asked (`who`, `next`).
typealias Idea = String

struct FactWords: Sendable {
  let language: SearchLanguage
  /// Each known word in exactly this form.
  private var exact: [[UInt8]: [Idea]] = [:]
  /// What is left of known words without their endings, where all that are left so mean the same.
  private var stems: [[UInt8]: [Idea]] = [:]
  /// By their first word, the longest first.
  private var phrases: [[UInt8]: [(rest: [[UInt8]], ideas: [Idea])]] = [:]
  private let harmless: Set<[UInt8]>
  /// Known words in a fixed order, for finding the nearest.
  private var inOrder: [[UInt8]] = []
  private var met: Set<[UInt8]> = []

  private static let norwegian = FactWords(.norwegian)
  private static let english = FactWords(.english)

  static func of(_ language: SearchLanguage) -> FactWords { language == .english ? english : norwegian }

  private init(_ language: SearchLanguage) {
    self.language = language
    harmless = Set(Self.words(language == .english ? englishHarmlessWords : norwegianHarmlessWords) + Self.words(language.stopWords))
    for line in "\(language == .english ? englishFactWords : norwegianFactWords)".split(separator: "\n") {
      let words = line.split(separator: " ")
      for word in words.dropFirst() { add(word.split(separator: "_").map { Folding.word($0) }, String(words[0])) }
    }
    // The words that ask are never the names of fields, though some are synonyms of them (`hvem`, `når`).
    let taken = Set(exact.filter { !$0.value.allSatisfy { !Self.asking.contains($0) } }.keys)
    addKeywords(except: taken)
    addStems()
    met = []
  }

  /// What words begin with, and how many of them it takes; no idea for a word that says nothing of its own.
  func read(_ words: ArraySlice<[UInt8]>) -> (ideas: [Idea], count: Int)? {
    guard let first = words.first else { return nil }
    if let phrase = phrases[first]?.first(where: { words.dropFirst().starts(with: $0.rest) }) {
      return (phrase.ideas, 1 + phrase.rest.count)
    }
    if let ideas = exact[first] { return (ideas, 1) }
    if harmless.contains(first) { return ([], 1) }
    var stem = first
    language.stem(&stem)
    return stems[stem].map { ($0, 1) }
  }

  /// Every idea that some word stands for.
  var ideas: Set<Idea> { Set(exact.values.joined()).union(phrases.values.joined().flatMap(\.ideas)) }

  func knows(_ word: [UInt8]) -> Bool { read([word]) != nil || phrases[word] != nil }

  /// The known word that a misspelt one was most likely meant to be. A word that the guidance has is not misspelt.
  func nearest(_ word: [UInt8], _ lexicon: Lexicon) -> [UInt8]? {
    guard lexicon.anyTerm(word) == nil else { return nil }
    let allowed = word.count < 5 ? 0 : word.count < 9 ? 1 : 2
    for limit in stride(from: 1, through: allowed, by: 1) {
      for known in inOrder where known.count >= 4 && known[0] == word[0] && abs(known.count - word.count) <= limit {
        if Spelling.distance(word, known[...], limit: limit) != nil { return known }
      }
    }
    return nil
  }

  // MARK: Learning

  private mutating func add(_ words: [[UInt8]], _ idea: Idea) {
    guard let first = words.first, !first.isEmpty else { return }
    guard words.count > 1 else {
      if exact[first] == nil {
        inOrder.append(first)
        met.insert(first)
      }
      if !(exact[first]?.contains(idea) ?? false) { exact[first, default: []].append(idea) }
      return
    }
    for word in words where met.insert(word).inserted { inOrder.append(word) }
    let rest = Array(words.dropFirst())
    var list = phrases[first] ?? []
    if let known = list.firstIndex(where: { $0.rest == rest }) {
      if !list[known].ideas.contains(idea) { list[known].ideas.append(idea) }
    } else {
      list.append((rest, [idea]))
      list.sort { $0.rest.count > $1.rest.count }
    }
    phrases[first] = list
  }

  /// Every section and field by its own names.
  private mutating func addKeywords(except taken: Set<[UInt8]>) {
    for section in Keywords.sections {
      add(section.words, section.kind.rawValue, except: taken)
      for field in section.fields { add(field.words, field.kind.rawValue, except: taken) }
    }
    for option in Choice.role.options { add(option.words, "role:" + option.id, except: taken) }
  }

  private mutating func add(_ keyword: Words3, _ idea: Idea, except taken: Set<[UInt8]>) {
    for word in language.languages.flatMap({ keyword[$0] }) {
      let words = Folding.words(word).map(\.bytes)
      // `The coordinator` is its last word.
      guard words.first != Array("the".utf8) else { continue }
      guard words.count > 1 || !taken.contains(words.first ?? []) && !harmless.contains(words.first ?? []) else { continue }
      // `den`, `for` and `til` are names of fields, too.
      guard words.count > 1 || (words.first?.count ?? 0) > 2 else { continue }
      add(words, idea)
    }
  }

  private mutating func addStems() {
    var ambiguous: Set<[UInt8]> = []
    for word in inOrder {
      guard let ideas = exact[word] else { continue }
      var stem = word
      language.stem(&stem)
      guard stem.count >= 5 else { continue }
      if let known = stems[stem], Set(known) != Set(ideas) { ambiguous.insert(stem) }
      stems[stem] = ideas
    }
    for stem in ambiguous { stems[stem] = nil }
  }

  private static let asking: Set<Idea> = [
    "who", "what", "when", "where", "how", "why", "howOften", "howMany", "do", "have", "be", "isThere", "say", "about", "not", "for",
    "mandate",
    "group", "all", "time", "write", "begin", "position",
  ]

  private static func words(_ list: StaticString) -> [[UInt8]] {
    "\(list)".split(whereSeparator: \.isWhitespace).map { Folding.word($0) }
  }
}
