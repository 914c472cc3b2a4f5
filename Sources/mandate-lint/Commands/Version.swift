import MandateGuidance
import MandateRules
import MandateServer

/// The version with digests of the rules and the guidance, so that two machines can be seen to hold the same.
enum Version {
  static func text(asJSON: Bool) -> String {
    guard asJSON else { return "mandate-lint \(serverVersion)\n" }
    let rules = Rule.all.flatMap { [$0.code, $0.name, $0.severity.rawValue, $0.summary.nb, $0.summary.nn, $0.summary.en] }
    let advice = Guidance.all.flatMap { [$0.id, $0.title.nb, $0.text.nb, $0.text.nn, $0.text.en] }
    let report: JSON = [
      "version": .string(serverVersion), "rules": JSON(Rule.all.count), "ruleSetHash": .string(digest(rules)),
      "advice": JSON(Guidance.all.count), "adviceHash": .string(digest(advice)),
    ]
    return report.description + "\n"
  }

  /// FNV-1a, 64 bits.
  private static func digest(_ texts: [String]) -> String {
    let hash = texts.joined(separator: "\n").utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
