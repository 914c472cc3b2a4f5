// What begins with `/` at the prompt. Each has its name in all three languages, and all of them work whatever the language.

import MandateGuidance
import MandateLanguage
import MandateRules

enum ChatCommand: CaseIterable {
  case next, show, save, undo, explain, help, leave

  var name: Text {
    switch self {
    case .next: Text(nb: "/neste", nn: "/neste", en: "/next")
    case .show: Text(nb: "/vis", nn: "/vis", en: "/show")
    case .save: Text(nb: "/lagre", nn: "/lagre", en: "/save")
    case .undo: Text(nb: "/angre", nn: "/angre", en: "/undo")
    case .explain: Text(nb: "/forklar", nn: "/forklar", en: "/explain")
    case .help: Text(nb: "/hjelp", nn: "/hjelp", en: "/help")
    case .leave: Text(nb: "/slutt", nn: "/slutt", en: "/quit")
    }
  }

  /// Other words that people try.
  private var others: [String] {
    switch self {
    case .next: ["/start", "/begynn", "/byrj"]
    case .show: ["/sjå", "/mandat"]
    case .leave: ["/avslutt", "/exit", "/q"]
    case .help: ["/?"]
    default: []
    }
  }

  /// What stands after the name.
  var operand: Text? {
    switch self {
    case .save: Text(nb: "[FIL]", nn: "[FIL]", en: "[FILE]")
    case .explain: Text(nb: "KODE", nn: "KODE", en: "CODE")
    default: nil
    }
  }

  var summary: Text {
    switch self {
    case .next:
      Text(
        nb: "Still meg neste spørsmål om mandatet.", nn: "Still meg neste spørsmål om mandatet.",
        en: "Ask me the next question about the mandate.")
    case .show: Text(nb: "Vis mandatet slik det er nå.", nn: "Vis mandatet slik det er no.", en: "Show the mandate as it is now.")
    case .save: Text(nb: "Skriv mandatet til filen.", nn: "Skriv mandatet til fila.", en: "Write the mandate to the file.")
    case .undo: Text(nb: "Ta tilbake den siste endringen.", nn: "Ta tilbake den siste endringa.", en: "Take back the last change.")
    case .explain:
      Text(nb: "Forklar en regel eller et råd.", nn: "Forklar ein regel eller eit råd.", en: "Explain a rule or a piece of advice.")
    case .help: Text(nb: "Vis denne hjelpen.", nn: "Vis denne hjelpa.", en: "Show this help.")
    case .leave: Text(nb: "Avslutt.", nn: "Avslutt.", en: "Leave.")
    }
  }

  static var names: [String] { allCases.flatMap { command in Language.allCases.map { command.name[$0] } + command.others } }

  /// A command that stands without its slash and alone: nobody who writes `lagre` wants the word in the mandate.
  init?(spoken line: String) {
    guard let command = ChatCommand("/" + line), command != .explain else { return nil }
    let isName = Language.allCases.contains { command.name[$0] == "/" + line.lowercased() }
    guard isName || command == .leave else { return nil }
    self = command
  }

  init?(_ word: String) {
    let word = word.lowercased()
    let found = ChatCommand.allCases.first { command in
      command.others.contains(word) || Language.allCases.contains { command.name[$0] == word }
    }
    guard let found else { return nil }
    self = found
  }
}
