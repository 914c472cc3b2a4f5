// What can be done about a finding: its fixes, setting its rule aside, and all fixes at once that take no decision.

import MandateLanguage
package import MandateRules

package struct CodeAction: Sendable {
  /// As the protocol names them; a kind holds those that begin with it and a dot.
  package enum Kind: String, CaseIterable, Sendable {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll.mandate"
    case rewrite = "refactor.rewrite"
  }

  package let title: String
  package let kind: Kind
  /// In order, never overlapping.
  package let edits: [Fix.Edit]
  /// What it does something about; nil where it is about the whole document.
  package let finding: Finding?
  package let isPreferred: Bool
}

/// A finding as an editor remembers it: where it showed it, and the code.
package struct ShownFinding: Sendable {
  package let range: Range<Int>
  package let code: String

  package init(range: Range<Int>, code: String) {
    self.range = range
    self.code = code
  }
}

extension Inspection {
  /// - Parameter shown: the findings the editor asks about. Some editors ask for the whole document and mean these, so where there are
  ///   any, they count and the range does not.
  package func actions(in range: Range<Int>, shown: [ShownFinding] = []) -> [CodeAction] {
    let asked = findings.filter { finding in
      guard !shown.isEmpty else { return finding.range.touches(range) }
      return shown.contains { $0.code == finding.code && $0.range.touches(finding.range) }
    }
    var actions: [CodeAction] = []
    for finding in asked { actions += fixes(of: finding) }
    // Not every editor has a way to ask for what changes the whole document.
    if asked.contains(where: { $0.automaticFix != nil }), findings.filter({ $0.automaticFix != nil }).count > 1 {
      actions += [fixAll(as: .quickFix)].compactMap { $0 }
    }
    for finding in asked { actions += [suppression(of: finding)].compactMap { $0 } }
    return actions
  }

  private func fixes(of finding: Finding) -> [CodeAction] {
    finding.fixes.enumerated().map { index, fix in
      CodeAction(title: say(fix.title), kind: .quickFix, edits: fix.edits, finding: finding, isPreferred: index == 0)
    }
  }
}
