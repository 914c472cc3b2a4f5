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

  /// Comments, questions and answers that stand together.
  private func remarks() -> [Fold] {
    var folds: [Fold] = []
    var start: Int?
    for (index, line) in document.lines.enumerated() {
      let isRemark = [.comment, .question, .answer].contains(line.kind)
      if isRemark, start == nil { start = index }
      if !isRemark || index == document.lines.count - 1 {
        let last = isRemark ? index : index - 1
        if let first = start, last > first { folds.append(Fold(lines: first...last, kind: .comment)) }
        start = nil
      }
    }
    return folds
  }
}
