// `mandate-lint completions SHELL`: what to write in a shell's configuration so that it completes commands, options, values and files. Made
// from the same values that read the command line.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let completions = Command(
    name: "completions",
    summary: Text(
      nb: "Skriv fullføring for et skall: bash, zsh eller fish.", nn: "Skriv fullføring for eit skal: bash, zsh eller fish.",
      en: "Write completion for a shell: bash, zsh or fish."),
    operands: .oneOf(["bash", "zsh", "fish"]), options: [],
    run: { invocation in
      let script =
        switch invocation.operands[0] {
        case "zsh": Completions.zsh(invocation.language)
        case "fish": Completions.fish(invocation.language)
        default: Completions.bash
        }
      try Files.print(Array(script.utf8))
      return .clean
    })
}

enum Completions {
  private static var names: [String] { Command.all.map(\.name) + ["help"] }
  private static var subjects: [String] { Rule.all.map(\.code) + Rule.all.map(\.name) + Guidance.all.map(\.id) }

  private static func options(_ command: Command) -> [Option] { command.options + Option.everywhere }

  /// `--output` and `-o`.
  private static func written(_ option: Option) -> [String] { (option.short.map { ["-\($0)"] } ?? []) + ["--\(option.name)"] }

  // MARK: bash

  /// Works with the bash of macOS too, which is from 2007.
  static var bash: String {
    var output = """
      # bash completion for mandate-lint
      _mandate_lint() {
        local IFS=$'\\n' cur="${COMP_WORDS[COMP_CWORD]}" prev="${COMP_WORDS[COMP_CWORD-1]}" command= word
        # bash takes `--format=json` for three words.
        if [[ $cur == "=" ]]; then cur=; elif [[ $prev == "=" ]]; then prev="${COMP_WORDS[COMP_CWORD-2]}"; fi
        COMPREPLY=()
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case "$word" in
            \(names.joined(separator: "|"))) command="$word"; break ;;
          esac
        done
        case "${command:-check} $prev" in

      """
    for command in Command.all {
      for option in options(command) where option.value != nil {
        let pattern = written(option).map { "\"\(command.name) \($0)\"" }.joined(separator: "|")
        output += "    \(pattern)) \(bash(option)); return ;;\n"
      }
    }
    output += """
        esac
        case "${command:-check}" in

      """
    for command in Command.all {
      let words = options(command).flatMap(written).joined(separator: "\\n")
      output += "    \(command.name))\n"
      output += "      if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W $'\(words)' -- \"$cur\")); return; fi\n"
      switch command.operands {
      case .none, .question: break
      case .mandates, .optionalMandate: output += "      _mandate_lint_mandates \"$cur\"\n"
      case .file, .newFile: output += "      COMPREPLY=($(compgen -f -- \"$cur\"))\n"
      case .subjects: output += "      COMPREPLY=($(compgen -W $'\(subjects.joined(separator: "\\n"))' -- \"$cur\"))\n"
      case .oneOf(let words): output += "      COMPREPLY=($(compgen -W $'\(words.joined(separator: "\\n"))' -- \"$cur\"))\n"
      }
      output += "      ;;\n"
    }
    let all = names.joined(separator: "\\n")
    output += """
          help) COMPREPLY=($(compgen -W $'\(all)' -- "$cur")); return ;;
        esac
        if [[ -z $command ]]; then COMPREPLY=($(compgen -W $'\(all)' -- "$cur") "${COMPREPLY[@]}"); fi
      }
      _mandate_lint_mandates() {
        COMPREPLY=($(compgen -f -X '!*.mandat' -- "$1") $(compgen -f -X '!*.mandate' -- "$1") $(compgen -d -- "$1"))
      }
      complete -o filenames -F _mandate_lint mandate-lint

      """
    return output
  }

  private static func bash(_ option: Option) -> String {
    if !option.choices.isEmpty { return "COMPREPLY=($(compgen -W $'\(option.choices.joined(separator: "\\n"))' -- \"$cur\"))" }
    if option.takesFile { return "COMPREPLY=($(compgen -f -- \"$cur\"))" }
    if option.value == .codes { return "COMPREPLY=($(compgen -W $'\(Rule.all.map(\.code).joined(separator: "\\n"))' -- \"$cur\"))" }
    return ":"
  }

  // MARK: zsh

