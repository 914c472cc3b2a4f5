// The question sets: what coordinators might ask, in their own words, with the guidance that answers. `tune.tsv` is what the search was
// adjusted with; `measure.tsv` was written afterwards and is only measured.

import Foundation
import Testing

@testable import MandateConversation
@testable import MandateGuidance
@testable import MandateLanguage

/// Set SHOW_MISSES to see each question that did not get its answer.
let showsMisses = ProcessInfo.processInfo.environment["SHOW_MISSES"] != nil

struct Question {
  let language: Language
  let text: String
  /// Ids of entries that answer it, any of them; empty for a question outside the guidance.
  let expected: [String]
}

struct QuestionSet: CustomTestStringConvertible {
  let name: String
  let questions: [Question]

  static let tune = QuestionSet("tune")
  static let measure = QuestionSet("measure")

  init(_ name: String) {
    self.name = name
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let text = (try? String(contentsOf: folder.appendingPathComponent("\(name).tsv"), encoding: .utf8)) ?? ""
    questions = text.split(separator: "\n").compactMap { line in
      let columns = line.split(separator: "\t").map(String.init)
      guard columns.count == 3, let language = Language(rawValue: columns[0]) else { return nil }
      return Question(language: language, text: columns[1], expected: columns[2] == "-" ? [] : columns[2].components(separatedBy: ","))
    }
  }

  var testDescription: String { name }

  /// Every question, or with `step` every second, third … of them.
  func score(step: Int = 1) -> Score {
    // The index of each language is built by the first question in it.
    for language in Language.allCases { _ = Conversation(language: language).ask("mandat") }
    var score = Score()
    for at in stride(from: 0, to: questions.count, by: step) { score.add(questions[at]) }
    return score
  }
}

/// What came of asking, as a user asks: through the whole conversation, in the language of the question.
struct Score {
  private(set) var inside = 0
  private(set) var first = 0
  private(set) var firstThree = 0
  private(set) var outside = 0
  private(set) var turnedAway = 0
  private(set) var misses: [String] = []
  private var times: [Duration] = []

  mutating func add(_ question: Question) {
    var reply = Conversation(language: question.language).ask("")
    times.append(ContinuousClock().measure { reply = Conversation(language: question.language).ask(question.text) })
    let ids = reply.references.map(\.id).filter { Guidance.entry($0) != nil }.prefix(3)
    let isAnswered = reply.status == .answered
    if question.expected.isEmpty {
      outside += 1
      turnedAway += isAnswered ? 0 : 1
      if isAnswered { misses.append("outside: \(question.text) → \(ids.first ?? reply.short)") }
      return
    }
    inside += 1
    let place = ids.firstIndex { question.expected.contains($0) }
    if place == 0, isAnswered { first += 1 }
    if place != nil { firstThree += 1 }
    if place != 0 || !isAnswered { misses.append("\(reply.status): \(question.text) → \(ids), not \(question.expected)") }
  }

  var firstShare: Double { share(first, of: inside) }
  var firstThreeShare: Double { share(firstThree, of: inside) }
  var turnedAwayShare: Double { share(turnedAway, of: outside) }

  private func share(_ count: Int, of all: Int) -> Double { all == 0 ? 0 : Double(count) / Double(all) }

  var median: Duration { times.sorted().dropFirst(times.count / 2).first ?? .zero }
  var longest: Duration { times.max() ?? .zero }

  var line: String {
    """
    the right advice first \(percent(firstShare)) (\(first) of \(inside)), among the first three \(percent(firstThreeShare)), \
    outside turned away \(percent(turnedAwayShare)) (\(turnedAway) of \(outside)), \
    \(milliseconds(median)) ms a question, \(milliseconds(longest)) ms at most
    """
  }

  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }

  private func milliseconds(_ time: Duration) -> Double { (time / .microseconds(10)).rounded() / 100 }
}
