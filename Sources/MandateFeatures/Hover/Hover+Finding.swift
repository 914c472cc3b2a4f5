// A finding: its message, then the explanation of its rule. A finding that gathers others says what they are.

import MandateGuidance
import MandateLanguage
package import MandateRules

extension Inspection {
  package func explain(_ finding: Finding) -> Prose {
    var prose = Prose([.paragraph(say(finding.message))])
    let places = finding.related.map { related in
      let line = say("linje", "linje", "line") + " \(lineNumber(related.range.lowerBound))"
      return "\(say(related.message)) (\(related.parent.map { shown($0) } ?? line))"
    }
    if !places.isEmpty { prose.append(.list(places)) }
    let gathered = finding.gathers.compactMap(Rule.rule)
    if !gathered.isEmpty { prose.append(.list(gathered.map { "\($0.code): \(say($0.summary))" })) }
    guard let rule = Rule.rule(finding.code) else { return prose }
    return prose + Explanation.of(rule, language, withExample: false)
  }
}
