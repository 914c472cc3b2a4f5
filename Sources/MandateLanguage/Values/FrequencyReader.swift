// Finds how often in what people write: a countable frequency anywhere in the value is enough. What only sounds like one is told apart.

/// How often something happens, as written.
package enum FrequencyValue: Hashable, Sendable {
  /// `isMinimum` when more often was expressly allowed (`minst`, `5–6 ganger`).
  case regular(Frequency, isMinimum: Bool)
  /// When a milestone is reached; the bytes of its name, if one is given.
  case atMilestone(Range<Int>?)

  package var frequency: Frequency? {
    if case .regular(let frequency, _) = self { frequency } else { nil }
  }
}

/// A value that says how often. Of several frequencies the first counts. The range holds the words the frequency was read from; a reason is
/// what follows it.
package func readFrequency(_ words: Words) -> Result<Reading<FrequencyValue>, ValueProblem> {
  let grammar = FrequencyGrammar(words)
  var upperBound: Range<Int>?
  var vagueCount: Range<Int>?
  var at = words.startIndex
  while at < words.endIndex {
    guard grammar.canBegin(at) else {
      at += 1
      continue
    }
    if let end = grammar.vagueCount(at) {
      vagueCount = vagueCount ?? at..<end
      at = end
    } else if let reading = milestone(words, at) {
      return .success(reading)
    } else if let match = grammar.match(at) {
      let limit = Limit(words, before: at, after: match.end)
      let range = words[limit.start..<limit.end].range
      switch limit.kind {
      case .none, .lower:
        let value = FrequencyValue.regular(match.frequency, isMinimum: match.isMinimum || limit.kind == .lower)
        return .success(Reading(value, range: range, reason: Tail(words[limit.end...]).reason))
      case .upper: upperBound = upperBound ?? range
      case .negated: break
      }
      at = match.end
    } else {
      at += 1
    }
  }
  if let upperBound { return .failure(ValueProblem(.upperBoundOnly, upperBound)) }
  return .failure(vagueProblem(words, vagueCount) ?? misspelt(words) ?? ValueProblem(.notAFrequency, words.range))
}

// MARK: Bounds

/// What the words around a frequency make of it.
private struct Limit {
  enum Kind {
    case none, lower, upper, negated
  }

  let kind: Kind
  /// Indices of the frequency with the words that bound it.
  let start: Int
  let end: Int

  init(_ words: Words, before start: Int, after end: Int) {
    let first = Limit.pass(Limit.softeners, words, before: start)
    // Of `ikke oftere enn` and `oftere enn`, the longer says what is meant.
    let bounds: [(Kind, Int)] = [(.lower, Limit.lower), (.upper, Limit.upper), (.negated, Limit.negations)].compactMap { kind, phrases in
      Limit.begin(of: phrases, words, before: first).map { (kind, $0) }
    }
    if let (kind, start) = bounds.min(by: { $0.1 < $1.1 }) {
      (self.kind, self.start, self.end) = (kind, start, end)
    } else {
      var scanner = WordScanner(words, at: end)
      (self.kind, self.start) = (scanner.take(Limit.seldomer) ? .upper : .none, start)
      self.end = scanner.at
    }
  }

  private static func pass(_ phrases: Phrases, _ words: Words, before index: Int) -> Int {
    var index = index
    while let earlier = begin(of: phrases, words, before: index) { index = earlier }
    return index
  }

  /// Where the longest of some expressions begins that ends right before an index.
  private static func begin(of phrases: Phrases, _ words: Words, before index: Int) -> Int? {
    for length in stride(from: 5, through: 1, by: -1) where index - length >= words.startIndex {
      if phrases.end(in: words[..<index], at: index - length) == index { return index - length }
    }
    return nil
  }

  private static let softeners = Phrases(
    "ca|ca.|cirka|omtrent|om lag|omlag|rundt|about|around|approximately|roughly|om kring|omkring|a|.|:")

  private static let lower = Phrases(
    """
    minst|minimum|min|min.|i det minste|at least|no less than|not less than|no fewer than|not fewer than|a minimum of|et minimum av\
    |eit minimum av|ikke mindre enn|ikkje mindre enn|ikke færre enn|ikkje færre enn|mer enn|meir enn|more than|ikke sjeldnere enn\
    |ikkje sjeldnare enn|not less often than|no less often than|oftere enn|oftare enn|more often than|mellom|between|not less frequently than\
    |no less frequently than
    """)

  private static let upper = Phrases(
    """
    høyst|høgst|inntil|maks|maks.|maksimalt|maksimum|max|max.|maximum|a maximum of|at most|up to|no more than|not more than|ikke mer enn\
    |ikkje meir enn|ikke oftere enn|ikkje oftare enn|ikke flere enn|ikkje fleire enn|no more often than|not more often than|opp til|opptil\
    |opp mot|under|mindre enn|færre enn|sjeldnere enn|sjeldnare enn|less than|fewer than|less often than|less frequently than
    """)

