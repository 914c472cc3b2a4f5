// Which documents a question is about, best first, and how strong the evidence is. Three signs count: how much of the question the
// document's texts hold (BM25), how like the question is to a known way of asking, and the section that the question stands in.

struct Hit: Hashable, Sendable {
  let document: Int
  /// For the order.
  let score: Double
  /// How much the document and its ways of asking have of the question, from 0 to 1.
  let likeness: Double
  /// For deciding whether it is an answer at all.
  let evidence: Double
}

struct Ranking {
  private let index: SearchIndex
  private let query: Query

  private static let saturated = 1.8
  /// How much the document's second best way of asking adds to its best.
  private static let secondShare = 0.15
  private static let neighbourShare = 0.25
  private static let questionShare = 0.35
  /// From this likeness on, somebody has asked just so.
  private static let known = 0.97
  private static let knownBonus = 0.1
  private static let contextBonus = 0.06
  /// A term this frequent in a document is more than mentioned.
  private static let coreFrequency = 0.3
  private static let homeBonus = 0.1

  init(_ query: Query, _ index: SearchIndex) {
    self.query = query
    self.index = index
  }

  /// Every document that has something in common with the question, best first; equals in their own order. `bonus` says which
  /// documents the place of the question speaks for.
  func hits(bonus: (Int) -> Double = { _ in 0 }) -> [Hit] {
    let total = query.total
    guard total > 0 else { return [] }
    var evidence = Array(repeating: Evidence(), count: index.documentCount)
    let texts = textScores(&evidence)
    let questions = questionScores(total)
    addHomes(total, &evidence)
    var hits: [Hit] = []
    for document in 0..<index.documentCount where texts[document] > 0 || questions[document] >= Self.known {
      let text = texts[document] / (total * Self.saturated)
      evidence[document].likeness = (1 - Self.questionShare) * text + Self.questionShare * questions[document]
      evidence[document].isKnown = questions[document] >= Self.known && query.parts.count > 1
      let signs = evidence[document]
      let score =
        (signs.likeness + Self.contextBonus * bonus(document) + Self.homeBonus * signs.home + (signs.isKnown ? Self.knownBonus : 0))
        * index.priors[document]
      hits.append(Hit(document: document, score: score, likeness: signs.likeness, evidence: signs.weight(query)))
    }
    return hits.sorted { $0.score != $1.score ? $0.score > $1.score : $0.document < $1.document }
  }

  /// BM25 with the question's weights; of a term and its neighbours only the best counts.
  private func textScores(_ evidence: inout [Evidence]) -> [Double] {
    var scores = Array(repeating: 0.0, count: index.documentCount)
    var best = scores
    for part in query.parts {
      guard let term = part.term, !index.lexicon.isStop(term) else { continue }
      for at in best.indices { best[at] = 0 }
      forEachAlternative(term) { alternative, share in
        index.documents.forEach(alternative) { document, frequency in
          best[document] = max(best[document], share * frequency)
        }
      }
      let subjectShare = index.lexicon.isEveryday(term) ? 0 : index.lexicon.isNamed(term) ? 1 : 0.6
      let weight = part.weight * part.certainty
      for at in scores.indices where best[at] > 0 {
        scores[at] += weight * best[at]
        evidence[at].subject += weight * subjectShare
        if subjectShare == 1, best[at] > Self.coreFrequency { evidence[at].hasCore = true }
      }
    }
    return scores
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
    var first = Array(repeating: 0.0, count: index.documentCount)
    var second = first
    for question in 0..<count where shared[question] > 0 {
      let likeness = min(1, 2 * shared[question] / (total + index.questionTotals[question]))
      let owner = Int(index.questionOwners[question])
      if likeness > first[owner] {
        second[owner] = first[owner]
        first[owner] = likeness
      } else {
        second[owner] = max(second[owner], likeness)
      }
    }
    return zip(first, second).map { $0 + Self.secondShare * $1 }
  }

  private func addHomes(_ total: Double, _ evidence: inout [Evidence]) {
    for part in query.parts {
      guard let term = part.term, let homes = index.homes[term] else { continue }
      for document in homes { evidence[document].home += part.weight * part.certainty / total }
    }
  }

  private func forEachAlternative(_ term: Int, _ body: (_ term: Int, _ share: Double) -> Void) {
    body(term, 1)
    for neighbour in index.lexicon.neighbours(term) { body(neighbour, Self.neighbourShare) }
  }
}
