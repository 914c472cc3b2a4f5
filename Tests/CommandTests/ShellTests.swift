// Completions and the manual page, tried in the programs they are for, where the machine has them.

import Testing

@testable import mandate_lint

@Suite struct `shells and man` {
  private func script(_ shell: String) throws -> Folder {
    let folder = try Folder(["w/a.mandat": "", "w/b c.mandat": "", "w/notat.txt": "", "w/sub/x": ""])
    let run = try Run(["completions", shell])
    #expect(run.code == 0)
    try folder.write("script", run.output)
    return folder
  }

  @Test func `every command and option is in every script`() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try Run(["completions", shell]).text
      for command in Command.all {
        #expect(script.contains(command.name))
        for option in command.options { #expect(script.contains(shell == "fish" ? "-l \(option.name)" : "--\(option.name)")) }
      }
    }
  }

  /// What was typed, and what it may become.
  static let cases: [([String], expected: [String])] = [
    (["ch"], ["check"]), (["--fo"], ["--format"]), (["check", "--sel"], ["--select"]),
    (["check", "--format", "j"], ["json", "jsonl", "junit"]),
    (["format", "--to", ""], ["nb", "nn", "en"]), (["completions", ""], ["bash", "zsh", "fish"]),
    (["explain", "EVA00"], ["EVA001", "EVA002", "EVA003"]),
    (["check", "-o", "no"], ["notat.txt"]), (["check", "b"], ["b c.mandat"]), (["help", "exp"], ["explain"]),
  ]

  @Test(.enabled(if: Tool.exists("bash")), arguments: cases)
  func `bash completes`(words: [String], expected: [String]) throws {
    let folder = try script("bash")
    let program = """
      source ../script; COMP_WORDS=(mandate-lint "$@"); COMP_CWORD=$#; _mandate_lint; printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try Running(["-c", program, "bash"] + words, in: Folder(sub: "w", of: folder), program: Tool.path("bash")).finish()
    #expect(run.errors.isEmpty)
    let offered = String(decoding: run.output, as: UTF8.self).split(separator: "\n").map(String.init)
    #expect(Set(offered).isSuperset(of: expected), "\(offered)")
    if words.last?.isEmpty == false { #expect(offered.allSatisfy { $0.hasPrefix(words.last ?? "") }, "\(offered)") }
  }

  @Test(.enabled(if: Tool.exists("fish")), arguments: cases)
  func `fish completes`(words: [String], expected: [String]) throws {
    let folder = try script("fish")
    let line = (["mandate-lint"] + words).joined(separator: " ")
    let run = try Running(
      ["-N", "-c", "source ../script; complete -C '\(line)'"], in: Folder(sub: "w", of: folder), environment: ["HOME": folder.path],
      program: Tool.path("fish")
    ).finish()
    let offered = String(decoding: run.output, as: UTF8.self).split(separator: "\n").compactMap {
      $0.split(separator: "\t").first.map(String.init)
    }
    #expect(Set(offered).isSuperset(of: expected), "\(offered) \(run.errors)")
  }

  @Test(.enabled(if: Tool.exists("zsh")))
  func `zsh takes the script`() throws {
    let folder = try script("zsh")
    let check = try Running(["-n", "script"], in: folder, program: Tool.path("zsh")).finish()
    #expect(check.code == 0, Comment(rawValue: check.errors))
    let program = "autoload -U compinit; compinit -D -u; source ./script; print $_comps[mandate-lint]"
    let run = try Running(["-f", "-c", program], in: folder, environment: ["HOME": folder.path], program: Tool.path("zsh")).finish()
    #expect(String(decoding: run.output, as: UTF8.self) == "_mandate_lint\n", Comment(rawValue: run.errors))
  }

  @Test(arguments: ["nb", "nn", "en"])
  func `the manual page is whole, plain ASCII, and sets without a warning`(language: String) throws {
    let run = try Run(["man", "--language", language])
    #expect(run.output.allSatisfy { $0 < 0x80 })
    for command in Command.all {
      #expect(run.text.contains(".B " + command.name.replacing(["-": "\\-"])))
      for option in command.options { #expect(run.text.contains("\\-\\-" + option.name.replacing(["-": "\\-"]))) }
    }
    guard Tool.exists("groff") else { return }
    let set = try Running(["-man", "-Tutf8", "-ww", "-z"], program: Tool.path("groff")).finish(input: run.output)
    #expect(set.code == 0)
    #expect(set.errors.isEmpty, Comment(rawValue: set.errors))
  }
}
