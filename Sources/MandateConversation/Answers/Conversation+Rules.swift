// `Hvorfor EVA002?`: the rule explained in the same words as on hover, and what it found in this document.

internal import MandateGuidance
internal import MandateLanguage
internal import MandateRules

extension Conversation {
  func explainRule(_ asked: Asked) -> Reply? {
    let rules = asked.words.compactMap { Rule.rule(String(decoding: $0.bytes, as: UTF8.self).uppercased()) }
    guard let rule = rules.first else { return nil }
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
      suggestions: Array(found.flatMap(\.fixes).prefix(3)).map { Reply.Suggestion($0, language) },
      followUps: Array(advice.compactMap { Phrasings.of($0.id)?.question(language) }.prefix(3)))
  }
}
