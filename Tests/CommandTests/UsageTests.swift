// How the command is called, and what it answers when it is called wrongly.

import MandateServer
import Testing

@testable import mandate_lint

/// One warning, EVA002, at 3:13.
let vague = "Mandat: Trygg oppvekst\n\nEvaluering: ved behov\n"

@Suite struct `the command line` {
  @Test(arguments: Command.all.map(\.name))
  func `every command explains itself, in three languages, whichever way it is asked`(name: String) throws {
    for language in ["nb", "nn", "en"] {
      let asked = try Run(["help", name, "--language", language])
      #expect(asked.code == 0)
      #expect(asked.errors.isEmpty)
      #expect(asked.text.contains("mandate-lint \(name)"))
      #expect(try Run([name, "--help", "--language", language]).output == asked.output)
      #expect(try Run(["--language=\(language)", name, "-h"]).output == asked.output)
    }
  }

  @Test(arguments: Command.all)
  func `every option stands in the help of its command`(command: Command) throws {
    let help = try Run(["help", command.name]).text
    for option in command.options + Option.everywhere { #expect(help.contains("--\(option.name)")) }
  }

  @Test func `the help lists every command and every exit code`() throws {
    let help = try Run(["--help"])
    #expect(help.code == 0)
    for command in Command.all { #expect(help.text.contains("  \(command.name) ")) }
    for code in ExitCode.allCases { #expect(help.text.contains("  \(code.rawValue)  ")) }
    #expect(try Run(["help"]).output == help.output)
    #expect(try Run(["-h"]).output == help.output)
  }

  @Test(arguments: [
    ("chek", "check"), ("frmat", "format"), ("ruels", "rules"), ("lps", "lsp"), ("expain", "explain"), ("vresion", "version"),
    ("advise", "advice"), ("sjekk", "nothing"),
  ])
  func `a misspelt command is answered with the nearest`(written: String, meant: String) throws {
    let run = try Run([written])
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("«\(meant)»") == (meant != "nothing"))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasPrefix("mandate-lint: "))
  }

  @Test(arguments: [
    (["--frmat", "json"], "--format"), (["check", "--formt=json"], "--format"), (["check", "--selct", "EVA"], "--select"),
    (["format", "--chek"], "--check"), (["rules", "--fromat", "json"], "--format"),
  ])
  func `a misspelt option is answered with the nearest`(arguments: [String], meant: String) throws {
    let run = try Run(arguments)
    #expect(run.code == 2)
    #expect(run.errors.contains("«\(meant)»"))
    #expect(run.output.isEmpty)
  }

  @Test func `an option of another command is answered with that command`() throws {
    let run = try Run(["format", "--fix"])
    #expect(run.code == 2)
    #expect(run.errors.contains("«mandate-lint check»"))
  }

  @Test(arguments: [
    (["--format", "jsn"], "json"), (["--fail-on", "warnings"], "warning"), (["--profile", "ful"], "full"),
    (["--color", "allways"], "always"), (["--select", "EVA02"], "EVA002"), (["--ignore", "EAV002"], "EVA002"),
  ])
  func `a wrong value is answered with the nearest`(arguments: [String], meant: String) throws {
    let run = try Run(arguments)
    #expect(run.code == 2)
    #expect(run.errors.contains("«\(meant)»"))
  }

  @Test(arguments: [
    ["--format"], ["--format", "--fix"], ["--output"], ["-o", "--fix"], ["--select="], ["--fix=yes"], ["--jobs", "0"], ["--jobs", "many"],
    ["--today", "31.02.2026"], ["--today", "snart"], ["--today", "15.06.2026 eller så"], ["--format", "json", "--format", "sarif"],
    ["-o", "a", "-o", "b"], ["rules", "fil.mandat"], ["explain"], ["help", "tull"], ["--select", "TUL"], ["--language", "sv"],
  ])
  func `wrong usage ends with 2 and one line that says what`(arguments: [String]) throws {
    let folder = try Folder(["a.mandat": vague])
    let run = try Run(arguments, in: folder)
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("mandate-lint: "))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(folder.names == ["a.mandat"])
  }

