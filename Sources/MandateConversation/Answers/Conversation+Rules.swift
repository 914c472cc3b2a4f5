// `Hvorfor EVA002?`: the rule explained in the same words as on hover, and what it found in this document; and that there is no such rule.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func explainRule(_ asked: Asked) -> Reply? {
    let codes = codes(asked)
    let rules = codes.compactMap(Rule.rule)
    guard !rules.isEmpty else { return codes.first.map(tellUnknown) ?? tellTopic(asked) }
    return joined(rules.prefix(3).map(explain))
  }

  private func explain(_ rule: Rule) -> Reply {
    var answer = Prose()
    let found = findings.filter { $0.code == rule.code || $0.gathers.contains(rule.code) }
    for finding in found.prefix(3) {
      answer.append(.paragraph("\(finding.message[language]) (\(line(finding.range)))"))
    }
    answer.append(Explanation.of(rule, language))
    let references = [Reply.Reference(id: rule.code, title: rule.summary[language], source: rule.name, rows: rule.rows, range: nil)]
    let advice = rule.advice.compactMap(Guidance.entry)
    return Reply(
      .answered, answer, short: found.first?.message[language] ?? rule.summary[language],
      references: references + advice.map { Reply.Reference($0, language) },
      suggestions: Array(found.flatMap { fixes($0, of: rule) }.prefix(3)).map { Reply.Suggestion($0, language) },
      followUps: Array(advice.compactMap { Phrasings.of($0.id)?.question(language) }.prefix(3)))
  }

  /// Of a finding that gathers several rules, the fixes that mend this one.
  private func fixes(_ finding: Finding, of rule: Rule) -> [Fix] {
    guard finding.code != rule.code, let mandate = mandate(finding.mandate) else { return finding.fixes }
    let sections = rule.advice.compactMap(Guidance.entry).flatMap(\.concerns.fields).map { $0.prefix { $0 != "." } }
    let own = finding.fixes.filter { fix in sections.contains { fix.writes($0, in: mandate.mandate) } }
    return own.isEmpty ? finding.fixes : own
  }

  // MARK: Codes

  /// Three letters and some figures, perhaps with a space between (`koo 005`).
  private func codes(_ asked: Asked) -> [String] {
    var codes: [String] = []
    let words = asked.words.map { String(decoding: $0.bytes, as: UTF8.self).uppercased() }
    for (at, word) in words.enumerated() {
      let (letters, figures) = (word.prefix { $0.isLetter }, word.drop { $0.isLetter })
      if Rule.rule(word) != nil || letters.count == 3 && (2...4).contains(figures.count) && figures.allSatisfy(\.isNumber) {
        codes.append(word)
      } else if Self.topics.contains(word), at + 1 < words.count, words[at + 1].count == 3, words[at + 1].allSatisfy(\.isNumber) {
        codes.append(word + words[at + 1])
      }
    }
    return codes
  }

  private static let topics = Set(Rule.all.map { String($0.topic) })

  private func tellUnknown(_ code: String) -> Reply {
    let none = say("Det finnes ingen regel \(code).", "Det finst ingen regel \(code).", "There is no rule \(code).")
    let near = near(code)
    guard !near.isEmpty else { return Reply(.none, Prose([.paragraph(none)]), short: none, followUps: Array(openingQuestions.prefix(3))) }
    return Reply(
      .near,
      Prose([.paragraph(none + " " + say("Disse ligner:", "Desse liknar:", "These are like it:")), .list(near.map(listed))]), short: none,
      references: near.map { Reply.Reference(id: $0.code, title: $0.summary[language], source: $0.name, rows: $0.rows, range: nil) },
      followUps: near.map { why($0.code) })
  }

  /// Those of the same topic whose numbers are nearest, else those that are one letter or figure away.
  private func near(_ code: String) -> [Rule] {
    let same = Rule.all.filter { $0.topic == code.prefix(3) }
    guard !same.isEmpty else {
      return Array(Rule.all.filter { Spelling.distance(Array(code.utf8), Array($0.code.utf8)[...], limit: 1) != nil }.prefix(3))
    }
    let number = Int(code.dropFirst(3)) ?? 0
    func distance(_ rule: Rule) -> Int { abs((Int(rule.code.dropFirst(3)) ?? 0) - number) }
    return Array(
      same.enumerated().sorted { (distance($0.element), $0.offset) < (distance($1.element), $1.offset) }.map(\.element).prefix(3))
  }

  /// `Hva er ROL?`: the rules of a topic. Only in capitals, since `mål` is a word.
  private func tellTopic(_ asked: Asked) -> Reply? {
    let bytes = Array(asked.text.utf8)
    let topic = asked.words.lazy.map { String(decoding: bytes[$0.range], as: UTF8.self) }.first { Self.topics.contains($0) }
    guard let topic, asked.words.count <= 4 else { return nil }
    let rules = Rule.all.filter { $0.topic == topic }
    let lead = say("Reglene som begynner med \(topic):", "Reglane som byrjar med \(topic):", "The rules that begin with \(topic):")
    return Reply(
      .answered, Prose([.paragraph(lead), .list(rules.map(listed))]), short: lead,
      references: rules.map { Reply.Reference(id: $0.code, title: $0.summary[language], source: $0.name, rows: $0.rows, range: nil) },
      followUps: rules.prefix(2).map { why($0.code) })
  }

  private func listed(_ rule: Rule) -> String { "\(rule.code): \(rule.summary[language])" }
}
