// The notation that tests are written in: a mandate as text, with carets under the words a rule finds, and its code.

package import MandateLanguage
package import MandateRules
package import Testing

/// Runs one rule on the text and compares the drawing: absence, range, code and order in one equality.
/// Carets with a message after the code check the message too, in the language given.
package func check(
  _ rule: Rule, _ annotated: String, today: String = "2026-01-15", profile: Profile = .full, language: Language = .nb,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var request = request(today: today, profile: profile)
  // What another rule says in its place is seen as well.
  request.settings.select = []
  let text = SourceText(Drawing.strip(annotated))
  let findings = MandateRules.check(Document(text), request).compactMap { finding in
    finding.code == rule.code || finding.gathers.contains(rule.code) && !annotated.contains("^ \(rule.code)") ? finding : nil
  }
  expectSame(drawn(text, findings, annotated, language), annotated, sourceLocation)
}

/// Checks with every rule and compares the drawing.
package func check(
  _ annotated: String, today: String = "2026-01-15", profile: Profile? = nil, language: Language = .nb,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = SourceText(Drawing.strip(annotated))
  let findings = MandateRules.check(Document(text), request(today: today, profile: profile))
  expectSame(drawn(text, findings, annotated, language), annotated, sourceLocation)
}

package func request(today: String = "2026-01-15", profile: Profile? = nil) -> CheckRequest {
  var request = CheckRequest()
  request.today = CalendarDate(iso: today)
  request.settings.profile = profile
  return request
}

/// The codes found in a text, also those that a finding gathers, in order and each once.
package func codes(_ text: String, today: String = "2026-01-15", profile: Profile? = nil) -> [String] {
  let findings = MandateRules.check(Document(text), request(today: today, profile: profile))
  return Set(findings.flatMap { [$0.code] + $0.gathers }).sorted()
}

private func drawn(_ text: SourceText, _ findings: [Finding], _ annotated: String, _ language: Language) -> String {
  Drawing.annotate(text, findings) { finding in
    let message = finding.message[language]
    return annotated.contains(message) ? message : nil
  }
}

private func expectSame(_ drawn: String, _ annotated: String, _ sourceLocation: SourceLocation) {
  // The right answer stands in the failure, ready to paste.
  #expect(drawn == annotated, Comment(rawValue: "drawn:\n\(drawn)"), sourceLocation: sourceLocation)
}
