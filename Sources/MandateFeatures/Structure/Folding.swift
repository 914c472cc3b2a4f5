// What can be folded away: mandates where there are several, sections, items with more than one line, and runs of remarks.

import MandateLanguage

package struct Fold: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case region, comment
  }

  /// Lines from 0, both shown as long as it is unfolded; the first stays.
  package let lines: ClosedRange<Int>
  package let kind: Kind
}

extension Inspection {
  /// In the order of their first lines, the outer before the inner.
  package func folds() -> [Fold] {
    let outline = symbols()
    var folds: [Fold] = []
    for mandate in outline {
      if outline.count > 1 { add(mandate, to: &folds) }
      for section in mandate.children { add(section, withItems: true, to: &folds) }
    }
    return (folds + remarks()).sorted { left, right in
      (left.lines.lowerBound, -left.lines.upperBound) < (right.lines.lowerBound, -right.lines.upperBound)
    }
  }

  private func add(_ symbol: Symbol, withItems: Bool = false, to folds: inout [Fold]) {
    let lines = text.line(at: symbol.range.lowerBound)...text.line(at: symbol.range.upperBound)
    if lines.count > 1 { folds.append(Fold(lines: lines, kind: .region)) }
    if withItems { for child in symbol.children { add(child, withItems: true, to: &folds) } }
  }

  /// Comments that stand together, and each question with the answers below it.
  private func remarks() -> [Fold] {
    var folds: [Fold] = []
    var start = 0
    for (index, line) in document.lines.enumerated() {
      if !goesOn(line.kind, after: index == 0 ? .blank : document.lines[index - 1].kind) { start = index }
      let next = index + 1 < document.lines.count ? document.lines[index + 1].kind : .blank
      if index > start, !goesOn(next, after: line.kind) { folds.append(Fold(lines: start...index, kind: .comment)) }
    }
    return folds
  }

  private func goesOn(_ kind: LineKind, after previous: LineKind) -> Bool {
    switch kind {
    case .comment: previous == .comment
    case .answer: previous == .question || previous == .answer
    default: false
    }
  }
}
