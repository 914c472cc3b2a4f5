// Whether the guidance covers a question at all. Better to say that it does not than to answer something else, so everything that
// tells a question about a collaboration from any other question is weighed: what it shares with the answer, whether those words belong
// to the subject, how much of it is strange, and who asks. The weights were fitted to questions of both kinds (`tune.tsv`).

/// What a document has in common with a question.
struct Evidence: Sendable {
  /// How much the document and its ways of asking have of the question.
  var likeness = 0.0
  /// The weight of the shared words that belong to the subject of the guidance.
  var subject = 0.0
  /// Whether one of them stands in the document more than in passing.
  var hasCore = false
  /// Whether the question is one of the known ways of asking.
  var isKnown = false
  /// The share of the question that is at home in the document.
  var home = 0.0

  private static let outsidePenalty = 3.0
  /// This like a known way of asking, a question is inside, whatever its words.
  private static let wellKnown = 0.7

  /// The higher, the likelier that the document answers; around 0 it is even.
  func weight(_ query: Query) -> Double {
    let shared = 7.3 * likeness + 1.6 * min(1, subject / 8) + (hasCore ? 1.5 : 0) + 1.8 * home + (isKnown ? 4 : 0)
    let asker = (query.saysWe ? (query.outside > 0 ? 1.5 : 3.0) : 0) - (query.saysI ? 1.5 : 0)
    let outside = isKnown || likeness >= Self.wellKnown ? 0 : Self.outsidePenalty * Double(min(2, query.outside))
    return shared + asker - outside - 3.7 * query.strangeShare - 1.2 * Double(min(2, query.strangeNames)) - 4.9
  }
}
