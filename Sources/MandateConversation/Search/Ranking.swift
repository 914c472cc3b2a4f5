// Which documents a question is about, best first, and how strong the evidence is. Three signs count: how much of the question the
// document's texts hold (BM25), how like the question is to a known way of asking, and the section that the question stands in.

struct Hit: Hashable, Sendable {
  let document: Int
  /// For the order.
  let score: Double
  /// For deciding whether it is an answer at all: 0 is nothing in common, 1 a known question word for word.
  let evidence: Double
}

struct Ranking {
  private let index: SearchIndex
  private let query: Query

  private static let saturated = 2.2
  private static let neighbourShare = 0.35
  private static let questionShare = 0.6
  private static let contextBonus = 0.06
  /// A question must have words of this weight in common with the answer, besides those that say little.
  private static let solidEnough = 1.5

  init(_ query: Query, _ index: SearchIndex) {
    self.query = query
    self.index = index
  }

  /// Every document that has something in common with the question, best first; equals in their own order. `bonus` says which
  /// documents the place of the question speaks for.
  func hits(bonus: (Int) -> Double = { _ in 0 }) -> [Hit] {
    let total = query.total
    guard total > 0 else { return [] }
    let (texts, solid) = textScores()
    let questions = questionScores(total)
    var hits: [Hit] = []
    for document in 0..<index.documentCount where texts[document] > 0 {
      let text = texts[document] / (total * Self.saturated)
      let likeness = (1 - Self.questionShare) * text + Self.questionShare * questions[document]
      let evidence = likeness * min(1, solid[document] / Self.solidEnough)
      let score = (likeness + Self.contextBonus * bonus(document)) * index.priors[document]
      hits.append(Hit(document: document, score: score, evidence: evidence))
    }
    return hits.sorted { $0.score != $1.score ? $0.score > $1.score : $0.document < $1.document }
  }

  /// BM25 with the question's weights; of a term and its neighbours only the best counts.
  private func textScores() -> (scores: [Double], solid: [Double]) {
    var scores = Array(repeating: 0.0, count: index.documentCount)
    var solid = scores
    var best = scores
    for part in query.parts {
      guard let term = part.term, !index.lexicon.isStop(term) else { continue }
      let isWeak = index.lexicon.isWeak(term)
      for at in best.indices { best[at] = 0 }
      forEachAlternative(term) { alternative, share in
        index.documents.forEach(alternative) { document, frequency in
          best[document] = max(best[document], share * frequency)
        }
      }
      for at in scores.indices where best[at] > 0 {
        scores[at] += part.weight * part.certainty * best[at]
        if !isWeak { solid[at] += part.weight * part.certainty }
      }
    }
    return (scores, solid)
  }

  /// The likeness of the question to the document's best way of asking, from 0 to 1.
  private func questionScores(_ total: Double) -> [Double] {
    let count = index.questionOwners.count
    var shared = Array(repeating: 0.0, count: count)
    var best = shared
    for part in query.parts {
      guard let term = part.term else { continue }
      var touched: [Int] = []
      forEachAlternative(term) { alternative, share in
        index.questions.forEach(alternative) { question, _ in
          if best[question] == 0 { touched.append(question) }
          best[question] = max(best[question], share)
        }
      }
      for question in touched {
        shared[question] += part.weight * part.certainty * best[question]
        best[question] = 0
      }
    }
    var scores = Array(repeating: 0.0, count: index.documentCount)
    for question in 0..<count where shared[question] > 0 {
      let likeness = min(1, 2 * shared[question] / (total + index.questionTotals[question]))
      let owner = Int(index.questionOwners[question])
      scores[owner] = max(scores[owner], likeness)
    }
    return scores
  }

  private func forEachAlternative(_ term: Int, _ body: (_ term: Int, _ share: Double) -> Void) {
    body(term, 1)
    for neighbour in index.lexicon.neighbours(term) { body(neighbour, Self.neighbourShare) }
  }
}
