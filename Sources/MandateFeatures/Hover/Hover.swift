// What is shown when the cursor rests on something: first what was found there, then what the thing itself is.

import MandateLanguage
package import MandateRules

package struct Hover: Hashable, Sendable {
  package let prose: Prose
  /// What it is about.
  package let range: Range<Int>

  package init(prose: Prose, range: Range<Int>) {
    self.prose = prose
    self.range = range
  }
}

extension Inspection {
  package func hover(at offset: Int) -> Hover? {
    let spot = spot(at: offset)
    let found = findings.filter { $0.range.contains(spot.offset) || $0.range.isEmpty && $0.range.lowerBound == spot.offset }
    let thing = hoverThing(spot)
    guard let range = thing?.range ?? found.first?.range else { return nil }
    var prose = Prose()
    for finding in found { prose.append(explain(finding)) }
    if let thing { prose.append(thing.prose) }
    return Hover(prose: prose, range: range)
  }

  private func hoverThing(_ spot: Spot) -> Hover? {
    switch spot.line.kind {
    case .blank, .question: nil
    case .answer: page(at: spot).flatMap { page in Explanation.of(page.id, language).map { Hover(prose: $0, range: page.range) } }
    case .comment: hoverComment(spot)
    case .heading, .field, .item, .text:
      if !spot.line.keyword.isEmpty, spot.line.keyword.touches(spot.offset) { hoverKeyword(spot) } else { hoverValue(spot) }
    }
  }
}
