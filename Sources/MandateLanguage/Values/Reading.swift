// What reading a value gives: the value and where it stands, or exactly what is wrong and where. And the remark that any value may end in.

/// A value with the bytes it was read from.
package struct Reading<Value> {
  package let value: Value
  /// The bytes of the value itself, without the words that lead up to it and without its reason.
  package let range: Range<Int>
  /// What was said after a dash, a colon, a comma, `fordi` or in brackets.
  package let reason: Range<Int>?

  package init(_ value: Value, range: Range<Int>, reason: Range<Int>? = nil) {
    self.value = value
    self.range = range
    self.reason = reason
  }
}

extension Reading: Sendable where Value: Sendable {}
extension Reading: Equatable where Value: Equatable {}
extension Reading: Hashable where Value: Hashable {}

/// What is wrong with a value, and the bytes where it stops making sense.
package struct ValueProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case notADate
    /// 31 June, month 13.
    case noSuchDate
    /// A day and a month that could be any year's.
    case noYear
    case endsBeforeStart
    /// Words that mean "often enough", which nobody can plan for.
    case vagueFrequency
    /// At most so often, which may be never.
    case upperBoundOnly
    case notAFrequency
  }

  package let kind: Kind
  package let range: Range<Int>
  /// The word that was probably meant in place of the range.
  package let suggestion: String?

  package init(_ kind: Kind, _ range: Range<Int>, suggestion: String? = nil) {
    self.kind = kind
    self.range = range
    self.suggestion = suggestion
  }
}

/// What follows a value.
enum Tail: Hashable {
  /// Nothing, or nothing but punctuation.
  case nothing
  case reason(Range<Int>)
  /// Words that no dash, colon, comma or `fordi` sets apart from the value.
  case text(Range<Int>)

  init(_ words: Words) {
    var scanner = WordScanner(words)
    while scanner.take(Tail.separators) {}
    guard !scanner.isAtEnd else {
      self = .nothing
      return
    }
    var rest = scanner.rest
    guard scanner.at > words.startIndex else {
      self = .text(words.range)
      return
    }
    if rest.count > 1, rest.last?.folded == ")", !rest.contains(where: { $0.folded == "(" }) { rest = rest.dropLast() }
    self = .reason(rest.range)
  }

  var reason: Range<Int>? {
    if case .reason(let range) = self { range } else { nil }
  }

  private static let separators = Phrases(
    "-|–|—|−|‐|‑|‒|:|,|;|.|(|)|fordi|fordi at|av di|ettersom|siden|sidan|because")
}
