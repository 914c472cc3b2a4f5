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
  let value: Text?
  /// The values it takes; empty where anything goes.
  let choices: [String]
  let help: Text

  init(_ name: String, short: Character? = nil, value: Text? = nil, choices: [String] = [], _ help: Text) {
    self.name = name
    self.short = short
    self.value = choices.isEmpty ? value : Text(choices.joined(separator: "|"))
    self.choices = choices
    self.help = help
  }

  /// Whether its value is a file, for completion in a shell.
  var takesFile: Bool { value == .file }

  fileprivate func isWritten(_ argument: String) -> Bool {
    argument == "--\(name)" || short.map { argument == "-\($0)" } ?? false
  }
}

/// A command with its options and operands, as it was called.
struct Invocation: Sendable {
  let operands: [String]
  let language: Language
  /// Each option as often as it was given, in order: where the output goes depends on the order.
  let given: [(name: String, value: String)]

  func has(_ name: String) -> Bool { given.contains { $0.name == name } }

  /// The last value given.
  func value(_ name: String) -> String? { given.last { $0.name == name }?.value }

  /// Where settings are read from.
  var configurationSource: ConfigurationSource {
    if let path = value("config") { return .file(Array(path.utf8)) }
    return has("no-config") ? .nothing : .nearest
  }

  /// All values given, those with commas taken apart.
  func list(_ name: String) -> [String] {
    given.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(\.trimmed) }.filter { !$0.isEmpty }
  }

  init(_ arguments: [String], command: Command, language: Language) throws {
    self.language = language
    let options = command.options + Option.everywhere
    var operands: [String] = []
    var given: [(name: String, value: String)] = []
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
      let (written, attached) = Invocation.split(argument)
      guard let option = options.first(where: { $0.isWritten(written) }) else { throw Invocation.unknown(written, options, command) }
      given.append((option.name, try Invocation.value(of: option, attached, &rest)))
    }
    self.operands = operands
    self.given = given
  }

  /// `--name=value` and `-ovalue` taken apart.
  private static func split(_ argument: String) -> (written: String, value: String?) {
    if argument.hasPrefix("--") {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : nil)
    }
    let letter = argument.prefix(2)
    return (String(letter), argument.count > 2 ? String(argument.dropFirst(2)) : nil)
  }

  private static func value(of option: Option, _ attached: String?, _ rest: inout ArraySlice<String>) throws -> String {
    guard option.value != nil else {
      guard attached == nil else { throw takesNoValue(option) }
      return ""
    }
    // What looks like an option is not taken for a value: `--output --fix` lacks a file name.
    let next = rest.first.map { $0 == "-" || !$0.hasPrefix("-") } ?? false
    guard let value = attached ?? (next ? rest.popFirst() : nil), !value.isEmpty else { throw lacksValue(option) }
    guard option.choices.isEmpty || option.choices.contains(value) else { throw wrongValue(option, value) }
    return value
  }

  // MARK: What may be wrong

  private static func unknown(_ written: String, _ options: [Option], _ command: Command) -> CommandFailure {
    let near = Nearness.nearest(written, in: options.map { "--\($0.name)" })
    if near == nil || "--\(written)" != near, let owner = Command.all.first(where: { $0.options.contains { $0.isWritten(written) } }) {
      return CommandFailure(
        nb: "valget «\(written)» hører til «mandate-lint \(owner.name)», ikke «\(command.name)».",
        nn: "valet «\(written)» høyrer til «mandate-lint \(owner.name)», ikkje «\(command.name)».",
        en: "the option “\(written)” belongs to “mandate-lint \(owner.name)”, not “\(command.name)”.")
    }
    return CommandFailure(
      nb: "ukjent valg «\(written)»." + (near.map { " Mente du «\($0)»?" } ?? " Se «mandate-lint help \(command.name)»."),
      nn: "ukjent val «\(written)»." + (near.map { " Meinte du «\($0)»?" } ?? " Sjå «mandate-lint help \(command.name)»."),
      en: "unknown option “\(written)”." + (near.map { " Did you mean “\($0)”?" } ?? " See “mandate-lint help \(command.name)”."))
  }

  private static func lacksValue(_ option: Option) -> CommandFailure {
    let value = option.value ?? Text("")
    return CommandFailure(
      nb: "«--\(option.name)» trenger en verdi: \(value.nb).", nn: "«--\(option.name)» treng ein verdi: \(value.nn).",
      en: "“--\(option.name)” needs a value: \(value.en).")
  }

  private static func takesNoValue(_ option: Option) -> CommandFailure {
    CommandFailure(
      nb: "«--\(option.name)» tar ingen verdi.", nn: "«--\(option.name)» tek ingen verdi.", en: "“--\(option.name)” takes no value.")
  }

  private static func wrongValue(_ option: Option, _ value: String) -> CommandFailure {
    let list = option.choices.joined(separator: ", ")
    let near = Nearness.nearest(value, in: option.choices)
    return CommandFailure(
      nb: "«\(value)» er ikke en verdi for «--\(option.name)»." + (near.map { " Mente du «\($0)»?" } ?? " Velg mellom \(list)."),
      nn: "«\(value)» er ikkje ein verdi for «--\(option.name)»." + (near.map { " Meinte du «\($0)»?" } ?? " Vel mellom \(list)."),
      en: "“\(value)” is not a value for “--\(option.name)”." + (near.map { " Did you mean “\($0)”?" } ?? " Choose one of \(list)."))
  }
}

