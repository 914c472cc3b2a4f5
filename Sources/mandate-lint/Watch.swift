// `check --watch`: checks again when a mandate, its configuration or the set of files has changed. It looks every third of a second, since
// the ways of being told differ by system and file server.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

struct Watch {
  private let invocation: Invocation
  private let isScreen = Files.isTerminal(standardOutput: true) && Files.environment("TERM") != "dumb"

  init(_ invocation: Invocation) throws {
    guard !invocation.operands.contains("-") else {
      throw CommandFailure(
        nb: "det som kommer inn (-), kan ikke følges med på. Oppgi filer eller mapper.",
        nn: "det som kjem inn (-), kan ikkje følgjast med på. Oppgi filer eller mapper.",
        en: "standard input (-) cannot be watched. Name files or folders.")
    }
    self.invocation = invocation
  }

  func run() throws -> ExitCode {
    var last: [String: [Int]]?
    while Files.outputHasReader {
      // Looked at before the run, so that what is saved during it is seen.
      let now = state()
      if now != last { try check() }
      last = now
      usleep(300_000)
    }
    return .clean
  }

  private func check() throws {
    if isScreen { try Files.print(Array("\u{1B}[2J\u{1B}[3J\u{1B}[H".utf8)) }
    do {
      _ = try CheckRun.run(invocation)
    } catch let failure as CommandFailure {
      // A configuration that is wrong for a moment is no reason to stop.
      Files.printError("mandate-lint: " + Drawing.plain(failure.message[invocation.language]))
    }
    let waiting = Text(
      nb: "Venter på endringer. Ctrl-C avslutter.", nn: "Ventar på endringar. Ctrl-C avsluttar.", en: "Waiting for changes. Ctrl-C ends.")
    Files.printError(waiting[invocation.language])
  }

  /// The files that would be checked and the configurations that count, each with what changes when it does.
  private func state() -> [String: [Int]] {
    var inputs = Inputs(invocation)
    var state: [String: [Int]] = [:]
    for path in inputs.paths {
      state[path] = Files.stamp(path) ?? []
      if let configuration = try? inputs.configurationFile(for: path) {
        let file = Path.string(configuration.path)
        state[file] = Files.stamp(file) ?? []
      }
    }
    for failure in inputs.failures { state[failure.en] = [] }
    return state
  }
}
