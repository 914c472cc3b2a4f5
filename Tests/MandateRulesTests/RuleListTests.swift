import Fixture
import MandateGuidance
import MandateRules
import Testing

/// The list of rules is what the files say, and each rule says all that the command, the manual and the editors read from it.
struct RuleListTests {
  /// `EVA002` of `Evaluation/EVA002.swift`.
  private static let codes: [String] = Fixture.ruleFiles.compactMap { path in
    guard let name = path.split(separator: "/").last, name.hasSuffix(".swift") else { return nil }
    let stem = name.dropLast(6)
    let isCode = stem.utf8.count == 6 && stem.prefix(3).allSatisfy(\.isUppercase) && stem.dropFirst(3).allSatisfy(\.isNumber)
    return isCode ? String(stem) : nil
  }

  @Test func `every rule stands in a file of its own, and every file is on the list`() {
    #expect(Rule.all.map(\.code).sorted() == Self.codes.sorted())
  }

  @Test func `no code and no name is used twice`() {
    #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
    #expect(Set(Rule.all.map(\.name)).count == Rule.all.count)
  }

  @Test(arguments: Rule.all)
  func `a rule says what it looks for, in three languages, and whose advice it is`(rule: Rule) {
    for text in [rule.summary.nb, rule.summary.nn, rule.summary.en] {
      #expect(text.hasSuffix(".") && !text.contains("  "), "\(rule.code) \(text)")
    }
    #expect(rule.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
    #expect(rule.isAboutLanguage || !rule.advice.isEmpty, "\(rule.code)")
    for id in rule.advice { #expect(Guidance.entry(id) != nil, "\(rule.code) \(id)") }
  }
}
