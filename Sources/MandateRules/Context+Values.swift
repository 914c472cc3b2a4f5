// The values as a mandate lists them, and the dated answers to the questions about how they are kept.

package import MandateGuidance
package import MandateLanguage

/// An item under `Verdier`: which of the six it names, and whether it says how they are seen in practice.
package struct ListedValue: Sendable {
  /// Ids of the choice with the words that name them; empty for a value of the writer's own.
  package let named: [(id: String, range: Range<Int>)]
  /// The value's name, or the whole item where nothing sets a name apart.
  package let name: Range<Int>
  /// Where the words that say how it is seen stand, or would stand.
  package let practice: Range<Int>
  package let hasPractice: Bool
  /// A gap where the practice should stand.
  package let isGap: Bool
  package let item: Item
}

extension Context {
  /// The section that says what the parties hold each other to: the values, or the principles where there are no values.
  package func valueSection(_ mandate: Mandate) -> Section? {
    if let values = mandate[.values], !values.isEmpty { return values }
    return mandate[.principles].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// What messages call it.
  package func noun(for section: Section) -> Text {
    section.kind == .principles
      ? Text(nb: "prinsippene", nn: "prinsippa", en: "the principles") : Text(nb: "verdiene", nn: "verdiane", en: "the values")
  }

  package func listedValues(_ section: Section) -> [ListedValue] {
    section.items.filter { !$0.text.isEmpty && !$0.text.isSettled }.map(listedValue)
  }

  private func listedValue(_ item: Item) -> ListedValue {
    let words = words(item.text)
    let boundary = words.indices.first { isBoundary(words, $0) } ?? words.endIndex
    var named = valueNames(words[..<boundary])
    let rest = words[min(boundary + 1, words.endIndex)...]
    // `Kommunens verdier: åpenhet, respekt`.
    if named.isEmpty { named = valueNames(rest) }
    let end = item.text.segments.last?.upperBound ?? item.text.range.upperBound
    let isLong = boundary == words.endIndex && words.count > (named.isEmpty ? 5 : 6)
    let isList = boundary == words.endIndex && isSentence(words, after: named)
    let said = rest.contains { $0.folded != "…" && $0.kind != .mark }
    return ListedValue(
      named: named, name: boundary > 0 ? words[..<boundary].range : item.place, practice: rest.isEmpty ? end..<end : rest.range,
      hasPractice: said || isLong || isList || item.subitems.contains { !$0.isEmpty }, isGap: !said && !rest.isEmpty, item: item)
  }

  private func isBoundary(_ words: [Word], _ index: Int) -> Bool {
    switch words[index].folded {
    case ":", "(": true
    case "–", "—", "-":
      index > 0 && words[index - 1].range.upperBound < words[index].range.lowerBound
    default: false
    }
  }

  private func valueNames(_ words: Words) -> [(id: String, range: Range<Int>)] {
    var found: [(id: String, range: Range<Int>)] = []
    var at = words.startIndex
    while at < words.endIndex {
      if let match = Choice.value.match(words[at...]), match.count > 0 {
        found.append((match.id, words[at..<at + match.count].range))
        at += match.count
      } else {
        at += 1
      }
    }
    return found
  }

  /// `tillit, vi sier fra tidlig`: after the name and a comma stand words that are no further names.
  private func isSentence(_ words: [Word], after named: [(id: String, range: Range<Int>)]) -> Bool {
    guard let first = named.first, let next = words.first(where: { $0.range.lowerBound >= first.range.upperBound }), next.folded == ","
    else { return false }
    return words.contains { word in
      word.kind == .letters && !["og", "and"].contains(word.folded) && !named.contains { $0.range.overlaps(word.range) }
    }
  }
}

/// An answer to one of the questions of the self-assessment.
package struct AssessmentAnswer: Sendable {
  /// The question's id in `Choice.assessment`.
  package let question: String
  package let item: Item
  /// The id in `Choice.answer`; nil where nothing that can be read is answered.
  package let answer: String?
  package let section: Section
  package let date: CalendarDate?

  /// Two of the questions ask for what should not be (inventory R050, R051).
  package var callsForMeasure: Bool {
    let isReverse = question == "specialInterests" || question == "othersMatters"
    return answer == "partly" || answer == (isReverse ? "yes" : "no")
  }
}

extension Mandate {
  /// The self-assessments, the oldest first; one without a date counts as new.
  package var assessments: [Section] {
    let all = all(.selfAssessment).filter { !$0.isSettled }
    return all.enumerated().sorted { left, right in
      switch (left.element[.date]?.date?.end, right.element[.date]?.date?.end) {
      case (let a?, let b?) where a != b: a < b
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }

  /// The newest answer to each question.
  package var assessmentAnswers: [AssessmentAnswer] {
    var newest: [String: AssessmentAnswer] = [:]
    for section in assessments {
      for item in section.items {
        guard let question = item.chosen, !item.body.isUnanswered else { continue }
        newest[question] = AssessmentAnswer(
          question: question, item: item, answer: item.body.choice, section: section, date: section[.date]?.date?.end)
      }
    }
    return newest.values.sorted { $0.item.range.lowerBound < $1.item.range.lowerBound }
  }
}

extension Context {
  /// How often the values are assessed: by their own field, or by the coordinator's duty to do it.
  package func valueAssessment(_ mandate: Mandate) -> Frequency? {
    valueSection(mandate)?[.assessed]?.frequency ?? dutyOfAssessingValues(mandate)
  }

  /// `vurderer hvert halvår om verdiene følges`, among other duties.
  package func dutyOfAssessingValues(_ mandate: Mandate) -> Frequency? {
    for value in mandate[.coordination]?.all(.duties).flatMap(\.values) ?? [] {
      for clause in words(value).split(whereSeparator: { [",", ";"].contains($0.folded) }) {
        guard clause.contains(where: { $0.folded.hasPrefix("verdi") || $0.folded.hasPrefix("value") }),
          case .success(let reading) = readFrequency(clause)
        else { continue }
        if let frequency = reading.value.frequency { return frequency }
      }
    }
    return nil
  }
}
