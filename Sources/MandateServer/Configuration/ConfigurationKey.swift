// The settings there are, each with what it takes. The list is also what an unknown setting is compared with.

import MandateGuidance
import MandateLanguage
import MandateRules

struct ConfigurationKey: Sendable {
  typealias Take = @Sendable (LocatedJSON, inout Configuration) -> [ConfigurationFault]

  let name: String
  let take: Take

  static let all: [ConfigurationKey] = [
    profile, language, rules, leadershipLevels, years("factAgeYears") { $0.factAgeYears = $1 },
    years("problemAgeYears") { $0.problemAgeYears = $1 }, years("lastingYears") { $0.lastingYears = $1 },
    steps("highStep") { $0.highStep = $1 }, steps("stepLeap") { $0.stepLeap = $1 },
    texts("exclude") { $0.exclude = $1 }, texts("words") { $0.words = $1 },
  ]

  static func named(_ name: String) -> ConfigurationKey? { all.first { $0.name.hasSameBytes(as: name) } }

  // MARK: The kinds of setting

  /// A setting whose value is right or wrong as a whole.
  private static func key<Value>(
    _ name: String, _ expected: Text, read: @escaping @Sendable (JSON) -> Value?,
    set: @escaping @Sendable (inout Configuration, Value) -> Void
  ) -> ConfigurationKey {
    ConfigurationKey(name: name) { located, configuration in
      guard let value = read(located.json) else { return [.wrongValue(of: name, expected, at: located.range)] }
      set(&configuration, value)
      return []
    }
  }

  private static let profile = key("profile", .oneOf(Profile.allCases.map(\.rawValue))) {
    $0.string.flatMap(Profile.init)
  } set: {
    $0.profile = $1
  }

  private static let language = key("language", .oneOf(Language.allCases.map(\.rawValue))) {
    $0.string.flatMap(Language.init)
  } set: {
    $0.language = $1
  }

  private static let leadershipLevels = key(
    "leadershipLevels",
    Text(
      nb: "fire hele tall fra 1 til 7, ett for hvert trinn", nn: "fire heile tal frå 1 til 7, eitt for kvart steg",
      en: "four whole numbers from 1 to 7, one for each step")
  ) { json -> [Int]? in
    let levels = json.array?.compactMap(\.int) ?? []
    return levels.count == 4 && json.array?.count == 4 && levels.allSatisfy((1...7).contains) ? levels : nil
  } set: {
    $0.leadershipLevels = $1
  }

  private static func years(_ name: String, set: @escaping @Sendable (inout Configuration, Int) -> Void) -> ConfigurationKey {
    number(name, 0...100, set: set)
  }

  /// A step of the ladder, or a number of steps.
  private static func steps(_ name: String, set: @escaping @Sendable (inout Configuration, Int) -> Void) -> ConfigurationKey {
    number(name, 1...4, set: set)
  }

  private static func number(
    _ name: String, _ range: ClosedRange<Int>, set: @escaping @Sendable (inout Configuration, Int) -> Void
  ) -> ConfigurationKey {
    let (low, high) = (range.lowerBound, range.upperBound)
    let expected = Text(
      nb: "et helt tall fra \(low) til \(high)", nn: "eit heilt tal frå \(low) til \(high)", en: "a whole number from \(low) to \(high)")
    return key(name, expected, read: { json in json.int.flatMap { range.contains($0) ? $0 : nil } }, set: set)
  }

  private static func texts(_ name: String, set: @escaping @Sendable (inout Configuration, [String]) -> Void) -> ConfigurationKey {
    let expected = Text(nb: "en liste med tekster", nn: "ei liste med tekstar", en: "a list of texts")
    return key(
      name, expected,
      read: { json in
        let texts = json.strings
        return json.array?.count == texts.count && !texts.contains { $0.isEmpty || $0.contains { $0.isNewline } } ? texts : nil
      }, set: set)
  }

  // MARK: Rules

  private static let rules = ConfigurationKey(name: "rules") { located, configuration in
    guard case .object(let members) = located.content else {
      let expected = Text(
        nb: "koder med hver sin vekt, slik: {\"EVA002\": \"off\"}", nn: "kodar med kvar si vekt, slik: {\"EVA002\": \"off\"}",
        en: "codes with a weight each, like this: {\"EVA002\": \"off\"}")
      return [.wrongValue(of: "rules", expected, at: located.range)]
    }
    var rules: [String: Severity?] = [:]
    var faults = ConfigurationFault.repetitions(members)
    for member in members {
      if let fault = take(member, into: &rules) { faults.append(fault) }
    }
    configuration.rules = rules
    return faults
  }

  private static func take(_ member: LocatedJSON.Member, into rules: inout [String: Severity?]) -> ConfigurationFault? {
    guard codes.contains(where: { $0.hasSameBytes(as: member.key) }) else { return .unknownCode(member, codes) }
    let weight = member.value.json.string ?? ""
    let severity = Severity(rawValue: weight)
    guard severity != nil || weight == "off" else {
      let weights = ["off"] + Severity.allCases.reversed().map(\.rawValue)
      return .wrongValue(of: member.key, .oneOf(weights), at: member.value.range)
    }
    rules[member.key] = .some(severity)
    return nil
  }

  /// All codes, and after them the topics.
  private static let codes: [String] = {
    let codes = Rule.all.map(\.code)
    return codes + Set(codes.map { String($0.prefix(3)) }).sorted()
  }()
}

extension Text {
  /// `«a», «b» eller «c»`.
  fileprivate static func oneOf(_ values: [String]) -> Text {
    func list(_ open: String, _ close: String, _ or: String) -> String {
      let quoted = values.map { open + $0 + close }
      return quoted.dropLast().joined(separator: ", ") + " \(or) " + (quoted.last ?? "")
    }
    return Text(nb: list("«", "»", "eller"), nn: list("«", "»", "eller"), en: list("“", "”", "or"))
  }
}
