/// What can be set about checking. The thresholds are the product's own, not the sources'; messages say so.
package struct Settings: Hashable, Sendable {
  /// Nil follows the mandate's status.
  package var profile: Profile?
  /// A code or a three-letter topic, and its weight; nil switches it off. A code wins over its topic.
  package var rules: [String: Severity?] = [:]
  /// Codes or topics; empty means all.
  package var select: [String] = []
  package var ignore: [String] = []
  /// The least leadership level for each step of the ladder.
  package var leadershipLevels = [2, 3, 4, 5]
  package var factAgeYears = 3
  package var problemAgeYears = 1
  package var lastingYears = 1
  /// From this step of the ladder on, what a mandate asks of its participants must be backed by priority and resources.
  package var highStep = 3
  /// So many steps at once need milestones on the way.
  package var stepLeap = 2
  /// Names and terms of the house, which count as declared in every mandate.
  package var words: [String] = []

  package init() {}

  /// Whether a rule runs, apart from its profile.
  package func includes(_ code: String) -> Bool {
    if !select.isEmpty, !select.contains(where: { code.hasPrefix($0) }) { return false }
    if ignore.contains(where: { code.hasPrefix($0) }) { return false }
    if let own = rules[code] { return own != nil }
    if let topic = rules[String(code.prefix(3))] { return topic != nil }
    return true
  }

  /// The weight set for a rule, if one is.
  package func severity(_ code: String) -> Severity? {
    if let own = rules[code] { return own }
    if let topic = rules[String(code.prefix(3))] { return topic }
    return nil
  }
}
