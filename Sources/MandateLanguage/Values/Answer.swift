// The answers to a question about the collaboration, with the remark that may follow.

package enum Answer: String, CaseIterable, Hashable, Sendable {
  case yes, partly, no, notAssessed
}

/// A value that begins with an answer, or nil. The raw value of an answer is its id in `Choice.answer`.
package func readAnswer(_ words: Words) -> Reading<Answer>? {
  var best: (answer: Answer, end: Int)?
  for (answer, phrases) in answers {
    guard let end = phrases.end(in: words, at: words.startIndex), end > best?.end ?? 0 else { continue }
    best = (answer, end)
  }
  guard let (answer, end) = best else { return nil }
  let range = words[..<end].range
  switch Tail(words[end...]) {
  case .nothing: return Reading(answer, range: range)
  case .reason(let reason): return Reading(answer, range: range, reason: reason)
  case .text(let remark):
    // `ja og nei` answers nothing, and the nynorsk `no` is a time.
    guard let next = words[end...].first, !["og", "eller", "and", "or", "/"].contains(next.folded), words.first?.folded != "no" else {
      return nil
    }
    return Reading(answer, range: range, reason: remark)
  }
}

private let answers: [(Answer, Phrases)] = Choice.answer.options.compactMap { option in
  guard let answer = Answer(rawValue: option.id) else { return nil }
  return (answer, Phrases(Language.allCases.flatMap { option.words[$0] }.joined(separator: "|")))
}