extension Text {
  /// What a value is called in the help.
  static let file = Text(nb: "FIL", nn: "FIL", en: "FILE")
  static let name = Text(nb: "NAVN", nn: "NAMN", en: "NAME")
  static let codes = Text(nb: "KODER", nn: "KODAR", en: "CODES")
  static let date = Text(nb: "DATO", nn: "DATO", en: "DATE")
  static let number = Text(nb: "TALL", nn: "TAL", en: "NUMBER")
}

extension Option {
  /// What every command takes.
  static let everywhere: [Option] = [
    Option(
      "language", choices: Language.allCases.map(\.rawValue),
      Text(
        nb: "Språket i meldingene. Ellers språket på maskinen, og ellers bokmål.",
        nn: "Språket i meldingane. Elles språket på maskina, og elles bokmål.",
        en: "The language of the messages. Otherwise the machine's, otherwise bokmål.")),
    Option(
      "config", value: .file,
      Text(
        nb: "Bruk innstillingene i denne filen for alt.", nn: "Bruk innstillingane i denne fila for alt.",
        en: "Use the settings in this file for everything.")),
    Option(
      "no-config",
      Text(nb: "Bruk ingen innstillinger fra filer.", nn: "Bruk ingen innstillingar frå filer.", en: "Use no settings from files.")),
    .color,
    Option("help", short: "h", Text(nb: "Vis denne hjelpen.", nn: "Vis denne hjelpa.", en: "Show this help.")),
  ]

  static let format = Option(
    "format", choices: OutputFormat.all.map(\.name),
    Text(
      nb:
        "Hvordan funnene skrives. Standard er text, og github når kommandoen kjører i GitHub Actions. Kan gis flere ganger, med --output.",
      nn: "Korleis funna blir skrivne. Standard er text, og github når kommandoen køyrer i GitHub Actions. Kan bli gitt fleire gonger, med "
        + "--output.",
      en: "How findings are written. The default is text, and github when run by GitHub Actions. May be given several times, with --output."
    ))

  static let catalogueFormat = Option(
    "format", choices: ["text", "json", "markdown"],
    Text(nb: "Hvordan listen skrives.", nn: "Korleis lista blir skriven.", en: "How the list is written."))

  static let color = Option(
    "color", choices: ["auto", "always", "never"],
    Text(
      nb: "Om farger brukes. Standard er auto: på en skjerm, ikke i en fil.",
      nn: "Om fargar blir brukte. Standard er auto: på ein skjerm, ikkje i ei fil.",
      en: "Whether colours are used. The default is auto: on a screen, not in a file."))

  static let profile = Option(
    "profile", choices: Profile.allCases.map(\.rawValue),
    Text(
      nb: "Hvor mye det spørres etter. Ellers følger det statusen: grunnmur for et utkast, full for resten.",
      nn: "Kor mykje det blir spurt etter. Elles følgjer det statusen: grunnmur for eit utkast, full for resten.",
      en: "How much is asked for. Otherwise by status: grunnmur for a draft, full for the rest."))

  static let today = Option(
    "today", value: .date,
    Text(
      nb: "Dagens dato. Ellers brukes klokken.", nn: "Dagens dato. Elles blir klokka brukt.",
      en: "Today's date. Otherwise the clock is used."))

  static let output = Option(
    "output", short: "o", value: .file,
    Text(
      nb: "Skriv til en fil i stedet for til skjermen. Gjelder formatet som står foran.",
      nn: "Skriv til ei fil i staden for til skjermen. Gjeld formatet som står framføre.",
      en: "Write to a file, not to the screen. Holds for the format before it."))

  static let standardInputName = Option(
    "stdin-filename", value: .name,
    Text(
      nb: "Navnet på det som kommer inn (-).", nn: "Namnet på det som kjem inn (-).", en: "The name of what comes from standard input (-).")
  )

  static let allowEmpty = Option(
    "allow-empty",
    Text(
      nb: "Det er greit at det ikke er noen mandater der.", nn: "Det er greitt at det ikkje er nokon mandat der.",
      en: "It is fine that there are no mandates there."))
}

extension StringProtocol {
  var trimmed: String {
    var view = self[...]
    while let first = view.first, first.isWhitespace { view = view.dropFirst() }
    while let last = view.last, last.isWhitespace { view = view.dropLast() }
    return String(view)
  }
}
