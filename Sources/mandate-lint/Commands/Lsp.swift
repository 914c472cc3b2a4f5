import MandateGuidance
import MandateLanguage
import MandateServer

extension Command {
  /// The language server. Every editor starts it so; some add `--stdio`.
  static let lsp = Command(
    name: "lsp",
    summary: Text(
      nb: "Tjen en editor som språktjener (over standard inn og ut).", nn: "Ten ein editor som språktenar (over standard inn og ut).",
      en: "Serve an editor as a language server (over standard input and output)."),
    operands: .none,
    options: [Option("stdio", Text(nb: "Det samme som ingenting.", nn: "Det same som ingenting.", en: "The same as nothing."))],
    run: { invocation in
      let language = invocation.has("language") ? invocation.language : nil
      let code = runServer(configuration: invocation.configurationSource, language: language, machine: invocation.language)
      return ExitCode(rawValue: code) ?? .findings
    })

  static let version = Command(
    name: "version", summary: Text(nb: "Vis hvilken versjon dette er.", nn: "Vis kva versjon dette er.", en: "Show which version this is."),
    operands: .none,
    options: [
      Option(
        "format", choices: ["text", "json"],
        Text(nb: "Hvordan versjonen skrives.", nn: "Korleis versjonen blir skriven.", en: "How the version is written."))
    ],
    run: { invocation in
      try Files.print(Array(Version.text(asJSON: invocation.value("format") == "json").utf8))
      return .clean
    })
}
