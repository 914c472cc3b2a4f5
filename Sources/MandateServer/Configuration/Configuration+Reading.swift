// From the text of a configuration, or from the settings of an editor, to what has been decided.

import MandateGuidance
import MandateLanguage
import MandateRules

extension Configuration {
  /// - Parameter bytes: JSON that may have comments and trailing commas.
  /// - Returns: what could be read, and all that is wrong, in the order of the text.
  package static func read(_ bytes: [UInt8]) -> (configuration: Configuration, faults: [ConfigurationFault]) {
    do {
      return read(try LocatedJSON.parse(bytes, comments: true))
    } catch {
      return (Configuration(), [.notJSON(error, in: bytes)])
    }
  }

  private static func read(_ located: LocatedJSON) -> (configuration: Configuration, faults: [ConfigurationFault]) {
    var configuration = Configuration()
    guard case .object(let members) = located.content else { return (configuration, [.notAnObject(located.range)]) }
    var faults = ConfigurationFault.repetitions(members)
    for member in members where !member.key.hasSameBytes(as: "$schema") {
      faults += ConfigurationKey.named(member.key)?.take(member.value, &configuration) ?? [.unknownKey(member)]
    }
    return (configuration, faults.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// The settings of an editor. It sends `null` for what nobody has set, and has settings of its own beside ours.
  package static func read(settings: JSON) -> (configuration: Configuration, faults: [ConfigurationFault]) {
    var configuration = Configuration()
    var faults: [ConfigurationFault] = []
    for member in settings.object ?? [] where !member.value.isNull {
      faults += ConfigurationKey.named(member.key)?.take(LocatedJSON(member.value), &configuration) ?? []
    }
    return (configuration, faults)
  }
}

extension LocatedJSON {
  /// A value that came without a text.
  fileprivate init(_ json: JSON) {
    let content: Content =
      switch json {
      case .array(let values): .array(values.map(LocatedJSON.init))
      case .object(let members): .object(members.map { Member(key: $0.key, keyRange: 0..<0, value: LocatedJSON($0.value)) })
      default: .scalar(json)
      }
    self.init(content: content, range: 0..<0)
  }
}
