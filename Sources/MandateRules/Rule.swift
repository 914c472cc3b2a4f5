package import MandateGuidance
package import MandateLanguage

/// A rule is a value: what it looks for, why, in whose words, and the function that looks. A class, so that walking over all of them
/// copies nothing.
package final class Rule: Sendable {
  /// Three letters for the topic and a number; never reused.
  package let code: String
  /// What is wrong, so that "allow ⟨name⟩" reads as a sentence.
  package let name: String
  /// The weight in an adopted mandate.
  package let severity: Severity
  /// The least profile that asks for it.
  package let profile: Profile
  /// The ids of the guidance it stands on. Empty only for the rules of the language itself.
  package let advice: [String]
  /// The inventory's rows.
  package let rows: [String]
  package let summary: Text
  /// A mandate, or a piece of one, with carets under what the rule finds.
  package let example: String
  /// Whether it is about something that is not there, so that a draft is judged mildly.
  package let isAboutMissing: Bool
  /// Whether it can offer a change of the text.
  package let isFixable: Bool
  package let check: @Sendable (Mandate, Context) -> [Finding]

  package init(
    code: String, name: String, severity: Severity, profile: Profile = .full, advice: [String], rows: [String], aboutMissing: Bool = false,
    fixable: Bool = false, summary: Text, example: String, check: @escaping @Sendable (Mandate, Context) -> [Finding]
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.profile = profile
    self.advice = advice
    self.rows = rows
    isAboutMissing = aboutMissing
    isFixable = fixable
    self.summary = summary
    self.example = example
    self.check = check
    isAboutLanguage = ["SYN", "VAL", "OPN", "OVE", "SUP", "SAM", "MAN"].contains(code.prefix(3)) || code == "ROL003"
    isAboutPhase = rows.first.map { ("R093"..."R103").contains($0) } ?? false
  }

  /// The three letters of the topic.
  package var topic: Substring { code.prefix(3) }

  /// The rules of the language itself hold in every profile.
  package let isAboutLanguage: Bool

  /// Whether it comes from DFØ's advice for the phases: where the collaboration only shares information, it weighs one step less (R092).
  package let isAboutPhase: Bool

  package static func rule(_ code: String) -> Rule? { byCode[code] }

  private static let byCode: [String: Rule] = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
