// Reads what stands after a keyword as what its field holds. Every field also takes an open point, a reason why it is not relevant,
// and a visible gap.

struct ValueReader {
  let text: SourceText
  private(set) var problems: [Problem] = []

  init(_ text: SourceText) {
    self.text = text
  }

  mutating func read(_ value: inout Value, as type: ValueType, in mandate: Int, keywordSaysEnd: Bool = false) {
    guard !value.isEmpty else { return }
    value.text = value.segments.map(text.string).joined(separator: " ")
    let words = value.words(text)
    if readCommon(&value, words[...], mandate) { return }
    value.content = content(of: words[...], as: type, value, mandate, keywordSaysEnd)
  }

  /// What every field takes besides its own type. True if the value is one of them.
  mutating func readCommon(_ value: inout Value, _ words: Words, _ mandate: Int) -> Bool {
    if let gap = gaps(in: words).first {
      report(.gap, gap, mandate)
      if gap == words.range {
        value.content = .gap(gap)
        return true
      }
    }
    if let open = readOpenPoint(words)?.value {
      // `innen 1. mars` is day enough for a person; a date that is none is worth saying.
      if let problem = open.dueProblem, problem.kind != .noYear {
        report(problem.kind == .noSuchDate ? .noSuchDate : .notDate, problem.range, mandate)
      }
      value.content = .open(open)
      return true
    }
    if let notRelevant = readNotRelevant(words) {
      value.content = .notRelevant(reason: notRelevant.reason)
      if notRelevant.reason == nil { report(.noReason, notRelevant.range, mandate) }
      return true
    }
    return false
  }

  private mutating func content(of words: Words, as type: ValueType, _ value: Value, _ mandate: Int, _ keywordSaysEnd: Bool) -> Content {
    switch type {
    case .text, .references, .caseNumber, .amount, .path:
      return .text
    case .date:
      return settle(readDate(words), mandate) { .date($0) }
    case .year:
      if let reading = firstDate(in: words) { return .date(reading) }
      report(.notDate, value.range, mandate)
      return .unreadable
    case .period:
      return settle(readPeriod(words, keywordSaysEnd: keywordSaysEnd), mandate) { .period($0) }
    case .frequency:
      return settle(readFrequency(words), mandate) { .frequency($0) }
    case .choice(let choice):
      return chosen(words, choice, value, mandate)
    case .yesNo, .answer:
      return chosen(words, .answer, value, mandate)
    case .step:
      return step(words, value, mandate)
    }
  }

  private mutating func settle<T>(_ result: Result<Reading<T>, ValueProblem>, _ mandate: Int, _ content: (Reading<T>) -> Content) -> Content
  {
    switch result {
    case .success(let reading): return content(reading)
    case .failure(let problem):
      switch problem.kind {
      case .notADate, .noYear: report(.notDate, problem.range, mandate)
      case .noSuchDate: report(.noSuchDate, problem.range, mandate)
      case .endsBeforeStart: report(.endsBeforeStart, problem.range, mandate)
      case .notAFrequency: report(.notFrequency, problem.range, mandate)
      case .vagueFrequency, .upperBoundOnly:
        report(.vagueFrequency, problem.range, mandate)
        return .vague(problem.range)
      }
      return .unreadable
    }
  }

  private static let separators: Set<String> = [",", ";", "og", "and", "/"]

  private mutating func chosen(_ words: Words, _ choice: Choice, _ value: Value, _ mandate: Int) -> Content {
    var found: [Chosen] = []
    var at = choice.match(words) == nil ? afterLeadIn(words, choice) : words.startIndex
    while at < words.endIndex, let match = choice.match(words[at...]) {
      let range = words[at].range.lowerBound..<words[at + match.count - 1].range.upperBound
      at += match.count
      var next = at
      while next < words.endIndex, ValueReader.separators.contains(words[next].folded) { next += 1 }
      let goesOn = next > at && next < words.endIndex && choice.match(words[next...]) != nil
      let rest = goesOn || at >= words.endIndex ? nil : restRange(words[at...])
      found.append(Chosen(id: match.id, range: range, rest: rest))
      guard goesOn else { break }
      at = next
    }
    if found.count == 2, let first = found.first, let last = found.last, first.id != last.id, choice.option("both") != nil {
      // `både kortsiktig og varig`
      return .choice([Chosen(id: "both", range: first.range.lowerBound..<last.range.upperBound, rest: last.rest)])
    }
    guard found.isEmpty else { return .choice(found) }
    report(.notChoice(choice, nearest: choice.nearestWord(to: value.text, .nb)), value.range, mandate)
    return .unreadable
  }

  private static let leadIns: Set<String> = [
    "svært", "veldig", "ganske", "nokså", "i", "på", "en", "ein", "ei", "et", "eit", "både", "vi", "er", "very", "a", "an", "the", "both",
    "in",
  ]

  /// `svært høy`, `i drift`, `Nordvik kommune`: where the choice begins, when it does not begin the value.
  private func afterLeadIn(_ words: Words, _ choice: Choice) -> Int {
    var at = words.startIndex
    while at < words.endIndex, ValueReader.leadIns.contains(words[at].folded), choice.match(words[at...]) == nil { at += 1 }
    if at < words.endIndex, choice.match(words[at...]) != nil { return at }
    guard choice.option("municipality") != nil || choice.option("inquiry") != nil, words.count <= 6,
      !words.contains(where: { ["ikke", "ikkje", "not", "ingen"].contains($0.folded) })
    else { return words.startIndex }
    return words.indices.first { choice.match(words[$0...]) != nil } ?? words.startIndex
  }

  /// What follows a chosen word, without the dash or colon that sets it apart.
  private func restRange(_ words: Words) -> Range<Int>? {
    var words = words
    while let first = words.first, first.kind == .mark || first.folded == "fordi" || first.folded == "because" { words.removeFirst() }
    return words.isEmpty ? nil : words.range
  }

  private static let stepWords: Set<String> = ["trinn", "steg", "step", "nivå", "level"]

  private mutating func step(_ words: Words, _ value: Value, _ mandate: Int) -> Content {
    if let match = Choice.step.match(words), let step = Int(match.id), !isNumbered(words, match.count) {
      let end = words.startIndex + match.count
      return .step(step, range: words[words.startIndex..<end].range, reason: restRange(words[end...]))
    }
    for index in words.indices.dropLast() where ValueReader.stepWords.contains(words[index].folded) {
      if let number = words[index + 1].number, (1...4).contains(number) {
        return .step(number, range: words[index...index + 1].range, reason: restRange(words[(index + 2)...]))
      }
    }
    report(.notChoice(.step, nearest: Choice.step.nearestWord(to: value.text, .nb)), value.range, mandate)
    return .unreadable
  }

  /// `4,5` and `12` are no steps.
  private func isNumbered(_ words: Words, _ count: Int) -> Bool {
    let next = words.startIndex + count
    guard count == 1, words[words.startIndex].kind == .digits, next + 1 < words.endIndex else { return false }
    return [",", ".", "/"].contains(words[next].folded) && words[next + 1].kind == .digits
  }

  private mutating func report(_ kind: Problem.Kind, _ range: Range<Int>, _ mandate: Int) {
    problems.append(Problem(kind: kind, range: range, mandate: mandate))
  }
}
