// Every fix that takes no decision, applied until none is left: one may lay another bare.

import MandateLanguage
package import MandateRules

extension Inspection {
  /// The document with every automatic fix applied.
  package func fixedBytes() -> [UInt8] {
    var inspection = self
    // A fix removes its finding, so the findings run out; the limit guards against two fixes that undo each other.
    for _ in 0..<Inspection.mostRounds {
      let edits = inspection.automaticEdits
      guard !edits.isEmpty else { break }
      let bytes = Fix.apply(edits, to: inspection.text.bytes)
      guard bytes != inspection.text.bytes else { break }
      inspection = Inspection(Document(SourceText(bytes)), request, language: language)
    }
    return inspection.text.bytes
  }

  package func fixAll(as kind: CodeAction.Kind = .fixAll) -> CodeAction? {
    let fixed = fixedBytes()
    guard fixed != text.bytes else { return nil }
    let title = say(
      "Rett alt som kan rettes uten å velge", "Rett alt som kan rettast utan å velje", "Fix everything that can be fixed without choosing")
    return CodeAction(title: title, kind: kind, edits: LineEdits.between(text, SourceText(fixed)), finding: nil, isPreferred: false)
  }

  private static let mostRounds = 16

  /// One round's edits, in order and not overlapping; a fix is applied whole or waits for the next round.
  private var automaticEdits: [Fix.Edit] {
    var taken: [Fix.Edit] = []
    for fix in findings.compactMap(\.automaticFix) {
      let collides = fix.edits.contains { edit in taken.contains { $0.range.touches(edit.range) } }
      if !collides { taken += fix.edits }
    }
    return taken.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Finding {
  /// The fix that can be applied without anybody deciding anything: the only one there is to take.
  package var automaticFix: Fix? {
    let automatic = fixes.filter(\.isAutomatic)
    return automatic.count == 1 ? automatic.first : nil
  }
}
