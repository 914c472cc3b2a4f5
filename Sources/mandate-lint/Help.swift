import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

enum Help {
  static func print(_ language: Language) {
    let title = Text(
      nb: "mandate-lint leser mandater for samarbeid på tvers og sier hva som mangler.",
      nn: "mandate-lint les mandat for samarbeid på tvers og seier kva som manglar.",
      en: "mandate-lint reads mandates for working across services and says what is missing.")
    let usage = Text(
      nb: "Bruk: mandate-lint [KOMMANDO] [VALG] [FIL ELLER MAPPE …]", nn: "Bruk: mandate-lint [KOMMANDO] [VAL] [FIL ELLER MAPPE …]",
      en: "Usage: mandate-lint [COMMAND] [OPTIONS] [FILE OR FOLDER …]")
    let commands = Text(nb: "Kommandoer:", nn: "Kommandoar:", en: "Commands:")
    let more = Text(
      nb: "«mandate-lint help KOMMANDO» forteller mer om en kommando.", nn: "«mandate-lint help KOMMANDO» fortel meir om ein kommando.",
      en: "“mandate-lint help COMMAND” tells more about a command.")
    var lines = [title[language], "", usage[language], "", commands[language]]
    lines += Command.all.map { row($0.name, $0.summary[language]) }
    lines += ["", more[language]]
    Files.print(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  static func print(_ command: Command, _ language: Language) {
    let options = Text(nb: "Valg:", nn: "Val:", en: "Options:")
    let usage = Text(nb: "Bruk:", nn: "Bruk:", en: "Usage:")
    var lines = [
      command.summary[language], "", "\(usage[language]) mandate-lint \(command.name) \(command.operands)".trimmed, "", options[language],
    ]
    for option in command.options + Option.everywhere {
      let short = option.short.map { "-\($0), " } ?? ""
      lines.append("  \(short)--\(option.name)\(option.value.map { " " + $0 } ?? "")")
      lines.append("      " + option.help[language])
    }
    Files.print(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  private static func row(_ name: String, _ text: String) -> String {
    "  " + name + String(repeating: " ", count: max(1, 10 - name.count)) + text
  }
}
