// What a house has decided about its mandates. The command and the server read it with the same code, so that they cannot disagree.

package import MandateLanguage
package import MandateRules

/// What has been decided; `nil` where nothing has.
package struct Configuration: Hashable, Sendable {
  package var profile: Profile?
  /// What messages are written in.
  package var language: Language?
  /// A code or a three-letter topic, and its weight; a weight of `nil` switches it off.
  package var rules: [String: Severity?]?
  package var leadershipLevels: [Int]?
  package var factAgeYears: Int?
  package var problemAgeYears: Int?
  package var lastingYears: Int?
  package var highStep: Int?
  package var stepLeap: Int?
  /// Patterns of files that are passed by, as in an ignore file.
  package var exclude: [String]?
  /// Names and terms of the house.
  package var words: [String]?

  package init() {}

  /// What another configuration decides counts, setting by setting, and among the rules code by code.
  package func overridden(by other: Configuration) -> Configuration {
    var result = self
    result.profile = other.profile ?? profile
    result.language = other.language ?? language
    if let own = other.rules { result.rules = (rules ?? [:]).merging(own) { $1 } }
    result.leadershipLevels = other.leadershipLevels ?? leadershipLevels
    result.factAgeYears = other.factAgeYears ?? factAgeYears
    result.problemAgeYears = other.problemAgeYears ?? problemAgeYears
    result.lastingYears = other.lastingYears ?? lastingYears
    result.highStep = other.highStep ?? highStep
    result.stepLeap = other.stepLeap ?? stepLeap
    result.exclude = other.exclude ?? exclude
    result.words = other.words ?? words
    return result
  }

  /// As the rules take it, with the product's own values where nothing has been decided.
  package var settings: Settings {
    var settings = Settings()
    settings.profile = profile
    settings.rules = rules ?? [:]
    settings.leadershipLevels = leadershipLevels ?? settings.leadershipLevels
    settings.factAgeYears = factAgeYears ?? settings.factAgeYears
    settings.problemAgeYears = problemAgeYears ?? settings.problemAgeYears
    settings.lastingYears = lastingYears ?? settings.lastingYears
    settings.highStep = highStep ?? settings.highStep
    settings.stepLeap = stepLeap ?? settings.stepLeap
    settings.words = words ?? []
    return settings
  }

  /// Every setting with the value that counts; `null` where that depends on something else.
  package var json: JSON {
    let settings = settings
    let rules = settings.rules.sorted { $0.key < $1.key }
    return [
      "profile": settings.profile.map { .string($0.rawValue) } ?? .null,
      "language": language.map { .string($0.rawValue) } ?? .null,
      "rules": .object(rules.map { JSON.Member(key: $0.key, value: .string($0.value?.rawValue ?? "off")) }),
      "leadershipLevels": .array(settings.leadershipLevels.map { JSON($0) }),
      "factAgeYears": JSON(settings.factAgeYears),
      "problemAgeYears": JSON(settings.problemAgeYears),
      "lastingYears": JSON(settings.lastingYears),
      "highStep": JSON(settings.highStep),
      "stepLeap": JSON(settings.stepLeap),
      "exclude": JSON(exclude ?? []),
      "words": JSON(words ?? []),
    ]
  }
}
