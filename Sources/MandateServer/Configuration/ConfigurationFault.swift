// What is wrong in a configuration, said so that it can be put right. Nothing is guessed: a setting that is nearly right is named, not taken.

package import MandateGuidance
import MandateLanguage

package struct ConfigurationFault: Hashable, Sendable {
  /// Bytes of the configuration's text.
  package let range: Range<Int>
  package let message: Text

  static func wrongValue(of name: String, _ expected: Text, at range: Range<Int>) -> ConfigurationFault {
    ConfigurationFault(
      range: range,
      message: Text(
        nb: "Verdien av «\(name)» skal være \(expected.nb).", nn: "Verdien av «\(name)» skal vere \(expected.nn).",
        en: "The value of “\(name)” must be \(expected.en)."))
  }

  static func unknownKey(_ member: LocatedJSON.Member) -> ConfigurationFault {
    let known = ConfigurationKey.all.map(\.name)
    let list = known.joined(separator: ", ")
    let near = nearest(member.key, in: known) ?? known.first { member.key.utf8.count > 2 && $0.hasPrefix(member.key) }
    return ConfigurationFault(
      range: member.keyRange,
      message: Text(
        nb: "Det finnes ingen innstilling «\(member.key)»." + (near.map { " Mente du «\($0)»?" } ?? " Innstillingene er \(list)."),
        nn: "Det finst inga innstilling «\(member.key)»." + (near.map { " Meinte du «\($0)»?" } ?? " Innstillingane er \(list)."),
        en: "There is no setting “\(member.key)”." + (near.map { " Did you mean “\($0)”?" } ?? " The settings are \(list).")))
  }

  static func unknownCode(_ member: LocatedJSON.Member, _ codes: [String]) -> ConfigurationFault {
    let near = nearest(member.key, in: codes)
    return ConfigurationFault(
      range: member.keyRange,
      message: Text(
        nb: "Det finnes ingen kode «\(member.key)»." + (near.map { " Mente du «\($0)»?" } ?? " Se «mandate-lint rules»."),
        nn: "Det finst ingen kode «\(member.key)»." + (near.map { " Meinte du «\($0)»?" } ?? " Sjå «mandate-lint rules»."),
        en: "There is no code “\(member.key)”." + (near.map { " Did you mean “\($0)”?" } ?? " See “mandate-lint rules”.")))
  }

  /// Keys that stand more than once: which of them counts would be a guess.
  static func repetitions(_ members: [LocatedJSON.Member]) -> [ConfigurationFault] {
    var seen: Set<[UInt8]> = []
    return members.filter { !seen.insert(Array($0.key.utf8)).inserted }.map { member in
      ConfigurationFault(
        range: member.keyRange,
        message: Text(
          nb: "«\(member.key)» står to ganger.", nn: "«\(member.key)» står to gonger.", en: "“\(member.key)” is there twice."))
    }
  }

  static func notAnObject(_ range: Range<Int>) -> ConfigurationFault {
    ConfigurationFault(
      range: range,
      message: Text(
        nb: "Innstillingene skal stå mellom { og }.", nn: "Innstillingane skal stå mellom { og }.",
        en: "The settings must stand between { and }."))
  }

  static let unreadable = ConfigurationFault(
    range: 0..<0, message: Text(nb: "Filen kan ikke leses.", nn: "Fila kan ikkje lesast.", en: "The file cannot be read."))

  static func notJSON(_ fault: JSON.Fault, in bytes: [UInt8]) -> ConfigurationFault {
    ConfigurationFault(range: fault.offset..<min(fault.offset + 1, max(bytes.count, fault.offset)), message: fault.reason.text)
  }
}

extension JSON.Fault.Reason {
  fileprivate var text: Text {
    switch self {
    case .notUTF8: Text(nb: "Filen er ikke lagret som UTF-8.", nn: "Fila er ikkje lagra som UTF-8.", en: "The file is not saved as UTF-8.")
    case .unexpectedEnd:
      Text(
        nb: "Filen slutter før noe er avsluttet: det mangler }, ] eller \".",
        nn: "Fila sluttar før noko er avslutta: det manglar }, ] eller \".",
        en: "The file ends before something is closed: }, ] or \" is missing.")
    case .unexpectedByte:
      Text(
        nb: "Her skulle det ha stått noe annet. Kanskje mangler det komma, kolon eller \" foran.",
        nn: "Her skulle det ha stått noko anna. Kanskje manglar det komma, kolon eller \" framfor.",
        en: "Something else should stand here. Perhaps a comma, a colon or \" is missing before it.")
    case .controlCharacter:
      Text(
        nb: "En tekst kan ikke gå over flere linjer. Kanskje mangler det \" på slutten.",
        nn: "Ein tekst kan ikkje gå over fleire linjer. Kanskje manglar det \" på slutten.",
        en: "A text cannot go over several lines. Perhaps \" is missing at its end.")
    case .badEscape:
      Text(nb: "Skriv \\\\ for en omvendt skråstrek.", nn: "Skriv \\\\ for ein omvend skråstrek.", en: "Write \\\\ for a backslash.")
    case .badNumber: Text(nb: "Dette er ikke et tall.", nn: "Dette er ikkje eit tal.", en: "This is not a number.")
    case .tooDeep:
      Text(nb: "Her er det for mange nivåer.", nn: "Her er det for mange nivå.", en: "There are too many levels here.")
    case .textAfterEnd:
      Text(
        nb: "Innstillingene er slutt før dette.", nn: "Innstillingane er slutt før dette.", en: "The settings have ended before this.")
    }
  }
}
