// What `--help` says: for the tool, and for each command, from the same values that read the command line.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

enum Help {
  static let description = Text(
    nb: "mandate-lint leser mandater for samarbeid på tvers, sier hva som mangler, og hjelper deg videre.",
    nn: "mandate-lint les mandat for samarbeid på tvers, seier kva som manglar, og hjelper deg vidare.",
    en: "mandate-lint reads mandates for working across services, says what is missing, and helps you on.")

  static let withoutCommand = Text(
    nb: "Uten kommando sjekkes mandatene i mappen du står i.", nn: "Utan kommando blir mandata i mappa du står i, sjekka.",
    en: "Without a command, the mandates in this folder are checked.")

  static let examples: [(command: String, text: Text)] = [
    (
      "mandate-lint",
      Text(nb: "Sjekk alle mandatene her.", nn: "Sjekk alle mandata her.", en: "Check every mandate here.")
    ),
    (
      "mandate-lint --fix mandater/",
      Text(
        nb: "Rett det som kan rettes av seg selv.", nn: "Rett det som kan rettast av seg sjølv.",
        en: "Correct what can be corrected by itself.")
    ),
    (
      "mandate-lint --format sarif -o funn.sarif --fail-on warning",
      Text(nb: "Sjekk før endringen går inn.", nn: "Sjekk før endringa går inn.", en: "Check before a change goes in.")
    ),
    (
      "mandate-lint new trygg-oppvekst.mandat",
      Text(nb: "Begynn på et nytt mandat.", nn: "Byrj på eit nytt mandat.", en: "Begin a new mandate.")
    ),
    (
      "mandate-lint chat trygg-oppvekst.mandat",
      Text(nb: "Svar på ett spørsmål om gangen.", nn: "Svar på eitt spørsmål om gongen.", en: "Answer one question at a time.")
    ),
    (
      "mandate-lint ask --file trygg-oppvekst.mandat \"Hva mangler?\"",
      Text(
        nb: "Spør om rådene eller om et mandat.", nn: "Spør om råda eller om eit mandat.", en: "Ask about the advice or about a mandate.")
    ),
    (
      "mandate-lint explain EVA002",
      Text(
        nb: "Les hva en regel ber om, og hvorfor.", nn: "Les kva ein regel ber om, og kvifor.", en: "Read what a rule asks for, and why.")
    ),
  ]

