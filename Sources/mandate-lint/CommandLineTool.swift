// Chooses the command, and turns what goes wrong into one line on standard error and an exit code.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

/// The exit codes are a contract with those who run the command in CI.
enum ExitCode: Int32 {
  case clean = 0
  case findings = 1
  case failure = 2
  case nothingChecked = 3
}

/// What ends a command: one line that says what and where.
struct CommandFailure: Error {
  let message: Text

  init(message: Text) { self.message = message }

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
  /// What stands after the name: `[PATH…]`.
  let operands: String
  let options: [Option]
  let run: @Sendable (Invocation) throws -> ExitCode

  static let all: [Command] = [.check, .format, .rules, .advice, .lsp, .version]
}

enum CommandLineTool {
  static func run(_ arguments: [String]) -> ExitCode {
    let language = Language.ofUser(arguments)
    do {
      return try dispatch(arguments, language)
    } catch let failure as CommandFailure {
      Files.printError("mandate-lint: " + failure.message[language])
    } catch let failure as Files.Failure {
      Files.printError("mandate-lint: \(failure.path): \(failure.reason)")
    } catch {
      Files.printError("mandate-lint: \(error)")
    }
    return .failure
  }

  private static func dispatch(_ arguments: [String], _ language: Language) throws -> ExitCode {
    guard let first = arguments.first else { return try invoke(.check, [], language) }
    if ["help", "--help", "-h"].contains(first) {
      if let name = arguments.dropFirst().first, let command = Command.all.first(where: { $0.name == name }) {
        Help.print(command, language)
      } else {
        Help.print(language)
      }
      return .clean
    }
    if first == "--version" { return try invoke(.version, [], language) }
    if let command = Command.all.first(where: { $0.name == first }) { return try invoke(command, Array(arguments.dropFirst()), language) }
    if !first.hasPrefix("-"), Files.kind(first) == nil, let near = nearest(first, in: Command.all.map(\.name)) {
      throw CommandFailure(
        message: Text(
          nb: "«\(first)» er verken en kommando eller en fil. Mente du «\(near)»?",
          nn: "«\(first)» er verken ein kommando eller ei fil. Meinte du «\(near)»?",
          en: "“\(first)” is neither a command nor a file. Did you mean “\(near)”?"))
    }
    return try invoke(.check, arguments, language)
  }

  private static func invoke(_ command: Command, _ arguments: [String], _ language: Language) throws -> ExitCode {
    let invocation = try Invocation(arguments, command: command, language: language)
    if invocation.has("help") {
      Help.print(command, language)
      return .clean
    }
    return try command.run(invocation)
  }
}

extension Language {
  /// `--language`, else the locale of the environment, else bokmål.
  static func ofUser(_ arguments: [String]) -> Language {
    if let index = arguments.firstIndex(of: "--language"), index + 1 < arguments.count, let own = Language(rawValue: arguments[index + 1]) {
      return own
    }
    if let joined = arguments.first(where: { $0.hasPrefix("--language=") }), let own = Language(rawValue: String(joined.dropFirst(11))) {
      return own
    }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let locale = Files.environment(name), !locale.isEmpty { return Language(locale: locale) }
    }
    return .nb
  }
}
