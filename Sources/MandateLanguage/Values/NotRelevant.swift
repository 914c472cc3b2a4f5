// A question settled by saying that it does not arise, and why.

package struct NotRelevant: Hashable, Sendable {
  package init() {}
}

/// A value that says the question does not arise, or nil. Without a reason it settles nothing.
package func readNotRelevant(_ words: Words) -> Reading<NotRelevant>? {
  guard let end = notRelevant.end(in: words, at: words.startIndex) else { return nil }
  let reason: Range<Int>? =
    switch Tail(words[end...]) {
    case .nothing: nil
    case .reason(let range), .text(let range): range
    }
  return Reading(NotRelevant(), range: words[..<end].range, reason: reason)
}

private let notRelevant = Phrases(
  """
  ikke relevant|ikkje relevant|er ikke relevant|er ikkje relevant|not relevant|ikke aktuelt|ikkje aktuelt|ikke aktuell|ikkje aktuell\
  |er ikke aktuelt|er ikkje aktuelt|not applicable|n/a|irrelevant|uaktuelt
  """)
