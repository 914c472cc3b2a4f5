// What an instruction says, read as what its place takes: the document's own words for what is chosen from a list, a frequency or a date that
// is one. What is none of these is not written.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

struct InstructionValue {
  let context: Context
  /// Whether the instruction is in another language than the document.
  let isForeign: Bool
  /// Whether free text is as good as a word of the list: where the room for action or the governance is described.
  let allowsProse: Bool

  init(_ context: Context, isForeign: Bool = false, allowsProse: Bool = false) {
    self.context = context
    self.isForeign = isForeign
    self.allowsProse = allowsProse
  }

  /// The words that will stand in the mandate. What is said is read with and without the small word before it.
  func read(_ said: Instruction.Said, as type: ValueType) -> Result<String, InterviewAnswer.Problem> {
    let first = read(said.value, as: type)
    guard case .failure = first, !said.withLink.isEmpty else { return first }
    if case .success(let words) = read(said.withLink, as: type) { return .success(words) }
    return first
  }

  func read(_ value: String, as type: ValueType) -> Result<String, InterviewAnswer.Problem> {
    let value = isFree(type) ? value : withoutAside(withoutQuotes(value))
    let words = value.words
    if readOpenPoint(words[...]) != nil || readNotRelevant(words[...])?.reason != nil { return .success(value) }
    switch type {
    case .choice(let choice): return read(value, choice)
    case .yesNo, .answer: return Choice.answer.read(value, context.language)
    case .step: return Choice.step.read(value, context.language)
    case .frequency: return readFrequency(value)
    case .date:
      if case .failure = readDate(words[...]) { return .failure(.notDate(value)) }
    case .year:
      if firstDate(in: words[...]) == nil { return .failure(.notDate(value)) }
    case .period:
      if case .failure = readPeriod(words[...]) { return .failure(.notPeriod(value)) }
    case .text, .references, .caseNumber, .amount, .path: break
    }
    return .success(value)
  }

  /// Where a frequency begins in words that end in one: `Fritidsforum hver måned`.
  static func startOfFrequency(_ words: Words) -> Int? {
    guard case .success(let reading) = MandateLanguage.readFrequency(words) else { return nil }
    let start = words.firstIndex { $0.range.upperBound > reading.range.lowerBound } ?? words.startIndex
    let before = words[..<start].lastIndex { !leadingTo.contains($0.folded) && $0.kind != .digits }
    return before.map { $0 + 1 } ?? words.startIndex
  }

  private static let leadingTo: Set<String> = [
    "i", "om", "ca", "cirka", "minst", "omtrent", "omlag", "til", "to", "about", "at", "least", "in", "on", "en", "gang", "én", "ein",
    "gong",
    "fast", "faste", "møter", "møte", "og", "and",
  ]

  private func isFree(_ type: ValueType) -> Bool {
    switch type {
    case .text, .references, .amount, .path, .caseNumber: true
    default: false
    }
  }

  /// `Sett status til «til vedtak»`
  private func withoutQuotes(_ value: String) -> String {
    let trimmed = value.drop { "«\"“'".contains($0) }
    return String(trimmed[..<(trimmed.lastIndex { !"»\"”'".contains($0) }.map(trimmed.index(after:)) ?? trimmed.startIndex)])
  }

  /// `hvert år i stedet`, `hvert år, takk`
  private func withoutAside(_ value: String) -> String {
    var words = value.words[...]
    while let aside = Self.asides.first(where: { words.count > $0.count && words.suffix($0.count).map(\.folded) == $0 }) {
      words = words.dropLast(aside.count)
      while let last = words.last, last.kind == .mark, [",", "–", "-"].contains(last.folded) { words.removeLast() }
    }
    return words.count == value.words.count ? value : String(decoding: Array(value.utf8)[..<words.range.upperBound], as: UTF8.self)
  }

  private static let asides: [[String]] = [
    ["i", "stedet"], ["i", "staden"], ["instead"], ["heller"], ["kanskje"], ["maybe"], ["takk"], ["please"], ["thanks"],
    ["er", "du", "snill"],
  ]

  private func read(_ value: String, _ choice: Choice) -> Result<String, InterviewAnswer.Problem> {
    if allowsProse, choice.match(value.words[...]) == nil { return .success(value) }
    let result = choice.read(value, context.language)
    guard case .failure = result else { return result }
    // `klar til vedtak`, `nå vedtatt`
    let words = value.words.drop { Self.leadIns.contains($0.folded) }
    guard let first = words.first else { return result }
    let rest = String(decoding: Array(value.utf8)[first.range.lowerBound...], as: UTF8.self)
    if case .success(let read) = choice.read(rest, context.language) { return .success(read) }
    // `klar for vedtak` is `til vedtak`.
    guard first.folded == "for", case .success(let read) = choice.read("til" + rest.dropFirst(3), context.language) else { return result }
    return .success(read)
  }

  private static let leadIns: Set<String> = [
    "klar", "klart", "klare", "ferdig", "nå", "no", "er", "å", "være", "vere", "bli", "som", "den", "det", "the", "ready", "now", "is",
    "be",
    "being", "a", "an", "rollen", "rolla", "rolle", "role",
  ]

  private func readFrequency(_ value: String) -> Result<String, InterviewAnswer.Problem> {
    guard case .success(let reading) = MandateLanguage.readFrequency(value.words[...]) else { return .failure(.notFrequency(value)) }
    guard isForeign else { return .success(inWrittenForm(value)) }
    return .success(reading.value.frequency?.wording(context.language) ?? value)
  }

  /// `hver måned` in a nynorsk mandate is `kvar månad`; the rest of what was said stays as it was said.
  private func inWrittenForm(_ value: String) -> String {
    let forms: [String: String]
    switch context.language {
    case .nn: forms = Dictionary(uniqueKeysWithValues: Self.writtenForms.map { ($0.nb, $0.nn) })
    case .nb: forms = Dictionary(uniqueKeysWithValues: Self.writtenForms.map { ($0.nn, $0.nb) })
    case .en: return value
    }
    return value.split(separator: " ", omittingEmptySubsequences: false).map { forms[String($0)] ?? String($0) }.joined(separator: " ")
  }

  private static let writtenForms: [(nb: String, nn: String)] = [
    ("hver", "kvar"), ("hvert", "kvart"), ("annenhver", "annakvar"), ("annethvert", "annakvart"), ("måned", "månad"), ("uke", "veke"),
    ("månedlig", "månadleg"), ("ukentlig", "kvar veke"), ("årlig", "årleg"), ("halvårlig", "halvårleg"), ("ganger", "gonger"),
    ("måneden", "månaden"), ("uka", "veka"),
  ]
}
