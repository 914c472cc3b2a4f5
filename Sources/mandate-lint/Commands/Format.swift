// `mandate-lint format [PATH…]`: writes mandates the one way, in place, or only says what it would change.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let format = Command(
    name: "format",
    summary: Text(
      nb: "Skriv mandater på én måte: innrykk, ord og mellomrom.", nn: "Skriv mandat på éin måte: innrykk, ord og mellomrom.",
      en: "Write mandates the one way: columns, words and spaces."),
    operands: .mandates,
    options: [
      Option(
        "check",
        Text(
          nb: "Si hvilke filer som ikke er formatert, og endre ingenting.",
          nn: "Sei kva filer som ikkje er formaterte, og endre ingenting.",
          en: "Say which files are not formatted, and change nothing.")),
      Option(
        "diff",
        Text(
          nb: "Vis hva som ville ha blitt endret, og endre ingenting.", nn: "Vis kva som ville ha blitt endra, og endre ingenting.",
          en: "Show what would be changed, and change nothing.")),
      Option(
        "to", choices: Language.allCases.map(\.rawValue),
        Text(
          nb: "Oversett nøkkelordene til dette språket.", nn: "Omset nøkkelorda til dette språket.",
          en: "Translate the keywords to this language.")),
      .allowEmpty, .standardInputName,
    ],
    run: { try FormatRun($0).run() })
}

private struct FormatRun {
  let invocation: Invocation
  let language: Language
  let target: Language?
  let showsDiff: Bool
  let isDry: Bool
  let style: Style
  var changed = 0
  var failed = false

  init(_ invocation: Invocation) {
    self.invocation = invocation
    language = invocation.language
    target = invocation.value("to").flatMap(Language.init)
    showsDiff = invocation.has("diff")
    isDry = showsDiff || invocation.has("check")
    style = Style.chosen(invocation.value("color"), toFile: false)
  }

  func run() throws -> ExitCode {
    var run = self
    return try run.formatAll()
  }

  private mutating func formatAll() throws -> ExitCode {
    var inputs = Inputs(invocation)
    try inputs.checkConfigurations()
    inputs.failures.forEach { tell($0) }
    for path in inputs.paths {
      do throws(Files.Failure) {
        try format(path, inputs.name(of: path))
      } catch {
        // What cannot be shown stops the run; a file that cannot be read or written does not.
        guard error.path != "-" || error.act == .read else { throw error }
        tell(Inputs.describe(error))
      }
    }
    if failed { return .failure }
    if inputs.paths.isEmpty, !invocation.has("allow-empty") {
      Files.printError("mandate-lint: " + inputs.whyNothing[language])
      return .nothingChecked
    }
    if inputs.paths != ["-"] { Files.printError(summary(of: inputs.paths.count)[language]) }
    return isDry && changed > 0 ? .findings : .clean
  }

  private mutating func tell(_ failure: Text) {
    Files.printError("mandate-lint: " + Drawing.plain(failure[language]))
    failed = true
  }

  private mutating func format(_ path: String, _ name: String) throws(Files.Failure) {
    let bytes = try Inputs.read(path)
    let result = Document(SourceText(bytes)).formatted(to: target)
    if result != bytes { changed += 1 }
    if path == "-", !isDry { return try Files.print(result) }
    guard result != bytes else { return }
    if showsDiff {
      try Files.print(UnifiedDiff.bytes(from: bytes, to: result, path: name, style: style.width == nil ? nil : style))
    } else if isDry {
      try Files.print(Array((Drawing.plain(name) + "\n").utf8))
    } else {
      try Files.replace(path, with: result)
    }
  }

  /// `3 av 40 filer er ikke formatert.`
  private func summary(of count: Int) -> Text {
    let rest = count - changed
    if isDry {
      if changed == 0 {
        return Text(nb: "Alt er formatert (\(count)).", nn: "Alt er formatert (\(count)).", en: "Everything is formatted (\(count)).")
      }
      return Text(
        nb: "\(changed) av \(count) filer er ikke formatert.", nn: "\(changed) av \(count) filer er ikkje formaterte.",
        en: "\(changed) of \(count) files are not formatted.")
    }
    return Text(
      nb: "\(changed) formatert, \(rest) uendret.", nn: "\(changed) formatert, \(rest) uendra.",
      en: "\(changed) formatted, \(rest) unchanged.")
  }
}
