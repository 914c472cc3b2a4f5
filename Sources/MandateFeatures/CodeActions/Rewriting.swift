// Larger changes that a coordinator may want to be spared from typing: roles and responsibilities set out for everyone, and every part
// that is missing.

import MandateLanguage
import MandateRules

extension Inspection {
  /// Changes that nothing found asks for; each is offered where it belongs, so that it is not in the way elsewhere.
  package func rewrites(in range: Range<Int>) -> [CodeAction] {
    document.mandates.compactMap { roles(in: range, $0) } + translations(in: range)
  }

  /// On a title: what the finding about missing parts offers, for those who ask for rewriting and not for fixes.
  package func missingParts(in range: Range<Int>) -> [CodeAction] {
    findings.filter { !$0.gathers.isEmpty && $0.range.touches(range) }.compactMap { finding in
      finding.fixes.first.map { CodeAction(title: say($0.title), kind: .rewrite, edits: $0.edits) }
    }
  }

  /// On the heading of the participants: a line for the role and one for the responsibility of each who lacks them.
  private func roles(in range: Range<Int>, _ mandate: Mandate) -> CodeAction? {
    guard let section = mandate[.participants], section.keyword.touches(range) else { return nil }
    let context = context(mandate)
    let edits = mandate.participants.flatMap { participant -> [Fix.Edit] in
      let lacking = [FieldKind.role, .responsibility].filter { kind in
        !participant.answers(kind) && !(kind == .role && participant.hasRoleField)
      }
      return lacking.compactMap { context.insert($0, into: participant, of: mandate) }
    }
    guard edits.count > 1 else { return nil }
    let title = say(
      "Sett opp rolle og ansvar for alle deltakerne", "Set opp rolle og ansvar for alle deltakarane",
      "Set out the role and responsibility of every participant")
    return CodeAction(title: title, kind: .rewrite, edits: Fix.joined(edits))
  }
}
