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

  func score() -> Score {
    var score = Score()
    for question in questions { score.add(question) }
    return score
  }
}

struct Score {
  private(set) var inside = 0
  private(set) var first = 0
  private(set) var firstThree = 0
  private(set) var answered = 0
  private(set) var outside = 0
  private(set) var turnedAway = 0
  private(set) var misses: [String] = []

  mutating func add(_ question: Question) {
    let (status, matches) = GuidanceSearch.of(SearchLanguage(question.language)).matches(question.text)
    let ids = matches.prefix(3).map(\.entry.id)
    let evidence = (matches.first?.evidence ?? 0).formatted(.number.precision(.fractionLength(2)))
    if question.expected.isEmpty {
      outside += 1
      turnedAway += status == .answered ? 0 : 1
      if status == .answered { misses.append("OUT \(evidence) \(question.text) → \(ids.first ?? "")") }
      return
    }
    inside += 1
    if status == .answered { answered += 1 }
    let place = ids.firstIndex { question.expected.contains($0) }
    if place == 0, status == .answered { first += 1 }
    if place != nil { firstThree += 1 }
    if place != 0 || status != .answered {
      misses.append("\(place.map { "\($0 + 1)" } ?? "–") \(status) \(evidence) \(question.text) → \(ids), not \(question.expected)")
    }
  }

  func share(_ count: Int) -> Double { inside == 0 ? 0 : Double(count) / Double(inside) }

  var turnedAwayShare: Double { outside == 0 ? 0 : Double(turnedAway) / Double(outside) }

  var line: String {
    "first \(first)/\(inside), first three \(firstThree)/\(inside), answered \(answered)/\(inside), turned away \(turnedAway)/\(outside)"
  }
}
