// Formatting as edits: only the lines that change, so that the cursor stays where it was.

import MandateLanguage
package import MandateRules

extension Inspection {
  /// - Parameter range: where the edits are wanted; everywhere if nil.
  package func formattingEdits(in range: Range<Int>? = nil) -> [Fix.Edit] {
    let edits = LineEdits.between(text, SourceText(document.formatted()))
    guard let range else { return edits }
    return edits.filter { $0.range.touches(range) }
  }
}
