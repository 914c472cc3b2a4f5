// What can be done about a finding: its fixes, setting its rule aside, and all fixes at once that take no decision.

import MandateLanguage
package import MandateRules

package struct CodeAction: Sendable {
  /// As the protocol names them; a kind holds those that begin with it and a dot.
  package enum Kind: String, CaseIterable, Sendable {
    case quickFix = "quickfix"
    case fixAll = "source.fixAll.mandate"
    case rewrite = "refactor.rewrite"
    case removeDialogue = "source.removeDialogue"
  }

  package let title: String
  package let kind: Kind
  /// In order, never overlapping.
  package let edits: [Fix.Edit]
  /// What it does something about; nil where it is about the whole document.
  package let finding: Finding?
  package let isPreferred: Bool
  /// Files that are made before the edits.
  package let newFiles: [NewFile]

  package init(
    title: String, kind: Kind, edits: [Fix.Edit], finding: Finding? = nil, isPreferred: Bool = false, newFiles: [NewFile] = []
  ) {
    self.title = title
    self.kind = kind
    self.edits = edits
    self.finding = finding
    self.isPreferred = isPreferred
    self.newFiles = newFiles
  }
}

/// A finding as an editor remembers it: where it showed it, and the code.
package struct ShownFinding: Sendable {
  package let range: Range<Int>
  package let code: String

  package init(range: Range<Int>, code: String) {
    self.range = range
    self.code = code
  }

  func isAbout(_ finding: Finding) -> Bool { code == finding.code && range.touches(finding.range) }
}

extension Inspection {
  /// An answer to what a finding asks for, as an edit with a title.
  package typealias Answer = (title: String, edits: [Fix.Edit])

  /// - Parameters:
  ///   - shown: the findings the editor asks about. Some editors ask for the whole document and mean these, so where there are any, they
  ///     count and the range does not.
  ///   - answers: for each of some findings the ready answers to what it asks for.
  package func actions(
    in range: Range<Int>, shown: [ShownFinding] = [], answers: ([Finding]) -> [[Answer]] = { $0.map { _ in [] } }
  ) -> [CodeAction] {
    let asked = findings.filter { finding in
      guard !shown.isEmpty else { return finding.range.touches(range) }
      return shown.contains { $0.isAbout(finding) }
    }
    var actions: [CodeAction] = []
    for (finding, answers) in zip(asked, answers(asked)) { actions += self.actions(for: finding, answers) }
    // Not every editor has a way to ask for what changes the whole document.
    if asked.contains(where: { $0.automaticFix != nil }), findings.filter({ $0.automaticFix != nil }).count > 1 {
      actions += [fixAll(as: .quickFix)].compactMap { $0 }
    }
    for finding in asked { actions += [suppression(of: finding)].compactMap { $0 } }
    return actions
  }

  /// Whether a finding that an editor shows is still one.
  package func finds(_ shown: ShownFinding) -> Bool { findings.contains(where: shown.isAbout) }

  /// The answers, and the fixes that do something else.
  private func actions(for finding: Finding, _ answers: [Answer]) -> [CodeAction] {
    // One gap is enough where it is the only one that the finding offers, too.
    let gaps = finding.fixes.filter(\.edits.leaveGap)
    let isAsked = gaps.count == 1 && finding.gathers.isEmpty && answers.contains { $0.edits.leaveGap }
    let fixes = finding.fixes.filter { !isAsked || !$0.edits.leaveGap }
    let offered = answers + fixes.map { (say($0.title), $0.edits) }
    return withoutRepetition(offered.map { CodeAction(title: $0.title, kind: .quickFix, edits: $0.edits, finding: finding) })
      .enumerated().map { index, action in index == 0 ? action.preferred : action }
  }

  /// Of actions with the same effect only the first: nobody can choose between two names for one thing.
  package func withoutRepetition(_ actions: [CodeAction]) -> [CodeAction] {
    // What an effect is, is seen from the text it leaves; of a text too large for that, from the edits.
    guard text.bytes.count <= Inspection.largestCompared else {
      var seen: Set<[Fix.Edit]> = []
      return actions.filter { seen.insert($0.edits).inserted }
    }
    var seen: Set<[UInt8]> = []
    return actions.filter { seen.insert(Fix.apply($0.edits, to: text.bytes)).inserted }
  }

  private static let largestCompared = 200_000
}

extension [Fix.Edit] {
  fileprivate var leaveGap: Bool { contains { $0.text.contains(gap) } }
}

extension CodeAction {
  fileprivate var preferred: CodeAction { CodeAction(title: title, kind: kind, edits: edits, finding: finding, isPreferred: true) }
}
