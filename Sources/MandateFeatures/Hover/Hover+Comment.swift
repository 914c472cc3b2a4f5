// A comment that sets a rule aside: on a code, what the rule looks for.

import MandateLanguage
import MandateRules

extension Inspection {
  func hoverComment(_ spot: Spot) -> Hover? {
    guard let code = codes(in: spot.line).first(where: { $0.range.touches(spot.offset) }), let rule = Rule.rule(code.text) else {
      return nil
    }
    let lead = say(
      "Regelen er satt til side her. Grunnen står etter kolon.", "Regelen er sett til side her. Grunnen står etter kolon.",
      "The rule is set aside here. The reason stands after the colon.")
    return Hover(prose: Prose([.paragraph(lead)]) + Explanation.of(rule, language), range: code.range)
  }

  /// The codes of rules that a comment names.
  func codes(in line: Line) -> [Phrase] {
    let words = MandateLanguage.words(text.bytes, line.value)
    return zip(words, words.dropFirst()).compactMap { letters, digits in
      guard letters.kind == .letters, digits.kind == .digits, letters.range.upperBound == digits.range.lowerBound else { return nil }
      let range = letters.range.lowerBound..<digits.range.upperBound
      let code = text.string(range).uppercased()
      return Rule.rule(code) == nil ? nil : Phrase(text: code, range: range)
    }
  }
}
