// Which documents a question is about, best first. Four signs count: how much of the question the document's texts hold (BM25), and how
// like the question is to the nearest known way of asking in its words, in the words that follow each other, and in its letters, which
// are alike also where an ending or a compound is new. Their weights were fitted to questions (`tune.tsv`).

struct Hit: Hashable, Sendable {
  let document: Int
  /// For the order, from 0 to about 1.
  let score: Double
  let signs: Signs
}

/// What a document has in common with a question, each from 0 to about 1.
struct Signs: Hashable, Sendable {
  /// How much of the question its texts hold.
  var text = 0.0
  /// The likeness of the question to its best and second best way of asking.
  var best = 0.0
  var second = 0.0
  /// The same for words that follow each other.
  var pairs = 0.0
  /// The same for letters that follow each other.
  var letters = 0.0

  var likeness: Double { 0.26 * text + 0.19 * best + 0.19 * second + 0.15 * pairs + 0.21 * letters }
}

struct Ranking {
  private let index: SearchIndex
  private let query: Query
  private let priors: [Double]

  private static let saturated = 1.8
  private static let neighbourShare = 0.25
  private static let contextBonus = 0.06

  /// `priors` are added to the documents' scores.
  init(_ query: Query, _ index: SearchIndex, priors: [Double]) {
    self.query = query
    self.index = index
    self.priors = priors
  }

  /// Every document that has something in common with the question, best first; equals in their own order. `bonus` says which
  /// documents the place of the question speaks for.
  func hits(_ signs: [Signs], bonus: (Int) -> Double = { _ in 0 }) -> [Hit] {
    var hits: [Hit] = []
    for document in 0..<index.documentCount where signs[document].text > 0 || signs[document].best > 0 {
      let score = signs[document].likeness + Self.contextBonus * bonus(document) + priors[document]
      hits.append(Hit(document: document, score: score, signs: signs[document]))
    }
    return hits.sorted { $0.score != $1.score ? $0.score > $1.score : $0.document < $1.document }
  }

  /// The signs of each document, and last those of what no document answers.
  func signs() -> [Signs] {
    var signs = Array(repeating: Signs(), count: index.documentCount + 1)
    guard query.total > 0 else { return signs }
    addText(&signs)
    addWords(&signs)
    let pairs = pairLikeness()
    let letters = letterLikeness()
    for (question, owner) in index.questionOwners.enumerated() {
      signs[Int(owner)].pairs = max(signs[Int(owner)].pairs, Double(pairs[question]))
      signs[Int(owner)].letters = max(signs[Int(owner)].letters, Double(letters[question]))
    }
    return signs
  }

  /// BM25 with the question's weights; of a term and its neighbours only the best counts.
  private func addText(_ signs: inout [Signs]) {
    let whole = query.total * Self.saturated
    var best = Array(repeating: 0.0, count: index.documentCount)
    for part in query.parts {
      guard let term = part.term, !index.lexicon.isStop(term) else { continue }
      for at in best.indices { best[at] = 0 }
      forEachAlternative(term) { alternative, share in
        index.forEachDocument(of: alternative) { document, frequency in
          best[document] = max(best[document], share * frequency)
        }
      }
      for at in best.indices where best[at] > 0 { signs[at].text += part.weight * part.certainty * best[at] / whole }
    }
  }

  /// The weight of the words that the question and a way of asking share, of all that both have.
  private func addWords(_ signs: inout [Signs]) {
    var shared: [Float] = Array(repeating: 0, count: index.questionOwners.count)
    var best = shared
    for part in query.parts {
      guard let term = part.term else { continue }
      var touched: [Int] = []
      forEachAlternative(term) { alternative, share in
        for question in index.questions[alternative] {
          if best[Int(question)] == 0 { touched.append(Int(question)) }
          best[Int(question)] = max(best[Int(question)], Float(share))
        }
      }
      for question in touched {
        shared[question] += Float(part.weight * part.certainty) * best[question]
        best[question] = 0
      }
    }
    let total = query.total
    for question in shared.indices where shared[question] > 0 {
      let likeness = min(1, 2 * Double(shared[question]) / (total + Double(index.questionTotals[question])))
      let owner = Int(index.questionOwners[question])
      if likeness > signs[owner].best {
        signs[owner].second = signs[owner].best
        signs[owner].best = likeness
      } else {
        signs[owner].second = max(signs[owner].second, likeness)
      }
    }
  }

  /// For each way of asking, how many of the words that follow each other in the question do so there too; rare pairs count more.
  private func pairLikeness() -> [Float] {
    var shared: [Float] = Array(repeating: 0, count: index.questionOwners.count)
    var whole = 0.0
    let terms = query.parts.map { $0.term.map { UInt16($0) } }
    for at in 0...terms.count {
      let first = at == 0 ? AskedTerms.edge : terms[at - 1]
      let second = at == terms.count ? AskedTerms.edge : terms[at]
      let found = first.flatMap { first in second.map { index.questions(with: first, then: $0) } } ?? []
      let rarity = logarithm(Double(shared.count + 1) / Double(found.count + 1))
      whole += rarity * rarity
      for question in found { shared[question] += Float(rarity) }
    }
    let length = Float(whole.squareRoot())
    for question in shared.indices where shared[question] > 0 {
      shared[question] /= length * Float(index.asked.count(question) + 1).squareRoot()
    }
    return shared
  }

  /// For each way of asking, how many of the question's groups of four letters it has.
  private func letterLikeness() -> [Float] {
    var shared: [Float] = Array(repeating: 0, count: index.questionOwners.count)
    let groups = LetterGroups(query.parts.filter { !$0.isStop }.map(\.letters))
    guard groups.count > 0 else { return shared }
    for term in 0..<index.lexicon.terms.count where index.letterCounts[term] > 0 {
      let count = groups.count(in: index.lexicon.terms[term])
      guard count > 0 else { continue }
      for question in index.questions[term] { shared[Int(question)] += Float(count) }
    }
    for question in shared.indices where shared[question] > 0 {
      shared[question] = min(1, shared[question] / (Float(groups.count) * index.questionLetters[question]).squareRoot())
    }
    return shared
  }

  private func forEachAlternative(_ term: Int, _ body: (_ term: Int, _ share: Double) -> Void) {
    body(term, 1)
    for neighbour in index.lexicon.neighbours(term) { body(neighbour, Self.neighbourShare) }
  }
}