  static func zsh(_ language: Language) -> String {
    var output = """
      #compdef mandate-lint
      # zsh completion for mandate-lint

      _mandate_lint_mandates() { _files -g '*.(mandat|mandate)(-.)' }

      # Where a command may stand, a mandate may too.
      _mandate_lint_start() {
        _mandate_lint_commands
        _mandate_lint_mandates
      }

      _mandate_lint_commands() {
        local -a commands=(

      """
    for command in Command.all { output += "    \(quoted("\(command.name):\(command.summary[language])"))\n" }
    output += """
        )
        _describe -t commands mandate-lint commands
      }

      _mandate_lint() {
        local command= index
        for (( index = 2; index < CURRENT; index++ )); do
          case "$words[index]" in
            \(names.joined(separator: "|"))) command="$words[index]"; words[index]=(); (( CURRENT-- )); break ;;
          esac
        done
        case "$command" in

      """
    for command in Command.all {
      output +=
        "    \(command.name))\n      _arguments -s -S \\\n" + zsh(options(command), language) + "        \(zsh(command.operands)) ;;\n"
    }
    output += "    '')\n      _arguments -s -S \\\n" + zsh(options(.check), language) + "        '*:mandat:_mandate_lint_start' ;;\n"
    output += "    help) _mandate_lint_commands ;;\n  esac\n}\n\n"
    return output + "if [[ ${funcstack[1]} == _mandate_lint ]]; then _mandate_lint \"$@\"; else compdef _mandate_lint mandate-lint; fi\n"
  }

  private static func zsh(_ options: [Option], _ language: Language) -> String {
    options.map { "        \(zsh($0, language)) \\\n" }.joined()
  }

  private static func zsh(_ option: Option, _ language: Language) -> String {
    let text = option.help[language].replacing(["[": "\\[", "]": "\\]", ":": "\\:"])
    let name = written(option)
    var specification = "[\(text)]"
    if let value = option.value {
      let action =
        !option.choices.isEmpty
        ? "(\(option.choices.joined(separator: " ")))"
        : option.takesFile ? "_files" : option.value == .codes ? "(\(Rule.all.map(\.code).joined(separator: " ")))" : " "
      specification += ":\(option.choices.isEmpty ? value[language] : option.name):\(action)"
    }
    // `--name=` takes its value joined or as the next word; all may be repeated.
    return name.map { quoted("*\($0)\(option.value != nil && $0.hasPrefix("--") ? "=" : "")\(specification)") }.joined(separator: " ")
  }

  private static func zsh(_ operands: Operands) -> String {
    switch operands {
    case .none: ""
    case .mandates: "'*:mandat:_mandate_lint_mandates'"
    case .optionalMandate: "'1:mandat:_mandate_lint_mandates'"
    case .question: "'*:question: '"
    case .file, .newFile: "'1:file:_files'"
    case .subjects: "'*:subject:(\(subjects.joined(separator: " ")))'"
    case .oneOf(let words): "'1:word:(\(words.joined(separator: " ")))'"
    }
  }

  private static func quoted(_ text: String) -> String { "'" + text.replacing(["'": "'\\''"]) + "'" }

  // MARK: fish

  static func fish(_ language: Language) -> String {
    var output = "# fish completion for mandate-lint\nset -l commands \(names.joined(separator: " "))\n"
    output += "complete -c mandate-lint -f\n"
    for command in Command.all {
      output +=
        "complete -c mandate-lint -n \"not __fish_seen_subcommand_from $commands\" -a \(command.name) -d \(fishQuoted(command.summary[language]))\n"
    }
    for command in Command.all {
      let seen = "__fish_seen_subcommand_from \(command.name)"
      // Without a command, mandates are checked.
      let condition = command.name == "check" ? "\"\(seen); or not __fish_seen_subcommand_from $commands\"" : "'\(seen)'"
      for option in options(command) { output += "complete -c mandate-lint -n \(condition)\(fish(option, language))\n" }
      output += fish(command.operands, condition)
    }
    output += "complete -c mandate-lint -n '__fish_seen_subcommand_from help' -a \"$commands\"\n"
    return output
  }

  private static func fish(_ option: Option, _ language: Language) -> String {
    var words = option.short.map { " -s \($0)" } ?? ""
    words += " -l \(option.name)"
    if !option.choices.isEmpty {
      words += " -xa '\(option.choices.joined(separator: " "))'"
    } else if option.takesFile {
      words += " -rF"
    } else if option.value == .codes {
      words += " -xa '\(Rule.all.map(\.code).joined(separator: " "))'"
    } else if option.value != nil {
      words += " -x"
    }
    return words + " -d " + fishQuoted(option.help[language])
  }

  private static func fish(_ operands: Operands, _ condition: String) -> String {
    switch operands {
    case .none, .question: ""
    case .mandates, .optionalMandate: "complete -c mandate-lint -n \(condition) -k -a '(__fish_complete_suffix .mandat)'\n"
    case .file, .newFile: "complete -c mandate-lint -n \(condition) -F\n"
    case .subjects: "complete -c mandate-lint -n \(condition) -a '\(subjects.joined(separator: " "))'\n"
    case .oneOf(let words): "complete -c mandate-lint -n \(condition) -a '\(words.joined(separator: " "))'\n"
    }
  }

  private static func fishQuoted(_ text: String) -> String { "'" + text.replacing(["\\": "\\\\", "'": "\\'"]) + "'" }
}

extension String {
  /// Each of these signs by its replacement.
  func replacing(_ signs: [Character: String]) -> String {
    reduce(into: "") { $0 += signs[$1] ?? String($1) }
  }
}
