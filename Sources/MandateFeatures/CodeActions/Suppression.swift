// Setting a rule aside in one place: a comment above the line with the code and room for the reason, which the next reader needs.

import MandateLanguage
import MandateRules

extension Inspection {
  func suppression(of finding: Finding) -> CodeAction? {
    // What is said of suppressions themselves, or of the file as a whole, cannot be set aside by one.
    guard !finding.code.hasPrefix("SUP"), !["SYN006", "SYN007"].contains(finding.code), !document.mandates.isEmpty else { return nil }
    let line = document.lines[text.line(at: finding.range.lowerBound)]
    let lead = start(of: text.line(at: line.range.lowerBound))..<line.content.lowerBound
    let opening =
      switch document.language {
      case .nb: "se bort fra"
      case .nn: "sjå bort frå"
      case .en: "ignore"
      }
    let indentation = text.string(lead)
    let comment = "\(indentation)# \(opening) \(finding.code): \(gap)\(text.lineEnd)"
    let title = say(
      "Se bort fra \(finding.code) her", "Sjå bort frå \(finding.code) her", "Ignore \(finding.code) here")
    return CodeAction(
      title: title, kind: .quickFix, edits: [Fix.Edit(lead.lowerBound..<lead.lowerBound, comment)], finding: finding, isPreferred: false)
  }
}
