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
    operands: "[PATH…]",
    options: [
      Option(
        "check",
        Text(
          nb: "Si hvilke filer som ville blitt endret, og endre ingenting.", nn: "Sei kva filer som ville blitt endra, og endre ingenting.",
          en: "Say which files would be changed, and change nothing.")),
      Option(
        "diff",
        Text(
          nb: "Vis hva som ville blitt endret, og endre ingenting.", nn: "Vis kva som ville blitt endra, og endre ingenting.",
          en: "Show what would be changed, and change nothing.")),
      Option(
        "to", choices: Language.allCases.map(\.rawValue),
        Text(
          nb: "Oversett nøkkelordene til dette språket.", nn: "Omset nøkkelorda til dette språket.",
          en: "Translate the keywords to this language.")),
      Option(
        "allow-empty",
        Text(
          nb: "Det er greit at det ikke er noe å formatere.", nn: "Det er greitt at det ikkje er noko å formatere.",
          en: "It is fine that there is nothing to format.")),
      Option(
        "stdin-filename", value: "NAME",
        Text(
          nb: "Navnet på det som kommer inn (-).", nn: "Namnet på det som kjem inn (-).",
          en: "The name of what comes from standard input (-).")),
    ],
    run: { try format($0) })

  private static func format(_ invocation: Invocation) throws -> ExitCode {
    var inputs = Inputs(invocation)
    try inputs.checkConfigurations()
    let target = invocation.value("to").flatMap(Language.init)
    let isDry = invocation.has("check") || invocation.has("diff")
    var failed = inputs.hasFailed
    var changed = 0
    for input in inputs.paths {
      do {
        let bytes = try inputs.read(input)
        let result = Document(SourceText(bytes)).formatted(to: target)
        if input == "-", !isDry {
          Files.print(result)
          continue
        }
        guard result != bytes else { continue }
        changed += 1
        if invocation.has("diff") {
          Files.print(Array(UnifiedDiff.text(from: bytes, to: result, path: inputs.name(of: input)).utf8))
        } else if isDry {
          let would = Text(nb: "ville blitt endret", nn: "ville blitt endra", en: "would be changed")
          Files.print(Array("\(inputs.name(of: input)): \(would[invocation.language])\n".utf8))
        } else {
          try Files.replace(input, with: result)
        }
      } catch let failure as Files.Failure {
        inputs.report(failure)
        failed = true
      }
    }
    if failed { return .failure }
    if inputs.paths.isEmpty, !invocation.has("allow-empty") {
      Files.printError("mandate-lint: " + inputs.whyNothing[invocation.language])
      return .nothingChecked
    }
    return isDry && changed > 0 ? .findings : .clean
  }
}