  private static let negations = Phrases("ikke|ikkje|not|aldri|never|ikke lenger|ikkje lenger|no longer")

  private static let seldomer = Phrases(
    "eller sjeldnere|, eller sjeldnere|eller sjeldnare|, eller sjeldnare|or less often|, or less often|or less frequently")
}

// MARK: What is no frequency

private func vagueProblem(_ words: Words, _ count: Range<Int>?) -> ValueProblem? {
  guard var found = vague.first(in: words) ?? count else { return nil }
  if let count, count.lowerBound <= found.lowerBound { found = count }
  // `Hvor ofte vi ser på dette:` asks, and says nothing.
  if found.lowerBound > words.startIndex, ["hvor", "kor", "how"].contains(words[found.lowerBound - 1].folded) { return nil }
  // `jevnlig og etter behov` is one way of not saying when.
  var scanner = WordScanner(words, at: found.upperBound)
  while scanner.take(["og", "eller", "and", "or", ","]) {
    guard scanner.take(vague) else { break }
    found = found.lowerBound..<scanner.at
  }
  return ValueProblem(.vagueFrequency, words[found].range)
}

private let vague = Phrases(
  """
  ved behov|etter behov|ved særlige behov|ved særskilte behov|når det er behov|når behov|når behovet er der|når behovet melder seg\
  |når det trengs|når det trengst|når det er nødvendig|når det er naudsynt|når det er ønskelig|når det er ønskjeleg|ved nødvendighet\
  |jevnlig|jevnlige|jevnt|jamleg|jamlege|jamnleg|jamnlege|jamt|jamt og trutt|løpende|løpande|fortløpende|fortløpande|kontinuerlig\
  |kontinuerleg|regelmessig|regelmessige|med jevne mellomrom|med jamne mellomrom|med jamna mellomrom|med faste mellomrom|med ujevne mellomrom\
  |av og til|nå og da|no og då|iblant|i blant|ofte|sjelden|sjeldan|noen ganger|nokre gonger|fra tid til annen|frå tid til anna\
  |frå tid til annan|ved anledning|ved høve|når det passer|når det passar|etter avtale|etter nærmere avtale|etter nærare avtale|periodisk\
  |periodevis|så ofte som nødvendig|så ofte som naudsynt|så ofte det trengs|så ofte det trengst|ad hoc|hyppig|et par ganger|eit par gonger\
  |flere ganger|fleire gonger|etter hvert|etter kvart|rutinemessig|underveis|undervegs\
  |as needed|as required|as necessary|as appropriate|as and when|as and when required|when needed|when necessary|when required|if needed\
  |if necessary|if required|on demand|regularly|regular|at regular intervals|ongoing|on an ongoing basis|continuously|continually|continuous\
  |from time to time|now and then|every now and then|periodically|periodic|frequently|often|occasionally|sometimes|a couple of times\
  |a few times|several times|some times|ad-hoc|dárbbu mielde
  """)

/// The nearest known word for one that is near it, when nothing in the value could be read.
private func misspelt(_ words: Words) -> ValueProblem? {
  // In a longer text it is not the spelling that is amiss.
  guard words.count <= 8 else { return nil }
  for word in words where word.kind == .letters && word.folded.utf8.count >= 4 && FrequencyWord.of(word) == nil {
    if let meant = nearest(word.folded, in: FrequencyWord.suggestions) {
      return ValueProblem(.notAFrequency, word.range, suggestion: meant)
    }
  }
  return nil
}

// MARK: Milestones

private func milestone(_ words: Words, _ start: Int) -> Reading<FrequencyValue>? {
  var scanner = WordScanner(words, at: start)
  guard scanner.take(atMilestone) else { return nil }
  let phrase = scanner.at
  _ = scanner.take(":") || scanner.takeDash()
  let name = scanner.rest.prefix { ![",", ";", "(", "–", "—", "fordi", "because"].contains($0.folded) }
  let trimmed = name.last?.folded == "." ? name.dropLast() : name
  let end = trimmed.isEmpty ? phrase : trimmed.endIndex
  return Reading(
    .atMilestone(trimmed.isEmpty ? nil : trimmed.range), range: words[start..<end].range, reason: Tail(words[end...]).reason)
}

private let atMilestone = Phrases(
  """
  ved milepæl|ved milepælen|ved milepæler|ved milepælar|ved milepælene|ved milepælane|ved hver milepæl|ved kvar milepæl|etter milepæl\
  |etter hver milepæl|etter kvar milepæl|at milestone|at the milestone|at milestones|at each milestone|at every milestone|after milestone\
  |after each milestone
  """)