  static let environment: [(name: String, text: Text)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Text(nb: "Språket i meldingene.", nn: "Språket i meldingane.", en: "The language of the messages.")
    ),
    (
      "NO_COLOR, CLICOLOR_FORCE, TERM",
      Text(nb: "Om farger brukes.", nn: "Om fargar blir brukte.", en: "Whether colours are used.")
    ),
    (
      "GITHUB_ACTIONS",
      Text(
        nb: "Satt av GitHub: velger formatet github.", nn: "Sett av GitHub: vel formatet github.",
        en: "Set by GitHub: chooses the format github.")
    ),
    (
      "GITHUB_WORKSPACE, CI_PROJECT_DIR",
      Text(
        nb: "Mappen som stier regnes fra i formater for tjenester.", nn: "Mappa som stigar blir rekna frå i format for tenester.",
        en: "The folder that paths are counted from in formats for services.")
    ),
  ]

  static let files: [(name: String, text: Text)] = [
    (
      ConfigurationFile.name,
      Text(
        nb: "Innstillinger for mandatene i mappen og under den.", nn: "Innstillingar for mandata i mappa og under ho.",
        en: "Settings for the mandates in the folder and below.")
    ),
    (
      "$XDG_CONFIG_HOME/mandate-lint/config.json",
      Text(nb: "Dine egne innstillinger.", nn: "Dine eigne innstillingar.", en: "Your own settings.")
    ),
    (
      ".gitignore",
      Text(nb: "Mandater som ikke skal sjekkes.", nn: "Mandat som ikkje skal sjekkast.", en: "Mandates that are not to be checked.")
    ),
  ]

  static func print(_ language: Language) throws {
    let usage = Text(
      nb: "Bruk: mandate-lint [KOMMANDO] [VALG] [FIL ELLER MAPPE …]", nn: "Bruk: mandate-lint [KOMMANDO] [VAL] [FIL ELLER MAPPE …]",
      en: "Usage: mandate-lint [COMMAND] [OPTIONS] [FILE OR FOLDER …]")
    let commands = Text(nb: "Kommandoer:", nn: "Kommandoar:", en: "Commands:")
    let more = Text(
      nb: "«mandate-lint help KOMMANDO» forteller mer om en kommando.", nn: "«mandate-lint help KOMMANDO» fortel meir om ein kommando.",
      en: "“mandate-lint help COMMAND” tells more about a command.")
    let style = Style.chosen(nil, toFile: false)
    var lines = [
      style.wrapped(description[language], first: ""), "", usage[language], withoutCommand[language], "", style.bold(commands[language]),
    ]
    let width = Command.all.map(\.name.count).max() ?? 0
    lines += Command.all.map { command in
      let padding = String(repeating: " ", count: width - command.name.count + 2)
      return style.wrapped(command.summary[language], first: "  \(command.name)\(padding)")
    }
    lines += ["", style.bold(ExitCode.title[language])] + ExitCode.rows(language, style)
    let title = Text(nb: "Eksempler:", nn: "Døme:", en: "Examples:")
    lines += ["", style.bold(title[language])]
    lines += examples.flatMap { ["  " + $0.command, style.wrapped($0.text[language], first: "      ")] }
    lines += ["", more[language]]
    try Files.print(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  static func print(_ command: Command, _ language: Language) throws {
    let options = Text(nb: "Valg:", nn: "Val:", en: "Options:")
    let usage = Text(nb: "Bruk:", nn: "Bruk:", en: "Usage:")
    let style = Style.chosen(nil, toFile: false)
    var lines = [
      style.wrapped(command.summary[language], first: ""), "",
      "\(usage[language]) mandate-lint \(command.name) \(command.operands.title[language])".trimmed, "", style.bold(options[language]),
    ]
    for option in command.options + Option.everywhere {
      lines.append(style.wrapped(title(option, language), first: "  ", rest: "        "))
      lines.append(style.wrapped(option.help[language], first: "      "))
    }
    if let glossary = command.glossary {
      lines += ["", style.bold(glossary.title[language] + ":"), style.wrapped(glossary.introduction[language], first: "  "), ""]
      for (word, meaning) in glossary.entries(language) { lines += ["  " + word, style.wrapped(meaning, first: "      ")] }
    }
    try Files.print(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// `-o, --output FIL`
  static func title(_ option: Option, _ language: Language) -> String {
    (option.short.map { "-\($0), " } ?? "") + "--\(option.name)" + (option.value.map { " " + $0[language] } ?? "")
  }
}

extension ExitCode {
  static let title = Text(nb: "Sluttkoder:", nn: "Sluttkodar:", en: "Exit codes:")

  /// What the code means to whoever runs the command.
  var meaning: Text {
    switch self {
    case .clean: Text(nb: "i orden", nn: "i orden", en: "all is well")
    case .findings:
      Text(
        nb: "det er funn så alvorlige som --fail-on sier, eller noe å endre for --check og --diff",
        nn: "det er funn så alvorlege som --fail-on seier, eller noko å endre for --check og --diff",
        en: "there are findings as severe as --fail-on says, or something to change for --check and --diff")
    case .failure:
      Text(
        nb: "feil bruk, eller noe som ikke kan leses eller skrives", nn: "feil bruk, eller noko som ikkje kan lesast eller skrivast",
        en: "wrong usage, or something that cannot be read or written")
    case .nothingChecked: Text(nb: "ingenting ble sjekket", nn: "ingenting vart sjekka", en: "nothing was checked")
    }
  }

  static func rows(_ language: Language, _ style: Style) -> [String] {
    allCases.map { style.wrapped($0.meaning[language], first: "  \($0.rawValue)  ") }
  }
}
