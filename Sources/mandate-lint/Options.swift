// Options as they are written on the command line. Each command lists its own; one that no command knows is answered with the nearest.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

struct Option: Sendable {
  /// Without the hyphens.
  let name: String
  let short: Character?
  /// What the value is called in the help; nil for an option that takes none.
  let value: String?
  /// The values it takes; empty where anything goes.
  let choices: [String]
  let help: Text

  init(_ name: String, short: Character? = nil, value: String? = nil, choices: [String] = [], _ help: Text) {
    self.name = name
    self.short = short
    self.value = choices.isEmpty ? value : choices.joined(separator: "|")
    self.choices = choices
    self.help = help
  }
}

/// A command with its options and operands, as it was called.
struct Invocation: Sendable {
  let operands: [String]
  let language: Language
  private var values: [String: [String]] = [:]

  func has(_ name: String) -> Bool { values[name] != nil }

  /// The last value given.
  func value(_ name: String) -> String? { values[name]?.last }

  /// Where settings are read from.
  var configurationSource: ConfigurationSource {
    if let path = value("config") { return .file(Array(path.utf8)) }
    return has("no-config") ? .nothing : .nearest
  }

  /// All values given, those with commas taken apart.
  func list(_ name: String) -> [String] {
    (values[name] ?? []).flatMap { $0.split(separator: ",").map { $0.trimmed } }.filter { !$0.isEmpty }
  }

  init(_ arguments: [String], command: Command, language: Language) throws {
    self.language = language
    let options = command.options + Option.everywhere
    var operands: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard let option = options.first(where: { "--\($0.name)" == parts[0] || $0.short.map { "-\($0)" } == parts[0] }) else {
        throw Invocation.unknown(parts[0], options)
      }
      guard option.value != nil else {
        values[option.name, default: []].append("")
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw Invocation.lacksValue(option) }
      guard option.choices.isEmpty || option.choices.contains(value) else { throw Invocation.wrongValue(option, value) }
      values[option.name, default: []].append(value)
    }
    self.operands = operands
  }

  private static func unknown(_ written: String, _ options: [Option]) -> CommandFailure {
    let known = options.map { "--\($0.name)" }
    let near = nearest(written, in: known) ?? known.first { $0.hasPrefix(written) && written.utf8.count > 3 }
    return CommandFailure(
      message: Text(
        nb: "ukjent valg «\(written)»." + (near.map { " Mente du «\($0)»?" } ?? " Se «mandate-lint help»."),
        nn: "ukjent val «\(written)»." + (near.map { " Meinte du «\($0)»?" } ?? " Sjå «mandate-lint help»."),
        en: "unknown option “\(written)”." + (near.map { " Did you mean “\($0)”?" } ?? " See “mandate-lint help”.")))
  }

  private static func lacksValue(_ option: Option) -> CommandFailure {
    CommandFailure(
      message: Text(
        nb: "«--\(option.name)» trenger en verdi: \(option.value ?? "").", nn: "«--\(option.name)» treng ein verdi: \(option.value ?? "").",
        en: "“--\(option.name)” needs a value: \(option.value ?? "")."))
  }

  private static func wrongValue(_ option: Option, _ value: String) -> CommandFailure {
    let list = option.choices.joined(separator: ", ")
    let near = nearest(value, in: option.choices)
    return CommandFailure(
      message: Text(
        nb: "«\(value)» er ikke en verdi for «--\(option.name)»." + (near.map { " Mente du «\($0)»?" } ?? " Velg mellom \(list)."),
        nn: "«\(value)» er ikkje ein verdi for «--\(option.name)»." + (near.map { " Meinte du «\($0)»?" } ?? " Vel mellom \(list)."),
        en: "“\(value)” is not a value for “--\(option.name)”." + (near.map { " Did you mean “\($0)”?" } ?? " Choose one of \(list).")))
  }
}

extension Option {
  static let everywhere: [Option] = [
    Option(
      "language", choices: ["nb", "nn", "en"],
      Text(nb: "Språket i meldingene.", nn: "Språket i meldingane.", en: "The language of the messages.")),
    Option(
      "config", value: "FILE",
      Text(
        nb: "Bruk innstillingene i denne filen for alt.", nn: "Bruk innstillingane i denne fila for alt.",
        en: "Use the settings in this file for everything.")),
    Option(
      "no-config",
      Text(nb: "Bruk ingen innstillinger fra filer.", nn: "Bruk ingen innstillingar frå filer.", en: "Use no settings from files.")),
    Option("help", short: "h", Text(nb: "Vis denne hjelpen.", nn: "Vis denne hjelpa.", en: "Show this help.")),
  ]

  static let format = Option(
    "format", choices: ["text", "concise", "json", "github", "sarif"],
    Text(
      nb: "Hvordan funnene skrives. Standard er text, og github når kommandoen kjører i GitHub Actions.",
      nn: "Korleis funna blir skrivne. Standard er text, og github når kommandoen køyrer i GitHub Actions.",
      en: "How findings are written. The default is text, and github when run by GitHub Actions."))

  static let catalogueFormat = Option(
    "format", choices: ["text", "json", "markdown"],
    Text(nb: "Hvordan listen skrives.", nn: "Korleis lista blir skriven.", en: "How the list is written."))

  static let color = Option(
    "color", choices: ["auto", "always", "never"],
    Text(nb: "Om farger brukes.", nn: "Om fargar blir brukte.", en: "Whether colours are used."))

  static let today = Option(
    "today", value: "DATE",
    Text(
      nb: "Dagens dato. Ellers brukes klokken.", nn: "Dagens dato. Elles blir klokka brukt.",
      en: "Today's date. Otherwise the clock is used."))

  static let output = Option(
    "output", short: "o", value: "FILE",
    Text(
      nb: "Skriv til en fil i stedet for til skjermen.", nn: "Skriv til ei fil i staden for til skjermen.",
      en: "Write to a file, not to the screen."))
}

extension StringProtocol {
  var trimmed: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}
