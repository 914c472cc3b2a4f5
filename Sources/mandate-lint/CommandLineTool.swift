// Chooses the command, and turns what goes wrong into one line on standard error and an exit code.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

/// The exit codes are a contract with those who run the command in CI.
enum ExitCode: Int32, CaseIterable {
  case clean = 0
  case findings = 1
  case failure = 2
  case nothingChecked = 3
}

/// What ends a command: one line that says what and where.
struct CommandFailure: Error {
  let message: Text

  init(nb: String, nn: String, en: String) { message = Text(nb: nb, nn: nn, en: en) }

  init(noFolder folder: String) {
    self.init(nb: "mappen «\(folder)» finnes ikke", nn: "mappa «\(folder)» finst ikkje", en: "the folder “\(folder)” does not exist")
  }

  /// A configuration that is wrong, by file and line.
  init(_ fault: ConfigurationFault, in file: ConfigurationFile) {
    let current = Array(Files.currentFolder.utf8)
    let path = Path.isInside(file.path, current) ? Path.relative(file.path, from: current) : file.path
    let place = "\(Path.string(path)):\(file.text.line(at: fault.range.lowerBound) + 1): "
    message = Text(nb: place + fault.message.nb, nn: place + fault.message.nn, en: place + fault.message.en)
  }
}

/// A command of the tool.
struct Command: Sendable {
  let name: String
  let summary: Text
  let operands: Operands
  let options: [Option]
  /// What the command takes beside its options, word by word.
  var glossary: Glossary?
  let run: @Sendable (Invocation) throws -> ExitCode

  static let all: [Command] = [
    .check, .ask, .chat, .format, .new, .importing, .export, .explain, .rules, .advice, .lsp, .completions, .man, .version,
  ]

  static func named(_ name: String) -> Command? { all.first { $0.name == name } }
}

enum CommandLineTool {
  static func run(_ arguments: [String]) -> ExitCode {
    let language = Language.ofUser(arguments)
    do {
      return try dispatch(arguments, language)
    } catch let failure as CommandFailure {
      Files.printError("mandate-lint: " + Drawing.plain(failure.message[language]))
    } catch let failure as Files.Failure {
      Files.printError("mandate-lint: " + Drawing.plain(Inputs.describe(failure)[language]))
    } catch {
      Files.printError("mandate-lint: \(error)")
    }
    return .failure
  }

  private static func dispatch(_ arguments: [String], _ language: Language) throws -> ExitCode {
    let start = startOfCommand(arguments)
    guard start < arguments.count else { return try invoke(.check, arguments, language) }
    let first = arguments[start]
    let others = Array(arguments[..<start] + arguments[(start + 1)...])
    if first == "help" || start == 0 && ["--help", "-h"].contains(first) { return try help(others, language) }
    if first == "--version" || first == "-V" { return try invoke(.version, others, language) }
    if let command = Command.named(first) { return try invoke(command, others, language) }
    if !first.hasPrefix("-"), Files.kind(first) == nil, let near = Nearness.nearest(first, in: Command.all.map(\.name)) {
      throw CommandFailure(
        nb: "«\(first)» er verken en kommando eller en fil. Mente du «\(near)»?",
        nn: "«\(first)» er verken ein kommando eller ei fil. Meinte du «\(near)»?",
        en: "“\(first)” is neither a command nor a file. Did you mean “\(near)”?")
    }
    return try invoke(.check, arguments, language)
  }

  /// Where the command's name would stand: after options that every command takes, as in `--language nn rules`.
  private static func startOfCommand(_ arguments: [String]) -> Int {
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      guard let option = Option.everywhere.first(where: { $0.value != nil && argument.hasPrefix("--\($0.name)") }) else { break }
      index += argument == "--\(option.name)" ? 2 : 1
    }
    return index < arguments.count && (Command.named(arguments[index]) != nil || arguments[index] == "help") ? index : 0
  }

  private static func help(_ arguments: [String], _ language: Language) throws -> ExitCode {
    let name = arguments.first { !$0.hasPrefix("-") && Language(rawValue: $0) == nil }
    guard let name else {
      try Help.print(language)
      return .clean
    }
    guard let command = Command.named(name) else {
      let near = Nearness.nearest(name, in: Command.all.map(\.name))
      throw CommandFailure(
        nb: "det finnes ingen kommando «\(name)»." + (near.map { " Mente du «\($0)»?" } ?? " Se «mandate-lint help»."),
        nn: "det finst ingen kommando «\(name)»." + (near.map { " Meinte du «\($0)»?" } ?? " Sjå «mandate-lint help»."),
        en: "there is no command “\(name)”." + (near.map { " Did you mean “\($0)”?" } ?? " See “mandate-lint help”."))
    }
    try Help.print(command, language)
    return .clean
  }

  private static func invoke(_ command: Command, _ arguments: [String], _ language: Language) throws -> ExitCode {
    let invocation = try Invocation(arguments, command: command, language: language)
    if invocation.has("help") {
      try Help.print(command, language)
      return .clean
    }
    try command.operands.check(invocation.operands, command)
    return try command.run(invocation)
  }
}

/// Words that a command understands, and what each of them means.
struct Glossary: Sendable {
  let title: Text
  let introduction: Text
  let entries: @Sendable (Language) -> [(word: String, meaning: String)]
}

extension Language {
  /// `--language`, else the locale of the environment, else bokmål.
  static func ofUser(_ arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      let written = argument == "--language" ? next : argument.hasPrefix("--language=") ? String(argument.dropFirst(11)) : ""
      if let own = Language(rawValue: written) { return own }
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = Files.environment(name), !locale.isEmpty { return Language(locale: locale) }
    }
    return .nb
  }
}
