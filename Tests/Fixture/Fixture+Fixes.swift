// Applying the fix that a finding offers, so that a test can read the text afterwards.

import MandateLanguage
package import MandateRules

/// The text after one of a rule's fixes: that of the first finding, or `nil` where no such fix is offered.
package func fixed(_ rule: Rule, _ text: String, fix index: Int = 0, today: String = "2026-01-15", parent: String? = nil) -> String? {
  let source = SourceText(text)
  var request = request(today: today, profile: .full)
  request.parentDocument = { _ in parent.map { Document($0) } }
  let finding = MandateRules.check(Document(source), request).first { $0.code == rule.code }
  guard let fixes = finding?.fixes, fixes.indices.contains(index) else { return nil }
  return String(decoding: Fix.apply(fixes[index].edits, to: source.bytes), as: UTF8.self)
}

/// The severity of a rule's first finding, or of the finding that carries it.
package func severity(_ rule: Rule, _ text: String, today: String = "2026-01-15") -> Severity? {
  let findings = MandateRules.check(Document(text), request(today: today, profile: .full))
  return (findings.first { $0.code == rule.code } ?? findings.first { $0.gathers.contains(rule.code) })?.severity
}