  @Test func `options may be joined to their values, and stand before the command`() throws {
    let folder = try Folder(["a.mandat": vague])
    let plain = try Run(["check", "a.mandat", "--format", "json", "--language", "nn"], in: folder)
    #expect(try Run(["--language", "nn", "check", "a.mandat", "--format=json"], in: folder).output == plain.output)
    #expect(try Run(["a.mandat", "--language=nn", "--format", "json"], in: folder).output == plain.output)
    _ = try Run(["a.mandat", "--language=nn", "--format", "json", "-ofunn.json"], in: folder)
    #expect(folder.bytes("funn.json") == plain.output)
  }

  @Test func `after two hyphens everything is a file`() throws {
    let folder = try Folder(["--fix": vague])
    #expect(try Run(["--select", "EVA002", "--format", "concise", "--", "--fix"], in: folder).text.hasPrefix("--fix:3:13: "))
  }

  @Test func `a file may have the name of a command`() throws {
    let folder = try Folder(["rules": vague])
    #expect(try Run(["./rules", "--format", "concise", "--select", "EVA002"], in: folder).text.hasPrefix("./rules:3:13: "))
  }

  @Test func `the version says which rules and which advice the program holds`() throws {
    let version = try Run(["version"]).text
    #expect(version.hasPrefix("mandate-lint 0."))
    #expect(try Run(["--version"]).text == version)
    #expect(try Run(["-V"]).text == version)
    let json = try Run(["version", "--format", "json"]).json
    #expect(json.keys == ["version", "rules", "ruleSetHash", "advice", "adviceHash"])
  }
}

@Suite struct `the language of the command` {
  private static let words = ["nb": "advarsel", "nn": "åtvaring", "en": "warning"]

  private func language(_ environment: [String: String], _ arguments: [String] = []) throws -> String? {
    let folder = try Folder(["a.mandat": vague])
    let arguments = ["a.mandat", "--format", "concise", "--select", "EVA002"] + arguments
    let text = try Run(arguments, in: folder, environment: environment).text
    return Self.words.first { text.contains(" \($0.value) ") }?.key
  }

  @Test(arguments: [
    ([:], "nb"), (["LANG": "nn_NO.UTF-8"], "nn"), (["LANG": "en_GB"], "en"), (["LANG": "no_NO"], "nb"), (["LANG": "C.UTF-8"], "nb"),
    (["LANG": "nn_NO", "LC_MESSAGES": "en_US"], "en"), (["LANG": "nn_NO", "LC_MESSAGES": "en_US", "LC_ALL": "nb_NO"], "nb"),
    (["LANG": "nn_NO", "LC_MESSAGES": "", "LC_ALL": ""], "nn"), (["LC_CTYPE": "en_US"], "nb"),
  ])
  func `follows the machine, as programs do`(environment: [String: String], expected: String) throws {
    #expect(try language(environment) == expected)
  }

  @Test func `is what is asked for, whatever the machine says`() throws {
    for expected in ["nb", "nn", "en"] {
      #expect(try language(["LC_ALL": "nn_NO", "LANG": "en_US"], ["--language", expected]) == expected)
    }
  }

  @Test func `holds for what goes wrong too`() throws {
    #expect(try Run(["borte.mandat", "--language", "nb"]).errors.contains("finnes ikke"))
    #expect(try Run(["borte.mandat", "--language", "nn"]).errors.contains("finst ikkje"))
    #expect(try Run(["borte.mandat"], environment: ["LANG": "en_US.UTF-8"]).errors.contains("does not exist"))
    #expect(try Run(["--language", "nn", "--frmat"]).errors.contains("Meinte du"))
  }
}
