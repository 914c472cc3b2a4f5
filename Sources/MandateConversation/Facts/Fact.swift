// What can be asked about a mandate in everyday words: the ideas of the question, the places in the mandate that answer it, and the
// guidance that says why the mandate should. What is asked for by the language's own words needs no fact: see `FactTarget`.

struct Fact: Sendable {
  /// Places as the guidance names them, the most telling first.
  let places: [String]
  /// Places that say something near, told where the others say nothing.
  let near: [String]
  /// The id of the guidance to give where the mandate is silent.
  let advice: String
  /// Each all that a question of this kind must say, whatever else it says that has no meaning of its own.
  let patterns: [[Idea]]

  /// - Parameter patterns: ideas separated by spaces, patterns by commas.
  init(_ places: [String], near: [String] = [], _ advice: String, _ patterns: String) {
    self.places = places
    self.near = near
    self.advice = advice
    self.patterns = patterns.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
  }
}

extension Fact {
  static let all: [Fact] = frame + coordination + participation + work + evaluation

  /// The fact whose pattern explains every word of the question, and of those the one that says most of it.
  static func best(_ question: FactQuestion) -> Fact? {
    // `Er NAV koordinator?` asks whether they are who it is.
    let ideas = question.ideas.union(question.isYesOrNo && !question.subjects.isEmpty ? ["who"] : [])
    let content = question.content
    var best: (fit: Int, fact: Fact)?
    for fact in all {
      for pattern in fact.patterns where pattern.count > best?.fit ?? 0 && pattern.allSatisfy(ideas.contains) && question.asks(as: pattern)
      {
        guard content.allSatisfy({ word in word.contains(where: pattern.contains) }) else { continue }
        best = (pattern.count, fact)
      }
    }
    return best?.fact
  }
}

extension FactQuestion {
  /// `Hvordan vet vi hva …?` asks how, whatever else it asks.
  func asks(as pattern: [Idea]) -> Bool {
    guard let asks, asks != "what", asks != "who" else { return true }
    return pattern.contains(asks) || !pattern.contains(where: FactQuestion.asking.contains) && asks != "how" && asks != "why"
  }
}
