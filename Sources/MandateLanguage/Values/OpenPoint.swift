// A gap that the writers know of: something to be settled, perhaps by a day, perhaps by somebody. It stands in place of any value.

package struct OpenPoint: Hashable, Sendable {
  package let due: Reading<WrittenDate>?
  /// What is wrong with the date, when one was given that is none.
  package let dueProblem: ValueProblem?
  /// The bytes of the name of who is to settle it.
  package let responsible: Range<Int>?

  package init(due: Reading<WrittenDate>? = nil, dueProblem: ValueProblem? = nil, responsible: Range<Int>? = nil) {
    self.due = due
    self.dueProblem = dueProblem
    self.responsible = responsible
  }
}

/// A value that is an open point, or nil: more than the point, its day and its name makes it a text (`avklares med nærmeste leder`,
/// `avklares innen to uker`).
package func readOpenPoint(_ words: Words) -> Reading<OpenPoint>? {
  var scanner = WordScanner(words)
  guard scanner.take(openWords) else { return nil }
  var (due, problem, responsible): (Reading<WrittenDate>?, ValueProblem?, Range<Int>?)
  while true {
    if due == nil, problem == nil, let found = scanner.takeDue() {
      guard found != .duration else { return nil }
      if case .date(let date) = found { due = date }
      if case .problem(let wrong) = found { problem = wrong }
    } else if responsible == nil, let name = scanner.takeResponsible() {
      responsible = name
    } else {
      break
    }
  }
  let tail = Tail(scanner.rest)
  if case .text = tail { return nil }
  let point = OpenPoint(due: due, dueProblem: problem, responsible: responsible)
  return Reading(point, range: words[..<scanner.at].range, reason: tail.reason)
}

private let openWords = Phrases(
  """
  avklares|avklarast|avklarest|blir avklart|blir avklara|vert avklara|vert avklart|skal avklares|skal avklarast|må avklares|må avklarast\
  |bør avklares|bør avklarast|det må avklares|det må avklarast|dette må avklares|dette må avklarast|dette avklares|dette avklarast\
  |avklares senere|avklares nærmere|avklarast seinare|avklarast nærare|må avklares nærmere|må avklarast nærare|må avklares senere\
  |må avklarast seinare|under avklaring|er under avklaring|til avklaring|ikke avklart|ikke avklart ennå|ikke avklart enda|ikkje avklara\
  |ikkje avklart|ikkje avklara enno|ikkje avklart enno|uavklart|uavklara|bestemmes senere|blir bestemt senere|blir bestemt seinare\
  |to be settled|to be decided|to be determined|to be clarified|to be confirmed|must be settled|must be decided|under clarification\
  |not settled|not yet settled|not decided|not yet decided|undecided|unsettled|tbd|tba|tbc|to be settled later|to be decided later
  """)

private let dueWords: Set<String> = ["innen", "innan", "by", "før", "before", "senest", "seinast", "seinest"]

private let responsibleWords: Set<String> = ["av", "by", "hos", "with"]

private let nameEnds: Set<String> = dueWords.union([",", ";", ":", "(", "–", "—", "fordi", "because", "av"])

extension WordScanner {
  fileprivate enum Due: Equatable {
    case date(Reading<WrittenDate>)
    case problem(ValueProblem)
    /// `to uker`: how long something takes, not when it is due.
    case duration
  }

  fileprivate mutating func takeDue() -> Due? {
    var scanner = self
    let isBy = scanner.word?.folded == "by"
    guard scanner.take(dueWords) || scanner.take(lateWords) else { return nil }
    scanner.passLeadIn()
    switch DateParts.read(words, at: scanner.at) {
    case .parts(let parts):
      at = parts.end
      switch parts.date() {
      case .success(let date): return .date(Reading(date, range: parts.range))
      case .failure(let problem): return .problem(problem)
      }
    case .problem(let problem):
      // Whatever else the date says, the name begins after it.
      skipToName(from: scanner.at)
      return .problem(problem)
    case .none:
      if isBy { return nil }
      if scanner.isDuration { return .duration }
      let start = scanner.at
      skipToName(from: start)
      return .problem(ValueProblem(.notADate, at > start ? words[start..<at].range : words[self.at - 1..<at].range))
    }
  }

  /// `av NAV`, `by the steering group`.
  fileprivate mutating func takeResponsible() -> Range<Int>? {
    var scanner = self
    guard scanner.take(responsibleWords) else { return nil }
    let name = scanner.rest.prefix { !nameEnds.contains($0.folded) }
    let trimmed = name.last?.folded == "." ? name.dropLast() : name
    guard !trimmed.isEmpty else { return nil }
    at = trimmed.endIndex
    return trimmed.range
  }

  private mutating func skipToName(from start: Int) {
    at = words[start...].firstIndex { responsibleWords.contains($0.folded) || [",", "(", "–", "—"].contains($0.folded) } ?? words.endIndex
  }

  private var isDuration: Bool {
    guard let word, word.kind == .digits || NumberWords.cardinals[word.folded] != nil, at + 1 < words.endIndex else { return false }
    switch FrequencyWord.of(words[at + 1]) {
    case .unit?, .measure?: return true
    default: return false
    }
  }
}

private let lateWords = Phrases("no later than|not later than")
