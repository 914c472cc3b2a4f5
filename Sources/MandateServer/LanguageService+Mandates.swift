// The language of mandates as the server serves it: the findings of the rules, in the client's language.

package import MandateLanguage
import MandateGuidance
import MandateRules

extension LanguageService {
  package static func mandates(today: @escaping @Sendable () -> CalendarDate?) -> LanguageService {
    LanguageService(today: today) { question in
      question.findings.map { Diagnostic($0, question.language) }
    }
  }
}

extension Diagnostic {
  init(_ finding: Finding, _ language: Language) {
    let severity: Severity =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .info: .information
      case .hint: .hint
      }
    self.init(
      range: finding.range, severity: severity, code: finding.code, href: AdvicePage.uri(finding.code), message: finding.message[language],
      tags: finding.tags.map { $0 == .deprecated ? .deprecated : .unnecessary },
      related: finding.related.map { Related(parent: $0.parent, range: $0.range, message: $0.message[language]) },
      data: [
        "name": .string(finding.name), "advice": finding.advice.isEmpty ? nil : JSON(finding.advice),
        "gathers": finding.gathers.isEmpty ? nil : JSON(finding.gathers),
      ])
  }
}
